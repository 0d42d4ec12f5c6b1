package app.verdict.ui;

import app.verdict.rubrics.Competency;
import app.verdict.rubrics.Rating;
import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The four points as a radio group, with the anchor of each level on the scale itself and "not assessed" beside them.
 * Its contract with the browser stands in {@code frontend/rating-scale.js}.
 */
@Tag("verdict-rating-scale")
@JavaScript("context://verdict/rating-scale.js")
public final class RatingScale extends AbstractSinglePropertyField<RatingScale, String> {
    private static final String NONE = "";

    private RatingScale(String label) {
        super("value", NONE, false);
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

    public RatingScale showing(@Nullable Rating rating) {
        setValue(rating == null ? NONE : RatingMark.level(rating));
        return this;
    }

    /** What is chosen; empty while nothing is, or where the browser sent something that is no point of the scale. */
    public Optional<Rating> rating() {
        return Arrays.stream(Rating.values())
                .filter(rating -> RatingMark.level(rating).equals(getValue()))
                .findFirst();
    }
}
