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
    FAILED("More than half of the ratings are below the bar: a hire needs a written ruling for each rating below the"
            + " bar, and a second approver."),

    /** At least one rating is below the bar, but not more than half; a tie is contested. */
    CONTESTED("At least one rating is below the bar, but not more than half: a hire needs a written ruling for each"
            + " rating below the bar."),

    /** Fewer interviewers have rated it than the rubric asks for, whatever they said. */
    INSUFFICIENT("Too few interviewers have rated it: it needs another interview or a waiver."),

    /** Enough ratings, none below the bar. */
    CLEAR("Enough interviewers have rated it and none of them below the bar: it needs nothing more.");

    private final String need;

    GateState(String need) {
        this.need = need;
    }

    /** What the state asks of the debrief, in one sentence. */
    public String need() {
        return need;
    }

    static GateState of(int ratings, int belowBar, int minimumRatings) {
        if (ratings < minimumRatings) return INSUFFICIENT;
        if (2 * belowBar > ratings) return FAILED;
        if (belowBar >= 1) return CONTESTED;
        return CLEAR;
    }
}
