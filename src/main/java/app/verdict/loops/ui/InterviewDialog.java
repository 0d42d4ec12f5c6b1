package app.verdict.loops.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.loops.PlannedInterview;
import app.verdict.people.Refusal;
import app.verdict.ui.Notice;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Adding or changing one interview of a running loop, with what that does before it is done. */
final class InterviewDialog extends Dialog {
    /** @param weigh shows what the form leads to, anew with each change */
    InterviewDialog(
            String title,
            InterviewForm form,
            BiConsumer<InterviewForm, Notice> weigh,
            Consumer<PlannedInterview> keep,
            Runnable kept) {
        setHeaderTitle(title);
        setWidth("40rem");
        var effects = new Notice();
        var notice = new Notice();
        var place = new PlaceField(form.place(), chosen -> {
            form.place(chosen);
            weigh.accept(form, effects);
        });
        add(place, form, effects, notice);
        var save = new Button(text("loops.save"), click -> {
            try {
                keep.accept(form.plan());
                close();
                kept.run();
            } catch (Refusal refusal) {
                notice.refused(refusal);
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(text("loops.cancel"), click -> close()), save);
        form.onChange(() -> weigh.accept(form, effects));
        weigh.accept(form, effects);
    }
}
