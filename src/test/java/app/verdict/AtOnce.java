package app.verdict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** Lets several people act in the same moment. */
public final class AtOnce {
    private AtOnce() {}

    /** Starts all steps together and returns what those that failed failed with. */
    public static List<Throwable> refused(Runnable... steps) {
        var start = new CyclicBarrier(steps.length);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = Arrays.stream(steps)
                    .map(step -> threads.submit(() -> {
                        await(start);
                        step.run();
                    }))
                    .toList();
            var refused = new ArrayList<Throwable>();
            for (var one : running)
                try {
                    one.get();
                } catch (ExecutionException e) {
                    refused.add(e.getCause());
                } catch (InterruptedException e) {
                    throw new AssertionError(e);
                }
            return refused;
        }
    }

    private static void await(CyclicBarrier start) {
        try {
            start.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new AssertionError(e);
        }
    }
}
