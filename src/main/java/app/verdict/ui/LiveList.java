package app.verdict.ui;

import app.verdict.loops.LoopNews;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Keeps a list of many loops up to date while it is open: once in a few seconds at most, however much happens. */
public final class LiveList implements LoopNews.Watcher {
    private static final Duration PAUSE = Duration.ofSeconds(3);

    private final Executor later =
            CompletableFuture.delayedExecutor(PAUSE.toMillis(), TimeUnit.MILLISECONDS, Thread::startVirtualThread);
    private final AtomicBoolean told = new AtomicBoolean();
    private final Runnable refresh;

    private LiveList(UI ui, SerializableRunnable refresh) {
        this.refresh = ui.accessLater(
                () -> {
                    told.set(false);
                    refresh.run();
                },
                () -> {}); // whoever has just closed the page needs no news
    }

    public static void on(Component screen, LoopNews news, SerializableRunnable refresh) {
        screen.addAttachListener(attached -> {
            var live = new LiveList(attached.getUI(), refresh);
            news.watch(live);
            screen.addDetachListener(detached -> {
                detached.unregisterListener();
                news.unwatch(live);
            });
        });
    }

    @Override
    public void changed(UUID loop) {
        mayHaveMissedSomething();
    }

    @Override
    public void mayHaveMissedSomething() {
        if (told.compareAndSet(false, true)) later.execute(refresh);
    }
}
