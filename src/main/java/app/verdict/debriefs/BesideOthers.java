package app.verdict.debriefs;

import app.verdict.rubrics.Rating;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * One interviewer's rating of a competency beside those of everybody else on the panel.
 *
 * @param own "not assessed" where there is none
 * @param others the figures of the competency without the own rating
 */
public record BesideOthers(Rating own, Figures others) {
    private static final double NEXT_TO_NOTHING = 0.05;

    /** By how many points the own rating is above the others' mean, -3 to 3; undefined where one side is missing. */
    public OptionalDouble difference() {
        return own.assessed() && others.rated()
                ? OptionalDouble.of(own.level().orElseThrow() - others.mean().orElseThrow())
                : OptionalDouble.empty();
    }

    /** "1.3 points milder than the others". */
    public String inWords() {
        if (!own.assessed()) return others.rated() ? "you did not assess it" : "nobody assessed it";
        if (!others.rated()) return "nobody else assessed it";
        double points = difference().orElseThrow();
        if (Math.abs(points) < NEXT_TO_NOTHING) return "as " + whom();
        return String.format(
                Locale.ROOT, "%.1f points %s than %s", Math.abs(points), points > 0 ? "milder" : "stricter", whom());
    }

    private String whom() {
        return others.n() == 1 ? "the one other" : "the others";
    }
}
