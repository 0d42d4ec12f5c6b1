package app.verdict.records;

import app.verdict.people.Acting;
import java.util.List;
import java.util.UUID;
import java.util.function.BiPredicate;
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
        if (all(lease, purges.due(), purges::purge) && all(lease, purges.dueCandidates(), purges::purgeCandidate))
            purges.finish(lease);
    }

    /** False once another node has the lease. */
    private boolean all(Purges.Lease lease, List<UUID> due, BiPredicate<Purges.Lease, UUID> purge) {
        for (var one : due) if (!purged(lease, one, purge)) return false;
        return true;
    }

    /** One that cannot be purged keeps no other one. */
    private boolean purged(Purges.Lease lease, UUID one, BiPredicate<Purges.Lease, UUID> purge) {
        try {
            return purge.test(lease, one);
        } catch (DataAccessException e) {
            log.warn("{} stays until the next purge", one, e);
            return purges.leave(lease);
        }
    }
}
