package app.verdict.scorecards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.verdict.Examples;
import app.verdict.Owner;
import app.verdict.VerdictTest;
import app.verdict.loops.Visibility;
import app.verdict.rubrics.Rating;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

/** What the database refuses, whatever the application does. */
@VerdictTest
class SubmittedStaysTest {
    @Autowired
    Examples examples;

    @Autowired
    Owner owner;

    private static final String SUBMIT = "update scorecard set submitted_at = now() where id = ?";

    private UUID submitted;
    private UUID draft;
    private UUID interview;

    @BeforeEach
    void one_in_and_one_draft() {
        var panel = examples.panel("PM", 2, Visibility.AFTER_OWN);
        submitted = examples.submit(panel, panel.interviewer(0), Rating.YES);
        draft = examples.draft(panel, panel.interviewer(1), Rating.YES, Map.of());
        interview = panel.interviewOf(panel.interviewer(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update scorecard set recommendation = 1 where id = ?",
                "update scorecard set why = 'other' where id = ?",
                "update scorecard set submitted_at = null where id = ?",
                "delete from scorecard where id = ?",
                "update rating set level = 1 where scorecard_id = ?",
                "delete from rating where scorecard_id = ?",
                "update evidence set text = 'other' where scorecard_id = ?",
                "delete from evidence where scorecard_id = ?",
                "insert into evidence (id, scorecard_id, noted_at, text) values (gen_random_uuid(), ?, now(), 'late')",
                "insert into marker_tap (id, scorecard_id, marker_id, tapped_at)"
                        + " select gen_random_uuid(), ?, id, now() from marker limit 1"
            })
    void a_submitted_scorecard_cannot_be_written_over(String change) {
        assertThatThrownBy(() -> owner.sql().update(change, submitted))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("a submitted scorecard never changes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"evidence", "rating"})
    void nothing_can_be_moved_away_from_a_submitted_scorecard(String table) {
        var move = "update %s set scorecard_id = ? where scorecard_id = ?".formatted(table);
        assertThatThrownBy(() -> owner.sql().update(move, draft, submitted))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("a submitted scorecard never changes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update interview set left_at = now(), left_by = interviewer_id, left_reason = 'Gone' where id = ?",
                "update interview set interviewer_id = (select p.id from person p where not exists"
                        + " (select from interview i where i.interviewer_id = p.id) limit 1) where id = ?"
            })
    void whoever_is_not_on_the_panel_any_more_submits_nothing(String leaves) throws SQLException {
        try (var connection = owner.connection()) {
            connection.setAutoCommit(false);
            assertThat(execute(connection, leaves, interview)).isOne();
            assertThatThrownBy(() -> execute(connection, SUBMIT, draft))
                    .hasMessageContaining("a scorecard is submitted by whoever is on the panel");
            connection.rollback();
        }
    }

    @Test
    void a_submission_waits_for_whoever_is_just_taking_its_author_off() throws SQLException {
        try (var planner = owner.connection();
                var author = owner.connection()) {
            planner.setAutoCommit(false);
            author.setAutoCommit(false);
            execute(
                    planner,
                    "update interview set left_at = now(), left_by = interviewer_id, left_reason = 'Gone' where id = ?",
                    interview);
            author.createStatement().execute("set local lock_timeout = '100ms'");
            assertThatThrownBy(() -> execute(author, SUBMIT, draft)).hasMessageContaining("lock timeout");
            planner.rollback();
            author.rollback();
        }
    }

    @Test
    void nothing_is_submitted_twice() throws SQLException {
        try (var connection = owner.connection()) {
            connection.setAutoCommit(false);
            assertThat(execute(connection, SUBMIT, draft)).isOne();
            assertThatThrownBy(() -> execute(connection, SUBMIT, draft))
                    .hasMessageContaining("a submitted scorecard never changes");
            connection.rollback();
        }
        assertThatThrownBy(() -> owner.sql()
                        .update(
                                "insert into scorecard (id, interview_id, loop_id, author_id, begun_at)"
                                        + " select gen_random_uuid(), interview_id, loop_id, author_id, now() from scorecard where id = ?",
                                submitted))
                .hasMessageContaining("one_scorecard_per_interview_and_author");
    }

    private static int execute(Connection connection, String change, UUID id) throws SQLException {
        try (var statement = connection.prepareStatement(change)) {
            statement.setObject(1, id);
            return statement.executeUpdate();
        }
    }

    @Test
    void a_draft_can_be_written_over() {
        assertThat(owner.sql().update("update scorecard set why = 'other' where id = ?", draft))
                .isOne();
        assertThat(owner.sql().update("update rating set level = 1 where scorecard_id = ?", draft))
                .isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 5})
    void a_level_outside_one_to_four_is_refused_by_name(int level) {
        assertThatThrownBy(() -> owner.sql().update("update rating set level = ? where scorecard_id = ?", level, draft))
                .hasMessageContaining("rating_between_1_and_4");
        assertThatThrownBy(
                        () -> owner.sql().update("update scorecard set recommendation = ? where id = ?", level, draft))
                .hasMessageContaining("recommendation_between_1_and_4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update rubric set version = version + 100",
                "update competency set name = name || '.'",
                "delete from marker",
                "update marker set meaning = ''",
                "update case_study set text = ''",
                "delete from rubric",
                "insert into marker (id, competency_id, position, code, name, tone, meaning)"
                        + " select gen_random_uuid(), id, 99, 'new', 'New', 'GOOD', '' from competency limit 1"
            })
    void a_published_rubric_never_changes(String change) {
        assertThatThrownBy(() -> owner.sql().update(change)).rootCause().hasMessageContaining("a published rubric");
    }
}
