package app.verdict.loops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.verdict.Examples;
import app.verdict.VerdictTest;
import app.verdict.people.Acting;
import app.verdict.people.Invalid;
import app.verdict.rubrics.Rating;
import app.verdict.scorecards.Scorecards;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@VerdictTest
class ReplanAtOnceTest {
    @Autowired
    Examples examples;

    @Autowired
    Scorecards scorecards;

    @Autowired
    Loops loops;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void a_change_of_plan_that_waits_for_a_submission_finds_the_scorecard_in() {
        var panel = examples.panel("PM", 2, Visibility.AFTER_OWN);
        var ana = panel.interviewer(0);
        var interview = panel.interviewOf(ana);
        var card = examples.draft(panel, ana, Rating.YES, Map.of());
        var plan = examples.interview(examples.person("Bo"), Duration.ZERO, examples.competencies(panel.rubric()));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var replanned = Acting.as(
                    ana.id(),
                    () -> transaction.execute(status -> {
                        scorecards.submit(card);
                        var waiting = CompletableFuture.runAsync(
                                () -> Acting.as(panel.manager().id(), () -> loops.replan(interview, plan)), threads);
                        await().until(this::somebodyWaitsForALock);
                        return waiting;
                    }));
            assertThat(replanned)
                    .failsWithin(Duration.ofSeconds(10))
                    .withThrowableThat()
                    .withCauseInstanceOf(Invalid.class)
                    .withMessageContaining("is in");
        }
        var after = Acting.as(ana.id(), () -> loops.interview(interview));
        assertThat(after.heldBy(ana.id())).isTrue();
        assertThat(after.scorecardIn()).isTrue();
    }

    private boolean somebodyWaitsForALock() {
        Long waiting =
                jdbc.queryForObject("select count(*) from pg_stat_activity where wait_event_type = 'Lock'", Long.class);
        return waiting != null && waiting > 0;
    }
}
