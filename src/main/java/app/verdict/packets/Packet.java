package app.verdict.packets;

import static java.util.Objects.requireNonNull;

import app.verdict.debriefs.AgendaItem;
import app.verdict.debriefs.Debrief;
import app.verdict.debriefs.Decision;
import app.verdict.debriefs.Formula;
import app.verdict.debriefs.InWords;
import app.verdict.debriefs.Room;
import app.verdict.scorecards.ReadBefore;
import app.verdict.texts.Reader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a loop's scorecards and its decision say, in plain values. The PDF, the JSON and the CSV are made from
 * it alone, so that none of them says what another does not. What each value means: docs/packet.md.
 *
 * @param format which shape this is: a whole number, counted from 1, higher with every change that breaks a reader
 * @param madeFor who took it out
 * @param timeZone in which the sentences tell times, such as "Europe/Vienna"; moments themselves are in UTC
 * @param language in which Verdict's own words and sentences are in it, as BCP 47 has it, such as "en-GB"
 * @param meeting null while the debrief has not been opened
 * @param formulaVersion by which formulas the figures here were computed
 * @param decision null while the loop is not decided
 */
public record Packet(
        int format,
        UUID id,
        Instant madeAt,
        String madeFor,
        String timeZone,
        String language,
        LoopFacts loop,
        @Nullable DecisionFacts decision,
        int formulaVersion,
        List<CompetencyFacts> competencies,
        IndexFacts index,
        List<AgendaPoint> agenda,
        @Nullable MeetingFacts meeting,
        List<ScorecardFacts> scorecards) {
    static final int FORMAT = 1;

    /**
     * One point of the debrief's agenda.
     *
     * @param position counted from 1
     * @param agreed whether the debrief could skip it
     */
    public record AgendaPoint(int position, String competency, String why, boolean agreed) {
        static AgendaPoint of(AgendaItem item) {
            return new AgendaPoint(
                    item.position(), item.figures().criterion().name(), InWords.why(item), item.agreed());
        }
    }

    static Packet of(
            Debrief debrief,
            @Nullable Room room,
            Map<UUID, ReadBefore> before,
            String madeFor,
            Instant madeAt,
            Times times) {
        var figures = debrief.figures();
        var cards = debrief.loop().interviews().stream()
                .flatMap(interview -> debrief.scorecardOf(interview).stream())
                .toList();
        return new Packet(
                FORMAT,
                debrief.loop().id(),
                madeAt,
                madeFor,
                times.zone().getId(),
                Reader.current().locale().toLanguageTag(),
                LoopFacts.of(debrief, times),
                debrief.decision() instanceof Decision made ? DecisionFacts.of(debrief, made) : null,
                Formula.VERSION,
                figures.figures().stream()
                        .map(one -> CompetencyFacts.of(one, debrief.rubric(), cards))
                        .toList(),
                IndexFacts.of(figures.index(), debrief.rubric(), cards),
                figures.agenda().items().stream().map(AgendaPoint::of).toList(),
                room == null ? null : MeetingFacts.of(room),
                cards.stream()
                        .map(card -> ScorecardFacts.of(
                                card,
                                debrief,
                                IndependenceFacts.of(
                                        card, requireNonNull(before.get(card.id()), "what its author read"), times)))
                        .toList());
    }

    /** The competencies that must hold on their own. */
    List<CompetencyFacts> gates() {
        return competencies.stream().filter(one -> one.gate() != null).toList();
    }
}
