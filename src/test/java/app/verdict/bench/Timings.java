package app.verdict.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** How long things took, in milliseconds, block by block. */
final class Timings {
    private final Map<Timing, List<List<Double>>> blocks = new EnumMap<>(Timing.class);
    private int round;

    /** Runs the works in turns, A B A B, so that what disturbs the machine disturbs all; the first rounds do not count. */
    static Timings inTurns(int warmUp, int rounds, List<Consumer<Timings>> works) {
        var discarded = new Timings();
        for (int i = 0; i < warmUp; i++) for (var work : works) work.accept(discarded);
        var timings = new Timings();
        for (timings.round = 0; timings.round < rounds; timings.round++) for (var work : works) work.accept(timings);
        return timings;
    }

    void add(Timing what, double milliseconds) {
        var sofar = blocks.computeIfAbsent(what, key -> new ArrayList<>());
        while (sofar.size() <= round) sofar.add(new ArrayList<>());
        sofar.get(round).add(milliseconds);
    }

    /** Runs the work and notes how long it took. */
    void time(Timing what, Runnable work) {
        long begun = System.nanoTime();
        work.run();
        add(what, (System.nanoTime() - begun) / 1e6);
    }

    int count(Timing what) {
        return of(what).size();
    }

    double percentile(Timing what, int percent) {
        return percentile(of(what), percent);
    }

    /** The percentile of each block by itself: how far they lie apart says how quiet the machine was. */
    List<Double> percentiles(Timing what, int percent) {
        return blocks.getOrDefault(what, List.of()).stream()
                .map(block -> percentile(block, percent))
                .toList();
    }

    private List<Double> of(Timing what) {
        return blocks.getOrDefault(what, List.of()).stream()
                .flatMap(List::stream)
                .toList();
    }

    /** The smallest sample that so many percent of all do not exceed. */
    private static double percentile(List<Double> samples, int percent) {
        var sorted = samples.stream().sorted().toList();
        return sorted.get((int) Math.ceil(sorted.size() * percent / 100.0) - 1);
    }
}
