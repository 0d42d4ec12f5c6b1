package app.verdict.records;

import app.verdict.people.Acting;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Goes on with whatever run waits for a node, in the name of whoever asked for it; the daily one in nobody's. */
@Component
class PurgeWorker {
    private static final Logger log = LoggerFactory.getLogger(PurgeWorker.class);

    private final UUID node = UUID.randomUUID();
    private final Purges purges;

    PurgeWorker(Purges purges) {
        this.purges = purges;
    }

    /** At a fixed rate, which gives each its own thread: a long run keeps no other job waiting. */
    @Scheduled(fixedRateString = "${verdict.purge.every:PT5S}", initialDelayString = "${verdict.purge.every:PT5S}")
    void work() {
        try {
            purges.beginDaily();
            goOn();
        } catch (DataAccessException | TransactionException e) {
            log.warn("The purge waits for the database: {}", e.getMessage());
        }
    }

    /** Goes on with the run that waits, if one does. */
    void goOn() {
        purges.take(node).ifPresent(lease -> {
            if (lease.askedBy() == null) run(lease);
            else Acting.as(lease.askedBy(), () -> run(lease));
        });
    }

    private void run(Purges.Lease lease) {
        for (var loop : purges.due()) if (!purged(lease, loop)) return;
        purges.finish(lease);
    }

    /** One that cannot be purged keeps no other one. */
    private boolean purged(Purges.Lease lease, UUID loop) {
        try {
            return purges.purge(lease, loop);
        } catch (DataAccessException e) {
            log.warn("Loop {} stays until the next purge", loop, e);
            return purges.leave(lease);
        }
    }
}
