package app.verdict.packets;

import app.verdict.debriefs.Debrief;
import app.verdict.loops.Interview;
import app.verdict.rubrics.Rubric;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom the packet is about, for which position, by which standard, and what was planned.
 *
 * @param level the seniority that was hired for; the decision may name another
 * @param rubricVersion of the role's rubric, counted from 1
 * @param calledOffAt since when nothing more of it is to take place, though nobody has decided; else null
 */
public record LoopFacts(
        String candidate,
        String opening,
        String level,
        String role,
        int rubricVersion,
        String hiringManager,
        Instant decisionDue,
        @Nullable Instant calledOffAt,
        List<InterviewFacts> interviews) {
    /**
     * One interview of the plan.
     *
     * @param covers the competencies that it had to cover, in rubric order
     * @param submittedAt when its scorecard came in; null while it is out
     * @param leftPanelAt when its interviewer was taken off the panel; null for whoever is on it
     */
    public record InterviewFacts(
            String interviewer,
            String kind,
            Instant startsAt,
            int minutes,
            List<String> covers,
            @Nullable Instant submittedAt,
            @Nullable Instant leftPanelAt) {
        static InterviewFacts of(Interview interview, Rubric rubric) {
            return new InterviewFacts(
                    interview.interviewer().name(),
                    interview.kind().label(),
                    interview.startsAt(),
                    interview.minutes(),
                    rubric.competencies().stream()
                            .filter(competency -> interview.focus().contains(competency.id()))
                            .map(competency -> competency.name())
                            .toList(),
                    interview.scorecardInAt().orElse(null),
                    interview.leftAt().orElse(null));
        }
    }

    static LoopFacts of(Debrief debrief, Times times) {
        var loop = debrief.loop();
        return new LoopFacts(
                loop.candidate().name(),
                loop.opening().title(),
                loop.opening().level().name(),
                debrief.rubric().name(),
                debrief.rubric().version(),
                loop.opening().hiringManager().name(),
                loop.decisionDue(times.zone()),
                loop.calledOffAt().filter(at -> !loop.closed()).orElse(null),
                loop.interviews().stream()
                        .map(interview -> InterviewFacts.of(interview, debrief.rubric()))
                        .toList());
    }
}
