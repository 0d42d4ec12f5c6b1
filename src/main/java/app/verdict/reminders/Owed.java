package app.verdict.reminders;

import static app.verdict.reminders.ReminderKind.*;

import app.verdict.loops.Interview;
import app.verdict.loops.Loop;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Of what there is to remind at a moment. Of each thing it is the latest that counts: whoever is late is not told any more
 * that it will soon be time, however long nobody could be told.
 */
final class Owed {
    private static final Duration AHEAD = Duration.ofHours(4);

    private Owed() {}

    /** @param usual the server's zone */
    static List<Reminder> in(Loop loop, Instant now, ZoneId usual) {
        if (!loop.runs()) return List.of();
        var all = new ArrayList<>(decision(loop, now, usual).toList());
        for (var interview : loop.interviews())
            if (interview.awaited(now))
                all.addAll(scorecard(interview, now, usual).toList());
        return all;
    }

    private static Stream<Reminder> scorecard(Interview interview, Instant now, ZoneId usual) {
        var author = interview.interviewer().id();
        var due = interview.scorecardDue();
        var soon = soon(interview, usual);
        if (now.isBefore(soon))
            return now.isBefore(interview.ratingsDue())
                    ? Stream.of()
                    : Stream.of(Reminder.of(RATINGS_DUE, author, interview, interview.ratingsDue()));
        if (now.isBefore(due)) return Stream.of(Reminder.of(SCORECARD_SOON, author, interview, due));
        var loop = interview.loop();
        var escalated = loop.opening().clocks().aBusinessDayAfter(due, usual);
        var late = Stream.of(Reminder.of(SCORECARD_LATE, author, interview, due));
        if (now.isBefore(escalated)) return late;
        return Stream.concat(
                late,
                loop.followers().stream()
                        .filter(follower -> !follower.equals(author))
                        .map(follower -> Reminder.of(SCORECARD_ESCALATED, follower, interview, due)));
    }

    /**
     * Four hours before it is due; where there is little time in all, in its last quarter; and where nobody works between then
     * and the deadline, in the afternoon before, once the ratings are due.
     */
    private static Instant soon(Interview interview, ZoneId usual) {
        var due = interview.scorecardDue();
        var quarter = Duration.between(interview.endsAt(), due).dividedBy(4);
        var soon = due.minus(quarter.compareTo(AHEAD) < 0 ? quarter : AHEAD);
        var afternoon = interview.loop().opening().clocks().lastAfternoon(soon, due, usual);
        var ratings = interview.ratingsDue();
        return afternoon.map(at -> at.isBefore(ratings) ? ratings : at).orElse(soon);
    }

    private static Stream<Reminder> decision(Loop loop, Instant now, ZoneId usual) {
        if (!loop.decisionOwed(now)) return Stream.of();
        if (loop.decisionLate(now, usual)) return Stream.of(Reminder.of(DECISION_LATE, loop, loop.decisionDue(usual)));
        return now.isBefore(loop.decisionSoon(usual))
                ? Stream.of()
                : Stream.of(Reminder.of(DECISION_SOON, loop, loop.decisionDue(usual)));
    }
}
