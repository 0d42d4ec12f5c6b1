package app.verdict.rubrics.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.rubrics.Competency;
import app.verdict.rubrics.Level;
import app.verdict.rubrics.Marker;
import app.verdict.rubrics.Rating;
import app.verdict.rubrics.Rubric;
import app.verdict.rubrics.Tone;
import app.verdict.ui.GateTag;
import app.verdict.ui.Help;
import app.verdict.ui.RatingMark;
import app.verdict.ui.Word;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** One rubric version in full: what is assessed, what each level looks like, how the bar moves. */
final class RubricSheet extends Div {
    RubricSheet(Rubric rubric) {
        rubric.competencies().forEach(competency -> add(competency(competency, rubric)));
        add(new H2(text("rubrics.cases")));
        for (var study : rubric.cases()) {
            var kind = new Paragraph(
                    study.metric().isEmpty()
                            ? study.kind().label()
                            : text("rubrics.kind-and-metric", study.kind().label(), study.metric()));
            kind.addClassName("v-muted");
            var entry = new Section(new H3(study.title()), kind, new Paragraph(study.text()));
            entry.addClassName("v-card");
            add(entry);
        }
    }

    private static Section competency(Competency competency, Rubric rubric) {
        var name = new H2(competency.name());
        if (competency.gate()) name.add(new GateTag());
        var anchors = new Div();
        anchors.addClassName("v-anchors");
        for (var rating : Rating.values())
            if (rating.assessed())
                anchors.add(new Div(new RatingMark(rating), new Paragraph(competency.anchor(rating))));
        var bars = new DescriptionList();
        for (var level : Level.values())
            bars.add(new DescriptionList.Term(level.name()), new DescriptionList.Description(competency.barAt(level)));
        var title = new Div(name);
        title.addClassName("v-titled");
        if (rubric.gates().stream().findFirst().filter(competency::equals).isPresent()) title.add(new Help(Word.GATE));
        var section = new Section(title, new Paragraph(competency.line()), anchors);
        section.addClassNames("v-card", "v-rubric-competency");
        section.add(new H3(text("rubrics.questions")));
        section.add(new UnorderedList(
                competency.questions().stream().map(ListItem::new).toArray(ListItem[]::new)));
        var markers = new H3(text("rubrics.markers"));
        section.add(competency.equals(rubric.competencies().getFirst()) ? Help.beside(markers, Word.MARKER) : markers);
        section.add(new UnorderedList(
                competency.markers().stream().map(RubricSheet::marker).toArray(ListItem[]::new)));
        section.add(new H3(text("rubrics.how-the-bar-moves")), bars);
        return section;
    }

    private static ListItem marker(Marker marker) {
        var name = new Span((marker.tone() == Tone.GOOD ? "▲ " : "▼ ") + marker.name());
        name.addClassName("v-strong");
        return new ListItem(name, new Span(" " + marker.meaning()));
    }
}
