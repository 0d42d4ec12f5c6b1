package app.verdict.reminders;

import app.verdict.people.Acting;
import app.verdict.people.People;
import app.verdict.people.Refusal;
import java.time.Clock;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Once a minute on every node: writes what there is to remind, and sends what waits. */
@Component
class ReminderWorker {
    private static final Logger log = LoggerFactory.getLogger(ReminderWorker.class);

    private final UUID node = UUID.randomUUID();
    private final ReminderWriter writer;
    private final Outbox outbox;
    private final Letters letters;
    private final Mailing mailing;
    private final OwnReminders own;
    private final People people;
    private final Clock clock;

    ReminderWorker(
            ReminderWriter writer,
            Outbox outbox,
            Letters letters,
            Mailing mailing,
            OwnReminders own,
            People people,
            Clock clock) {
        this.writer = writer;
        this.outbox = outbox;
        this.letters = letters;
        this.mailing = mailing;
        this.own = own;
        this.people = people;
        this.clock = clock;
    }

    @Scheduled(
            fixedRateString = "${verdict.reminders.every:PT1M}",
            initialDelayString = "${verdict.reminders.every:PT1M}")
    void work() {
        if (!mailing.on()) return;
        try {
            writer.write();
            for (var waiting : outbox.waiting()) Acting.as(waiting.person(), () -> sendOne(waiting.id()));
        } catch (DataAccessException | TransactionException e) {
            log.warn("Reminders wait for the database: {}", e.getMessage());
        }
    }

    /** One that cannot be sent keeps no other one. */
    private void sendOne(UUID id) {
        try {
            send(id);
        } catch (DataAccessException | TransactionException e) {
            log.warn("A reminder waits for the database: {}", e.getMessage());
        }
    }

    private void send(UUID id) {
        outbox.take(id, node).ifPresent(taken -> {
            var now = clock.instant();
            var reminder = taken.reminder();
            var awake = reminder.sendAt(own.settings().quiet(), outbox.toldBefore(reminder), now, clock.getZone());
            if (awake.isAfter(now)) outbox.putOff(taken, awake);
            else send(taken);
        });
    }

    private void send(Outbox.Taken taken) {
        try {
            var to = people.acting().email();
            letters.of(taken.reminder())
                    .ifPresentOrElse(
                            letter -> {
                                mailing.send(letter, to, taken.reminder().id());
                                outbox.sent(taken);
                            },
                            () -> outbox.notOwed(taken));
        } catch (Refusal nobodysAnyMore) {
            outbox.notOwed(taken);
        } catch (Mailing.NotSent e) {
            log.warn("A reminder waits for the mail server: {}", e.getMessage());
            outbox.failed(taken, String.valueOf(e.getMessage()), e.mayHaveArrived());
        }
    }
}
