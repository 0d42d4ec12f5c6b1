package app.verdict.scorecards.ui;

import static app.verdict.texts.Texts.text;

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
        setAriaLabel(text("scorecards.your-recommendation"));
        var scale = RatingScale.plain(text("scorecards.recommendation"));
        scale.getElement().setAttribute("data-field", Field.RECOMMENDATION.toString());
        add(
                new H3(text("scorecards.your-recommendation")),
                scale,
                why(),
                untied(),
                missing(),
                finality(card),
                submit());
    }

    private static Div why() {
        var label = new NativeLabel(text("scorecards.why-in-a-sentence"));
        label.addClassName("v-label");
        var hint = new Span();
        hint.addClassName("v-hint");
        var why = new Div(label, new TextField(text("scorecards.why-in-a-sentence"), Field.WHY), hint);
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
        boolean afterAll = card.interview().loop().opening().visibility() == Visibility.AFTER_ALL;
        var finality = new Paragraph(
                afterAll ? text("scorecards.submitting-opens-after-all") : text("scorecards.submitting-opens"));
        finality.addClassName("v-muted");
        return finality;
    }

    private static NativeButton submit() {
        var submit = new NativeButton(text("scorecards.submit"));
        submit.addClassName("v-action");
        submit.getElement()
                .setAttribute("type", "button")
                .setAttribute("data-submit", "")
                .setAttribute("aria-keyshortcuts", "s");
        return submit;
    }
}
