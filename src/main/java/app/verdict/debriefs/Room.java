package app.verdict.debriefs;

import app.verdict.loops.Interview;
import app.verdict.people.Person;
import app.verdict.rubrics.Competency;
import app.verdict.rubrics.Rating;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A running meeting as one of its participants finds it now: the shared position, what has been revealed, and of what has
 * not, one's own alone. Late or back again, everybody finds the same.
 *
 * @param now by the server's clock, from which every timer counts
 * @param leans by person: those revealed, and the reader's own
 * @param managersLeans which of them were entered by whoever was the hiring manager then
 * @param leansIn who has entered a lean, whatever it says
 * @param rulings how the gate ratings below the bar are weighed so far
 * @param proposal what the hiring manager proposes; null while nothing is
 * @param approval the latest question to the second approver; null while none was asked
 */
public record Room(
        Debrief debrief,
        PanelFigures figures,
        Meeting meeting,
        Instant now,
        Map<UUID, Rating> leans,
        Set<UUID> managersLeans,
        Set<UUID> leansIn,
        List<Talked> talks,
        List<ScribeLine> lines,
        List<Ruling> rulings,
        List<FinalWord> finalWords,
        @Nullable Proposal proposal,
        @Nullable Approval approval) {

    /**
     * What the meeting has done with one competency.
     *
     * @param estimates by person: those revealed, and the reader's own
     * @param estimatesIn who has entered a second estimate, whatever it says
     */
    public record Talked(
            UUID competency,
            boolean skipped,
            boolean estimatesCalled,
            boolean estimatesRevealed,
            Map<UUID, Rating> estimates,
            Set<UUID> estimatesIn) {
        static Talked notYet(UUID competency) {
            return new Talked(competency, false, false, false, Map.of(), Set.of());
        }
    }

    public Position position() {
        return meeting.position();
    }

    /** Every position of this meeting, in order. */
    public List<Position> way() {
        return Position.along(debrief, figures.agenda());
    }

    /** The position after this one; none after the last. */
    public Optional<Position> next() {
        return neighbour(1);
    }

    /** The position before this one; none before the first. */
    public Optional<Position> previous() {
        return neighbour(-1);
    }

    private Optional<Position> neighbour(int step) {
        int to = way().indexOf(position()) + step;
        return to < 0 || to >= way().size() ? Optional.empty() : Optional.of(way().get(to));
    }

    /** What is being talked about. */
    public Optional<Competency> topic() {
        return Optional.ofNullable(position().competency())
                .map(id -> debrief.rubric().competency(id));
    }

    public AgendaItem item(Competency competency) {
        return figures.agenda().item(competency.code());
    }

    public Talked talk(UUID competency) {
        return talks.stream()
                .filter(talk -> talk.competency().equals(competency))
                .findFirst()
                .orElseGet(() -> Talked.notYet(competency));
    }

    public List<ScribeLine> lines(UUID competency) {
        return lines.stream()
                .filter(line -> line.competency().equals(competency))
                .toList();
    }

    public List<Person> speakers(Competency competency) {
        return SpeakingOrder.of(debrief, competency);
    }

    public Person manager() {
        return debrief.loop().opening().hiringManager();
    }

    /** Whoever has a say: the panellists whose scorecards are in, and the hiring manager, last. */
    public List<Person> participants() {
        return participants(debrief);
    }

    static List<Person> participants(Debrief debrief) {
        var manager = debrief.loop().opening().hiringManager();
        var participants = panellists(debrief).stream()
                .filter(person -> !person.id().equals(manager.id()))
                .collect(Collectors.toCollection(ArrayList::new));
        if (debrief.loop().interviewOf(manager.id()).map(Interview::scorecardIn).orElse(true))
            participants.add(manager);
        return List.copyOf(participants);
    }

    public boolean hasASay(UUID person) {
        return hasASay(debrief, person);
    }

    static boolean hasASay(Debrief debrief, UUID person) {
        return participants(debrief).stream().anyMatch(one -> one.id().equals(person));
    }

    /** The interviewers whose scorecards are in, the least senior first. */
    public List<Person> panellists() {
        return panellists(debrief);
    }

    static List<Person> panellists(Debrief debrief) {
        return debrief.loop().interviews().stream()
                .filter(interview -> interview.onPanel() && interview.scorecardIn())
                .map(Interview::interviewer)
                .sorted(SpeakingOrder.LEAST_SENIOR_FIRST)
                .toList();
    }

    /** Whether this person's lean may be on everybody's screen. */
    public boolean leanRevealed(Person person) {
        boolean managers = leans.containsKey(person.id())
                ? managersLeans.contains(person.id())
                : person.id().equals(manager().id());
        return managers ? meeting.managerLeanRevealed() : meeting.leansRevealed();
    }

    public Optional<String> rulingOn(BelowBar rating) {
        return rulings.stream()
                .filter(ruling -> ruling.on(rating))
                .map(Ruling::text)
                .findFirst();
    }

    public Optional<FinalWord> finalWordOf(UUID person) {
        return finalWords.stream().filter(word -> word.person().equals(person)).findFirst();
    }

    /** Everything in here that somebody may have done; equal lists mean that nothing has happened. */
    public List<Object> happenings() {
        return List.of(
                debrief.happenings(),
                meeting.position(),
                meeting.timerEndsAt().map(Instant::toString).orElse(""),
                meeting.leansRevealed(),
                meeting.managerLeanRevealed(),
                meeting.shared(),
                leans,
                leansIn,
                talks.stream().collect(Collectors.toMap(Talked::competency, talk -> talk)),
                lines.size(),
                Set.copyOf(rulings),
                finalWords.stream()
                        .collect(Collectors.toMap(
                                FinalWord::person, word -> word.statedAt().toString())),
                proposal == null ? 0 : proposal.revision(),
                approval == null ? "" : approval.askedAt() + "" + approval.answered());
    }

    /** Whether a hire would overrule a failed gate, and so needs a second approver. */
    public boolean overrulesAFailedGate() {
        return proposal != null
                && proposal.outcome().filter(Outcome.HIRE::equals).isPresent()
                && debrief.failedGate();
    }
}
