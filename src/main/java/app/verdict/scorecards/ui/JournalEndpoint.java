package app.verdict.scorecards.ui;

import static app.verdict.texts.Texts.text;
import static java.util.Objects.requireNonNull;

import app.verdict.people.Acting;
import app.verdict.people.JournalKeys;
import app.verdict.people.NotAllowed;
import app.verdict.people.SignIn;
import app.verdict.people.SignedIn;
import app.verdict.scorecards.AlreadySubmitted;
import app.verdict.scorecards.Draft;
import app.verdict.scorecards.Edit;
import app.verdict.scorecards.Field;
import app.verdict.scorecards.HistoryStep;
import app.verdict.scorecards.IncompleteScorecard;
import app.verdict.scorecards.Journal;
import app.verdict.scorecards.Kept;
import app.verdict.scorecards.Scorecards;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where a browser hands over what was typed, outside Flow's own queue, so that a stuck page, a lost UI or a restarted
 * server loses nothing. Its other side is {@code frontend/journal.js}.
 */
@RestController
@RequestMapping("/journal")
class JournalEndpoint {
    /**
     * Who is signed in, and what the browser needs to hand over what it kept for this person.
     *
     * @param key of 256 bits, base 64; kept in memory only
     */
    record Signed(UUID person, String name, String key, String csrfHeader, String csrfToken) {}

    /** @param now so that the page can count from the server's clock */
    record Opened(Instant now, Draft draft) {}

    /** @param known the revision up to which the tab has seen every change */
    record Sent(UUID tab, int known, List<SentEdit> edits) {
        Sent {
            requireNonNull(tab, "tab");
            edits = List.copyOf(edits);
        }

        List<Edit> read() {
            return edits.stream().map(SentEdit::read).toList();
        }
    }

    /** @param age in milliseconds */
    record SentEdit(int seq, String field, int base, String value, long age) {
        SentEdit {
            requireNonNull(field, "field");
            requireNonNull(value, "value");
        }

        Edit read() {
            return new Edit(seq, Field.named(field), base, value, Duration.ofMillis(age));
        }
    }

    record Answer(Instant now, Kept kept) {}

    /** @param revision what the author saw when submitting */
    record Submission(int revision) {}

    record Missing(@Nullable UUID competency, String message) {}

    /** @param missing what the scorecard still lacks; empty once it is submitted */
    record Submitted(boolean submitted, List<Missing> missing) {}

    private final Journal journal;
    private final Scorecards scorecards;
    private final JournalKeys keys;
    private final SignIn people;
    private final Clock clock;

    JournalEndpoint(Journal journal, Scorecards scorecards, JournalKeys keys, SignIn people, Clock clock) {
        this.journal = journal;
        this.scorecards = scorecards;
        this.keys = keys;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping("/session")
    ResponseEntity<Signed> session(@Nullable Authentication signedIn, CsrfToken csrf) {
        return as(
                signedIn,
                person -> new Signed(
                        person.id(),
                        person.name(),
                        Base64.getEncoder().encodeToString(keys.own()),
                        csrf.getHeaderName(),
                        csrf.getToken()));
    }

    @GetMapping("/{card}")
    ResponseEntity<Opened> open(@Nullable Authentication signedIn, @PathVariable UUID card) {
        return as(signedIn, person -> new Opened(clock.instant(), journal.draft(card)));
    }

    @PostMapping("/{card}")
    ResponseEntity<Answer> keep(@Nullable Authentication signedIn, @PathVariable UUID card, @RequestBody Sent sent) {
        return as(signedIn, person -> {
            var kept = journal.keep(card, sent.tab(), sent.known(), sent.read());
            return new Answer(clock.instant(), kept);
        });
    }

    @GetMapping("/{card}/history")
    ResponseEntity<List<HistoryStep>> history(@Nullable Authentication signedIn, @PathVariable UUID card) {
        return as(signedIn, person -> journal.history(card));
    }

    @PostMapping("/{card}/submission")
    ResponseEntity<Submitted> submit(
            @Nullable Authentication signedIn, @PathVariable UUID card, @RequestBody Submission submission) {
        return as(signedIn, person -> submitted(card, submission.revision()));
    }

    /** Submitting twice, from two tabs or by a request sent again, is one submission. */
    private Submitted submitted(UUID card, int revision) {
        try {
            scorecards.submit(card, revision);
            return new Submitted(true, List.of());
        } catch (AlreadySubmitted already) {
            return new Submitted(true, List.of());
        } catch (IncompleteScorecard incomplete) {
            return new Submitted(
                    false,
                    incomplete.gaps().stream()
                            .map(gap -> new Missing(gap.competency(), gap.message()))
                            .toList());
        }
    }

    /** Does the work as whoever the request's session belongs to; nothing of the answer is stored on the way. */
    private <T> ResponseEntity<T> as(@Nullable Authentication signedIn, Function<SignedIn, T> work) {
        if (signedIn == null || !(signedIn.getPrincipal() instanceof SignedIn person)) throw new NotSignedIn();
        if (!people.stillHolds(person)) throw new NotSignedIn();
        var answer = Acting.as(person.id(), () -> work.apply(person));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(answer);
    }

    static final class NotSignedIn extends NotAllowed {
        NotSignedIn() {
            super(text("scorecards.signed-out"));
        }
    }
}
