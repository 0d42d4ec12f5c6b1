package app.verdict.scorecards;

import static app.verdict.texts.Texts.text;

import app.verdict.loops.Interview;
import app.verdict.people.Invalid;
import app.verdict.people.Person;
import app.verdict.people.Unknown;
import app.verdict.rubrics.Rating;
import app.verdict.rubrics.Rubric;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** One interviewer's structured assessment after one interview: a draft until submitted, final from then on. */
@Entity
public class Scorecard {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Interview interview;

    private UUID loopId;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person author;

    /** The same, for asking whose it is without reading the person. */
    @Column(name = "author_id", insertable = false, updatable = false)
    private UUID authorId;

    private Instant begunAt;
    private @Nullable Short recommendation;
    private String why = "";
    private @Nullable Instant submittedAt;
    private int revision;

    @ElementCollection
    @CollectionTable(name = "rating", joinColumns = @JoinColumn(name = "scorecard_id"))
    @MapKeyColumn(name = "competency_id")
    private Map<UUID, GivenRating> ratings = new HashMap<>();

    @OneToMany(mappedBy = "scorecard", cascade = CascadeType.PERSIST, orphanRemoval = true)
    private Set<Evidence> evidence = new LinkedHashSet<>();

    @OneToMany(mappedBy = "scorecard", cascade = CascadeType.PERSIST, orphanRemoval = true)
    private Set<MarkerTap> taps = new LinkedHashSet<>();

    @OneToMany(mappedBy = "scorecard", cascade = CascadeType.PERSIST)
    private Set<Revision> revisions = new LinkedHashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Scorecard() {}

    /**
     * Writes what an edit brings into its field.
     *
     * @param at when the author did it
     */
    void write(Field field, String value, Instant at) {
        requireDraft();
        switch (field.kind()) {
            case RATING -> {
                if (value.isEmpty()) ratings.remove(field.subjectId());
                else rate(field.subjectId(), Levels.named(value), at);
            }
            case RECOMMENDATION -> {
                if (value.isEmpty()) recommendation = null;
                else recommend(Levels.named(value));
            }
            case WHY -> explain(value);
            case EVIDENCE -> begun(field.subjectId(), at).reword(value);
            case TIE -> begun(field.subjectId(), at).tieTo(value.isEmpty() ? null : UUID.fromString(value));
            case TAP -> {
                taps.removeIf(tap -> tap.id().equals(field.subjectId()));
                if (!value.isEmpty()) taps.add(new MarkerTap(this, field.subjectId(), UUID.fromString(value), at));
            }
            case SELF -> throw new IllegalArgumentException("a note to self is no part of the scorecard");
        }
    }

    /** What stands in the field, written as an edit would bring it. */
    String read(Field field) {
        return switch (field.kind()) {
            case RATING -> rating(field.subjectId()).map(Levels::name).orElse("");
            case RECOMMENDATION -> recommendation().map(Levels::name).orElse("");
            case WHY -> why;
            case EVIDENCE -> find(field.subjectId()).map(Evidence::text).orElse("");
            case TIE ->
                find(field.subjectId())
                        .flatMap(Evidence::competency)
                        .map(UUID::toString)
                        .orElse("");
            case TAP ->
                taps.stream()
                        .filter(tap -> tap.id().equals(field.subjectId()))
                        .map(tap -> tap.marker().toString())
                        .collect(Collectors.joining());
            case SELF -> throw new IllegalArgumentException("a note to self is no part of the scorecard");
        };
    }

    /** Every field that something stands in. */
    List<Field> fields() {
        var fields = new ArrayList<Field>();
        ratings.keySet().forEach(competency -> fields.add(Field.rating(competency)));
        for (var noted : evidence) fields.addAll(List.of(Field.evidence(noted.id()), Field.tie(noted.id())));
        taps().forEach(tap -> fields.add(Field.tap(tap.id())));
        fields.addAll(List.of(Field.RECOMMENDATION, Field.WHY));
        return fields;
    }

    /** When the evidence of the field was noted, or its marker tapped. */
    Optional<Instant> at(Field field) {
        return switch (field.kind()) {
            case EVIDENCE, TIE -> find(field.subjectId()).map(Evidence::notedAt);
            case TAP ->
                taps.stream()
                        .filter(tap -> tap.id().equals(field.subjectId()))
                        .map(MarkerTap::tappedAt)
                        .findFirst();
            case RATING, RECOMMENDATION, WHY, SELF -> Optional.empty();
        };
    }

    /** Counts one more saved change. */
    int change() {
        return ++revision;
    }

    private Evidence begun(UUID id, Instant at) {
        return find(id).orElseGet(() -> {
            var begun = new Evidence(this, id, null, "", at);
            evidence.add(begun);
            return begun;
        });
    }

    Optional<Evidence> find(UUID evidenceId) {
        return evidence.stream().filter(noted -> noted.id().equals(evidenceId)).findFirst();
    }

    void rate(UUID competency, Rating rating, Instant at) {
        requireDraft();
        ratings.put(competency, GivenRating.of(rating, at));
    }

    Evidence note(@Nullable UUID competency, String text, Instant at) {
        requireDraft();
        var noted = new Evidence(this, UUID.randomUUID(), competency, text, at);
        evidence.add(noted);
        return noted;
    }

    void reword(UUID evidenceId, String text) {
        requireDraft();
        noted(evidenceId).reword(text);
    }

    void tie(UUID evidenceId, UUID competency) {
        requireDraft();
        noted(evidenceId).tieTo(competency);
    }

    /** A note with nothing in it is no evidence. */
    void strike(UUID evidenceId) {
        reword(evidenceId, "");
    }

    MarkerTap tap(UUID marker, Instant at) {
        requireDraft();
        var tap = new MarkerTap(this, UUID.randomUUID(), marker, at);
        taps.add(tap);
        return tap;
    }

