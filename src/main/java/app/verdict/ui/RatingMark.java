package app.verdict.ui;

import app.verdict.rubrics.Rating;
import com.vaadin.flow.component.html.Span;

/** A rating as one sees it everywhere: a sign, a shape, a colour and its words, so that none of them has to be seen. */
public final class RatingMark extends Span {
    public RatingMark(Rating rating) {
        var sign = new Span(sign(rating));
        sign.addClassName("v-sign");
        sign.getElement().setAttribute("aria-hidden", "true");
        var words = new Span(rating.words());
        words.addClassName("v-words");
        addClassName("v-mark");
        getElement().setAttribute("data-level", level(rating));
        add(sign, words);
    }

    static String sign(Rating rating) {
        return switch (rating) {
            case STRONG_NO -> "−−";
            case NO -> "−";
            case YES -> "+";
            case STRONG_YES -> "++";
            case NOT_ASSESSED -> "○";
        };
    }

    /** "1" to "4", or "na": how styles and scripts name a rating. */
    public static String level(Rating rating) {
        return rating.assessed() ? String.valueOf(rating.level().getAsInt()) : "na";
    }
}
