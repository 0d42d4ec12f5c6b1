package app.verdict.debriefs;

/**
 * The fixed numbers behind every figure of a debrief, so that what a panel saw when it decided can be computed again.
 *
 * <p>Changing one of them, or how a figure is made from them, is a new {@link #VERSION}: recorded decisions keep
 * theirs.
 */
public final class Formula {

    /** Which formulas a recorded figure was made with: a whole number, counted from 1. */
    public static final int VERSION = 1;

    /** The lowest level of a rating, "strong no". */
    public static final int LOWEST_LEVEL = 1;

    /** The highest level of a rating, "strong yes". */
    public static final int HIGHEST_LEVEL = 4;

    /**
     * How much interviewers differ in overall mildness: the variance, in points squared, of the halo that one
     * interviewer lends to all of their ratings of a candidate. Cold-start value {@code var_h} of the aggregation
     * rules, to be replaced by a pooled estimate over many loops, never by one of the candidate's own loop.
     */
    public static final double HALO_VARIANCE = 0.15;

    /**
     * How much a single rating strays on its own, halo apart: a variance in points squared. Cold-start value {@code
     * var_e} of the aggregation rules.
     */
    public static final double RATING_VARIANCE = 0.35;

    /**
     * How many standard errors an 80 % interval reaches to either side: the 90th percentile of the standard normal
     * distribution, 1.2816 when rounded.
     */
    public static final double STANDARD_ERRORS_IN_80_PERCENT = 1.2815515655446004;

    /** The least share of the profile index's weight that must be rated for it to be shown: 0 to 1. */
    public static final double MINIMUM_ASSESSED_SHARE = 0.8;

    private Formula() {}
}
