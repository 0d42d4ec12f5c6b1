package app.verdict.loops.ui;

import app.verdict.people.Refusal;
import app.verdict.rubrics.Rubric;
import app.verdict.ui.Notice;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** Keeping a plan as what the loops of a role begin with. */
final class TemplateDialog extends Dialog {
    TemplateDialog(Rubric rubric, Runnable keep) {
        setHeaderTitle("Keep as template");
        setWidth("34rem");
        var notice = new Notice();
        var save = new Button("Keep", click -> {
            try {
                keep.run();
                close();
            } catch (Refusal refusal) {
                notice.refused(refusal);
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new Paragraph(
                        "Every new loop of %s begins with these kinds, minutes and competencies, in place of the template there is now. Loops that are planned stay as they are, and neither people nor times are kept."
                                .formatted(rubric.name())),
                notice);
        getFooter().add(new Button("Cancel", click -> close()), save);
    }
}
