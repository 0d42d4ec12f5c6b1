package app.verdict.scorecards;

import app.verdict.audit.Audit;
import app.verdict.audit.AuditAction;
import app.verdict.people.Acting;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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
    private final RecentReadings recent = new RecentReadings();
    private final Audit audit;
    private final Clock clock;

    Readings(FirstReadingRepository readings, Audit audit, Clock clock) {
        this.readings = readings;
        this.audit = audit;
        this.clock = clock;
    }

    /** Notes that the acting person now has these scorecards before them. Only the first time counts, and none's own. */
    public void note(List<Scorecard> shown) {
        if (shown.isEmpty()) return;
        var reader = Acting.person();
        var now = clock.instant();
        readings.note(ids(shown), reader, now);
        var others = shown.stream().filter(card -> !card.writtenBy(reader)).toList();
        if (others.isEmpty() || !recent.first(reader, ids(others), now)) return;
        others.stream()
                .collect(Collectors.groupingBy(Scorecard::loop, LinkedHashMap::new, Collectors.toList()))
                .forEach((loop, cards) -> audit.note(AuditAction.SCORECARDS_READ, loop, ids(cards), ""));
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
