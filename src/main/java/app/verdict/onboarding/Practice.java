package app.verdict.onboarding;

import static java.util.Objects.requireNonNull;

import app.verdict.people.Acting;
import app.verdict.rubrics.Rating;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the acting person has practised: their own, and nobody else's to read. It lies apart from all scorecards, so that no
 * figure can rest on it.
 */
@Service
@Transactional
public class Practice {
    private final JdbcTemplate sql;
    private final PracticeCases cases;
    private final Clock clock;

    Practice(JdbcTemplate sql, PracticeCases cases, Clock clock) {
        this.sql = sql;
        this.cases = cases;
        this.clock = clock;
    }

    /**
     * Keeps how the acting person rates the case, in the place of what they handed in before.
     *
     * @throws IncompletePractice when something is missing
     */
    public void handIn(String code, PracticeCard card) {
        var of = cases.byCode(code);
        var gaps = card.gaps(of);
        if (!gaps.isEmpty()) throw new IncompletePractice(gaps);
        sql.update(
                "insert into practice (person_id, case_code, recommendation, handed_in_at) values (?, ?, ?, ?)"
                        + " on conflict (person_id, case_code) do update"
                        + " set recommendation = excluded.recommendation, handed_in_at = excluded.handed_in_at",
                Acting.person(),
                code,
                requireNonNull(card.recommendation()).level().getAsInt(),
                Timestamp.from(clock.instant()));
        sql.update("delete from practice_rating where person_id = ? and case_code = ?", Acting.person(), code);
        for (var reference : of.references()) {
            var competency = reference.competency().code();
            keep(of, competency, requireNonNull(card.ratings().get(competency)));
        }
    }

    private void keep(PracticeCase of, String competency, PracticeCard.Given given) {
        var level = given.rating().level();
        var lines = given.lines().stream()
                .filter(of.lines()::contains)
                .map(Integer::shortValue)
                .toArray(Short[]::new);
        sql.update(
                "insert into practice_rating (person_id, case_code, competency, level, lines) values (?, ?, ?, ?, ?)",
                Acting.person(),
                of.code(),
                competency,
                level.isPresent() ? level.getAsInt() : null,
                lines);
    }

    /** When the acting person has handed in which case. */
    @Transactional(readOnly = true)
    public Map<String, Instant> done() {
        var done = new HashMap<String, Instant>();
        sql.query(
                "select case_code, handed_in_at from practice where person_id = ?",
                row -> {
                    done.put(row.getString(1), row.getTimestamp(2).toInstant());
                },
                Acting.person());
        return done;
    }

    /** What the acting person has handed in on this case; empty where they have not, or where the case has changed since. */
    @Transactional(readOnly = true)
    public Optional<PracticeCard> last(PracticeCase of) {
        var recommendation = sql.queryForList(
                "select recommendation from practice where person_id = ? and case_code = ?",
                Integer.class,
                Acting.person(),
                of.code());
        if (recommendation.isEmpty()) return Optional.empty();
        var ratings = new HashMap<String, PracticeCard.Given>();
        sql.query(
                "select competency, level, lines from practice_rating where person_id = ? and case_code = ?",
                row -> {
                    ratings.put(row.getString(1), given(row));
                },
                Acting.person(),
                of.code());
        var card = new PracticeCard(ratings, Rating.at(recommendation.getFirst()));
        return card.gaps(of).isEmpty() ? Optional.of(card) : Optional.empty();
    }

    private static PracticeCard.Given given(ResultSet row) throws SQLException {
        int level = row.getInt(2);
        var rating = row.wasNull() ? Rating.NOT_ASSESSED : Rating.at(level);
        return new PracticeCard.Given(rating, lines(row.getArray(3)));
    }

    private static Set<Integer> lines(Array lines) throws SQLException {
        return Arrays.stream((Short[]) lines.getArray()).map(Short::intValue).collect(Collectors.toSet());
    }
}
