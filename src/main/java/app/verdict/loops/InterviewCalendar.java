package app.verdict.loops;

import static app.verdict.texts.Texts.text;

import app.verdict.people.Acting;
import app.verdict.people.NotAllowed;
import app.verdict.people.Unknown;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Interviews for calendars, for whoever may see the plan of their loop. */
@Service
@Transactional(readOnly = true)
public class InterviewCalendar {
    private final Loops loops;
    private final LoopRepository repository;
    private final CalendarInvitations invitations;
    private final Clock clock;

    InterviewCalendar(Loops loops, LoopRepository repository, CalendarInvitations invitations, Clock clock) {
        this.loops = loops;
        this.repository = repository;
        this.invitations = invitations;
        this.clock = clock;
    }

    /** The invitation of one interview as it is now, or that it is called off. */
    public byte[] of(UUID interview, URI scorecard) {
        return message(loops.interview(interview), scorecard).file();
    }

    /** The interviews of a loop that are to take place, or have. */
    public byte[] ofLoop(UUID loop, Function<UUID, URI> scorecard) {
        return CalendarEntry.of(loops.byId(loop), scorecard, clock.instant(), invitations.sender());
    }

    /** The same for whoever sends it. It names nobody but colleagues. */
    public CalendarMessage message(Interview interview, URI scorecard) {
        return CalendarEntry.of(interview, scorecard, clock.instant(), invitations.sender());
    }

    /**
     * Every interview that its interviewer's calendar is told of, also where they have left or the loop is decided: for what
     * runs by the clock and acts as nobody. No person gets them.
     */
    public List<Interview> toTellForTheClock() {
        if (Acting.anybody().isPresent()) throw new NotAllowed("Only the clock follows every interview.");
        var now = clock.instant();
        return repository.beginningAfter(now.minus(Booked.LONGEST)).stream()
                .filter(interview -> interview.concernsCalendars(now))
                .toList();
    }

    /**
     * The acting person's own interview, also where they are off the panel and see nothing else of the loop: what their calendar
     * has of it.
     */
    public Interview own(UUID interview) {
        return repository
                .ownOnce(interview, Acting.person())
                .orElseThrow(() -> new Unknown(text("loops.unknown-interview"), interview));
    }
}
