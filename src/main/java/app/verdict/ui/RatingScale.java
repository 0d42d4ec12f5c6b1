package app.verdict.ui;

import app.verdict.rubrics.Competency;
import app.verdict.rubrics.Rating;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The four points as a radio group, with the anchor of each level on the scale itself and "not assessed" beside them.
 * Its contract with the page's script stands in {@code frontend/rating-scale.js}; what is chosen does not pass through
 * Flow.
 */
@Tag("verdict-rating-scale")
@JsModule("context://verdict/rating-scale.js")
public final class RatingScale extends Component {
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

    /** The four points alone, for the overall recommendation. */
    public static RatingScale plain(String label) {
        return new RatingScale(label);
    }
}
