package app.verdict.debriefs;

import java.util.SplittableRandom;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;

/**
 * What a property of panels is held against: every {@link EdgeCase}, then 500 random panels, each from its own seed.
 *
 * <p>The seeds are 1 to 500 in every run. {@code mvn test -Dtest=PanelPropertiesTest -Dpanels.seed=4711} takes 500 from
 * 4711 on instead; given the seed that a failure names, the panel that broke the property is the first of them.
 */
final class RatedPanels {

    private static final long FIRST_SEED = Long.parseLong(System.getProperty("panels.seed", "1"));
    private static final int RANDOM_PANELS = 500;

    private RatedPanels() {}

    /** Fails, naming seed and panel, at the first panel for which the property fails or throws. */
    static void everyPanel(Consumer<RatedPanel> property) {
        everyPanel((panel, random) -> property.accept(panel));
    }

    /** The same for a property with a part left to chance: to the same seed, the same chance. */
    static void everyPanel(BiConsumer<RatedPanel, RandomGenerator> property) {
        for (EdgeCase edge : EdgeCase.all())
            hold(property, edge.panel(), new SplittableRandom(FIRST_SEED), edge.name(), FIRST_SEED);
        seeds().forEach(seed -> {
            var random = new SplittableRandom(seed);
            hold(property, new RandomPanels(random).next(), random, "random panel", seed);
        });
    }

    static LongStream seeds() {
        return LongStream.range(0, RANDOM_PANELS).map(count -> FIRST_SEED + count);
    }

    static RatedPanel fromSeed(long seed) {
        return new RandomPanels(new SplittableRandom(seed)).next();
    }

    private static void hold(
            BiConsumer<RatedPanel, RandomGenerator> property,
            RatedPanel panel,
            RandomGenerator random,
            String name,
            long seed) {
        try {
            property.accept(panel, random);
        } catch (AssertionError | RuntimeException broken) {
            throw new AssertionError(
                    "broken by '%s', again with -Dpanels.seed=%d: %s%n%s".formatted(name, seed, broken, panel), broken);
        }
    }
}
