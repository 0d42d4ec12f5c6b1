package app.verdict.people;

import app.verdict.audit.Audit;
import app.verdict.audit.AuditAction;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Has it written down who came in, who went, and that somebody failed to. */
@Component
class SignInWatch {
    private final Audit audit;

    SignInWatch(Audit audit) {
        this.audit = audit;
    }

    @EventListener
    void cameIn(AuthenticationSuccessEvent event) {
        note(event.getAuthentication(), AuditAction.SIGNED_IN);
    }

    /** Without the address that was entered: it may be a password in the wrong field. */
    @EventListener
    void failed(AbstractAuthenticationFailureEvent event) {
        audit.noteApart(
                AuditAction.SIGN_IN_FAILED,
                null,
                event.getException().getClass().getSimpleName());
    }

    @EventListener
    void went(LogoutSuccessEvent event) {
        note(event.getAuthentication(), AuditAction.SIGNED_OUT);
    }

    private void note(Authentication authentication, AuditAction action) {
        if (authentication.getPrincipal() instanceof SignedIn person)
            Acting.as(person.id(), () -> audit.noteApart(action, null, ""));
    }
}
