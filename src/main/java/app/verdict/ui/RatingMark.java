package app.verdict.ui;

import app.verdict.rubrics.Rating;
import com.vaadin.flow.component.html.Span;

/**
 * A rating as one sees it everywhere: a sign, a shape, a colour and its words, so that none of them has to be seen. The
 * styles draw all but the words: a debrief holds a hundred of these.
 */
public final class RatingMark extends Span {
    public RatingMark(Rating rating) {
        super(rating.words());
        addClassNames("v-mark", "v-rating");
        getElement().setAttribute("data-level", level(rating));
    }

    /** "1" to "4", or "na": how styles and scripts name a rating. */
    public static String level(Rating rating) {
        return rating.assessed() ? String.valueOf(rating.level().getAsInt()) : "na";
    }
}
