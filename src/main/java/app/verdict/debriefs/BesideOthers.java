package app.verdict.debriefs;

import app.verdict.rubrics.Rating;
import java.util.OptionalDouble;

/**
 * One interviewer's rating of a competency beside those of everybody else on the panel.
 *
 * @param own "not assessed" where there is none
 * @param others the figures of the competency without the own rating
 */
public record BesideOthers(Rating own, Figures others) {
    /** By how many points the own rating is above the others' mean, -3 to 3; undefined where one side is missing. */
    public OptionalDouble difference() {
        return own.assessed() && others.rated()
                ? OptionalDouble.of(own.level().orElseThrow() - others.mean().orElseThrow())
                : OptionalDouble.empty();
    }
}
