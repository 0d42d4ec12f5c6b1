package app.verdict.onboarding;

import app.verdict.rubrics.Rating;

/** How far one's own rating lies from the reference. */
public enum HowFar {
    EXACT("Exactly the reference."),
    ONE_OFF("One off, on the same side of the line. Two careful readers often differ by so much."),
    OTHER_SIDE("On the other side of the line between no and yes. Read the lines again."),
    RATED_UNTESTED("Nothing tested it: “not assessed” was the answer."),
    LEFT_OPEN("It was tested: the lines below speak to it.");

    private final String words;

    HowFar(String words) {
        this.words = words;
    }

    public String words() {
        return words;
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
