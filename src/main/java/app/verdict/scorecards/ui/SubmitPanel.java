package app.verdict.scorecards.ui;

import app.verdict.loops.Visibility;
import app.verdict.people.Refusal;
import app.verdict.rubrics.Rubric;
import app.verdict.scorecards.Gap;
import app.verdict.scorecards.IncompleteScorecard;
import app.verdict.scorecards.Scorecard;
import app.verdict.scorecards.Scorecards;
import app.verdict.ui.Notice;
import app.verdict.ui.RatingScale;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;

/** The end of a draft: the overall recommendation with its sentence of why, and the step that makes it final. */
final class SubmitPanel extends Section {
    static final String PLACE = "recommendation";

    private final Scorecards scorecards;
    private final Scorecard card;
    private final Rubric rubric;
    private final Runnable submitted;
    private final Notice notice = new Notice();

    SubmitPanel(Scorecards scorecards, Scorecard card, Rubric rubric, SaveState saveState, Runnable submitted) {
        this.scorecards = scorecards;
        this.card = card;
        this.rubric = rubric;
        this.submitted = submitted;
        addClassNames("v-card", "v-competency", "v-submit");
        setId(PLACE);
        var opens = card.interview().loop().opening().visibility() == Visibility.AFTER_ALL
                ? "opens the others' to you once the whole panel has submitted"
                : "opens the others' to you";
        var finality = new Paragraph(
                "Submitting makes the scorecard final and %s. A change of mind later is a revision, beside this version."
                        .formatted(opens));
        finality.addClassName("v-muted");
        var submit = new Button("Submit scorecard", click -> submit());
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        add(new H3("Your recommendation"), scale(saveState), why(saveState), notice, finality, submit);
    }

    private RatingScale scale(SaveState saveState) {
        var scale = RatingScale.plain("Recommendation")
                .showing(card.recommendation().orElse(null));
        saveState.watch(scale);
        scale.addValueChangeListener(change -> scale.rating()
                .ifPresent(rating ->
                        saveState.keep(scale, change.getValue(), () -> scorecards.recommend(card.id(), rating))));
        return scale;
    }

    private TextArea why(SaveState saveState) {
        var why = new TextArea("Why, in one sentence");
        why.setValue(card.why());
        why.setValueChangeMode(ValueChangeMode.TIMEOUT);
        why.setValueChangeTimeout(400);
        saveState.watch(why);
        why.addValueChangeListener(change -> {
            if (change.isFromClient())
                saveState.keep(why, change.getValue(), () -> scorecards.explain(card.id(), change.getValue()));
        });
        return why;
    }

    private void submit() {
        try {
            scorecards.submit(card.id());
            submitted.run();
        } catch (IncompleteScorecard incomplete) {
            notice.problem("Not submitted yet, and everything is kept. Still missing:");
            var list = new UnorderedList();
            incomplete.gaps().forEach(gap -> list.add(new ListItem(new Anchor("#" + place(gap), gap.message()))));
            notice.add(list);
        } catch (Refusal refusal) {
            notice.problem(refusal.getMessage());
        }
    }

    private String place(Gap gap) {
        return gap.competency() == null ? PLACE : CompetencyCard.place(rubric.competency(gap.competency()));
    }
}
