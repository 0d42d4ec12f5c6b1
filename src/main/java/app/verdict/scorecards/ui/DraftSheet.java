package app.verdict.scorecards.ui;

import app.verdict.rubrics.Competency;
import app.verdict.rubrics.Rubric;
import app.verdict.scorecards.Scorecard;
import app.verdict.scorecards.Scorecards;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.time.Clock;

/** A scorecard being filled: the brief beside the competencies, then the recommendation. */
final class DraftSheet extends Div {
    DraftSheet(
            Scorecards scorecards,
            Scorecard card,
            Rubric rubric,
            SaveState saveState,
            Clock clock,
            Runnable submitted) {
        addClassName("v-sheet");
        var interview = card.interview();
        var focus = Brief.focusOf(interview, rubric);
        var level = interview.loop().opening().level();
        var work = new Div();
        work.addClassName("v-work");
        var others = new Div();
        for (var competency : rubric.competencies()) {
            var place = focus.contains(competency) ? work : others;
            place.add(new CompetencyCard(scorecards, card, competency, level, saveState, clock));
        }
        var more = new NativeDetails("Heard something on another competency?", others);
        more.addClassName("v-more");
        more.setOpen(rubric.competencies().stream()
                .anyMatch(competency -> !focus.contains(competency) && touched(card, competency)));
        work.add(more, new SubmitPanel(scorecards, card, rubric, saveState, submitted));
        add(new Brief(interview, rubric), work);
    }

    private static boolean touched(Scorecard card, Competency competency) {
        return card.rating(competency.id()).isPresent()
                || !card.evidenceFor(competency.id()).isEmpty();
    }
}
