package app.verdict.debriefs.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.debriefs.Dissent;
import app.verdict.debriefs.FinalWord;
import app.verdict.debriefs.Premortem;
import app.verdict.debriefs.Stance;
import app.verdict.people.Person;
import app.verdict.rubrics.Competency;
import app.verdict.rubrics.Rubric;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One panellist's final word: how it might go wrong, and the stance; whoever does not simply agree gets room for the
 * sentence and the competency.
 */
final class StanceFields extends Div {
    private static final int KEEP_AFTER_MS = 800;

    /** Told of every wording as soon as there is a pause in the writing; it may still be incomplete. */
    interface Keeper {
        void state(String premortem, @Nullable Stance stance, @Nullable UUID competency, String sentence);
    }

    private final TextField premortem = new TextField();
    private final Select<Stance> stance = new Select<>();
    private final Select<Competency> competency = new Select<>();
    private final TextField sentence = new TextField(text("debriefs.in-one-sentence"));
    private final UUID person;

    /** @param own whether the panellist fills it in person; else the hiring manager writes down what they said */
    StanceFields(Person panellist, Rubric rubric, boolean own, Optional<FinalWord> said, Keeper keeper) {
        person = panellist.id();
        addClassName("v-stance");
        premortem.setLabel(
                own ? text("debriefs.how-did-this-go-wrong") : text("debriefs.premortem-of", panellist.name()));
        stance.setLabel(own ? text("debriefs.where-you-stand") : panellist.name());
        stance.setItems(Stance.values());
        stance.setItemLabelGenerator(Stance::words);
        competency.setLabel(text("debriefs.dissent-about"));
        competency.setItems(rubric.competencies());
        competency.setItemLabelGenerator(Competency::name);
        said.ifPresent(word -> fill(word, rubric));
        Stream.of(premortem, sentence).forEach(text -> {
            text.setValueChangeMode(ValueChangeMode.LAZY);
            text.setValueChangeTimeout(KEEP_AFTER_MS);
        });
        Stream.<HasValue<?, ?>>of(premortem, stance, competency, sentence)
                .forEach(field -> field.addValueChangeListener(change -> {
                    showRoom();
                    if (change.isFromClient()) keeper.state(premortem.getValue(), stance.getValue(), about(), words());
                }));
        showRoom();
        add(premortem, stance, competency, sentence);
    }

    /** The stance; none while it, its sentence or its competency is missing. */
    Optional<Dissent> dissent() {
        boolean reasoned = !needsRoom() || !words().isBlank();
        boolean aboutSomething = stance.getValue() != Stance.DISAGREE_AND_COMMIT || about() != null;
        return stance.getOptionalValue()
                .filter(chosen -> reasoned && aboutSomething)
                .map(chosen -> new Dissent(person, chosen, about(), words()));
    }

    Optional<Premortem> premortem() {
        return premortem.getValue().isBlank()
                ? Optional.empty()
                : Optional.of(new Premortem(person, premortem.getValue()));
    }

    private void fill(FinalWord word, Rubric rubric) {
        premortem.setValue(word.premortem());
        word.stance().ifPresent(stance::setValue);
        word.competency().flatMap(rubric::find).ifPresent(competency::setValue);
        sentence.setValue(word.sentence());
    }

    private boolean needsRoom() {
        return stance.getValue() != null && stance.getValue() != Stance.AGREE;
    }

    private @Nullable UUID about() {
        return needsRoom() ? competency.getOptionalValue().map(Competency::id).orElse(null) : null;
    }

    private String words() {
        return needsRoom() ? sentence.getValue() : "";
    }

    private void showRoom() {
        competency.setVisible(needsRoom());
        sentence.setVisible(needsRoom());
    }
}
