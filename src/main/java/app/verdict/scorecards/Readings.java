package app.verdict.scorecards;

import app.verdict.people.Acting;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who had whose scorecard before them, and since when: what makes independence a fact. Whatever shows others' scorecards
 * says so here; see docs/decisions/2026-11-24-packet.md.
 */
@Service
@Transactional
public class Readings {
    private final FirstReadingRepository readings;
    private final Clock clock;

    Readings(FirstReadingRepository readings, Clock clock) {
        this.readings = readings;
        this.clock = clock;
    }

    /** Notes that the acting person now has these scorecards before them. Only the first time counts, and none's own. */
    public void note(List<Scorecard> shown) {
        if (!shown.isEmpty()) readings.note(ids(shown), Acting.person(), clock.instant());
    }

    /** What the author of each of these scorecards of one loop had read of the others before submitting; for whoever has just read them. */
    @Transactional(readOnly = true)
    public Map<UUID, ReadBefore> before(List<Scorecard> cards) {
        if (cards.isEmpty()) return Map.of();
        var noted = readings.of(ids(cards));
        var unrecordedUntil = readings.unrecordedUntil(cards.getFirst().loop()).orElse(null);
        var before = new HashMap<UUID, ReadBefore>();
        for (var card : cards) before.put(card.id(), ReadBefore.of(card, cards, noted, unrecordedUntil));
        return before;
    }

    private static List<UUID> ids(List<Scorecard> cards) {
        return cards.stream().map(Scorecard::id).toList();
    }
}
