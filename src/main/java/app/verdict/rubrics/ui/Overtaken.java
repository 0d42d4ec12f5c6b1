package app.verdict.rubrics.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.rubrics.RubricChange;
import app.verdict.rubrics.RubricText;
import app.verdict.ui.Download;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** Two texts of one draft: what differs from theirs to mine, and the choice between them; mine can be taken out as a file. */
final class Overtaken extends Div {
    Overtaken() {
        addClassName("v-notice");
        getElement().setAttribute("role", "status").setAttribute("data-tone", "problem");
        setVisible(false);
    }

    void show(String message, List<RubricChange> changes, RubricText mine, Runnable keepMine, Runnable takeTheirs) {
        removeAll();
        var choice = new Div(
                new Button(text("rubrics.keep-mine"), click -> keepMine.run()),
                new Button(text("rubrics.take-theirs"), click -> takeTheirs.run()),
                mineAsFile(mine));
        choice.addClassName("v-actions");
        add(new Paragraph(message), new Paragraph(text("rubrics.theirs-before-mine")), new ChangeList(changes), choice);
        setVisible(true);
    }

    /** There is nothing left to save into. */
    void gone(RubricText mine) {
        removeAll();
        add(new Paragraph(text("rubrics.draft-gone")), mineAsFile(mine));
        setVisible(true);
    }

    private static Download mineAsFile(RubricText mine) {
        return new Download(text("rubrics.take-mine-out"), text("rubrics.my-file", mine.role()), "yaml", mine::asFile);
    }

    void clear() {
        removeAll();
        setVisible(false);
    }
}
