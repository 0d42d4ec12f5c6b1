package app.verdict.people;

import static org.assertj.core.api.Assertions.assertThat;

import app.verdict.AtOnce;
import app.verdict.Examples;
import app.verdict.Owner;
import app.verdict.VerdictTest;
import app.verdict.people.SignInDelays.Attempt;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@VerdictTest
class SignInDelaysTest {
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    @Autowired
    SignInDelays delays;

    @Autowired
    Examples examples;

    @Autowired
    Owner owner;

    private Person ana;
    private Attempt stranger;

    @BeforeEach
    void an_account_and_a_stranger() {
        owner.sql().update("delete from sign_in_failures");
        ana = examples.person("Ana");
        stranger = new Attempt(ana.email(), "203.0.113.9", null);
    }

    @Test
    void five_wrong_passwords_cost_nothing_and_each_one_after_them_twice_the_wait() {
        for (int i = 0; i < 5; i++) assertThat(at(NOW, stranger)).isZero();
        assertThat(at(NOW, stranger)).isEqualTo(Duration.ofSeconds(1));
        assertThat(at(NOW.plusSeconds(1), stranger)).isZero();
        assertThat(at(NOW.plusSeconds(1), stranger)).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void the_wait_never_grows_beyond_a_minute_and_trying_during_it_adds_nothing() {
        var time = NOW;
        for (int i = 0; i < 40; i++) {
            var wait = at(time, stranger);
            assertThat(wait).isLessThanOrEqualTo(Duration.ofMinutes(1));
            time = time.plus(wait);
        }
        for (var wait = at(time, stranger); wait.isZero(); ) wait = at(time, stranger);
        var during = time;
        assertThat(Stream.generate(() -> at(during, stranger)).limit(100)).containsOnly(Duration.ofMinutes(1));
    }

    @Test
    void the_right_password_starts_the_count_anew() {
        for (int i = 0; i < 5; i++) at(NOW, stranger);
        Moment.at(NOW, () -> delays.succeeded(stranger, ana.id()));
        assertThat(at(NOW, stranger)).isZero();
    }

    @Test
    void an_hour_of_peace_is_forgiven() {
        for (int i = 0; i < 6; i++) at(NOW, stranger);
        assertThat(at(NOW.plus(Duration.ofMinutes(61)), stranger)).isZero();
    }

    @Test
    void ten_thousand_guesses_of_a_stranger_keep_nobody_from_a_browser_they_have_used() {
        var known = Moment.at(NOW, () -> delays.succeeded(new Attempt(ana.email(), "198.51.100.7", null), ana.id()));
        var looked = new AtomicInteger();
        for (int i = 0; i < 10_000; i++) if (at(NOW.plusMillis(i), stranger).isZero()) looked.incrementAndGet();
        // 5 for nothing, then waits of 1, 2 and 4 seconds fit into these ten
        assertThat(looked).hasValueLessThanOrEqualTo(9);
        assertThat(at(NOW.plusSeconds(10), new Attempt(ana.email(), stranger.address(), known)))
                .isZero();
        assertThat(entries("SIGN_INS_SLOWED")).isLessThanOrEqualTo(9);
    }

    @Test
    void a_browser_known_from_one_account_is_a_stranger_to_another() {
        var known = Moment.at(NOW, () -> delays.succeeded(new Attempt(ana.email(), "198.51.100.7", null), ana.id()));
        var bo = examples.person("Bo");
        var attempt = new Attempt(bo.email(), stranger.address(), known);
        for (int i = 0; i < 5; i++) at(NOW, attempt);
        assertThat(at(NOW, attempt)).isPositive();
    }

    @Test
    void one_address_that_tries_many_accounts_waits_too() {
        for (int i = 0; i < 50; i++)
            assertThat(at(NOW, new Attempt(UUID.randomUUID() + "@example.org", stranger.address(), null)))
                    .isZero();
        assertThat(at(NOW, new Attempt("one.more@example.org", stranger.address(), null)))
                .isPositive();
        assertThat(at(NOW, new Attempt("one.more@example.org", "192.0.2.44", null)))
                .as("nobody else waits for it")
                .isZero();
    }

    @Test
    void an_account_that_the_whole_world_tries_waits_two_seconds_at_most() {
        for (int i = 0; i < 130; i++) at(NOW, new Attempt(ana.email(), "10.1.%d.1".formatted(i), null));
        assertThat(at(NOW, new Attempt(ana.email(), "192.0.2.45", null)))
                .isPositive()
                .isLessThanOrEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void attempts_at_once_are_counted_one_by_one() {
        var looked = new AtomicInteger();
        Runnable attempt = () -> {
            if (at(NOW, stranger).isZero()) looked.incrementAndGet();
        };
        assertThat(AtOnce.refused(Collections.nCopies(12, attempt).toArray(Runnable[]::new)))
                .isEmpty();
        assertThat(looked).hasValue(5);
    }

    @Test
    void a_node_whose_clock_is_three_hours_ahead_makes_nobody_wait_for_hours() {
        for (int i = 0; i < 6; i++) at(NOW.plus(Duration.ofHours(3)), stranger);
        assertThat(at(NOW, stranger)).isLessThanOrEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void all_addresses_of_one_network_count_as_one() {
        assertThat(Network.of("2001:db8:1:2::1")).isEqualTo(Network.of("2001:db8:1:2:ffff::9"));
        assertThat(Network.of("2001:db8:1:2::1")).isNotEqualTo(Network.of("2001:db8:1:3::1"));
        assertThat(Network.of("203.0.113.9")).isEqualTo(new Network("203.0.113.9"));
    }

    @Test
    void what_was_typed_is_kept_nowhere() {
        at(NOW, new Attempt("MyPasswordInTheWrongField1", stranger.address(), null));
        assertThat(owner.sql().queryForList("select key_hash from sign_in_failures", String.class))
                .isNotEmpty()
                .allMatch(key -> key.matches("[0-9a-f]{64}"));
    }

    @Test
    void two_spellings_that_the_database_takes_for_one_person_are_one_account() {
        for (int i = 0; i < 5; i++) at(NOW, stranger);
        assertThat(at(NOW, new Attempt("  " + ana.email().toUpperCase(Locale.ROOT) + " ", stranger.address(), null)))
                .isPositive();
        assertThat(at(NOW, new Attempt("no\u0000body", stranger.address(), "cook\u0000ie")))
                .isZero();
    }

    @Test
    void of_failures_with_what_nobody_can_guess_few_are_written_down_and_they_keep_nobody_waiting() {
        assertThat(Stream.generate(() -> worthAnEntry(NOW)).limit(5)).containsOnly(true);
        assertThat(Stream.generate(() -> worthAnEntry(NOW)).limit(1_000))
                .filteredOn(worth -> worth)
                .hasSizeLessThanOrEqualTo(1);
        assertThat(worthAnEntry(NOW.plusSeconds(1))).isTrue();
        assertThat(worthAnEntry(NOW.plusSeconds(2))).isFalse();
        assertThat(at(NOW, stranger)).isZero();
    }

    private boolean worthAnEntry(Instant moment) {
        return Moment.at(moment, () -> delays.worthAnEntry(stranger.address()));
    }

    private Duration at(Instant moment, Attempt attempt) {
        return Moment.at(moment, () -> delays.begin(attempt));
    }

    private int entries(String action) {
        var count =
                owner.sql().queryForObject("select count(*) from audit_entry where action = ?", Integer.class, action);
        return count == null ? 0 : count;
    }
}
