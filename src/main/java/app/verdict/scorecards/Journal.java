package app.verdict.scorecards;

import static app.verdict.texts.Texts.text;

import app.verdict.people.Acting;
import app.verdict.people.Invalid;
import app.verdict.people.Refusal;
import app.verdict.people.Unknown;
import app.verdict.rubrics.Marker;
import app.verdict.rubrics.Rating;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one way in which a draft is written: every change is kept once, in its author's order, however often and however
 * late it arrives, and none writes over what its author had not seen. When a method returns, its changes are committed.
 *
 * <p>See docs/decisions/2026-11-24-journal.md.
 */
@Service
@Transactional
public class Journal {
    private final Scorecards scorecards;
    private final ScorecardRepository cards;
    private final SavedChangeRepository changes;
    private final NoteToSelfRepository notesToSelf;
    private final Clock clock;

    Journal(
            Scorecards scorecards,
            ScorecardRepository cards,
            SavedChangeRepository changes,
            NoteToSelfRepository notesToSelf,
            Clock clock) {
        this.scorecards = scorecards;
        this.cards = cards;
        this.changes = changes;
        this.notesToSelf = notesToSelf;
        this.clock = clock;
    }

    /** The acting person's draft as it stands. */
    @Transactional(readOnly = true)
    public Draft draft(UUID card) {
        var draft = own(card);
        var heads = changes.heads(card).stream()
                .collect(Collectors.toMap(head -> Field.named(head.field()), FieldHead::revision));
        // what was emptied again is a field as well: its revision says since when
        var fields = new LinkedHashSet<>(draft.fields());
        fields.addAll(heads.keySet());
        return new Draft(
                draft.revision(),
                fields.stream()
                        .map(field -> state(draft, field, heads.getOrDefault(field, 0)))
                        .toList());
    }

    /**
     * Keeps the edits of one tab, in their order, in one transaction. What was kept before is kept; what cannot be, since
     * it is no valid value or the scorecard is final, is refused by itself and leaves the others alone.
     *
     * @param known the scorecard's revision up to which the tab has seen every change
     */
    public Kept keep(UUID card, UUID tab, int known, List<Edit> edits) {
        var draft = scorecards.held(card);
        int standing = draft.revision();
        var heads = heads(card, tab, edits.stream().map(Edit::field).toList());
        var receipts = new ArrayList<Receipt>();
        var kept = new LinkedHashMap<Field, String>();
        for (var edit : edits) {
            var head = heads.getOrDefault(edit.field(), FieldHead.untouched(edit.field()));
            var receipt = keep(draft, tab, edit, head);
            heads.put(edit.field(), head.after(receipt));
            receipts.add(receipt);
            if (receipt.outcome() == Receipt.Outcome.KEPT) kept.put(edit.field(), edit.value());
        }
        var news = new ArrayList<FieldState>();
        if (known < standing) news.addAll(changedElsewhere(draft, tab, known));
        news.addAll(overtaken(draft, kept, heads));
        return new Kept(draft.revision(), draft.submitted(), receipts, news);
    }

    /** Every saved state of the acting person's draft, the oldest first. */
    @Transactional(readOnly = true)
    public List<HistoryStep> history(UUID card) {
        own(card);
        return changes.of(card).stream().map(SavedChange::step).toList();
    }

    /** What the acting person wrote on this scorecard for nobody else. */
    @Transactional(readOnly = true)
    public String noteToSelf(UUID card) {
        return noted(own(card).id());
    }

    public void rate(UUID card, UUID competency, Rating rating) {
        write(card, Field.rating(competency), Levels.name(rating));
    }

    /** Notes a new piece of evidence and returns its id. */
    public UUID note(UUID card, @Nullable UUID competency, String text) {
        var id = UUID.randomUUID();
        write(card, Field.evidence(id), text);
        if (competency != null) write(card, Field.tie(id), competency.toString());
        return id;
    }

    /** Time-stamps a marker and returns the id of the tap. */
    public UUID tap(UUID card, UUID marker) {
        var id = UUID.randomUUID();
        write(card, Field.tap(id), marker.toString());
        return id;
    }

    public void recommend(UUID card, Rating recommendation) {
        write(card, Field.RECOMMENDATION, Levels.name(recommendation));
    }

    public void explain(UUID card, String why) {
        write(card, Field.WHY, why);
    }

    /** Writes one field over whatever stands there. */
    public void write(UUID card, Field field, String value) {
        var draft = scorecards.held(card);
        write(draft, UUID.randomUUID(), new Edit(1, field, draft.revision(), value, Duration.ZERO));
    }

