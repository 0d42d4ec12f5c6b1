package app.verdict.debriefs;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Everything that a panel's submitted ratings say about one candidate, as the debrief shows it: facts, never a
 * recommendation.
 *
 * <p>The same ratings give the same figures, in whatever order the interviewers submitted. Interviewers without ratings
 * change nothing.
 *
 * @param figures one per competency, in rubric order
 * @param index the ratings outside the gates in one number, or why there is none
 */
public record PanelFigures(List<Figures> figures, ProfileIndex index) {

    /** Keeps a copy of the figures. */
    public PanelFigures {
        figures = List.copyOf(figures);
    }

    /**
     * The figures of a panel.
     *
     * @param rubric the competencies, in rubric order
     * @param levels for each interviewer, by whatever identifies them, the level (1 to 4) of each competency that they
     *     rated, by its code; "not assessed" is an absent entry
     * @throws IllegalArgumentException for a level outside 1 to 4, a code that the rubric does not have, or a code that
     *     it has twice
     */
    public static PanelFigures of(List<Criterion> rubric, Map<?, ? extends Map<String, Integer>> levels) {
        var scorecards = levels.values();
        requireDistinctCodes(rubric);
        requireKnownCodes(rubric, scorecards);
        var figures = rubric.stream()
                .map(criterion -> new Figures(criterion, levelsOf(criterion, scorecards)))
                .toList();
        return new PanelFigures(figures, IndexComputation.of(figures, scorecards));
    }

    /** The figures of the competencies that must hold on their own, in rubric order. */
    public List<Figures> gates() {
        return figures.stream().filter(one -> one.criterion().gate()).toList();
    }

    /** The order in which the debrief talks about the competencies. */
    public Agenda agenda() {
        return Agenda.of(figures);
    }

    /** The figures of one competency; an {@link IllegalArgumentException} if the rubric does not have it. */
    public Figures figuresOf(String code) {
        return figures.stream()
                .filter(one -> one.criterion().code().equals(code))
                .findAny()
                .orElseThrow(() -> unknown(code, figures.stream().map(Figures::criterion)));
    }

    private static List<Integer> levelsOf(Criterion criterion, Collection<? extends Map<String, Integer>> scorecards) {
        return scorecards.stream()
                .flatMap(scorecard -> Stream.ofNullable(scorecard.get(criterion.code())))
                .toList();
    }

    private static void requireDistinctCodes(List<Criterion> rubric) {
        Set<String> seen = new HashSet<>();
        for (Criterion criterion : rubric)
            if (!seen.add(criterion.code()))
                throw new IllegalArgumentException(
                        "a rubric must have each competency once, given twice: '%s'".formatted(criterion.code()));
    }

    private static void requireKnownCodes(
            List<Criterion> rubric, Collection<? extends Map<String, Integer>> scorecards) {
        Set<String> known = rubric.stream().map(Criterion::code).collect(toSet());
        for (var scorecard : scorecards)
            for (String code : scorecard.keySet()) if (!known.contains(code)) throw unknown(code, rubric.stream());
    }

    private static IllegalArgumentException unknown(String code, Stream<Criterion> rubric) {
        return new IllegalArgumentException("unknown competency '%s', the rubric has: %s"
                .formatted(code, rubric.map(Criterion::code).toList()));
    }
}