    void untap(UUID tap) {
        requireDraft();
        if (!taps.removeIf(t -> t.id().equals(tap))) throw new Unknown(text("scorecards.tapped-marker"), tap);
    }

    void recommend(Rating newRecommendation) {
        requireDraft();
        recommendation = requireLevel(newRecommendation);
    }

    void explain(String newWhy) {
        requireDraft();
        why = Invalid.atMost(text("scorecards.the-sentence-of-why"), newWhy, 2000);
    }

    /** Makes the scorecard final. */
    void submit(Rubric rubric, Instant at) {
        requireDraft();
        var gaps = gaps(rubric);
        if (!gaps.isEmpty()) throw new IncompleteScorecard(gaps);
        submittedAt = at;
    }

    Revision revise(String reason, @Nullable Rating newRecommendation, Map<UUID, Rating> newRatings, Instant at) {
        if (!submitted()) throw new Invalid(text("scorecards.draft-is-not-revised"));
        if (newRecommendation != null) requireLevel(newRecommendation);
        newRatings.forEach(this::requireAChange);
        if (newRatings.isEmpty() && recommendationNow().equals(Optional.ofNullable(newRecommendation)))
            throw new Invalid(text(
                    "scorecards.recommendation-is-that",
                    recommendationNow().map(Rating::words).orElse("")));
        var revision = new Revision(this, reason, newRecommendation, newRatings, at);
        revisions.add(revision);
        return revision;
    }

    /** What is missing before it can be submitted, in the order of the rubric. */
    public List<Gap> gaps(Rubric rubric) {
        var gaps = new ArrayList<Gap>();
        for (var competency : rubric.competencies()) {
            var rating = rating(competency.id());
            if (rating.isEmpty() && interview.focus().contains(competency.id()))
                gaps.add(new Gap(competency.id(), text("scorecards.rate-it", competency.name())));
            if (rating.filter(Rating::assessed).isPresent()
                    && evidenceFor(competency.id()).isEmpty())
                gaps.add(new Gap(competency.id(), text("scorecards.needs-evidence", competency.name())));
        }
        if (recommendation == null) gaps.add(new Gap(null, text("scorecards.recommend-one")));
        if (!Invalid.says(why)) gaps.add(new Gap(null, text("scorecards.say-why")));
        return gaps;
    }

    private void requireAChange(UUID competency, Rating newRating) {
        var now = revisedRating(competency).or(() -> rating(competency));
        if (now.filter(Rating::assessed).isEmpty()) throw new Invalid(text("scorecards.was-not-assessed"));
        if (now.get() == newRating) throw new Invalid(text("scorecards.rating-is-that", newRating.words()));
    }

    private Optional<Rating> recommendationNow() {
        return revisedRecommendation().or(this::recommendation);
    }

    void requireDraft() {
        if (submitted()) throw new AlreadySubmitted();
    }

    private Evidence noted(UUID evidenceId) {
        return find(evidenceId).orElseThrow(() -> new Unknown(text("scorecards.piece-of-evidence"), evidenceId));
    }

    private static Short requireLevel(Rating rating) {
        var level = Levels.stored(rating);
        if (level == null) throw new Invalid(text("scorecards.recommendation-is-a-level"));
        return level;
    }

    public UUID id() {
        return id;
    }

    public Interview interview() {
        return interview;
    }

    public UUID loop() {
        return loopId;
    }

    public boolean writtenBy(UUID person) {
        return authorId.equals(person);
    }

    public Person author() {
        return author;
    }

    /** How many changes were saved. */
    public int revision() {
        return revision;
    }

    Instant begunAt() {
        return begunAt;
    }

    public boolean submitted() {
        return submittedAt != null;
    }

    public Optional<Instant> submittedAt() {
        return Optional.ofNullable(submittedAt);
    }

    /** The overall call, one of the four levels. */
    public Optional<Rating> recommendation() {
        return Optional.ofNullable(recommendation).map(Levels::read);
    }

    /** The sentence behind the recommendation; may be empty in a draft. */
    public String why() {
        return why;
    }

    public Optional<Rating> rating(UUID competency) {
        return Optional.ofNullable(ratings.get(competency)).map(GivenRating::rating);
    }

    /** In the order of time; notes with nothing in them are none. */
    public List<Evidence> evidence() {
        return evidence.stream()
                .filter(Evidence::says)
                .sorted(Comparator.comparing(Evidence::notedAt).thenComparing(Evidence::id))
                .toList();
    }

    /** What was noted without saying which competency it speaks to. */
    public List<Evidence> untiedEvidence() {
        return evidence().stream().filter(noted -> noted.competency().isEmpty()).toList();
    }

    public List<Evidence> evidenceFor(UUID competency) {
        return evidence().stream().filter(noted -> noted.speaksTo(competency)).toList();
    }

    /** In the order of time. */
    public List<MarkerTap> taps() {
        return taps.stream()
                .sorted(Comparator.comparing(MarkerTap::tappedAt).thenComparing(MarkerTap::id))
                .toList();
    }

    /** In the order of time. */
    public List<Revision> revisions() {
        return revisions.stream()
                .sorted(Comparator.comparing(Revision::revisedAt))
                .toList();
    }

    /** The rating after the latest revision that touched it. */
    public Optional<Rating> revisedRating(UUID competency) {
        return revisions().reversed().stream()
                .flatMap(revision -> Optional.ofNullable(revision.ratings().get(competency)).stream())
                .findFirst();
    }

    /** The recommendation after the latest revision that touched it. */
    public Optional<Rating> revisedRecommendation() {
        return revisions().reversed().stream()
                .flatMap(revision -> revision.recommendation().stream())
                .findFirst();
    }
}
