package app.verdict.reminders;

import app.verdict.loops.Interview;
import app.verdict.loops.Loop;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What somebody owes, and what is late in the loops that they see to.
 *
 * @param scorecards that they owe
 * @param decisions that they owe
 * @param late scorecards of others, in loops that they see to
 * @param undecided loops that they see to, whose decision by somebody else is late
 */
record Digest(List<Interview> scorecards, List<Loop> decisions, List<Interview> late, List<Loop> undecided) {
    static Digest of(UUID person, List<Loop> loops, Instant now, ZoneId usual) {
        var followed =
                loops.stream().filter(loop -> loop.followers().contains(person)).toList();
        return new Digest(
                loops.stream()
                        .flatMap(loop -> loop.interviews().stream())
                        .filter(interview -> interview.heldBy(person) && interview.awaited(now))
                        .toList(),
                loops.stream()
                        .filter(loop -> loop.opening().managedBy(person) && loop.decisionOwed(now))
                        .toList(),
                followed.stream()
                        .flatMap(loop -> loop.late(now).stream())
                        .filter(interview -> !interview.heldBy(person))
                        .toList(),
                followed.stream()
                        .filter(loop -> !loop.opening().managedBy(person) && loop.decisionLate(now, usual))
                        .toList());
    }

    /** Everybody for whom there may be something to say. */
    static Set<UUID> readers(List<Loop> loops, Instant now, ZoneId usual) {
        var readers = new HashSet<UUID>();
        for (var loop : loops) {
            loop.interviews().stream()
                    .filter(interview -> interview.awaited(now))
                    .forEach(interview -> readers.add(interview.interviewer().id()));
            if (loop.decisionOwed(now))
                readers.add(loop.opening().hiringManager().id());
            if (!loop.late(now).isEmpty() || loop.decisionLate(now, usual)) readers.addAll(loop.followers());
        }
        return readers;
    }

    boolean empty() {
        return scorecards.isEmpty() && decisions.isEmpty() && late.isEmpty() && undecided.isEmpty();
    }
}
