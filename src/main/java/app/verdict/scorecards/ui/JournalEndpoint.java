package app.verdict.scorecards.ui;

import static java.util.Objects.requireNonNull;

import app.verdict.people.JournalKeys;
import app.verdict.people.NotAllowed;
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
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
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
    private final Clock clock;

    JournalEndpoint(Journal journal, Scorecards scorecards, JournalKeys keys, Clock clock) {
        this.journal = journal;
        this.scorecards = scorecards;
        this.keys = keys;
        this.clock = clock;
    }

    @GetMapping("/session")
    ResponseEntity<Signed> session(@AuthenticationPrincipal @Nullable SignedIn person, CsrfToken csrf) {
        var signedIn = requireSignedIn(person);
        return answer(new Signed(
                signedIn.id(),
                signedIn.name(),
                Base64.getEncoder().encodeToString(keys.own()),
                csrf.getHeaderName(),
                csrf.getToken()));
    }

    @GetMapping("/{card}")
    ResponseEntity<Opened> open(@AuthenticationPrincipal @Nullable SignedIn person, @PathVariable UUID card) {
        requireSignedIn(person);
        return answer(new Opened(clock.instant(), journal.draft(card)));
    }

    @PostMapping("/{card}")
    ResponseEntity<Answer> keep(
            @AuthenticationPrincipal @Nullable SignedIn person, @PathVariable UUID card, @RequestBody Sent sent) {
        requireSignedIn(person);
        var kept = journal.keep(card, sent.tab(), sent.known(), sent.read());
        return answer(new Answer(clock.instant(), kept));
    }

    @GetMapping("/{card}/history")
    ResponseEntity<List<HistoryStep>> history(
            @AuthenticationPrincipal @Nullable SignedIn person, @PathVariable UUID card) {
        requireSignedIn(person);
        return answer(journal.history(card));
    }

    /** Submitting twice, from two tabs or by a request sent again, is one submission. */
    @PostMapping("/{card}/submission")
    ResponseEntity<Submitted> submit(
            @AuthenticationPrincipal @Nullable SignedIn person,
            @PathVariable UUID card,
            @RequestBody Submission submission) {
        requireSignedIn(person);
        try {
            scorecards.submit(card, submission.revision());
        } catch (AlreadySubmitted already) {
            return answer(new Submitted(true, List.of()));
        } catch (IncompleteScorecard incomplete) {
            return answer(new Submitted(
                    false,
                    incomplete.gaps().stream()
                            .map(gap -> new Missing(gap.competency(), gap.message()))
                            .toList()));
        }
        return answer(new Submitted(true, List.of()));
    }

    private static SignedIn requireSignedIn(@Nullable SignedIn person) {
        if (person == null) throw new NotSignedIn();
        return person;
    }

    private static <T> ResponseEntity<T> answer(T body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }

    static final class NotSignedIn extends NotAllowed {
        NotSignedIn() {
            super("You are signed out.");
        }
    }
}
