package app.verdict.scorecards.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.rubrics.Competency;
import app.verdict.rubrics.OtherAxis;
import app.verdict.rubrics.Rubric;
import app.verdict.scorecards.Field;
import app.verdict.scorecards.Scorecard;
import app.verdict.ui.When;
import app.verdict.ui.Word;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A scorecard being filled: the brief beside the competencies, then the recommendation. What never changes is rendered
 * here; what its author enters never passes through Flow, see {@code frontend/scorecard/sheet.js} and {@link
 * JournalEndpoint}.
 */
@Tag("verdict-scorecard")
@JsModule("context://verdict/scorecard/sheet.js")
final class DraftSheet extends Component implements HasComponents {
    /** @param axes of the other roles that the author knows the candidate to be interviewed for */
    DraftSheet(Scorecard card, Rubric rubric, List<OtherAxis> axes, Clock clock) {
        var interview = card.interview();
        var competencies = inOrder(Brief.focusOf(interview, rubric), rubric);
        getElement()
                .setAttribute("card", card.id().toString())
                .setAttribute("person", card.author().id().toString())
                .setAttribute("zone", new When(clock).zone().getId())
                .setAttribute("tabindex", "-1")
                .setAttribute("aria-busy", "true");
        if (!axes.isEmpty())
            getElement()
                    .setAttribute("axes", axes.stream().map(DraftSheet::words).collect(Collectors.joining("\n\n")));
        var work = new Div();
        work.addClassName("v-work");
        var others = new Div();
        work.add(freeNotes());
        for (var competency : competencies) {
            boolean focus = interview.focus().contains(competency.id());
            (focus ? work : others)
                    .add(new CompetencyCard(
                            competency,
                            competencies.indexOf(competency) + 1,
                            focus,
                            interview.loop().opening().level(),
                            Word.newOn(competency, competencies)));
        }
        if (others.getComponentCount() > 0) {
            var more = new NativeDetails(text("scorecards.heard-something-else"), others);
            more.addClassName("v-more");
            work.add(more);
        }
        work.add(new SubmitPanel(card), noteToSelf());
        var sheet = new Div(new Brief(interview, rubric, axes), work);
        sheet.addClassName("v-sheet");
        var announced = new Div();
        announced.addClassName("v-unseen");
        announced
                .getElement()
                .setAttribute("data-announce", "")
                .setAttribute("role", "status")
                .setAttribute("aria-live", "polite");
        add(new DraftHead(interview, competencies, clock), sheet, announced);
    }

    /** As the page's script reads it: what to do instead, then the words. */
    private static String words(OtherAxis axis) {
        return text("scorecards.other-axis", axis.other().name(), axis.own().failure())
                + "\n"
                + String.join("\n", axis.words());
    }

    /** What the interview must cover comes first. */
    private static List<Competency> inOrder(List<Competency> focus, Rubric rubric) {
        var order = new ArrayList<>(focus);
        rubric.competencies().stream()
                .filter(competency -> !focus.contains(competency))
                .forEach(order::add);
        return order;
    }

    /** Where one types first and says later what it speaks to. */
    private static Section freeNotes() {
        var hint = new Span(text("scorecards.type-what-you-hear"));
        hint.addClassName("v-muted");
        var add = new NativeButton(text("scorecards.add-note"));
        add.addClassName("v-small-button");
        add.getElement().setAttribute("data-begin", "").setAttribute("aria-keyshortcuts", "l");
        add.setTitle(text("scorecards.keys-of-note"));
        var notes = new Section(new H2(text("scorecards.notes")), hint, CompetencyCard.notes(""), add);
        notes.addClassNames("v-card", "v-competency", "v-free");
        notes.setId("notes");
        notes.getElement().setAttribute("tabindex", "-1").setAttribute("data-stop", "");
        notes.setAriaLabel(text("scorecards.notes"));
        return notes;
    }

    private static NativeDetails noteToSelf() {
        var field = new TextField(text("scorecards.note-to-yourself"), Field.NOTE_TO_SELF);
        var only = new Paragraph(text("scorecards.nobody-else-sees"));
        only.addClassName("v-muted");
        var note = new NativeDetails(text("scorecards.note-to-yourself"), new Div(only, field));
        note.addClassNames("v-card", "v-self");
        return note;
    }
}
