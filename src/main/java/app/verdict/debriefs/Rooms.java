package app.verdict.debriefs;

import static app.verdict.texts.Texts.text;

import app.verdict.people.NotAllowed;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a meeting as far as it is open to its reader. */
@Component
class Rooms {
    private final Debriefs debriefs;
    private final MeetingRepository meetings;
    private final DiscussionRepository discussions;
    private final SecretRepository secrets;
    private final MinutesRepository minutes;
    private final ClosingRepository closing;
    private final ApprovalRepository approvals;
    private final Clock clock;

    Rooms(
            Debriefs debriefs,
            MeetingRepository meetings,
            DiscussionRepository discussions,
            SecretRepository secrets,
            MinutesRepository minutes,
            ClosingRepository closing,
            ApprovalRepository approvals,
            Clock clock) {
        this.debriefs = debriefs;
        this.meetings = meetings;
        this.discussions = discussions;
        this.secrets = secrets;
        this.minutes = minutes;
        this.closing = closing;
        this.approvals = approvals;
        this.clock = clock;
    }

    /** @param reader whose own secret entries are in it besides those revealed; a screen for all has none of its own */
    Room of(UUID loop, UUID reader) {
        return of(readable(loop), reader);
    }

    /** @param debrief as its reader has just read it */
    Room of(Debrief debrief, UUID reader) {
        requireReading(debrief);
        var loop = debrief.loop().id();
        var meeting = meetings.of(loop).orElseThrow(() -> new NotAllowed(text("debriefs.not-open-yet-watch")));
        var leans = secrets.leans(loop, reader);
        return new Room(
                debrief,
                debrief.figures(),
                meeting,
                clock.instant(),
                leans.stream().collect(Collectors.toMap(Lean::person, Lean::rating)),
                leans.stream().filter(Lean::asManager).map(Lean::person).collect(Collectors.toSet()),
                Set.copyOf(secrets.leansIn(loop)),
                talks(loop, reader),
                minutes.of(loop),
                rulings(debrief, minutes.rulings(loop)),
                closing.finalWords(loop),
                proposal(debrief, meeting, reader),
                approval(loop));
    }

    /** The hiring manager speaks last: what they propose reaches the panel when the meeting decides, and not before. */
    private @Nullable Proposal proposal(Debrief debrief, Meeting meeting, UUID reader) {
        var loop = debrief.loop();
        boolean theirs = loop.opening().managedBy(reader)
                || loop.secondApprover().filter(reader::equals).isPresent();
        return theirs || meeting.position().phase() == Phase.DECIDING
                ? closing.of(loop.id()).orElse(null)
                : null;
    }

    private @Nullable Approval approval(UUID loop) {
        return approvals.of(loop).stream().findFirst().orElse(null);
    }

    /** The debrief, for whoever may read its scorecards: a meeting shows them. */
    Debrief readable(UUID loop) {
        var debrief = debriefs.of(loop);
        requireReading(debrief);
        return debrief;
    }

    private static void requireReading(Debrief debrief) {
        if (!debrief.open()) throw new NotAllowed(debrief.reading().explain(debrief.loop()));
    }

    private List<Room.Talked> talks(UUID loop, UUID reader) {
        var estimates = new HashMap<UUID, Map<UUID, app.verdict.rubrics.Rating>>();
        for (var estimate : secrets.estimates(loop, reader))
            estimates
                    .computeIfAbsent(estimate.competency(), key -> new HashMap<>())
                    .put(estimate.person(), estimate.rating());
        var in = new HashMap<UUID, Set<UUID>>();
        for (var place : secrets.estimatesIn(loop))
            in.computeIfAbsent(place.getCompetency(), key -> new HashSet<>()).add(place.getPerson());
        return discussions.of(loop).stream()
                .map(discussion -> new Room.Talked(
                        discussion.competency(),
                        discussion.skipped(),
                        discussion.estimatesCalled(),
                        discussion.estimatesRevealed(),
                        estimates.getOrDefault(discussion.competency(), Map.of()),
                        in.getOrDefault(discussion.competency(), Set.of())))
                .toList();
    }

    private static List<Ruling> rulings(Debrief debrief, List<ProposedRuling> proposed) {
        return debrief.belowBar().stream()
                .flatMap(rating -> proposed.stream()
                        .filter(ruling -> ruling.on(rating) && !ruling.text().isBlank())
                        .map(ruling -> new Ruling(
                                rating.scorecard().id(), rating.gate().id(), ruling.text())))
                .toList();
    }
}
