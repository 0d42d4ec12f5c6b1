package app.verdict.debriefs.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.people.Refusal;
import app.verdict.rubrics.Rating;
import app.verdict.ui.Notice;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Where one enters for oneself, on the four points, what nobody else sees before it is revealed. */
final class SecretEntry extends Section {
    private final RadioButtonGroup<Rating> points = new RadioButtonGroup<>();
    private final Notice notice = new Notice();

    /** @param entered keeps the entry, or refuses it */
    SecretEntry(String question, @Nullable Rating before, Consumer<Rating> entered) {
        addClassNames("v-card", "v-secret");
        points.setLabel(question);
        points.setItems(Arrays.stream(Rating.values()).filter(Rating::assessed).toList());
        points.setItemLabelGenerator(Rating::words);
        if (before != null) points.setValue(before);
        points.addValueChangeListener(change -> {
            if (!change.isFromClient() || change.getValue() == null) return;
            // a point stays chosen only where it was kept, also when what went wrong is told elsewhere
            boolean kept = false;
            try {
                entered.accept(change.getValue());
                notice.clear();
                kept = true;
            } catch (Refusal refusal) {
                notice.refused(refusal);
            } finally {
                if (!kept) points.setValue(change.getOldValue());
            }
        });
        var only = new Paragraph(text("debriefs.only-you-see-it"));
        only.addClassName("v-muted");
        add(points, only, notice);
    }
}
