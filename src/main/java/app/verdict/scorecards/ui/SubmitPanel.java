package app.verdict.scorecards.ui;

import app.verdict.loops.Visibility;
import app.verdict.scorecards.Field;
import app.verdict.scorecards.Scorecard;
import app.verdict.ui.RatingScale;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** The end of a draft: the overall recommendation with its sentence of why, and the step that makes it final. */
final class SubmitPanel extends Section {
    SubmitPanel(Scorecard card) {
        addClassNames("v-card", "v-competency", "v-submit");
        setId("recommendation");
        getElement().setAttribute("tabindex", "-1").setAttribute("data-stop", "");
        setAriaLabel("Your recommendation");
        var scale = RatingScale.plain("Recommendation");
        scale.getElement().setAttribute("data-field", Field.RECOMMENDATION.toString());
        add(new H3("Your recommendation"), scale, why(), untied(), missing(), finality(card), submit());
    }

    private static Div why() {
        var label = new NativeLabel("Why, in one sentence");
        label.addClassName("v-label");
        var hint = new Span();
        hint.addClassName("v-hint");
        var why = new Div(label, new TextField("Why, in one sentence", Field.WHY), hint);
        why.addClassName("v-why");
        return why;
    }

    private static Paragraph untied() {
        var untied = new Paragraph();
        untied.addClassName("v-muted");
        untied.getElement().setAttribute("data-untied", "");
        return untied;
    }

    private static Div missing() {
        var missing = new Div();
        missing.addClassName("v-notice");
        missing.getElement().setAttribute("data-missing", "").setAttribute("role", "status");
        return missing;
    }

    private static Paragraph finality(Scorecard card) {
        var opens = card.interview().loop().opening().visibility() == Visibility.AFTER_ALL
                ? "opens the others' to you once the whole panel has submitted"
                : "opens the others' to you";
        var finality = new Paragraph(
                "Submitting makes the scorecard final and %s. A change of mind later is a revision, beside this version."
                        .formatted(opens));
        finality.addClassName("v-muted");
        return finality;
    }

    private static NativeButton submit() {
        var submit = new NativeButton("Submit scorecard");
        submit.addClassName("v-action");
        submit.getElement()
                .setAttribute("type", "button")
                .setAttribute("data-submit", "")
                .setAttribute("aria-keyshortcuts", "s");
        return submit;
    }
}
