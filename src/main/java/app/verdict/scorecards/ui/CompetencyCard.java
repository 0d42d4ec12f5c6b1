package app.verdict.scorecards.ui;

import app.verdict.rubrics.Competency;
import app.verdict.rubrics.Level;
import app.verdict.scorecards.Scorecard;
import app.verdict.scorecards.Scorecards;
import app.verdict.ui.GateTag;
import app.verdict.ui.RatingScale;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Clock;

/** One competency of a draft: the scale with its anchors, the evidence, the markers. */
final class CompetencyCard extends Section {
    CompetencyCard(
            Scorecards scorecards,
            Scorecard card,
            Competency competency,
            Level level,
            SaveState saveState,
            Clock clock) {
        addClassNames("v-card", "v-competency");
        setId(place(competency));
        var name = new H3(competency.name());
        if (competency.gate()) name.add(new GateTag());
        var line = new Paragraph(competency.line());
        line.addClassName("v-line");
        var bar = new Paragraph("At %s: %s".formatted(level, competency.barAt(level)));
        bar.addClassName("v-bar-at");
        var scale =
                RatingScale.of(competency).showing(card.rating(competency.id()).orElse(null));
        saveState.watch(scale);
        scale.addValueChangeListener(change -> scale.rating()
                .ifPresent(rating -> saveState.keep(
                        scale, change.getValue(), () -> scorecards.rate(card.id(), competency.id(), rating))));
        add(
                name,
                line,
                bar,
                scale,
                new EvidenceNotes(scorecards, card, competency, saveState, clock),
                new MarkerBar(scorecards, card, competency, clock));
    }

    /** Where the card stands on the page, for links that lead to it. */
    static String place(Competency competency) {
        return "competency-" + competency.code();
    }
}
