package app.verdict.loops.ui;

import app.verdict.loops.PlannedInterview;
import app.verdict.people.Refusal;
import app.verdict.ui.Notice;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.Consumer;

/** Adding or changing one interview of a running loop. */
final class InterviewDialog extends Dialog {
    InterviewDialog(String title, InterviewForm form, Consumer<PlannedInterview> keep, Runnable kept) {
        setHeaderTitle(title);
        var notice = new Notice();
        add(form, notice);
        var save = new Button("Save", click -> {
            try {
                keep.accept(form.plan());
                close();
                kept.run();
            } catch (Refusal refusal) {
                notice.refused(refusal);
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), save);
    }
}
