package app.verdict.rubrics.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.people.Refusal;
import app.verdict.rubrics.AnchorLint;
import app.verdict.rubrics.BrokenRubric;
import app.verdict.rubrics.Problem;
import app.verdict.rubrics.Rubric;
import app.verdict.rubrics.RubricDraft;
import app.verdict.rubrics.RubricDrafts;
import app.verdict.ui.Notice;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Making a draft the next version, with a note on what is new. */
final class PublishDialog extends Dialog {
    PublishDialog(RubricDrafts drafts, RubricDraft draft, Consumer<Rubric> published) {
        super(text("rubrics.publish-this-draft"));
        var note = new TextArea(text("rubrics.what-is-new-in-it"));
        var notice = new Notice();
        int hints = AnchorLint.of(draft.content()).size();
        if (hints > 0) notice.hint(text("rubrics.hints-still", hints));
        var publish = new Button(text("rubrics.publish"), click -> {
            try {
                var rubric = drafts.publish(draft.id(), draft.revision(), note.getValue());
                close();
                published.accept(rubric);
            } catch (BrokenRubric broken) {
                notice.problem(
                        broken.getMessage(),
                        broken.problems().stream().map(Problem::toString).toList());
            } catch (Refusal refusal) {
                notice.refused(refusal);
            }
        });
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        setWidth("36rem");
        var form = new Div(new Paragraph(text("rubrics.what-publishing-means")), note, notice);
        form.addClassName("v-form");
        add(form);
        getFooter().add(new Button(text("rubrics.cancel"), click -> close()), publish);
    }
}
