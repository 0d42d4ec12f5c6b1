package app.verdict.people.ui;

import app.verdict.people.SignedIn;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** Opens the session of whoever comes in. */
final class Session {
    private Session() {}

    /** Under a new session id, so that an id known to somebody before is worth nothing; then goes to the first screen. */
    static void open(SignedIn person) {
        open(person, "");
    }

    /** The same, to another screen. */
    static void open(SignedIn person, String screen) {
        VaadinService.reinitializeSession(VaadinServletRequest.getCurrent());
        begin(
                person,
                VaadinServletRequest.getCurrent().getHttpServletRequest(),
                VaadinServletResponse.getCurrent().getHttpServletResponse());
        UI.getCurrent().getPage().setLocation("/" + screen);
    }

    /** From here on this session is this person's; what it knew of somebody before is forgotten. */
    static void begin(SignedIn person, HttpServletRequest request, HttpServletResponse answer) {
        forget(request.getSession());
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository().saveContext(context, request, answer);
    }

    static void forget(HttpSession session) {
        session.removeAttribute(SessionLimits.BEGAN);
        session.removeAttribute(ProviderSignIn.INVITATION);
        session.removeAttribute(ProviderSignIn.CONNECTING);
    }
}
