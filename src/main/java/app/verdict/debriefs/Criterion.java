package app.verdict.debriefs;

import static app.verdict.debriefs.Formula.HIGHEST_LEVEL;
import static app.verdict.debriefs.Formula.LOWEST_LEVEL;

/**
 * What the debrief needs to know of a competency to add up its ratings: how much it counts, where its bar is, and
 * whether it must hold on its own.
 *
 * <p>All of it is frozen with the rubric version.
 *
 * @param code identifies the competency within its rubric, not blank
 * @param name what people call it, not blank; the last word in the order of the agenda
 * @param weight its share in the profile index relative to the other competencies, above 0; 1 unless the rubric says
 *     otherwise; without effect for a gate
 * @param gate whether it must hold on its own and is never averaged
 * @param bar the lowest level that meets the bar, 1 to 4; a lower rating is "below the bar"
 * @param minimumRatings how many interviewers must have rated it before a gate can be judged, at least 1
 * @param required whether the profile index is withheld for as long as nobody has rated it
 */
public record Criterion(
        String code, String name, double weight, boolean gate, int bar, int minimumRatings, boolean required) {

    /** Refuses, with an {@link IllegalArgumentException}, whatever lies outside the ranges above. */
    public Criterion {
        if (code.isBlank()) throw new IllegalArgumentException("code of a competency must not be blank");
        if (name.isBlank()) throw refused(code, "name must not be blank", name);
        if (!(weight > 0) || Double.isInfinite(weight))
            throw refused(code, "weight must be a finite number above 0", weight);
        if (bar < LOWEST_LEVEL || bar > HIGHEST_LEVEL)
            throw refused(code, "bar must be a level from " + LOWEST_LEVEL + " to " + HIGHEST_LEVEL, bar);
        if (minimumRatings < 1) throw refused(code, "minimum number of ratings must be at least 1", minimumRatings);
    }

    /**
     * A competency as rubrics usually have it: weight 1, bar at 3 ("yes"), two ratings needed, no gate, not required.
     */
    public static Criterion of(String code, String name) {
        return new Criterion(code, name, 1, false, 3, 2, false);
    }

    /** The same competency, but it must hold on its own. */
    public Criterion asGate() {
        return new Criterion(code, name, weight, true, bar, minimumRatings, required);
    }

    /** The same competency, but without a rating of it there is no profile index. */
    public Criterion asRequired() {
        return new Criterion(code, name, weight, gate, bar, minimumRatings, true);
    }

    /** The same competency, counting for more or less; above 0. */
    public Criterion weighing(double weight) {
        return new Criterion(code, name, weight, gate, bar, minimumRatings, required);
    }

    /** The same competency with another bar: the lowest level that meets it, 1 to 4. */
    public Criterion withBarAt(int bar) {
        return new Criterion(code, name, weight, gate, bar, minimumRatings, required);
    }

    /** The same competency, judged as a gate only from this many ratings on; at least 1. */
    public Criterion needing(int minimumRatings) {
        return new Criterion(code, name, weight, gate, bar, minimumRatings, required);
    }

    private static IllegalArgumentException refused(String code, String expected, Object given) {
        return new IllegalArgumentException("competency '%s': %s, given: %s".formatted(code, expected, given));
    }
}
