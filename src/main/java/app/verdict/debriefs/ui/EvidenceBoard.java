package app.verdict.debriefs.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.debriefs.Debrief;
import app.verdict.rubrics.Competency;
import app.verdict.scorecards.Scorecard;
import app.verdict.ui.RatingMark;
import app.verdict.ui.When;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** The evidence of one competency, each interviewer's beside the others'. */
final class EvidenceBoard extends Section {
    private final Debrief debrief;
    private final When when;

    EvidenceBoard(Debrief debrief, When when) {
        this.debrief = debrief;
        this.when = when;
        addClassName("v-board");
        getElement().setAttribute("aria-live", "polite");
    }

    void show(Competency competency) {
        removeAll();
        var line = new Paragraph(competency.line());
        line.addClassName("v-muted");
        var columns = new Div();
        columns.addClassName("v-columns");
        for (var interview : debrief.loop().interviews())
            debrief.scorecardOf(interview)
                    .filter(card -> card.rating(competency.id()).isPresent()
                            || !card.evidenceFor(competency.id()).isEmpty())
                    .ifPresent(card -> columns.add(column(card, competency)));
        if (columns.getChildren().findAny().isEmpty())
            columns.add(new Paragraph(text("debriefs.nobody-has-assessed-this")));
        add(new H2(text("debriefs.evidence-on", competency.name())), line, columns);
    }

    private Div column(Scorecard card, Competency competency) {
        var column = new Div(new H3(card.author().name()));
        column.addClassNames("v-card", "v-column");
        card.rating(competency.id()).ifPresent(rating -> {
            column.add(new RatingMark(rating));
            if (rating.assessed()) {
                var anchor = new Paragraph(competency.anchor(rating));
                anchor.addClassNames("v-muted", "v-anchor");
                column.add(anchor);
            }
        });
        card.evidenceFor(competency.id()).forEach(noted -> column.add(new ReadNote(noted, debrief, when)));
        for (var revision : card.revisions())
            if (revision.ratings().containsKey(competency.id()))
                column.add(new Paragraph(text(
                        "debriefs.revised-to",
                        when.moment(revision.revisedAt()),
                        text(
                                "debriefs.rating",
                                revision.ratings().get(competency.id()).name()),
                        revision.reason())));
        return column;
    }
}
