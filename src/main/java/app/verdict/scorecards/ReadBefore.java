package app.verdict.scorecards;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the author of a submitted scorecard had read of the others' before submitting.
 *
 * @param in how many of the others' were submitted by then, and so could have been read at all
 * @param opened those that the author had opened, in the order of time
 * @param unrecordedUntil before this moment readings were not written down, although there was something to read; null
 *     where {@code opened} is all there was
 */
public record ReadBefore(
        int in, List<Opened> opened, @Nullable Instant unrecordedUntil) {
    /** Another's scorecard, and when it was first opened. */
    public record Opened(Scorecard card, Instant at) {}

    static ReadBefore of(
            Scorecard card, List<Scorecard> loop, List<FirstReading> noted, @Nullable Instant unrecordedUntil) {
        var submitted = card.submittedAt().orElseThrow();
        var in = loop.stream()
                .filter(other -> other != card)
                .filter(other -> other.submittedAt().orElseThrow().isBefore(submitted))
                .toList();
        var opened = noted.stream()
                .filter(reading -> reading.reader().equals(card.author().id()))
                .filter(reading -> reading.readAt().isBefore(submitted))
                .flatMap(reading -> in.stream()
                        .filter(other -> other.id().equals(reading.scorecard()))
                        .map(other -> new Opened(other, reading.readAt())))
                .toList();
        boolean known = unrecordedUntil == null
                || in.stream()
                        .noneMatch(other -> other.submittedAt().orElseThrow().isBefore(unrecordedUntil));
        return new ReadBefore(in.size(), opened, known ? null : unrecordedUntil);
    }
}
