package app.verdict.ui;

import app.verdict.loops.LoopNews;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;

/** Keeps a list of many loops up to date while it is open: once in a few seconds at most, however much happens. */
public final class LiveList implements LoopNews.Watcher {
    private static final Duration PAUSE = Duration.ofSeconds(3);

    private final Executor later =
            CompletableFuture.delayedExecutor(PAUSE.toMillis(), TimeUnit.MILLISECONDS, Thread::startVirtualThread);
    private final AtomicBoolean told = new AtomicBoolean();
    private final AtomicBoolean missedSomething = new AtomicBoolean();
    private final Set<UUID> heardOf = ConcurrentHashMap.newKeySet();
    private final Runnable refresh;

    private LiveList(UI ui, Predicate<UUID> concerns, SerializableRunnable refresh) {
        this.refresh = ui.accessLater(
                () -> {
                    told.set(false);
                    var loops = Set.copyOf(heardOf);
                    heardOf.removeAll(loops);
                    if (missedSomething.getAndSet(false) || loops.stream().anyMatch(concerns)) refresh.run();
                },
                () -> {}); // whoever has just closed the page needs no news
    }

    /**
     * @param concerns whether the reader may know of the loop, or sees it still: of what happens to any other nothing may reach
     *     them, not even that something did
     */
    public static void on(Component screen, LoopNews news, Predicate<UUID> concerns, SerializableRunnable refresh) {
        screen.addAttachListener(attached -> {
            var live = new LiveList(attached.getUI(), concerns, refresh);
            news.watch(live);
            screen.addDetachListener(detached -> {
                detached.unregisterListener();
                news.unwatch(live);
            });
        });
    }

    @Override
    public void changed(UUID loop) {
        heardOf.add(loop);
        soon();
    }

    @Override
    public void mayHaveMissedSomething() {
        missedSomething.set(true);
        soon();
    }

    private void soon() {
        if (told.compareAndSet(false, true)) later.execute(refresh);
    }
}
