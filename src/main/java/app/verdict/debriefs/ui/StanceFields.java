package app.verdict.debriefs.ui;

import app.verdict.debriefs.Dissent;
import app.verdict.debriefs.Stance;
import app.verdict.people.Person;
import app.verdict.rubrics.Competency;
import app.verdict.rubrics.Rubric;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.UUID;

/** One panellist's stance; whoever does not simply agree gets room for the sentence and the competency. */
final class StanceFields extends Div {
    private final Select<Stance> stance = new Select<>();
    private final Select<Competency> competency = new Select<>();
    private final TextField sentence = new TextField("In one sentence");
    private final UUID person;

    StanceFields(Person panellist, Rubric rubric) {
        person = panellist.id();
        addClassName("v-stance");
        stance.setLabel(panellist.name());
        stance.setItems(Stance.values());
        stance.setItemLabelGenerator(Stance::words);
        competency.setLabel("About");
        competency.setItems(rubric.competencies());
        competency.setItemLabelGenerator(Competency::name);
        stance.addValueChangeListener(change -> showRoom());
        showRoom();
        add(stance, competency, sentence);
    }

    Optional<Dissent> dissent() {
        return stance.getOptionalValue()
                .map(chosen -> chosen == Stance.AGREE
                        ? new Dissent(person, chosen, null, "")
                        : new Dissent(
                                person,
                                chosen,
                                competency
                                        .getOptionalValue()
                                        .map(Competency::id)
                                        .orElse(null),
                                sentence.getValue()));
    }

    private void showRoom() {
        boolean room = stance.getValue() != null && stance.getValue() != Stance.AGREE;
        competency.setVisible(room);
        sentence.setVisible(room);
    }
}
