package app.verdict.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.audit.Audit;
import app.verdict.audit.AuditAction;
import app.verdict.people.Refusal;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where somebody lands who asked for what is not there or not open to them: what happened and where to go. */
@ParentLayout(MainLayout.class)
@PermitAll
class RefusedView extends Page implements HasErrorParameter<Refusal> {
    private static final Logger log = LoggerFactory.getLogger(RefusedView.class);

    private final Audit audit;

    RefusedView(Audit audit) {
        this.audit = audit;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Refusal> error) {
        return show(this, error.getException(), event, audit);
    }

    /** Writes down that this was refused, and says on the page why. */
    static int show(Page page, Refusal refusal, BeforeEnterEvent event, Audit audit) {
        var kind = refusal.getClass().getSimpleName();
        log.info("Refused: {}", kind);
        audit.noteApart(
                AuditAction.REFUSED, null, kind + " at /" + event.getLocation().getFirstSegment());
        page.removeAll(); // the screen stays the same one when another address is refused after it
        page.addClassName("v-narrow");
        page.add(
                new H1(text("ui.not-open")),
                new Paragraph(refusal.getMessage()),
                new Link(Addresses.MY_INTERVIEWS, text("ui.go-to-my-interviews")));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
