package app.verdict.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.audit.Audit;
import app.verdict.people.Refusal;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/**
 * A screen that could not be shown for a reason nobody foresaw; or that refused while it was being made, which Vaadin tells
 * only as a cause of the failure to make it.
 */
@ParentLayout(MainLayout.class)
@PermitAll
class BrokenView extends Page implements HasErrorParameter<Exception> {
    private final Audit audit;

    BrokenView(Audit audit) {
        this.audit = audit;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
        for (Throwable cause = error.getException(); cause != null; cause = cause.getCause())
            if (cause instanceof Refusal refusal) return RefusedView.show(this, refusal, event, audit);
        removeAll(); // the screen stays the same one when another address is refused after it
        addClassName("v-narrow");
        add(
                new H1(text("ui.did-not-open")),
                new Paragraph(UnexpectedErrors.reported(error.getException())),
                new Link(Addresses.MY_INTERVIEWS, text("ui.go-to-my-interviews")));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
