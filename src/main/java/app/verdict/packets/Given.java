package app.verdict.packets;

import app.verdict.rubrics.Rating;
import org.jspecify.annotations.Nullable;

/**
 * A rating or a recommendation as somebody gave it.
 *
 * @param level 1 to 4, 4 is best; null for "not assessed"
 * @param words the same: "Strong no", "No", "Yes", "Strong yes", "Not assessed"
 */
public record Given(@Nullable Integer level, String words) {
    static Given of(Rating rating) {
        return new Given(rating.assessed() ? rating.level().getAsInt() : null, rating.words());
    }

    /** "2 no"; "not assessed". */
    String shown() {
        var lower = words.toLowerCase(java.util.Locale.ROOT);
        return level == null ? lower : level + " " + lower;
    }
}
