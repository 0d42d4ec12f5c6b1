package app.verdict.people;

import app.verdict.audit.Audit;
import app.verdict.audit.AuditAction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes whoever guesses passwords wait, longer with each failure, on all nodes together. Nobody is locked out: a browser
 * that somebody has signed in from has a count of its own, which no stranger adds to.
 */
@Service
@Transactional
public class SignInDelays {
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);
    private static final Duration BROWSER_KNOWN_FOR = Duration.ofDays(180);
    private static final Duration LONGEST = Duration.ofMinutes(1);

    /**
     * A password that is being tried.
     *
     * @param browser what the browser shows of having been here before, if anything
     */
    public record Attempt(
            String account, String address, @Nullable String browser) {}

    /** @param free so many failures cost nothing */
    private record Count(String key, int free, Duration longest) {
        Duration wait(int failures) {
            if (failures < free) return Duration.ZERO;
            var doubled = Duration.ofSeconds(1L << Math.min(failures - free, 20));
            return doubled.compareTo(longest) < 0 ? doubled : longest;
        }
    }

    private record Failures(int number, Instant last) {}

    private final JdbcClient sql;
    private final Audit audit;
    private final Clock clock;

    SignInDelays(JdbcClient sql, Audit audit, Clock clock) {
        this.sql = sql;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Counts the attempt as failed until {@link #succeeded}, so that many at once are no way around the wait.
     *
     * @return how long to wait before the password is looked at; zero where it may be now
     */
    public Duration begin(Attempt attempt) {
        var now = clock.instant();
        var counts = counts(attempt);
        counts.forEach(count -> sql.sql(
                        "insert into sign_in_failures (key_hash, failures, last_at) values (?, 0, ?) on conflict do nothing")
                .params(hash(count), java.sql.Timestamp.from(now))
                .update());
        var longest = Duration.ZERO;
        for (var count : counts) {
            var wait = left(count, now);
            if (wait.compareTo(longest) > 0) longest = wait;
        }
        if (longest.isPositive()) {
            putOnRecord(counts);
            return longest;
        }
        counts.forEach(count -> sql.sql(
                        "update sign_in_failures set failures = failures + 1, last_at = ?, slowed_on_record = false where key_hash = ?")
                .params(java.sql.Timestamp.from(now), hash(count))
                .update());
        return Duration.ZERO;
    }

    /** The password was right. @return what the browser is to show next time */
    public String succeeded(Attempt attempt, java.util.UUID person) {
        for (var count : counts(attempt)) {
            var own = !count.key().startsWith("address") && !count.key().startsWith("account");
            sql.sql("update sign_in_failures set failures = %s where key_hash = ?"
                            .formatted(own ? "0" : "greatest(failures - 1, 0)"))
                    .param(hash(count))
                    .update();
        }
        var now = clock.instant();
        sql.sql("delete from known_browser where last_used_at < ? or secret_hash = ?")
                .params(
                        java.sql.Timestamp.from(now.minus(BROWSER_KNOWN_FOR)),
                        attempt.browser() == null ? "" : new Secret(attempt.browser()).hash())
                .update();
        sql.sql("delete from sign_in_failures where last_at < ?")
                .param(java.sql.Timestamp.from(now.minus(FORGOTTEN_AFTER.multipliedBy(2))))
                .update();
        var shown = Secret.random();
        sql.sql("insert into known_browser (secret_hash, person_id, last_used_at) values (?, ?, ?)")
                .params(shown.hash(), person, java.sql.Timestamp.from(now))
                .update();
        return shown.text();
    }

    /** Only strangers share counts with each other: by account and address, by address, and a light one by account. */
    private List<Count> counts(Attempt attempt) {
        var account = attempt.account().strip().toLowerCase(Locale.ROOT);
        var known = browserOf(attempt, account);
        if (known.isPresent()) return List.of(new Count("browser|" + known.get(), 10, LONGEST));
        var network = network(attempt.address());
        return List.of(
                new Count("account|" + account, 100, Duration.ofSeconds(2)),
                new Count("address|" + network, 50, LONGEST),
                new Count("pair|" + account + "|" + network, 5, LONGEST));
    }

    private Optional<String> browserOf(Attempt attempt, String account) {
        if (attempt.browser() == null) return Optional.empty();
        var hash = new Secret(attempt.browser()).hash();
        return sql.sql("select b.secret_hash from known_browser b join person p on p.id = b.person_id"
                        + " where b.secret_hash = ? and lower(p.email) = ? and b.last_used_at > ?")
                .params(hash, account, java.sql.Timestamp.from(clock.instant().minus(BROWSER_KNOWN_FOR)))
                .query(String.class)
                .optional();
    }

    /** Held until the end of the transaction: of many attempts at once each sees those before it. */
    private Duration left(Count count, Instant now) {
        var failures = sql.sql("select failures, last_at from sign_in_failures where key_hash = ? for update")
                .param(hash(count))
                .query((row, number) -> new Failures(
                        row.getInt("failures"), row.getTimestamp("last_at").toInstant()))
                .single();
        if (failures.last().plus(FORGOTTEN_AFTER).isBefore(now)) {
            sql.sql("update sign_in_failures set failures = 0 where key_hash = ?")
                    .param(hash(count))
                    .update();
            return Duration.ZERO;
        }
        var wait = count.wait(failures.number());
        if (wait.isZero()) return wait;
        var left = Duration.between(now, failures.last().plus(wait));
        // another node's clock may be far ahead: nobody waits longer than the longest wait
        return left.compareTo(count.longest()) > 0 ? count.longest() : left;
    }

    /** Once for each wait, not for each attempt: the chain is not for strangers to fill. */
    private void putOnRecord(List<Count> counts) {
        var newly = new ArrayList<Count>();
        for (var count : counts)
            if (sql.sql(
                                    "update sign_in_failures set slowed_on_record = true where key_hash = ? and not slowed_on_record")
                            .param(hash(count))
                            .update()
                    > 0) newly.add(count);
        if (newly.size() == counts.size()) audit.note(AuditAction.SIGN_INS_SLOWED, null, List.of(), "");
    }

    private static String hash(Count count) {
        return new Secret(count.key()).hash();
    }

    /** One customer of an IPv6 network has 2^64 addresses: they count as one. */
    static String network(String address) {
        if (!address.contains(":")) return address;
        try {
            var bytes = java.net.InetAddress.getByName(address).getAddress();
            if (bytes.length != 16) return address;
            return java.util.HexFormat.of().formatHex(bytes, 0, 8);
        } catch (java.net.UnknownHostException e) {
            return address;
        }
    }
}
