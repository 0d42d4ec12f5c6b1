package app.verdict.rubrics;

import java.util.Arrays;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * An interviewer's answer on the four points, with no neutral in the middle; or "not assessed", which is a value of its
 * own, never a low rating, and has no level that an average could count.
 */
public enum Rating {
    STRONG_NO("Strong no", 1),
    NO("No", 2),
    YES("Yes", 3),
    STRONG_YES("Strong yes", 4),
    NOT_ASSESSED("Not assessed", null);

    private final String words;
    private final @Nullable Integer level;

    Rating(String words, @Nullable Integer level) {
        this.words = words;
        this.level = level;
    }

    public String words() {
        return words;
    }

    /** 1 to 4, 4 is best; empty for "not assessed". */
    public OptionalInt level() {
        return level == null ? OptionalInt.empty() : OptionalInt.of(level);
    }

    public boolean assessed() {
        return level != null;
    }

    /** The rating at this level, 1 to 4. */
    public static Rating at(int level) {
        return Arrays.stream(values())
                .filter(rating -> rating.level != null && rating.level == level)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a level is 1 to 4, not " + level));
    }
}
