package app.verdict.packets;

import static app.verdict.texts.Texts.text;
import static java.util.stream.Collectors.joining;

import app.verdict.scorecards.ReadBefore;
import app.verdict.scorecards.Scorecard;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How independent a scorecard is: when it was submitted, and what of the others' its author had read by then.
 *
 * @param hoursAfterInterview from the planned end of the interview to the submission; negative where it came before
 * @param othersIn how many of the others' were in by then, and so could have been read at all
 * @param opened those that its author had opened
 * @param unrecordedUntil before this moment readings were not written down, although there was something to read; null
 *     where {@code opened} is all there was
 * @param afterReveal whether it came in when the debrief had gone ahead without it: then it is not independent
 * @param statement the same in words
 */
public record IndependenceFacts(
        Instant submittedAt,
        Instant interviewEndedAt,
        double hoursAfterInterview,
        int othersIn,
        List<Opened> opened,
        @Nullable Instant unrecordedUntil,
        boolean afterReveal,
        String statement) {
    /** Another's scorecard, and when it was first opened. */
    public record Opened(String author, Instant at) {
        static Opened of(ReadBefore.Opened opened) {
            return new Opened(opened.card().author().name(), opened.at());
        }
    }

    static IndependenceFacts of(Scorecard card, ReadBefore before, Times times) {
        var submitted = card.submittedAt().orElseThrow();
        var ended = card.interview().endsAt();
        double hours = Math.round(Duration.between(ended, submitted).toMinutes() / 0.6) / 100.0;
        var opened = before.opened().stream().map(Opened::of).toList();
        boolean afterReveal = card.interview().loop().notIndependent(card.interview());
        return new IndependenceFacts(
                submitted,
                ended,
                hours,
                before.in(),
                opened,
                before.unrecordedUntil(),
                afterReveal,
                submission(submitted, hours, times)
                        + (afterReveal ? " " + text("packets.not-independent") : "")
                        + " "
                        + reading(before.in(), opened, before, times));
    }

    private static String submission(Instant submitted, double hours, Times times) {
        return text(
                "packets.submitted",
                times.moment(submitted),
                Numbers.one(Math.abs(hours)),
                hours < 0 ? "before" : "after");
    }

    private static String reading(int in, List<Opened> opened, ReadBefore before, Times times) {
        if (in == 0) return text("packets.none-in");
        if (before.unrecordedUntil() instanceof Instant until)
            return text("packets.opened-not-known", in, times.moment(until));
        if (opened.isEmpty()) return text("packets.opened-none", in);
        var which = opened.stream()
                .map(one -> text("packets.opened-on", one.author(), times.moment(one.at())))
                .collect(joining("; "));
        return text("packets.opened", in, which);
    }
}
