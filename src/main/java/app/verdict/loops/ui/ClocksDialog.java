package app.verdict.loops.ui;

import app.verdict.loops.Opening;
import app.verdict.loops.Openings;
import app.verdict.people.Refusal;
import app.verdict.ui.Notice;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** How soon one opening wants ratings, scorecards and decisions. */
final class ClocksDialog extends Dialog {
    ClocksDialog(Openings openings, Opening opening, Runnable changed) {
        setHeaderTitle("Clocks of " + opening.title());
        setWidth("34rem");
        var fields = new ClockFields(opening.clocks());
        var notice = new Notice();
        var form = new Div(
                new Paragraph(
                        "Ratings and scorecards count from the end of their interview, the decision from the last one. What is owed already counts anew."),
                fields,
                notice);
        form.addClassName("v-form");
        add(form);
        var save = new Button("Save the clocks", click -> {
            try {
                openings.changeClocks(opening.id(), fields.value());
                close();
                changed.run();
            } catch (Refusal refusal) {
                notice.refused(refusal);
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), save);
    }
}
