package app.verdict.faults;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every fault at its full length, in a random order, for as long as wanted; run by {@code ./verdict faults}. */
class Faults {
    private static final Logger log = LoggerFactory.getLogger("verdict.faults");

    private final long seed = Long.getLong("faults.seed", System.nanoTime() % 1_000_000);
    private final Duration time = Duration.ofMinutes(Long.getLong("faults.minutes", 10));

    @Test
    void nothing_is_lost_in_whatever_order_things_go_wrong() throws Exception {
        log.info("Faults for {} minutes; to repeat: ./verdict faults --seed {}", time.toMinutes(), seed);
        var random = new Random(seed);
        var done = new ArrayList<String>();
        var end = Instant.now().plus(time);
        try (var stage = new Stage(random, false)) {
            while (Instant.now().isBefore(end))
                for (var fault : shuffled(random))
                    if (Instant.now().isBefore(end)) {
                        done.add(fault.getClass().getSimpleName());
                        stage.survives(fault);
                    }
        } catch (Exception | AssertionError e) {
            throw new AssertionError("With --seed %d, the last of %s: %s".formatted(seed, done, e.getMessage()), e);
        }
        log.info("Survived {} faults: {}", done.size(), done);
    }

    private static List<Fault> shuffled(Random random) {
        var all = new ArrayList<>(Fault.ALL);
        Collections.shuffle(all, random);
        return all;
    }
}
