package app.verdict.loops.ui;

import static app.verdict.texts.Texts.text;

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
        setHeaderTitle(text("loops.clocks-of", opening.title()));
        setWidth("34rem");
        var fields = new ClockFields(opening.clocks());
        var notice = new Notice();
        var form = new Div(new Paragraph(text("loops.clocks-meaning")), fields, notice);
        form.addClassName("v-form");
        add(form);
        var save = new Button(text("loops.save-clocks"), click -> {
            try {
                openings.changeClocks(opening.id(), fields.value());
                close();
                changed.run();
            } catch (Refusal refusal) {
                notice.refused(refusal);
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(text("loops.cancel"), click -> close()), save);
    }
}
