package app.verdict.onboarding.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.onboarding.IncompletePractice;
import app.verdict.onboarding.PracticeCard;
import app.verdict.onboarding.PracticeCase;
import app.verdict.rubrics.Rating;
import app.verdict.ui.Notice;
import app.verdict.ui.RatingScale;
import app.verdict.ui.Word;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A practice card being filled: the transcript beside the competencies, then the recommendation. The keys are in {@code
 * frontend/practice.js}.
 */
@Tag("verdict-practice")
@JsModule("context://verdict/practice.js")
final class PracticeSheet extends Component implements HasComponents {
    private final List<PracticeCompetency> competencies = new ArrayList<>();
    private final Notice notice = new Notice();
    private final Consumer<PracticeCard> handedIn;
    private @Nullable Rating recommendation;

    /** @param handedIn keeps the card, or says what is missing */
    PracticeSheet(PracticeCase of, Consumer<PracticeCard> handedIn) {
        this.handedIn = handedIn;
        var head = new PracticeHead(of);
        head.add(keys());
        var cards = new Div();
        var inOrder =
                of.references().stream().map(PracticeCase.Reference::competency).toList();
        for (var competency : inOrder) {
            var card = new PracticeCompetency(competency, of, Word.newOn(competency, inOrder));
            competencies.add(card);
            cards.add(card);
        }
        cards.add(end());
        var work = new Div(new Transcript(of), cards);
        work.addClassName("v-practice");
        var announced = new Div();
        announced.addClassName("v-unseen");
        announced.getElement().setAttribute("data-announce", "").setAttribute("role", "status");
        add(head, work, announced);
    }

    private static NativeButton keys() {
        var keys = new NativeButton(text("onboarding.keyboard"));
        keys.addClassName("v-small-button");
        keys.getElement()
                .setAttribute("type", "button")
                .setAttribute("data-open", "help")
                .setAttribute("aria-keyshortcuts", "?");
        return keys;
    }

    private Section end() {
        var scale = RatingScale.plain(text("onboarding.recommendation"));
        scale.whenChosen(rating -> recommendation = rating);
        var handIn = new NativeButton(text("onboarding.hand-in"), pressed -> handIn());
        handIn.addClassName("v-action");
        handIn.getElement()
                .setAttribute("type", "button")
                .setAttribute("data-hand-in", "")
                .setAttribute("aria-keyshortcuts", "s");
        var end = new Section(new H2(text("onboarding.your-recommendation")), scale, notice, handIn);
        end.addClassNames("v-card", "v-competency");
        end.setId("recommendation");
        end.setAriaLabel(text("onboarding.your-recommendation"));
        end.getElement().setAttribute("tabindex", "-1").setAttribute("data-stop", "");
        return end;
    }

    private void handIn() {
        var ratings = new HashMap<String, PracticeCard.Given>();
        for (var one : competencies) one.given().ifPresent(given -> ratings.put(one.code(), given));
        try {
            handedIn.accept(new PracticeCard(ratings, recommendation));
        } catch (IncompletePractice incomplete) {
            notice.problem(text("onboarding.still-missing"), incomplete.gaps());
        }
    }
}
