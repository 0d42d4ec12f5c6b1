package app.verdict.scorecards;

import app.verdict.loops.Interview;
import app.verdict.loops.Loop;
import java.util.List;
import java.util.UUID;

/**
 * Whoever lays the candidates of an opening side by side owes no scorecard in any of its loops: what the others got would
 * be the standard that the missing one leans on. See docs/decisions/2026-11-24-comparison.md. Nor does whoever reads what
 * was once said of a candidate owe one on them; see docs/decisions/2026-11-27-candidates.md.
 */
public final class NothingOwed {
    /** The rule, as a condition on an {@code :opening} and a {@code :reader}. {@link #owed} tells the same. */
    static final String IN_THE_OPENING = """
             not exists (select 1 from Interview due where due.loop.opening.id = :opening
               and due.interviewer.id = :reader and due.scorecardInAt is null and due.leftAt is null
               and due.loop.closedAt is null)
            """;

    /** The same over all loops of a {@code :candidate}. */
    static final String ON_THE_CANDIDATE = """
             not exists (select 1 from Interview due where due.loop.candidate.id = :candidate
               and due.interviewer.id = :reader and due.scorecardInAt is null and due.leftAt is null
               and due.loop.closedAt is null)
            """;

    private NothingOwed() {}

    /** The interviews of these loops whose scorecard this person still owes, whether or not they have taken place. */
    public static List<Interview> owed(List<Loop> loops, UUID reader) {
        return loops.stream()
                .filter(loop -> !loop.closed())
                .flatMap(loop -> loop.interviewOf(reader).stream())
                .filter(own -> !own.scorecardIn())
                .toList();
    }
}
