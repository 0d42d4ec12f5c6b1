package app.verdict.debriefs.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.debriefs.Decision;
import app.verdict.debriefs.Dissent;
import app.verdict.debriefs.Hindsight;
import app.verdict.debriefs.Outcome;
import app.verdict.debriefs.ReviewDraft;
import app.verdict.people.Refusal;
import app.verdict.ui.Notice;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Where the hiring manager writes down what came of the decision; asks for no more than the decision gives reason to. */
final class ReviewForm extends Section {
    private final TextArea worked = new TextArea(text("debriefs.worked"));
    private final TextArea didNotWork = new TextArea(text("debriefs.did-not-work"));
    private final TextArea knownNow = new TextArea(text("debriefs.what-do-we-know-now"));
    private final RadioButtonGroup<Hindsight> dissentRight =
            new RadioButtonGroup<>(text("debriefs.was-the-dissent-right"));
    private final TextArea dissentWhy = new TextArea(text("debriefs.what-shows-it"));
    private final Notice notice = new Notice();

    ReviewForm(Decision decision, Consumer<ReviewDraft> review, Runnable reviewed) {
        addClassNames("v-card", "v-review");
        boolean hire = decision.outcome() == Outcome.HIRE;
        boolean dissent = !decision.dissents().stream().allMatch(Dissent::agrees);
        worked.setVisible(hire);
        didNotWork.setVisible(hire);
        knownNow.setVisible(!hire);
        dissentRight.setVisible(dissent);
        dissentWhy.setVisible(dissent);
        dissentRight.setItems(Hindsight.values());
        dissentRight.setItemLabelGenerator(Hindsight::words);
        var intro = new Paragraph(text("debriefs.review-date-has-come"));
        intro.addClassName("v-muted");
        var record = new Button(text("debriefs.record-the-review"), click -> {
            try {
                review.accept(draft());
                reviewed.run();
            } catch (Refusal refusal) {
                notice.refused(text("debriefs.review-not-recorded"), refusal);
            }
        });
        record.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new H2(text("debriefs.outcome-review")),
                intro,
                worked,
                didNotWork,
                knownNow,
                dissentRight,
                dissentWhy,
                notice,
                record);
    }

    private ReviewDraft draft() {
        return new ReviewDraft(
                worked.getValue(),
                didNotWork.getValue(),
                knownNow.getValue(),
                dissentRight.getValue(),
                dissentWhy.getValue());
    }
}
