package app.verdict.scorecards.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.rubrics.Competency;
import app.verdict.rubrics.Level;
import app.verdict.scorecards.Field;
import app.verdict.ui.GateTag;
import app.verdict.ui.Help;
import app.verdict.ui.RatingScale;
import app.verdict.ui.Word;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** One competency of a draft: the scale with its anchors, a place for evidence, the markers. */
final class CompetencyCard extends Section {
    /**
     * @param number counts the competencies of this scorecard from 1, those that the interview must cover first
     * @param focus whether the interview must cover it
     * @param explained the words that stand here for the first time on the screen
     */
    CompetencyCard(Competency competency, int number, boolean focus, Level level, List<Word> explained) {
        addClassNames("v-card", "v-competency");
        setId(place(competency));
        getElement()
                .setAttribute("tabindex", "-1")
                .setAttribute("data-stop", "")
                .setAttribute("data-competency", competency.id().toString())
                .setAttribute("data-name", competency.name())
                .setAttribute("data-number", String.valueOf(number));
        getElement().setAttribute("aria-label", competency.name());
        if (focus) getElement().setAttribute("data-focus", "");
        var name = new H3(number(number), new Span(competency.name()));
        if (competency.gate()) name.add(new GateTag());
        var line = new Paragraph(competency.line());
        line.addClassName("v-line");
        var bar = new Paragraph(text("scorecards.bar-at", level, competency.barAt(level)));
        bar.addClassName("v-bar-at");
        var scale = RatingScale.of(competency);
        scale.getElement()
                .setAttribute("data-field", Field.rating(competency.id()).toString());
        var questions = new NativeDetails(text("scorecards.questions"), Brief.list(competency.questions()));
        questions.addClassName("v-questions");
        add(explained.contains(Word.GATE) ? Help.beside(name, Word.GATE) : name, line, bar, questions, scale);
        if (explained.contains(Word.NOT_ASSESSED)) add(Help.asking(Word.NOT_ASSESSED));
        add(notes(competency.id().toString()), addNote(competency), new MarkerBar(competency));
        if (explained.contains(Word.MARKER)) add(Help.asking(Word.MARKER));
    }

    /** Where the card stands on the page, for links that lead to it. */
    static String place(Competency competency) {
        return "competency-" + competency.code();
    }

    /** Where the page's script puts evidence. */
    static Div notes(String competency) {
        var notes = new Div();
        notes.addClassName("v-notes");
        notes.getElement().setAttribute("data-notes", competency);
        return notes;
    }

    private static NativeButton addNote(Competency competency) {
        var add = new NativeButton(text("scorecards.add-evidence"));
        add.addClassName("v-small-button");
        add.setAriaLabel(text("scorecards.add-evidence-for", competency.name()));
        add.getElement()
                .setAttribute("data-begin", competency.id().toString())
                .setAttribute("aria-keyshortcuts", "n")
                .setAttribute("title", text("scorecards.keys-of-evidence"));
        return add;
    }

    private static Span number(int number) {
        var shown = new Span(String.valueOf(number));
        shown.addClassName("v-key");
        shown.getElement().setAttribute("aria-hidden", "true");
        return shown;
    }
}
