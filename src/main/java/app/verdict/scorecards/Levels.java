package app.verdict.scorecards;

import static app.verdict.texts.Texts.text;

import app.verdict.people.Invalid;
import app.verdict.rubrics.Rating;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How a rating lies in the database: its level, or null for "not assessed", which no SQL aggregate counts; and how an
 * edit writes it: "1" to "4", or "na".
 */
final class Levels {
    private Levels() {}

    static @Nullable Short stored(Rating rating) {
        return rating.assessed() ? (short) rating.level().getAsInt() : null;
    }

    static Rating read(@Nullable Short level) {
        return level == null ? Rating.NOT_ASSESSED : Rating.at(level);
    }

    static String name(Rating rating) {
        return rating.assessed() ? String.valueOf(rating.level().getAsInt()) : "na";
    }

    static Rating named(String name) {
        return Arrays.stream(Rating.values())
                .filter(rating -> name(rating).equals(name))
                .findFirst()
                .orElseThrow(() -> new Invalid(text("scorecards.no-such-rating")));
    }
}
