package app.verdict.ui;

import app.verdict.rubrics.Competency;
import app.verdict.rubrics.Rating;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The four points as a radio group, with the anchor of each level on the scale itself and "not assessed" beside them.
 * Its contract with the page's script stands in {@code frontend/rating-scale.js}; on a scorecard, what is chosen does not
 * pass through Flow.
 */
@Tag("verdict-rating-scale")
@JsModule("context://verdict/rating-scale.js")
public final class RatingScale extends Component {
    private static final String CHOSEN = "event.target.value";

    private RatingScale(String label) {
        getElement().setAttribute("label", label);
    }

    /** The scale of a competency, with its anchors and "not assessed". */
    public static RatingScale of(Competency competency) {
        var scale = new RatingScale(competency.name());
        scale.getElement()
                .setAttribute(
                        "anchors",
                        Arrays.stream(Rating.values())
                                .filter(Rating::assessed)
                                .map(competency::anchor)
                                .collect(Collectors.joining("\n")));
        scale.getElement().setAttribute("with-not-assessed", true);
        return scale;
    }

    /** Tells each choice, where nothing is lost with it that the journal would have kept. */
    public void whenChosen(SerializableConsumer<Rating> told) {
        getElement()
                .addEventListener(
                        "change",
                        change -> Arrays.stream(Rating.values())
                                .filter(rating -> RatingMark.level(rating)
                                        .equals(change.getEventData()
                                                .path(CHOSEN)
                                                .asString("")))
                                .forEach(told))
                .addEventData(CHOSEN);
    }

    /** The four points alone, for the overall recommendation. */
    public static RatingScale plain(String label) {
        return new RatingScale(label);
    }
}
