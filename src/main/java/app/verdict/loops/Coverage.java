package app.verdict.loops;

import static app.verdict.texts.Texts.text;

import app.verdict.rubrics.Competency;
import app.verdict.rubrics.Rubric;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How many independent readers each competency has in a plan: every competency needs one, every gate two.
 *
 * @param readers how many interviews cover the competency
 */
public record Coverage(Rubric rubric, Map<UUID, Long> readers) {
    private static final int READERS_OF_A_GATE = 2;
    private static final int MOST_PER_INTERVIEW = 4;

    public static Coverage of(Rubric rubric, Collection<Set<UUID>> focusOfEachInterview) {
        return new Coverage(
                rubric,
                focusOfEachInterview.stream()
                        .flatMap(Set::stream)
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())));
    }

    public static Coverage of(Rubric rubric, Loop loop) {
        return of(rubric, loop.interviews().stream().map(Interview::focus).toList());
    }

    public long readers(Competency competency) {
        return readers.getOrDefault(competency.id(), 0L);
    }

    /** How many independent readers it needs. */
    public static int needed(Competency competency) {
        return competency.gate() ? READERS_OF_A_GATE : 1;
    }

    /** What the plan lacks, in sentences; empty where every competency is covered. */
    public List<String> gaps() {
        var gaps = new ArrayList<String>();
        for (var competency : rubric.competencies()) {
            long count = readers(competency);
            if (count == 0) gaps.add(text("loops.nobody-covers", competency.name()));
            else if (competency.gate() && count < READERS_OF_A_GATE)
                gaps.add(text("loops.gate-read-once", competency.name()));
        }
        return gaps;
    }

    /** What makes a plan hard to carry out, in sentences. */
    public static List<String> strains(Collection<Set<UUID>> focusOfEachInterview) {
        var strains = new ArrayList<String>();
        int count = focusOfEachInterview.size();
        if (count < 4) strains.add(text("loops.few-interviews", count));
        if (count > 6) strains.add(text("loops.many-interviews", count));
        if (focusOfEachInterview.stream().anyMatch(focus -> focus.size() > MOST_PER_INTERVIEW))
            strains.add(text("loops.many-competencies"));
        return strains;
    }
}
