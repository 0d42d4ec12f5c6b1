package app.verdict.rubrics;

import static app.verdict.texts.Texts.text;

import java.util.Arrays;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * An interviewer's answer on the four points, with no neutral in the middle; or "not assessed", which is a value of its
 * own, never a low rating, and has no level that an average could count.
 */
public enum Rating {
    STRONG_NO(1),
    NO(2),
    YES(3),
    STRONG_YES(4),
    NOT_ASSESSED(null);

    private final @Nullable Integer level;

    Rating(@Nullable Integer level) {
        this.level = level;
    }

    /** As its reader calls it; on record it stands as {@link app.verdict.texts.Texts#forTheRecord} has it. */
    public String words() {
        return text(this);
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
