package app.verdict.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.people.Refusal;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What nobody foresaw: told plainly, under a reference that leads to the log, without its internals. */
@Component
public class UnexpectedErrors implements VaadinServiceInitListener {
    private static final Logger log = LoggerFactory.getLogger(UnexpectedErrors.class);
    private static final int SHOWN_MS = 12_000;

    private final RefusedSteps refused;

    UnexpectedErrors(RefusedSteps refused) {
        this.refused = refused;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(session -> session.getSession().setErrorHandler(this::handle));
    }

    private void handle(ErrorEvent event) {
        if (event.getThrowable() instanceof Refusal refusal) {
            tell(refusal.getMessage());
            refused.note(refusal);
        } else tell(reported(event.getThrowable()));
    }

    /** Logs the error under a new reference and says what the person should know. */
    public static String reported(Throwable error) {
        var reference = UUID.randomUUID().toString().substring(0, 8);
        log.error("Unexpected error, reference {}", reference, error);
        return text("ui.our-fault", reference);
    }

    private static void tell(String message) {
        var ui = UI.getCurrent();
        if (ui != null) ui.access(() -> Notification.show(message, SHOWN_MS, Notification.Position.TOP_CENTER));
    }
}
