package app.verdict.scorecards;

import app.verdict.loops.Loop;
import app.verdict.loops.Loops;
import app.verdict.rubrics.OtherAxis;
import app.verdict.rubrics.Rubrics;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where one candidate is interviewed for two roles: whoever may know of both loops is told what speaks to the other role.
 * To everybody else it would tell that there is another loop.
 */
@Service
@Transactional(readOnly = true)
public class OtherAxes {
    private final Loops loops;
    private final Rubrics rubrics;

    OtherAxes(Loops loops, Rubrics rubrics) {
        this.loops = loops;
        this.rubrics = rubrics;
    }

    /** One for each other role that the acting person knows this candidate to be interviewed for. */
    public List<OtherAxis> beside(Loop loop) {
        var own = rubrics.published(loop.opening().rubricId());
        return loops.rubricsBeside(loop).stream()
                .map(rubrics::published)
                .map(other -> new OtherAxis(own, other))
                .filter(OtherAxis::differs)
                .toList();
    }
}
