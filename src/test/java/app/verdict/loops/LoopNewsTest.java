package app.verdict.loops;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import app.verdict.Examples;
import app.verdict.Examples.Panel;
import app.verdict.VerdictTest;
import app.verdict.faults.Network;
import app.verdict.people.Acting;
import app.verdict.rubrics.Rating;
import app.verdict.scorecards.IncompleteScorecard;
import app.verdict.scorecards.Journal;
import app.verdict.scorecards.Scorecards;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.JdbcTemplate;

@VerdictTest
class LoopNewsTest {
    @Autowired
    Examples examples;

    @Autowired
    Scorecards scorecards;

    @Autowired
    Journal journal;

    @Autowired
    LoopNews news;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    JdbcConnectionDetails database;

    private final Queue<UUID> heard = new ConcurrentLinkedQueue<>();

    private final LoopNews.Watcher watcher = new LoopNews.Watcher() {
        @Override
        public void changed(UUID loop) {
            heard.add(loop);
        }

        @Override
        public void mayHaveMissedSomething() {}
    };

    @BeforeEach
    void watch() {
        news.watch(watcher);
    }

    @AfterEach
    void unwatch() {
        news.unwatch(watcher);
    }

    @Test
    void whoever_watches_hears_of_a_new_loop_and_of_a_submission() {
        var panel = planned(1);
        examples.submit(panel, panel.interviewer(0), Rating.YES);
        await().untilAsserted(() -> assertThat(heard).contains(panel.loop().id()));
    }

    @Test
    void whoever_watches_hears_of_a_revision_but_of_no_draft_and_no_refused_submission() {
        var panel = planned(2);
        var other = planned(1);
        var drafting = panel.interviewer(0);
        var card = examples.draft(panel, drafting, Rating.YES, Map.of());
        Acting.as(drafting.id(), () -> journal.explain(card, ""));
        assertThatThrownBy(() -> Acting.as(drafting.id(), () -> scorecards.submit(card)))
                .isInstanceOf(IncompleteScorecard.class);
        var submitted = examples.submit(other, other.interviewer(0), Rating.YES);
        Acting.as(other.interviewer(0).id(), () -> scorecards.revise(submitted, "Why", Rating.NO, Map.of()));
        await().untilAsserted(() ->
                assertThat(heard.stream().filter(other.loop().id()::equals)).hasSize(2));
        assertThat(heard).doesNotContain(panel.loop().id());
    }

    /** The news that it is planned has come, and what is heard from here on is of something else. */
    private Panel planned(int interviewers) {
        var panel = examples.panel("PM", interviewers, Visibility.AFTER_OWN);
        await().untilAsserted(() -> assertThat(heard).contains(panel.loop().id()));
        heard.clear();
        return panel;
    }

    @Test
    void a_watcher_that_fails_keeps_the_news_from_nobody_else_and_ends_it_for_nobody() {
        var failing = new LoopNews.Watcher() {
            @Override
            public void changed(UUID loop) {
                throw new IllegalStateException("this screen is being closed");
            }

            @Override
            public void mayHaveMissedSomething() {}
        };
        news.unwatch(watcher);
        news.watch(failing);
        news.watch(watcher);
        try {
            for (int i = 0; i < 2; i++) {
                var panel = examples.panel("PM", 1, Visibility.AFTER_OWN);
                examples.submit(panel, panel.interviewer(0), Rating.YES);
                await().dontCatchUncaughtExceptions()
                        .untilAsserted(
                                () -> assertThat(heard).contains(panel.loop().id()));
            }
        } finally {
            news.unwatch(failing);
        }
    }

    @Test
    void news_comes_again_after_a_connection_that_went_silent() throws Exception {
        var port = URI.create(requireNonNull(database.getJdbcUrl()).substring("jdbc:".length()))
                .getPort();
        try (var network = new Network(port)) {
            var behind = new LoopNews(jdbc, through(network), event -> {}, Duration.ofMillis(200));
            var caughtUp = new AtomicInteger();
            var heardBehind = new ConcurrentLinkedQueue<UUID>();
            behind.watch(new LoopNews.Watcher() {
                @Override
                public void changed(UUID loop) {
                    heardBehind.add(loop);
                }

                @Override
                public void mayHaveMissedSomething() {
                    caughtUp.incrementAndGet();
                }
            });
            behind.start();
            try {
                await().until(() -> caughtUp.get() > 0);
                network.abandon();
                heardBehind.clear();
                await().atMost(Duration.ofSeconds(60))
                        .pollInterval(Duration.ofSeconds(1))
                        .until(() -> {
                            var panel = examples.panel("PM", 1, Visibility.AFTER_OWN);
                            examples.submit(panel, panel.interviewer(0), Rating.YES);
                            return !heardBehind.isEmpty();
                        });
            } finally {
                behind.stop();
            }
        }
    }

    private JdbcConnectionDetails through(Network network) {
        return new JdbcConnectionDetails() {
            @Override
            public @Nullable String getUsername() {
                return database.getUsername();
            }

            @Override
            public @Nullable String getPassword() {
                return database.getPassword();
            }

            @Override
            public String getJdbcUrl() {
                return "jdbc:postgresql://localhost:%d/postgres".formatted(network.port());
            }
        };
    }
}
