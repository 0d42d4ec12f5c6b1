package app.verdict.records.ui;

import app.verdict.people.Refusal;
import app.verdict.records.KeptLoop;
import app.verdict.ui.Notice;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;

/** Erases a candidate who has asked for it; says what speaks against it first. */
final class EraseDialog extends Dialog {
    EraseDialog(RecordsDesk desk, List<KeptLoop> loops, Runnable erased) {
        super("Erase " + loops.getFirst().name());
        setWidth("34rem");
        var candidate = loops.getFirst().candidate();
        var law = desk.erasures().law(candidate);
        var reason = new TextArea(law.isPresent() ? "Why you erase all the same, for the record" : "Reason (optional)");
        reason.setWidthFull();
        reason.setHelperText("It stays when the candidate is gone: write it without their name.");
        var notice = new Notice();
        var erase = new Button("Erase for good", click -> {
            try {
                desk.erasures().erase(candidate, reason.getValue());
                close();
                erased.run();
            } catch (Refusal refusal) {
                notice.refused(refusal);
            }
        });
        erase.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        getFooter().add(new Button("Cancel", click -> close()));
        if (loops.stream().anyMatch(KeptLoop::held)) {
            add(new Paragraph(
                    "%s is under legal hold: a claim goes before a request to be erased (GDPR Art. 17(3)(e)). Tell them so, and erase when the hold is lifted."
                            .formatted(loops.getFirst().name())));
            return;
        }
        law.ifPresent(says -> notice.problem(
                says + " You may refuse the request for that long (GDPR Art. 17(3)(b)). Going on wants your reason."));
        var form = new Div(
                new LostAndKept(
                        "%s, name, e-mail address and résumés, and %s with interviews, scorecards, notes, meetings and decisions%s"
                                .formatted(
                                        loops.getFirst().name(),
                                        loops.size() == 1 ? "the loop" : "all %d loops".formatted(loops.size()),
                                        loops.stream().allMatch(KeptLoop::closed)
                                                ? ""
                                                : ", also where a loop is still running")),
                notice,
                reason);
        form.addClassName("v-form");
        add(form);
        getFooter().add(erase);
    }
}
