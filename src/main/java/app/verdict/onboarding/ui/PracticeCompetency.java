package app.verdict.onboarding.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.onboarding.PracticeCard;
import app.verdict.onboarding.PracticeCase;
import app.verdict.rubrics.Competency;
import app.verdict.rubrics.Rating;
import app.verdict.ui.GateTag;
import app.verdict.ui.Help;
import app.verdict.ui.RatingScale;
import app.verdict.ui.Word;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One competency of a practice card: the scale with its anchors, and the lines that the rating rests on. */
final class PracticeCompetency extends Section {
    private final Competency competency;
    private final CheckboxGroup<Integer> lines = new CheckboxGroup<>();
    private @Nullable Rating rating;

    /** @param explained the words that stand here for the first time on the screen */
    PracticeCompetency(Competency competency, PracticeCase of, List<Word> explained) {
        this.competency = competency;
        addClassNames("v-card", "v-competency");
        setAriaLabel(competency.name());
        getElement().setAttribute("tabindex", "-1").setAttribute("data-stop", "");
        var name = new H2(competency.name());
        if (competency.gate()) name.add(new GateTag());
        var line = new Paragraph(competency.line());
        line.addClassName("v-line");
        var bar = new Paragraph(text("onboarding.bar-at", of.level(), competency.barAt(of.level())));
        bar.addClassName("v-bar-at");
        var scale = RatingScale.of(competency);
        scale.whenChosen(chosen -> rating = chosen);
        lines.setLabel(text("onboarding.lines-it-rests-on"));
        lines.addClassName("v-rests-on");
        lines.getElement().setAttribute("data-lines", "");
        lines.setItems(of.lines());
        lines.setRenderer(new ComponentRenderer<>(number -> line(number, of)));
        add(explained.contains(Word.GATE) ? Help.beside(name, Word.GATE) : name, line, bar, scale);
        if (explained.contains(Word.NOT_ASSESSED)) add(Help.asking(Word.NOT_ASSESSED));
        add(lines);
    }

    private static Div line(int number, PracticeCase of) {
        var said = new Span(of.said().get(number - 1));
        said.addClassName("v-rests-on-text");
        return new Div(new Span(String.valueOf(number)), said);
    }

    String code() {
        return competency.code();
    }

    /** Empty while nothing is chosen. */
    Optional<PracticeCard.Given> given() {
        return Optional.ofNullable(rating).map(chosen -> new PracticeCard.Given(chosen, lines.getValue()));
    }
}
