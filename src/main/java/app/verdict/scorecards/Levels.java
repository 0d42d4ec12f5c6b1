package app.verdict.scorecards;

import app.verdict.rubrics.Rating;
import org.jspecify.annotations.Nullable;

/** How a rating lies in the database: its level, or null for "not assessed", which no SQL aggregate counts. */
final class Levels {
    private Levels() {}

    static @Nullable Short stored(Rating rating) {
        return rating.assessed() ? (short) rating.level().getAsInt() : null;
    }

    static Rating read(@Nullable Short level) {
        return level == null ? Rating.NOT_ASSESSED : Rating.at(level);
    }
}
