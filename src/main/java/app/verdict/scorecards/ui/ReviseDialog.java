package app.verdict.scorecards.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.people.Refusal;
import app.verdict.rubrics.Competency;
import app.verdict.rubrics.Rating;
import app.verdict.rubrics.Rubric;
import app.verdict.scorecards.Scorecard;
import app.verdict.scorecards.Scorecards;
import app.verdict.ui.Notice;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** A change of mind after submission: what changes, and why. */
final class ReviseDialog extends Dialog {
    private final TextArea reason = new TextArea(text("scorecards.why-change"));
    private final Select<Rating> recommendation = choice(text("scorecards.recommendation"));
    private final Map<UUID, Select<Rating>> ratings = new LinkedHashMap<>();
    private final Notice notice = new Notice();

    ReviseDialog(Scorecards scorecards, Scorecard card, Rubric rubric, Runnable revised) {
        setHeaderTitle(text("scorecards.revise-yours"));
        var form = new Div(new Paragraph(text("scorecards.what-revising-does")), reason, recommendation);
        form.addClassName("v-form");
        rubric.competencies().stream()
                .filter(competency ->
                        card.rating(competency.id()).filter(Rating::assessed).isPresent())
                .forEach(competency -> form.add(rating(competency)));
        form.add(notice);
        add(form);
        var keep = new Button(text("scorecards.keep-revision"), click -> {
            try {
                scorecards.revise(card.id(), reason.getValue(), recommendation.getValue(), changed());
                close();
                revised.run();
            } catch (Refusal refusal) {
                notice.refused(refusal);
            }
        });
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(text("scorecards.cancel"), click -> close()), keep);
    }

    private Select<Rating> rating(Competency competency) {
        var choice = choice(competency.name());
        ratings.put(competency.id(), choice);
        return choice;
    }

    private Map<UUID, Rating> changed() {
        var changed = new LinkedHashMap<UUID, Rating>();
        ratings.forEach(
                (competency, choice) -> choice.getOptionalValue().ifPresent(rating -> changed.put(competency, rating)));
        return changed;
    }

    private static Select<Rating> choice(String label) {
        var choice = new Select<Rating>();
        choice.setLabel(label);
        choice.setItems(Arrays.stream(Rating.values()).filter(Rating::assessed).toList());
        choice.setItemLabelGenerator(rating -> rating == null ? text("scorecards.stays") : rating.words());
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(text("scorecards.stays"));
        return choice;
    }
}