    private Receipt keep(Scorecard draft, UUID tab, Edit edit, FieldHead head) {
        var standing = read(draft, edit.field());
        if (head.knows(edit))
            return head.setAside(edit)
                    ? Receipt.setAside(edit, head.revision(), standing)
                    : Receipt.kept(edit, standing.equals(edit.value()) ? head.revision() : edit.base());
        if (standing.equals(edit.value())) return Receipt.kept(edit, head.revision());
        try {
            if (!head.newerThan(edit)) return Receipt.kept(edit, write(draft, tab, edit));
            draft.requireDraft();
            save(draft, tab, edit, Splice.whole(Invalid.storable(edit.value())), true);
            return Receipt.setAside(edit, head.revision(), standing);
        } catch (Refusal refusal) {
            return Receipt.refused(edit, head.revision(), refusal.getMessage());
        }
    }

    private int write(Scorecard draft, UUID tab, Edit edit) {
        var before = read(draft, edit.field());
        draft.requireDraft();
        requireKnown(draft, edit);
        if (edit.field().equals(Field.NOTE_TO_SELF)) noteToSelf(draft).reword(edit.value());
        else draft.write(edit.field(), edit.value(), madeAt(draft, edit));
        return save(draft, tab, edit, Splice.between(before, read(draft, edit.field())), false);
    }

    private int save(Scorecard draft, UUID tab, Edit edit, Splice splice, boolean setAside) {
        int revision = draft.change();
        changes.save(new SavedChange(draft, tab, edit, splice, setAside, clock.instant()));
        return revision;
    }

    /** What the scorecard is told to hold must be of its rubric, and its own. */
    private void requireKnown(Scorecard draft, Edit edit) {
        var field = edit.field();
        switch (field.kind()) {
            case RATING -> requireCompetency(draft, field.subjectId());
            case TIE -> {
                if (!edit.value().isEmpty()) requireCompetency(draft, Field.id(edit.value()));
                requireOwn(draft, field);
            }
            case EVIDENCE -> requireOwn(draft, field);
            case TAP -> {
                if (!edit.value().isEmpty()) requireMarker(draft, Field.id(edit.value()));
                requireOwn(draft, field);
            }
            case RECOMMENDATION, WHY, SELF -> {}
        }
    }

    private void requireCompetency(Scorecard draft, UUID competency) {
        if (scorecards.rubricOf(draft).find(competency).isEmpty())
            throw new Unknown(text("scorecards.competency"), competency);
    }

    private void requireMarker(Scorecard draft, UUID marker) {
        var markers = scorecards.rubricOf(draft).markers();
        if (markers.stream().map(Marker::id).noneMatch(marker::equals))
            throw new Unknown(text("scorecards.marker"), marker);
    }

    /** An id that stands on another scorecard is nobody's here. */
    private void requireOwn(Scorecard draft, Field field) {
        var id = field.subjectId();
        if (draft.at(field).isEmpty() && cards.standsElsewhere(id, draft.id()))
            throw new Unknown(text("scorecards.piece-of-evidence"), id);
    }

    private Instant madeAt(Scorecard draft, Edit edit) {
        var at = clock.instant().minus(edit.age());
        return at.isBefore(draft.begunAt()) ? draft.begunAt() : at;
    }

    private List<FieldState> changedElsewhere(Scorecard draft, UUID tab, int known) {
        var fields = changes.changedElsewhere(draft.id(), tab, known).stream()
                .map(Field::named)
                .toList();
        var heads = heads(draft.id(), tab, fields);
        return fields.stream()
                .map(field -> state(
                        draft,
                        field,
                        heads.getOrDefault(field, FieldHead.untouched(field)).revision()))
                .toList();
    }

    /** What stands instead of edits that arrived again after a later one: their page may not know of that one. */
    private List<FieldState> overtaken(Scorecard draft, Map<Field, String> kept, Map<Field, FieldHead> heads) {
        return kept.entrySet().stream()
                .filter(edit -> !read(draft, edit.getKey()).equals(edit.getValue()))
                .map(Map.Entry::getKey)
                .map(field -> state(
                        draft,
                        field,
                        heads.getOrDefault(field, FieldHead.untouched(field)).revision()))
                .toList();
    }

    private Map<Field, FieldHead> heads(UUID card, UUID tab, List<Field> fields) {
        if (fields.isEmpty()) return new HashMap<>();
        return changes.heads(card, tab, fields.stream().map(Field::toString).toList()).stream()
                .collect(Collectors.toMap(head -> Field.named(head.field()), Function.identity()));
    }

    private FieldState state(Scorecard draft, Field field, int revision) {
        return new FieldState(
                field.toString(), read(draft, field), revision, draft.at(field).orElse(null));
    }

    private String read(Scorecard draft, Field field) {
        return field.equals(Field.NOTE_TO_SELF) ? noted(draft.id()) : draft.read(field);
    }

    private String noted(UUID card) {
        return notesToSelf.findById(card).map(NoteToSelf::text).orElse("");
    }

    private NoteToSelf noteToSelf(Scorecard draft) {
        return notesToSelf.findById(draft.id()).orElseGet(() -> notesToSelf.save(new NoteToSelf(draft.id())));
    }

    private Scorecard own(UUID card) {
        return cards.own(card, Acting.person())
                .orElseThrow(() -> new Unknown(text("scorecards.scorecard-of-yours"), card));
    }
}
