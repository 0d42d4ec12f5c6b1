package app.verdict.scorecards;

import app.verdict.rubrics.Rating;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A rating as it lies in the database, and when it was given. */
@Embeddable
record GivenRating(@Nullable Short level, Instant ratedAt) {
    static GivenRating of(Rating rating, Instant at) {
        return new GivenRating(Levels.stored(rating), at);
    }

    Rating rating() {
        return Levels.read(level);
    }
}
