package app.verdict.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.loops.LoopNews;
import app.verdict.people.Refusal;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Keeps a screen on a loop up to date while it is open; each refresh reads under the rights of whoever looks. */
public final class LiveLoop implements LoopNews.Watcher {
    private static final int TOLD_MS = 12_000;

    private final UI ui;
    private final Predicate<UUID> shown;
    private final Runnable refresh;

    private LiveLoop(UI ui, Predicate<UUID> shown, Runnable refresh) {
        this.ui = ui;
        this.shown = shown;
        this.refresh = refresh;
    }

    public static void on(Component screen, LoopNews news, Supplier<UUID> shown, Runnable refresh) {
        onAny(screen, news, loop -> loop.equals(shown.get()), refresh);
    }

    /** The same for a screen on several loops. */
    public static void onAny(Component screen, LoopNews news, Predicate<UUID> shown, Runnable refresh) {
        screen.addAttachListener(attached -> {
            var live = new LiveLoop(attached.getUI(), shown, refresh);
            news.watch(live);
            screen.addDetachListener(detached -> {
                detached.unregisterListener();
                news.unwatch(live);
            });
        });
    }

    @Override
    public void changed(UUID loop) {
        whileOpen(() -> {
            if (shown.test(loop)) refreshOrLeave();
        });
    }

    @Override
    public void mayHaveMissedSomething() {
        whileOpen(this::refreshOrLeave);
    }

    /** Whoever has just closed the page needs no news. */
    private void whileOpen(SerializableRunnable news) {
        ui.accessLater(news, () -> {}).run();
    }

    /** What is no longer open to this person disappears from their screen. */
    private void refreshOrLeave() {
        try {
            refresh.run();
        } catch (Refusal refusal) {
            Notification.show(text("ui.no-longer-open"), TOLD_MS, Notification.Position.TOP_CENTER);
            ui.navigate(Addresses.MY_INTERVIEWS);
        }
    }
}
