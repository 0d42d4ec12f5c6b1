package app.verdict.people;

import app.verdict.audit.Audit;
import app.verdict.audit.AuditAction;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Has it written down who came in, who went, and that somebody failed to. */
@Component
public class SignInWatch {
    private final Audit audit;
    private final SignInDelays delays;

    SignInWatch(Audit audit, SignInDelays delays) {
        this.audit = audit;
        this.delays = delays;
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

    /** Somebody at this address failed with what nobody can guess; of many such failures few are written down. */
    public void failed(String how, String address) {
        if (worthAnEntry(address)) audit.noteApart(AuditAction.SIGN_IN_FAILED, null, how);
    }

    private boolean worthAnEntry(String address) {
        try {
            return delays.worthAnEntry(address);
        } catch (DataAccessException | TransactionException e) {
            return true;
        }
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
