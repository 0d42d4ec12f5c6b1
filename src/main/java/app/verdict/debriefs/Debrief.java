package app.verdict.debriefs;

import app.verdict.loops.Interview;
import app.verdict.loops.Loop;
import app.verdict.rubrics.Competency;
import app.verdict.rubrics.Rating;
import app.verdict.rubrics.Rubric;
import app.verdict.scorecards.Evidence;
import app.verdict.scorecards.Independence;
import app.verdict.scorecards.Revision;
import app.verdict.scorecards.Scorecard;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The one view of a loop that the debrief is run from, as far as it is open to its reader.
 *
 * @param reading whether the reader may read the scorecards, and if not, what opens them
 * @param scorecards the submitted scorecards that the reader may read; empty unless {@code reading} is open
 * @param decision the decision with all its parts, for whoever may read the scorecards
 * @param outcome hire or no hire, once decided, for everybody who may see the loop
 */
public record Debrief(
        Loop loop,
        Rubric rubric,
        Independence reading,
        List<Scorecard> scorecards,
        @Nullable Decision decision,
        @Nullable Outcome outcome) {

    /** Everything in here that others may change; equal lists mean that nothing has happened. */
    public List<Object> happenings() {
        var revisions = scorecards.stream()
                .flatMap(card -> card.revisions().stream())
                .map(Revision::id)
                .collect(Collectors.toSet());
        return List.of(loop.happenings(), reading, revisions);
    }

    public boolean open() {
        return reading == Independence.OPEN;
    }

    /** What the ratings say together: always the first, independent ones, whatever was revised later. */
    public PanelFigures figures() {
        return figures(scorecards);
    }

    /** The same without the ratings of one author: what the others say together. */
    PanelFigures figuresWithout(UUID author) {
        return figures(scorecards.stream()
                .filter(card -> !card.author().id().equals(author))
                .toList());
    }

    private PanelFigures figures(List<Scorecard> scorecards) {
        var levels = new LinkedHashMap<UUID, Map<String, Integer>>();
        for (var card : scorecards) levels.put(card.id(), levels(card));
        return PanelFigures.of(
                rubric.competencies().stream().map(Debrief::criterion).toList(), levels);
    }

    /** The scorecards of whoever is still on the panel; those of others keep their place in the figures. */
    List<Scorecard> ofPanel() {
        return scorecards.stream()
                .filter(card -> loop.interviewOf(card.author().id()).isPresent())
                .toList();
    }

    public Optional<Scorecard> scorecardOf(Interview interview) {
        return scorecards.stream()
                .filter(card -> card.interview().id().equals(interview.id()))
                .findFirst();
    }

    /** The gate ratings that need a ruling before anybody decides, in rubric order. */
    public List<BelowBar> belowBar() {
        return rubric.gates().stream()
                .flatMap(gate -> scorecards.stream()
                        .flatMap(card -> card
                                .rating(gate.id())
                                .filter(rating ->
                                        rating.assessed() && rating.level().getAsInt() < gate.bar())
                                .map(rating -> new BelowBar(card, gate, rating))
                                .stream()))
                .toList();
    }

    /** The gates that too few have rated to be judged, in rubric order. */
    public List<Competency> insufficientGates() {
        var figures = figures();
        return rubric.gates().stream()
                .filter(gate -> figures.figuresOf(gate.code())
                        .gate()
                        .filter(GateState.INSUFFICIENT::equals)
                        .isPresent())
                .toList();
    }

    public boolean failedGate() {
        return figures().gates().stream()
                .anyMatch(gate -> gate.gate().filter(GateState.FAILED::equals).isPresent());
    }

    public Optional<Evidence> evidence(UUID id) {
        return scorecards.stream()
                .flatMap(card -> card.evidence().stream())
                .filter(noted -> noted.id().equals(id))
                .findFirst();
    }

    private Map<String, Integer> levels(Scorecard card) {
        var levels = new HashMap<String, Integer>();
        for (var competency : rubric.competencies())
            card.rating(competency.id())
                    .map(Rating::level)
                    .ifPresent(level -> level.ifPresent(l -> levels.put(competency.code(), l)));
        return levels;
    }

    private static Criterion criterion(Competency competency) {
        return new Criterion(
                competency.code(),
                competency.name(),
                competency.weight(),
                competency.gate(),
                competency.bar(),
                competency.minimumRatings(),
                competency.required());
    }
}
