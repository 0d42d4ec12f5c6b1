package app.verdict.rubrics.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.people.Refusal;
import app.verdict.rubrics.BrokenRubric;
import app.verdict.rubrics.Problem;
import app.verdict.rubrics.RubricDraft;
import app.verdict.rubrics.RubricDrafts;
import app.verdict.ui.FieldTexts;
import app.verdict.ui.Notice;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Bringing in a rubric from a file, or from text that is pasted; whatever is wrong is told, and stays in its field. */
final class ImportDialog extends Dialog {
    private static final int MOST_BYTES = 1_000_000;

    private final RubricDrafts drafts;
    private final Consumer<RubricDraft> imported;
    private final Notice notice = new Notice();

    ImportDialog(RubricDrafts drafts, Consumer<RubricDraft> imported) {
        super(text("rubrics.import-a-rubric"));
        this.drafts = drafts;
        this.imported = imported;
        var upload = new Upload(UploadHandler.inMemory((file, bytes) -> bringIn(bytes)));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MOST_BYTES);
        upload.addFileRejectedListener(rejected -> notice.problem(text("rubrics.not-so-large")));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        upload.setI18n(FieldTexts.ofUpload());
        upload.setDropLabel(new Paragraph(text("rubrics.or-drop-a-file")));
        var text = new TextArea(text("rubrics.or-paste-its-text"));
        text.addClassName("v-yaml");
        text.setMaxHeight("16rem");
        var paste = new Button(
                text("rubrics.import-the-text"),
                click -> bringIn(text.getValue().getBytes(StandardCharsets.UTF_8)));
        paste.addThemeVariants(ButtonVariant.PRIMARY);
        setWidth("46rem");
        var form = new Div(new Paragraph(text("rubrics.what-importing-means")), upload, text, notice);
        form.addClassNames("v-form", "v-import");
        add(form);
        getFooter().add(new Button(text("rubrics.cancel"), click -> close()), paste);
    }

    private void bringIn(byte[] file) {
        try {
            var draft = drafts.importFile(file);
            close();
            imported.accept(draft);
        } catch (BrokenRubric broken) {
            notice.problem(
                    broken.getMessage(),
                    broken.problems().stream().map(Problem::toString).toList());
        } catch (Refusal refusal) {
            notice.refused(refusal);
        }
    }
}
