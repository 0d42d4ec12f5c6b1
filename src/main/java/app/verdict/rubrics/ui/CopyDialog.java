package app.verdict.rubrics.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.people.Invalid;
import app.verdict.people.Refusal;
import app.verdict.rubrics.Rubric;
import app.verdict.rubrics.RubricDraft;
import app.verdict.rubrics.RubricDrafts;
import app.verdict.ui.Notice;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;

/** Starting the rubric of another role from one that there is. */
final class CopyDialog extends Dialog {
    CopyDialog(RubricDrafts drafts, List<Rubric> published, Consumer<RubricDraft> begun) {
        super(text("rubrics.new-from-a-copy"));
        var pattern = new Select<Rubric>();
        pattern.setLabel(text("rubrics.rubric-to-copy"));
        pattern.setItems(published);
        pattern.setItemLabelGenerator(Rubric::title);
        var code = new TextField(text("rubrics.code-of-new-role"));
        code.setHelperText(text("rubrics.such-a-role-code"));
        var name = new TextField(text("rubrics.name-of-new-role"));
        var notice = new Notice();
        var begin = new Button(text("rubrics.begin-the-draft"), click -> {
            try {
                if (pattern.getValue() == null) throw new Invalid(text("rubrics.choose-what-to-copy"));
                var draft = drafts.copy(pattern.getValue().id(), code.getValue(), name.getValue());
                close();
                begun.accept(draft);
            } catch (Refusal refusal) {
                notice.refused(refusal);
            }
        });
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(new Paragraph(text("rubrics.what-a-copy-has")), pattern, code, name, notice);
        form.addClassName("v-form");
        add(form);
        getFooter().add(new Button(text("rubrics.cancel"), click -> close()), begin);
    }
}
