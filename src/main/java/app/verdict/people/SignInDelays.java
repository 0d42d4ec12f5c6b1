package app.verdict.people;

import app.verdict.audit.Audit;
import app.verdict.audit.AuditAction;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
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
            String account, String address, @Nullable String browser) {
        private String browserHash() {
            return browser == null ? "" : new Secret(Invalid.storable(browser)).hash();
        }
    }

    /**
     * @param free so many failures cost nothing
     * @param shared with other accounts or addresses: one right password does not clear what was tried on them
     */
    private record Count(String key, int free, Duration longest, boolean shared) {
        String hash() {
            return new Secret(key).hash();
        }

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
        return begin(counts(attempt));
    }

    /** The same for the password of somebody who is signed in, with a count that nobody adds to but their own sessions. */
    public Duration beginAgain(UUID person) {
        return begin(List.of(again(person)));
    }

    private Duration begin(List<Count> counts) {
        var now = clock.instant();
        var longest = counts.stream()
                .map(count -> left(count, now))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        if (longest.isPositive()) {
            putOnRecord(counts);
            return longest;
        }
        counts.forEach(count -> countOne(count, now));
        return Duration.ZERO;
    }

    /** The password was right. @return what the browser is to show next time */
    public String succeeded(Attempt attempt, UUID person) {
        counts(attempt).forEach(this::clear);
        var now = clock.instant();
        forgetWhatIsOld(now);
        sql.sql("delete from known_browser where secret_hash = ? and person_id = ?")
                .params(attempt.browserHash(), person)
                .update();
        var shown = Secret.random();
        sql.sql("insert into known_browser (secret_hash, person_id, last_used_at) values (?, ?, ?)")
                .params(shown.hash(), person, Timestamp.from(now))
                .update();
        return shown.text();
    }

    /** The password was right. */
    public void succeededAgain(UUID person) {
        clear(again(person));
    }

    /**
     * Counts a sign-in that failed with what nobody can guess: a passkey, a provider's answer. Nobody is made to wait for it.
     *
     * @return whether it belongs on record: the chain is not for strangers to fill
     */
    public boolean worthAnEntry(String address) {
        var count = new Count("unguessable|" + Network.of(address).name(), 5, LONGEST, true);
        var now = clock.instant();
        if (left(count, now).isPositive()) return false;
        countOne(count, now);
        return true;
    }

    private static Count again(UUID person) {
        return new Count("again|" + person, 5, LONGEST, false);
    }

    private void countOne(Count count, Instant now) {
        sql.sql(
                        "update sign_in_failures set failures = failures + 1, last_at = ?, slowed_on_record = false where key_hash = ?")
                .params(Timestamp.from(now), count.hash())
                .update();
    }

    private void clear(Count count) {
        sql.sql("update sign_in_failures set failures = %s where key_hash = ?"
                        .formatted(count.shared() ? "greatest(failures - 1, 0)" : "0"))
                .param(count.hash())
                .update();
    }

    /** What another sign-in holds just now is left to a later one. */
    private void forgetWhatIsOld(Instant now) {
        sql.sql("delete from sign_in_failures where key_hash in"
                        + " (select key_hash from sign_in_failures where last_at < ? for update skip locked)")
                .param(Timestamp.from(now.minus(FORGOTTEN_AFTER)))
                .update();
        sql.sql("delete from known_browser where last_used_at < ?")
                .param(Timestamp.from(now.minus(BROWSER_KNOWN_FOR)))
                .update();
    }

    /** Only strangers share counts with each other: by account and address, by address, and a light one by account. */
    private List<Count> counts(Attempt attempt) {
        // in the database's own idea of small letters: two spellings that it takes for one person are one account here
        var account = sql.sql("select lower(?)")
                .param(Invalid.storable(attempt.account()).strip())
                .query(String.class)
                .single();
        if (known(attempt, account)) return List.of(new Count("browser|" + attempt.browserHash(), 10, LONGEST, false));
        var network = Network.of(attempt.address()).name();
        return List.of(
                new Count("account|" + account, 100, Duration.ofSeconds(2), true),
                new Count("address|" + network, 50, LONGEST, true),
                new Count("pair|" + account + "|" + network, 5, LONGEST, false));
    }

    private boolean known(Attempt attempt, String account) {
        return sql.sql("select exists (select from known_browser b join person p on p.id = b.person_id"
                        + " where b.secret_hash = ? and lower(p.email) = ? and b.last_used_at > ?)")
                .params(
                        attempt.browserHash(),
                        account,
                        Timestamp.from(clock.instant().minus(BROWSER_KNOWN_FOR)))
                .query(Boolean.class)
                .single();
    }

    /** Held until the end of the transaction: of many attempts at once each sees those before it. */
    private Duration left(Count count, Instant now) {
        var failures = sql.sql("""
                        insert into sign_in_failures as known (key_hash, failures, last_at) values (:key, 0, :now)
                        on conflict (key_hash) do update
                            set failures = case when known.last_at < :forgotten then 0 else known.failures end
                        returning failures, last_at
                        """)
                .param("key", count.hash())
                .param("now", Timestamp.from(now))
                .param("forgotten", Timestamp.from(now.minus(FORGOTTEN_AFTER)))
                .query((row, number) -> new Failures(
                        row.getInt("failures"), row.getTimestamp("last_at").toInstant()))
                .single();
        var wait = count.wait(failures.number());
        if (wait.isZero()) return wait;
        var left = Duration.between(now, failures.last().plus(wait));
        // another node's clock may be far ahead: nobody waits longer than the longest wait
        return left.compareTo(count.longest()) > 0 ? count.longest() : left;
    }

    /** Once for each wait, not for each attempt: the chain is not for strangers to fill. */
    private void putOnRecord(List<Count> counts) {
        var newly = counts.stream()
                .filter(count -> sql.sql(
                                        "update sign_in_failures set slowed_on_record = true where key_hash = ? and not slowed_on_record")
                                .param(count.hash())
                                .update()
                        > 0)
                .count();
        if (newly == counts.size()) audit.note(AuditAction.SIGN_INS_SLOWED, null, List.of(), "");
    }
}
