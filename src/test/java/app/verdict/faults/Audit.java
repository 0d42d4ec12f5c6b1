package app.verdict.faults;

import static org.assertj.core.api.Assertions.assertThat;

import app.verdict.faults.History.Attempt;
import app.verdict.faults.History.Claim;
import app.verdict.faults.History.Outcome;
import app.verdict.faults.Stored.Change;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Holds what clients were told against what the database holds, as Jepsen's set workload does: nothing acknowledged is
 * lost, nothing is there twice or under another person, order holds, and no page ever claimed what was not so.
 */
final class Audit {
    /** Between the server's clock and the page's, both of this machine, rounding. */
    private static final Duration ROUNDING = Duration.ofMillis(2);

    private final History history;
    private final Assignment assignment;
    private final Stored stored;

    Audit(Stage stage, Assignment assignment) {
        history = stage.history();
        this.assignment = assignment;
        stored = new Stored(stage.office().sql(), assignment.card());
    }

    /** Everything, for a scorecard that ends with this in its fields; what is not named is not looked at. */
    void holds(Map<String, String> written) {
        attemptsHold();
        changesHold();
        standingHolds();
        history.claimsOf(assignment.card()).forEach(this::claimHolds);
        assertThat(stored.standing()).containsAllEntriesOf(written);
    }

    int claims() {
        return history.claimsOf(assignment.card()).size();
    }

    private void attemptsHold() {
        for (var attempt : history.of(assignment.card()).values()) {
            var rows = stored.changes().stream()
                    .filter(change -> change.tab().equals(attempt.place().tab()))
                    .filter(change -> change.seq() == attempt.place().seq())
                    .toList();
            assertThat(rows).as("at most once: %s", attempt).hasSizeLessThan(2);
            if (!rows.isEmpty())
                // a page that is left sends its last keys, and its successor the edit as it found it on the device
                assertThat(rows.getFirst().value())
                        .as("kept as sent: %s", attempt)
                        .startsWith(attempt.text());
            else if (attempt.outcome() == Outcome.OK || attempt.outcome() == Outcome.SET_ASIDE)
                assertThat(isStandingOrSuperseded(attempt))
                        .as("acknowledged and lost: %s", attempt)
                        .isTrue();
        }
    }

    private boolean isStandingOrSuperseded(Attempt attempt) {
        return stored.of(attempt.field()).stream()
                .anyMatch(change -> change.value().equals(attempt.text())
                        || change.tab().equals(attempt.place().tab())
                                && change.seq() > attempt.place().seq());
    }

    private void changesHold() {
        var last = new HashMap<String, Integer>();
        for (var change : stored.changes()) {
            var before = last.put(change.tab() + change.field(), change.seq());
            assertThat(change.seq()).as("order of %s", change).isGreaterThan(before == null ? 0 : before);
            assertThat(change.value().replaceAll("\\s", " ").split(" "))
                    .as("of another person: %s", change)
                    .allMatch(this::isOwn);
        }
    }

    /** Ratings and ids are; of words, those with the author's sign, perhaps half typed. */
    private boolean isOwn(String word) {
        var sign = assignment.person().sign();
        return !word.startsWith("by") || word.startsWith(sign) || sign.startsWith(word);
    }

    private void standingHolds() {
        var ends = new HashMap<String, String>();
        for (var change : stored.changes()) if (!change.setAside()) ends.put(change.field(), change.value());
        ends.values().removeIf(String::isEmpty);
        assertThat(stored.standing()).as("what the changes lead to").isEqualTo(ends);
        var texts = stored.standing().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("evidence:"))
                .map(Map.Entry::getValue)
                .collect(Collectors.toList());
        assertThat(new HashSet<>(texts)).as("evidence stands once").hasSameSizeAs(texts);
    }

    private void claimHolds(Claim claim) {
        claim.fields().forEach((field, shown) -> {
            var committed = stored.of(field).stream()
                    .filter(change -> !change.setAside())
                    .filter(change -> !change.at().isAfter(claim.at().plus(ROUNDING)))
                    .map(Change::value)
                    .toList();
            var known = shown.isEmpty() && committed.isEmpty() || committed.contains(shown);
            assertThat(known)
                    .as(
                            "at %s a page said Saved while %s held \"%s\"; committed were %s",
                            claim.at(), field, shown, committed)
                    .isTrue();
        });
    }
}
