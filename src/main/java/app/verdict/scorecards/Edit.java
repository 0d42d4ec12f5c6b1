package app.verdict.scorecards;

import static app.verdict.texts.Texts.text;

import app.verdict.people.Invalid;
import java.time.Duration;

/**
 * One change of one field, as its author's browser sends it, perhaps more than once and perhaps late.
 *
 * @param seq counts the edits of one tab from 1, so that the same edit sent twice is kept once
 * @param base the scorecard's revision that the author saw in this field when changing it; 0 before any
 * @param age how long ago the author made it, by one and the same clock; counted from its arrival, so that a clock that
 *     is hours off does no harm
 */
public record Edit(int seq, Field field, int base, String value, Duration age) {
    public Edit {
        if (seq < 1 || base < 0) throw new Invalid(text("scorecards.change-out-of-order"));
        if (age.isNegative()) age = Duration.ZERO;
    }
}
