package app.verdict.canary;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** Several things at once, a few at a time. */
final class Together {
    private static final int AT_ONCE = 4;

    private Together() {}

    static <T> List<T> all(List<Callable<T>> things) {
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var results = new ArrayList<T>();
            for (var result : threads.invokeAll(things)) results.add(result.get());
            return results;
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
