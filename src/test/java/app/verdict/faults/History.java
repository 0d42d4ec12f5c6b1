package app.verdict.faults;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What every client tried, what it was told of it, and what pages claimed meanwhile. */
final class History {
    /** What a client knows of an edit; a later word replaces an earlier one, but what is kept stays kept. */
    enum Outcome {
        UNKNOWN,
        REFUSED,
        SET_ASIDE,
        OK
    }

    record Place(UUID tab, int seq) {}

    /** One edit, however often it was sent. */
    record Attempt(String person, UUID card, Place place, String field, String text, Outcome outcome) {
        Attempt ended(Outcome end) {
            return outcome == Outcome.OK ? this : new Attempt(person, card, place, field, text, end);
        }
    }

    /** A page said that everything is saved while this stood in its fields. */
    record Claim(UUID card, Instant at, Map<String, String> fields) {}

    private final Map<Place, Attempt> attempts = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<Claim> claims = new ConcurrentLinkedQueue<>();

    /** An edit goes out. Sent again, it must be the same. */
    void invoked(String person, UUID card, Place place, String field, String text) {
        var before = attempts.putIfAbsent(place, new Attempt(person, card, place, field, text, Outcome.UNKNOWN));
        if (before == null) return;
        if (!before.person().equals(person))
            throw new AssertionError("%s hands over what %s typed: %s".formatted(person, before.person(), before));
    }

    void ended(Place place, Outcome outcome) {
        attempts.computeIfPresent(place, (key, attempt) -> attempt.ended(outcome));
    }

    void claimed(Claim claim) {
        claims.add(claim);
    }

    Map<Place, Attempt> of(UUID card) {
        var found = new HashMap<Place, Attempt>();
        attempts.forEach((place, attempt) -> {
            if (attempt.card().equals(card)) found.put(place, attempt);
        });
        return found;
    }

    List<Claim> claimsOf(UUID card) {
        var found = new ArrayList<>(claims);
        found.removeIf(claim -> !claim.card().equals(card));
        return found;
    }
}
