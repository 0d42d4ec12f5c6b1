package app.verdict.debriefs;

import static app.verdict.texts.Texts.text;

import app.verdict.loops.Interview;
import app.verdict.loops.Opening;
import app.verdict.rubrics.Rubric;
import app.verdict.scorecards.Independence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The candidates of one opening side by side, as far as they are open to the reader: in the order of their names, never
 * in that of a figure.
 *
 * @param loops every loop of the opening that the reader may know of, by the candidate's name; without any scorecard
 *     while the reader owes one
 * @param owed the reader's own interviews of the opening whose scorecards withhold all of it
 */
public record Comparison(Opening opening, Rubric rubric, List<Debrief> loops, List<Interview> owed) {

    /** Everything in here that others may change; equal lists mean that nothing has happened. */
    public List<Object> happenings() {
        return List.of(
                loops.stream().map(Debrief::happenings).toList(),
                owed.stream().map(Interview::id).toList());
    }

    public boolean withheld() {
        return !owed.isEmpty();
    }

    /** Those who can be laid side by side: every scorecard that is in may be read. */
    public List<Debrief> candidates() {
        return withheld() ? List.of() : loops.stream().filter(Debrief::open).toList();
    }

    /** Those whose scorecards are closed to the reader, each by its own {@link Debrief#reading()}. */
    public List<Debrief> hidden() {
        return withheld()
                ? List.of()
                : loops.stream().filter(loop -> !loop.open()).toList();
    }

    /** Whether the reader neither is on a panel of this opening nor its hiring manager. */
    public boolean outside() {
        return loops.stream().allMatch(loop -> loop.reading() == Independence.OUTSIDE);
    }

    /** Why all of it is hidden from whoever owes, and what opens it. */
    public String explain() {
        var candidates = owed.stream().map(own -> own.loop().candidate().name()).collect(Collectors.joining(", "));
        return text("debriefs.you-owe-in-this-opening", owed.size(), candidates);
    }

    /**
     * Whose profile indexes cannot be told apart, in a sentence: their intervals overlap. Empty where none do; candidates
     * without an index overlap with nobody.
     */
    public Optional<String> notRanked() {
        var given = candidates().stream()
                .filter(one -> one.figures().index() instanceof ProfileIndex.Given)
                .toList();
        var overlapping = new ArrayList<String>();
        int pairs = 0;
        for (int a = 0; a < given.size(); a++)
            for (int b = a + 1; b < given.size(); b++, pairs++)
                if (interval(given.get(a)).overlaps(interval(given.get(b))))
                    overlapping.add(text("debriefs.of-two", name(given.get(a)), name(given.get(b))));
        if (overlapping.isEmpty()) return Optional.empty();
        return Optional.of(
                overlapping.size() == pairs
                        ? text("debriefs.not-ranked")
                        : text("debriefs.some-not-ranked", String.join(", ", overlapping)));
    }

    private static Interval interval(Debrief candidate) {
        return ((ProfileIndex.Given) candidate.figures().index()).interval();
    }

    private static String name(Debrief candidate) {
        return candidate.loop().candidate().name();
    }
}
