package app.verdict.faults;

import app.verdict.faults.History.Outcome;
import app.verdict.faults.History.Place;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import tools.jackson.databind.JsonNode;

/**
 * A program that writes on a scorecard as its author, as fast as the server lets it, and sends again whatever it has no
 * answer for.
 */
final class ScriptedClient {
    private static final int MOST_AT_ONCE = 4;
    private static final Duration TO_THE_END = Duration.ofSeconds(90);

    private final Stage stage;
    private final Assignment assignment;
    private final JournalCalls calls;
    private final UUID tab = UUID.randomUUID();
    private final UUID[] notes = {UUID.randomUUID(), UUID.randomUUID()};
    private final Map<String, String> written = new LinkedHashMap<>();
    private final Map<String, Integer> bases = new LinkedHashMap<>();
    private final CompletableFuture<Void> end = new CompletableFuture<>();
    private final UUID card;
    private int seq;
    private int acknowledged;
    private volatile boolean enough;

    ScriptedClient(Stage stage, Assignment assignment) {
        this.stage = stage;
        this.assignment = assignment;
        calls = new JournalCalls(stage.toServer().address(), assignment.person());
        calls.signIn();
        card = assignment.card();
        Thread.startVirtualThread(this::work);
    }

    Assignment assignment() {
        return assignment;
    }

    int acknowledged() {
        return acknowledged;
    }

    /** What stands in each field when everything was handed over. */
    Map<String, String> written() {
        return written;
    }

    /** Makes no more edits and waits until the last one is acknowledged. */
    void finish() {
        enough = true;
        end.orTimeout(TO_THE_END.toSeconds(), java.util.concurrent.TimeUnit.SECONDS)
                .join();
    }

    private void work() {
        try {
            while (!enough) handOver(edits());
            end.complete(null);
        } catch (RuntimeException | Error failure) {
            end.completeExceptionally(failure);
        }
    }

    private List<Map<String, Object>> edits() {
        var edits = new ArrayList<Map<String, Object>>();
        for (int i = 0; i <= seq % MOST_AT_ONCE; i++) edits.add(edit(field(seq + i), seq + i + 1));
        seq += edits.size();
        return edits;
    }

    private String field(int turn) {
        return switch (turn % 5) {
            case 0, 1 -> "evidence:" + notes[turn % 2];
            case 2 -> "why";
            case 3 -> "self";
            default -> "rating:" + assignment.focus().getFirst().id();
        };
    }

    private Map<String, Object> edit(String field, int number) {
        var before = written.getOrDefault(field, "");
        var value = field.startsWith("rating:")
                ? String.valueOf(number % 4 + 1)
                : (before.length() > 500 ? "" : before) + assignment.person().word() + " ";
        written.put(field, value);
        return Map.of("seq", number, "field", field, "base", bases.getOrDefault(field, 0), "value", value, "age", 0);
    }

    private void handOver(List<Map<String, Object>> edits) {
        for (var edit : edits)
            stage.history()
                    .invoked(
                            assignment.person().sign(),
                            card,
                            place((int) edit.get("seq")),
                            (String) edit.get("field"),
                            (String) edit.get("value"));
        for (; ; )
            try {
                var answer = calls.keep(card, Map.of("tab", tab, "known", 0, "edits", edits));
                answer.path("kept").path("receipts").forEach(receipt -> receive(receipt, edits));
                return;
            } catch (IOException unknown) {
                // sent again until it is known
                Processes.lasts(Duration.ofMillis(50));
            }
    }

    private void receive(JsonNode receipt, List<Map<String, Object>> edits) {
        int number = receipt.path("seq").asInt();
        var outcome = Outcome.valueOf(receipt.path("outcome").asString().replace("KEPT", "OK"));
        stage.history().ended(place(number), outcome);
        if (outcome != Outcome.OK) throw new AssertionError("%s was answered with %s".formatted(edits, receipt));
        var field = edits.stream()
                .filter(edit -> edit.get("seq").equals(number))
                .map(edit -> (String) edit.get("field"))
                .findFirst()
                .orElseThrow();
        bases.put(field, receipt.path("revision").asInt());
        acknowledged++;
    }

    private Place place(int number) {
        return new Place(tab, number);
    }
}
