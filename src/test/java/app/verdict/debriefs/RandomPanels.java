package app.verdict.debriefs;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Makes panels of up to 7 interviewers over rubrics of up to 6 competencies; the same seed, the same panel. */
record RandomPanels(RandomGenerator random) {

    private static final List<String> INTERVIEWERS = List.of("ana", "ben", "chi", "dov", "eve", "fay", "gil");

    RatedPanel next() {
        return rating(IntStream.rangeClosed(1, random.nextInt(1, 7))
                .mapToObj(this::competency)
                .toList());
    }

    /** A panel that rates by this rubric: with one temper of rating and one of skipping, so that all may agree. */
    RatedPanel rating(List<Criterion> rubric) {
        var tempers = oneOf(List.of(1, 2, 3, 4), List.of(2, 3, 4), List.of(3, 4), List.of(1, 2), List.of(3));
        int presentOf7 = random.nextInt(8);
        int ratedOf6 = oneOf(2, 4, 5, 6, 6);
        Map<String, Map<String, Integer>> levels = new TreeMap<>();
        for (String interviewer : INTERVIEWERS) {
            if (random.nextInt(7) >= presentOf7) continue;
            boolean ratesNothing = random.nextInt(10) == 0;
            Map<String, Integer> scorecard = new TreeMap<>();
            for (Criterion criterion : rubric)
                if (!ratesNothing && random.nextInt(6) < ratedOf6)
                    scorecard.put(criterion.code(), tempers.get(random.nextInt(tempers.size())));
            levels.put(interviewer, scorecard);
        }
        return new RatedPanel(rubric, levels);
    }

    /** Every other one has the same name, so that the agenda has to look further. */
    private Criterion competency(int number) {
        return new Criterion(
                "c" + number,
                "name " + number % 2,
                oneOf(1.0, 1.0, 1.0, .5, 2.0, .1, 3.7),
                oneOf(true, false, false),
                oneOf(1, 2, 3, 3, 3, 4),
                random.nextInt(1, 4),
                oneOf(true, false, false, false));
    }

    @SafeVarargs
    private <T> T oneOf(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
