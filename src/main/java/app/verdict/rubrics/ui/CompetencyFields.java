package app.verdict.rubrics.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.rubrics.Level;
import app.verdict.rubrics.Rating;
import app.verdict.rubrics.RubricText.CompetencyText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A competency while it is written, folded up under its name; its fields are made when it is opened first. */
final class CompetencyFields extends Details {
    static final CompetencyText BLANK = new CompetencyText(
            "", "", "", 1, false, false, 3, 2, List.of("", "", "", ""), List.of(), List.of("", "", ""), List.of());

    private Supplier<CompetencyText> value;

    CompetencyFields(CompetencyText text, Runnable changed) {
        addClassName("v-competency-fields");
        value = () -> text;
        named(text);
        addOpenedChangeListener(opened -> {
            if (opened.isOpened() && getContent().findAny().isEmpty()) write(text, changed);
        });
        if (text.equals(BLANK)) setOpened(true);
    }

    CompetencyText value() {
        return value.get();
    }

    private void named(CompetencyText text) {
        var name = text.name().isBlank() ? text("rubrics.new-competency") : text.name();
        setSummaryText(text.gate() ? text("rubrics.named-gate", name) : name);
    }

    private void write(CompetencyText text, Runnable changed) {
        Runnable told = () -> {
            named(value());
            changed.run();
        };
        var name = Fields.line(text("rubrics.competency-name"), text.name(), told);
        var code = Fields.line(text("rubrics.code"), text.code(), told);
        var line = Fields.text(text("rubrics.what-it-is"), text.line(), told);
        var measures = new Measures(text, told);
        var anchors = Stream.of(Rating.values())
                .filter(Rating::assessed)
                .map(rating -> Fields.text(
                        "%d · %s".formatted(rating.level().orElseThrow(), rating.words()),
                        text.anchors().get(rating.level().orElseThrow() - 1),
                        told))
                .toList();
        var questions = Fields.text(text("rubrics.questions-by-line"), String.join("\n", text.questions()), told);
        var bars = Stream.of(Level.values())
                .map(level -> Fields.text(level.name(), text.bars().get(level.ordinal()), told))
                .toList();
        var markers = new Entries<>(
                "marker", text.markers(), marker -> new MarkerFields(marker, told), () -> MarkerFields.BLANK, told);
        value = () -> measures.on(new CompetencyText(
                code.getValue(),
                name.getValue(),
                Fields.sentence(line),
                text.weight(),
                text.gate(),
                text.required(),
                text.bar(),
                text.minimum(),
                sentences(anchors),
                Fields.lines(questions),
                sentences(bars),
                markers.all().stream().map(MarkerFields::value).toList()));
        add(row(
                "v-fields",
                row("v-named", name, code),
                line,
                measures,
                new H3(text("rubrics.anchors")),
                row("v-anchor-fields", anchors.toArray(TextArea[]::new)),
                questions,
                new H3(text("rubrics.how-the-bar-moves")),
                row("v-bar-fields", bars.toArray(TextArea[]::new)),
                new H3(text("rubrics.markers")),
                markers));
    }

    private static List<String> sentences(List<TextArea> fields) {
        return fields.stream().map(Fields::sentence).toList();
    }

    private static Div row(String name, Component... fields) {
        var row = new Div(fields);
        row.addClassName(name);
        return row;
    }
}
