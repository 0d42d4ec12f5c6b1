package app.verdict.reminders;

import app.verdict.loops.InterviewCalendar;
import app.verdict.loops.Loop;
import app.verdict.loops.Loops;
import app.verdict.people.Acting;
import app.verdict.people.People;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Writes what there is to remind into the outbox. A node that was away writes what is owed when it is back: one reminder for
 * each thing, and today's digest.
 */
@Component
class ReminderWriter {
    private static final Logger log = LoggerFactory.getLogger(ReminderWriter.class);

    /** What has been late for longer is no news: it stands in the digest. Whoever names a mail server later floods nobody. */
    private static final Duration NEWS = Duration.ofDays(7);

    private final Loops loops;
    private final InterviewCalendar calendar;
    private final Outbox outbox;
    private final Letters letters;
    private final OwnReminders own;
    private final People people;
    private final Clock clock;

    ReminderWriter(
            Loops loops,
            InterviewCalendar calendar,
            Outbox outbox,
            Letters letters,
            OwnReminders own,
            People people,
            Clock clock) {
        this.loops = loops;
        this.calendar = calendar;
        this.outbox = outbox;
        this.letters = letters;
        this.own = own;
        this.people = people;
        this.clock = clock;
    }

    void write() {
        var now = clock.instant();
        var running = loops.runningForTheClock();
        var owed = Stream.concat(
                        running.stream().flatMap(loop -> Owed.in(loop, now, clock.getZone()).stream()),
                        calendar.toTellForTheClock().stream().map(Reminder::forCalendar))
                .filter(reminder -> reminder.dueAt().isAfter(now.minus(NEWS)))
                .toList();
        var unwritten = outbox.unwritten(owed);
        for (var reminder : owed)
            if (unwritten.contains(reminder.id())) each(reminder.person(), () -> write(reminder, now));
        for (var reader : Digest.readers(running, now, clock.getZone()))
            each(reader, () -> writeDigest(reader, running, now));
    }

    /** One that cannot be written keeps no other one. */
    private static void each(UUID person, Runnable work) {
        try {
            Acting.as(person, work);
        } catch (DataAccessException e) {
            log.warn("A reminder is not written before the next round", e);
        }
    }

    private void write(Reminder reminder, Instant now) {
        var interview = reminder.interview();
        if (people.byId(reminder.person()).disabled()) return;
        if (reminder.kind() == ReminderKind.RATINGS_DUE && interview != null && !letters.withoutRatings(interview))
            return;
        outbox.write(
                reminder, reminder.sendAt(own.settings().quiet(), outbox.toldBefore(reminder), now, clock.getZone()));
    }

    /** This morning's, from the end of the night on; not on a day that is quiet. */
    private void writeDigest(UUID reader, List<Loop> running, Instant now) {
        var settings = own.settings();
        var morning = settings.quiet().morning(now, clock.getZone());
        if (!settings.digest() || now.isBefore(morning) || settings.quiet().quiet(now, clock.getZone())) return;
        var reminder = Reminder.digest(reader, morning);
        if (outbox.unwritten(List.of(reminder)).isEmpty()) return;
        if (people.byId(reader).disabled()) return;
        if (Digest.of(reader, running, morning, clock.getZone()).empty()) return;
        outbox.forgetOldDigests();
        outbox.write(reminder, now);
    }
}
