package app.verdict.loops;

import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Interviews for calendars, for whoever may see the plan of their loop. */
@Service
@Transactional(readOnly = true)
public class InterviewCalendar {
    private final Loops loops;
    private final Clock clock;

    InterviewCalendar(Loops loops, Clock clock) {
        this.loops = loops;
        this.clock = clock;
    }

    /** The invitation of one interview as it is now, or that it is called off. */
    public byte[] of(UUID interview, URI scorecard) {
        return message(loops.interview(interview), scorecard);
    }

    /** The interviews of a loop that are to take place, or have. */
    public byte[] ofLoop(UUID loop, Function<UUID, URI> scorecard) {
        return CalendarEntry.of(loops.byId(loop), scorecard, clock.instant());
    }

    /** The same for whoever sends it, whoever may see the loop: it names nobody but colleagues. */
    public byte[] message(Interview interview, URI scorecard) {
        return CalendarEntry.of(interview, scorecard, clock.instant());
    }
}
