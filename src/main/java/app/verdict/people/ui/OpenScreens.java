package app.verdict.people.ui;

import static org.springframework.security.web.context.HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

import app.verdict.people.SessionEnds.SessionsEnded;
import app.verdict.people.SignIn;
import app.verdict.people.SignedIn;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The screens that are open on this node: where somebody's sessions are ended, their screens go at once. */
@Component
class OpenScreens implements VaadinServiceInitListener {
    private final Map<UI, SignedIn> open = new ConcurrentHashMap<>();
    private final SignIn people;

    OpenScreens(SignIn people) {
        this.people = people;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> {
            var authentication = SecurityContextHolder.getContext().getAuthentication();
            if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn person)) return;
            open.put(init.getUI(), person);
            init.getUI().addDetachListener(gone -> open.remove(init.getUI()));
        });
    }

    @EventListener
    void ended(SessionsEnded ended) {
        open.entrySet().stream()
                .filter(screen -> screen.getValue().id().equals(ended.person()))
                .map(screen -> screen.getKey().getSession())
                .filter(Objects::nonNull)
                .distinct()
                .forEach(this::sendAway);
    }

    /**
     * Each page loads anew, finds nobody signed in, and asks; what was typed is kept on the device until then. A page that
     * does not do as it is told hears no more. Whoever has just changed their password has another session by then, which
     * holds.
     */
    private void sendAway(VaadinSession session) {
        session.access(() -> {
            if (holds(session)) return;
            for (var ui : session.getUIs())
                ui.accessLater(() -> close(ui), () -> {}).run();
        });
    }

    /** Told first, and closed before its session ends: a page that hears of that would stop loading anew to say so. */
    private static void close(UI ui) {
        ui.getPage().reload();
        ui.push();
        ui.close();
    }

    private boolean holds(VaadinSession session) {
        var wrapped = session.getSession();
        return wrapped != null
                && wrapped.getAttribute(SPRING_SECURITY_CONTEXT_KEY) instanceof SecurityContext context
                && context.getAuthentication() != null
                && context.getAuthentication().getPrincipal() instanceof SignedIn person
                && people.stillHolds(person);
    }
}
