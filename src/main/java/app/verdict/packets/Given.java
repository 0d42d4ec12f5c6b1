package app.verdict.packets;

import static app.verdict.texts.Texts.text;

import app.verdict.rubrics.Rating;
import app.verdict.texts.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A rating or a recommendation as somebody gave it.
 *
 * @param level 1 to 4, 4 is best; null for "not assessed"
 * @param words the same: "Strong no", "No", "Yes", "Strong yes", "Not assessed"
 */
public record Given(@Nullable Integer level, String words) {
    static Given of(Rating rating) {
        return new Given(rating.assessed() ? rating.level().getAsInt() : null, Texts.forTheRecord(rating));
    }

    /** "2 no"; "not assessed". */
    String shown() {
        return text("packets.given", level == null ? "none" : level.toString());
    }
}
