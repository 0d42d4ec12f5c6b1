package app.verdict.people.ui;

import static org.springframework.security.web.context.HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

import app.verdict.people.SessionEnds.SessionsEnded;
import app.verdict.people.SignIn;
import app.verdict.people.SignedIn;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.springframework.context.event.EventListener;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The screens that are open on this node: where somebody's sessions are ended, their screens go at once. */
@Component
class OpenScreens implements VaadinServiceInitListener {
    private static final Executor SOON = CompletableFuture.delayedExecutor(5, TimeUnit.SECONDS);

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
        var theirs = open.entrySet().stream()
                .filter(screen -> screen.getValue().id().equals(ended.person()))
                .map(screen -> screen.getKey().getSession())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        for (var session : theirs) {
            where(session, OpenScreens::sendAway);
            SOON.execute(() -> where(session, over -> over.getSession().invalidate()));
        }
    }

    /** Takes the step with a session that no longer holds; whoever has just changed their password has another by then. */
    private void where(VaadinSession session, SerializableConsumer<VaadinSession> step) {
        session.access(() -> {
            var wrapped = session.getSession();
            if (wrapped != null
                    && wrapped.getAttribute(SPRING_SECURITY_CONTEXT_KEY) instanceof SecurityContext context
                    && context.getAuthentication() != null
                    && context.getAuthentication().getPrincipal() instanceof SignedIn person
                    && !people.stillHolds(person)) step.accept(session);
        });
    }

    /**
     * Each page loads anew, finds nobody signed in, and asks; what was typed is kept on the device until then. A page that
     * does not do as it is told loses its connection soon after; not at once, since that would cut off what it is told.
     */
    private static void sendAway(VaadinSession session) {
        for (var ui : session.getUIs())
            ui.accessLater(() -> ui.getPage().reload(), () -> {}).run();
    }
}
