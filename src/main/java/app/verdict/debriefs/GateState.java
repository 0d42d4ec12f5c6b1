package app.verdict.debriefs;

/**
 * How a competency that must hold on its own stands with the panel: a fact about ratings, never a decision.
 *
 * <p>Listed in the order in which the debrief takes them up. Two steps below the bar because neither is enough alone:
 * with five raters "any below the bar" catches 99 % of the candidates who do not meet it but also stops 52 % of those
 * who do, a strict majority catches 76 % and stops 9 %.
 */
public enum GateState {

    /** More than half of the ratings are below the bar. */
    FAILED,

    /** At least one rating is below the bar, but not more than half; a tie is contested. */
    CONTESTED,

    /** Fewer interviewers have rated it than the rubric asks for, whatever they said. */
    INSUFFICIENT,

    /** Enough ratings, none below the bar. */
    CLEAR;

    static GateState of(int ratings, int belowBar, int minimumRatings) {
        if (ratings < minimumRatings) return INSUFFICIENT;
        if (2 * belowBar > ratings) return FAILED;
        if (belowBar >= 1) return CONTESTED;
        return CLEAR;
    }
}
