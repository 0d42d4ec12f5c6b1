package app.verdict.ui;

import app.verdict.audit.Audit;
import app.verdict.audit.AuditAction;
import app.verdict.people.Acting;
import app.verdict.people.NotAllowed;
import app.verdict.people.Refusal;
import app.verdict.people.Unknown;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinService;
import org.springframework.stereotype.Component;

/** Writes down what somebody was refused within a screen that was open to them, as {@link RefusedView} does at an address. */
@Component
class RefusedSteps {
    private final Audit audit;

    RefusedSteps(Audit audit) {
        this.audit = audit;
    }

    static RefusedSteps here() {
        return VaadinService.getCurrent().getInstantiator().getOrCreate(RefusedSteps.class);
    }

    /** What only has to be entered otherwise is no refusal of access; and a stranger fills no chain. */
    void note(Refusal refusal) {
        boolean ofAccess = refusal instanceof NotAllowed || refusal instanceof Unknown;
        if (!ofAccess || Acting.anybody().isEmpty()) return;
        var screen = UI.getCurrent().getActiveViewLocation().getFirstSegment();
        audit.noteApart(AuditAction.REFUSED, null, refusal.getClass().getSimpleName() + " within /" + screen);
    }
}
