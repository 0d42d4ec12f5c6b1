package app.verdict.rubrics.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.rubrics.Competency;
import app.verdict.rubrics.InterviewKind;
import app.verdict.rubrics.Level;
import app.verdict.rubrics.Marker;
import app.verdict.rubrics.Rubric;
import app.verdict.rubrics.Tone;
import app.verdict.ui.GateTag;
import app.verdict.ui.RatingScale;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;

/** A rubric as an interviewer will have it before them: the brief, the scales with their anchors, the markers. */
final class Preview extends Div {
    private final Rubric rubric;
    private final Select<InterviewKind> kind = new Select<>();
    private final Select<Level> level = new Select<>();
    private final Div sheet = new Div();

    Preview(Rubric rubric) {
        this.rubric = rubric;
        kind.setLabel(text("rubrics.interview"));
        kind.setItems(InterviewKind.values());
        kind.setItemLabelGenerator(InterviewKind::label);
        kind.setValue(
                rubric.cases().isEmpty()
                        ? InterviewKind.PRODUCT_CASE
                        : rubric.cases().getFirst().kind());
        kind.addValueChangeListener(change -> show());
        level.setLabel(text("rubrics.level"));
        level.setItems(Level.values());
        level.setValue(Level.L6);
        level.addValueChangeListener(change -> show());
        sheet.addClassNames("v-sheet", "v-preview");
        var choice = new Div(kind, level);
        choice.addClassName("v-preview-choice");
        add(choice, new Paragraph(text("rubrics.what-a-preview-is")), sheet);
        show();
    }

    private void show() {
        var work = new Div();
        rubric.competencies().forEach(competency -> work.add(card(competency)));
        sheet.removeAll();
        sheet.add(brief(), work);
    }

    private Aside brief() {
        var brief = new Aside();
        brief.addClassName("v-brief");
        brief.getElement().setAttribute("aria-label", text("rubrics.brief"));
        brief.getElement().setAttribute("tabindex", "0"); // it scrolls when long, and nothing in it takes the focus
        var cases = rubric.casesFor(kind.getValue());
        brief.add(new H2(text("rubrics.the-case")));
        if (cases.isEmpty()) brief.add(new Paragraph(text("rubrics.no-case")));
        for (var study : cases) brief.add(new H3(study.title()), new Paragraph(study.text()));
        brief.add(new H2(text("rubrics.questions")));
        for (var competency : rubric.competencies())
            brief.add(
                    new H3(competency.name()),
                    new UnorderedList(
                            competency.questions().stream().map(ListItem::new).toArray(ListItem[]::new)));
        brief.add(new H2(text("rubrics.how-it-fails", rubric.name())), new Paragraph(rubric.failure()));
        return brief;
    }

    private Section card(Competency competency) {
        var name = new H3(competency.name());
        if (competency.gate()) name.add(new GateTag());
        var line = new Paragraph(competency.line());
        line.addClassName("v-line");
        var bar = new Paragraph(text("rubrics.bar-at", level.getValue(), competency.barAt(level.getValue())));
        bar.addClassName("v-bar-at");
        var markers = new Div();
        markers.addClassName("v-markers");
        competency.markers().forEach(marker -> markers.add(marker(marker)));
        var card = new Section(name, line, bar, RatingScale.of(competency), markers);
        card.addClassNames("v-card", "v-competency");
        return card;
    }

    private static Span marker(Marker marker) {
        var button = new Span((marker.tone() == Tone.GOOD ? "▲ " : "▼ ") + marker.name());
        button.addClassName("v-marker");
        button.setTitle(marker.meaning());
        return button;
    }
}
