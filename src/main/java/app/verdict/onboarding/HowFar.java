package app.verdict.onboarding;

import static app.verdict.texts.Texts.text;

import app.verdict.rubrics.Rating;

/** How far one's own rating lies from the reference. */
public enum HowFar {
    EXACT,
    ONE_OFF,
    OTHER_SIDE,
    RATED_UNTESTED,
    LEFT_OPEN;

    public String words() {
        return text(this);
    }

    public static HowFar between(Rating own, Rating reference) {
        if (own == reference) return EXACT;
        if (!reference.assessed()) return RATED_UNTESTED;
        if (!own.assessed()) return LEFT_OPEN;
        return positive(own) == positive(reference) ? ONE_OFF : OTHER_SIDE;
    }

    private static boolean positive(Rating rating) {
        return rating == Rating.YES || rating == Rating.STRONG_YES;
    }
}
