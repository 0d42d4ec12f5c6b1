package app.verdict.loops;

import static app.verdict.texts.Texts.text;

import app.verdict.rubrics.Competency;
import app.verdict.rubrics.Rubric;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What a running loop will not have tested when all of its interviews are over, in sentences. Whoever may read the scorecards
 * is told what they tested; everybody else what the plan says, which is the same whatever anybody has rated.
 */
public final class RunningGaps {
    private RunningGaps() {}

    /** @param readings of {@link Tested}: how many have rated each competency, or empty for whoever may not know */
    public static List<String> of(Rubric rubric, Loop loop, Optional<Map<UUID, Long>> readings) {
        if (readings.isEmpty() || loop.interviews().stream().noneMatch(Interview::scorecardIn))
            return Coverage.of(rubric, loop).gaps();
        var gaps = new ArrayList<String>();
        for (var competency : rubric.competencies()) {
            long tested = readings.get().getOrDefault(competency.id(), 0L);
            long left = left(loop, competency);
            if (tested + left == 0) gaps.add(text("loops.untested", competency.name()));
            else if (tested + left < Coverage.needed(competency))
                gaps.add(
                        tested == 0
                                ? text("loops.gate-untested", competency.name())
                                : text("loops.gate-tested-once", competency.name()));
        }
        return gaps;
    }

    private static long left(Loop loop, Competency competency) {
        return loop.missing().stream()
                .filter(interview -> interview.focus().contains(competency.id()))
                .count();
    }
}
