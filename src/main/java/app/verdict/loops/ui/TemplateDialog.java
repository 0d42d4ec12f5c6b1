package app.verdict.loops.ui;

import static app.verdict.texts.Texts.text;

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
        setHeaderTitle(text("loops.keep-a-template"));
        setWidth("34rem");
        var notice = new Notice();
        var save = new Button(text("loops.keep"), click -> {
            try {
                keep.run();
                close();
            } catch (Refusal refusal) {
                notice.refused(refusal);
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Paragraph(text("loops.template-meaning", rubric.name())), notice);
        getFooter().add(new Button(text("loops.cancel"), click -> close()), save);
    }
}
