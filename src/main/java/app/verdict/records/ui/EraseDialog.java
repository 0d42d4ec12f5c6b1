package app.verdict.records.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.people.Refusal;
import app.verdict.records.KeptCandidate;
import app.verdict.ui.Notice;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;

/** Erases a candidate who has asked for it; says what speaks against it first. */
final class EraseDialog extends Dialog {
    EraseDialog(RecordsDesk desk, KeptCandidate candidate, Runnable erased) {
        super(text("records.erase-candidate", candidate.name()));
        setWidth("34rem");
        var law = desk.erasures().law(candidate.id());
        var reason = new TextArea(law.isPresent() ? text("records.why-all-the-same") : text("records.reason-optional"));
        reason.setWidthFull();
        reason.setHelperText(text("records.stays-when-gone"));
        var notice = new Notice();
        var erase = new Button(text("records.erase-for-good"), click -> {
            try {
                desk.erasures().erase(candidate.id(), reason.getValue());
                close();
                erased.run();
            } catch (Refusal refusal) {
                notice.refused(refusal);
            }
        });
        erase.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        getFooter().add(new Button(text("records.cancel"), click -> close()));
        if (candidate.held()) {
            add(new Paragraph(text("records.hold-goes-first", candidate.name())));
            return;
        }
        law.ifPresent(says -> notice.problem(says + " " + text("records.may-refuse")));
        var form = new Div(
                new LostAndKept(text(
                        "records.lost-with-erasure",
                        candidate.name(),
                        candidate.loops().size(),
                        candidate.running() ? "yes" : "no")),
                notice,
                reason);
        form.addClassName("v-form");
        add(form);
        getFooter().add(erase);
    }
}
