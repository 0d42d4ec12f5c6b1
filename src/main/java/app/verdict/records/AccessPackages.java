package app.verdict.records;

import static app.verdict.texts.Texts.text;

import app.verdict.audit.Audit;
import app.verdict.audit.AuditAction;
import app.verdict.loops.Interview;
import app.verdict.loops.Loop;
import app.verdict.loops.Loops;
import app.verdict.loops.Resumes;
import app.verdict.packets.Packet;
import app.verdict.packets.Packets;
import app.verdict.people.Acting;
import app.verdict.people.Invalid;
import app.verdict.people.NotAllowed;
import app.verdict.people.People;
import app.verdict.people.Unknown;
import app.verdict.scorecards.AccessRequest;
import app.verdict.scorecards.AccessRequests;
import app.verdict.texts.Reader;
import app.verdict.texts.Texts;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a candidate gets who asks what is on record about them (GDPR Art. 15), put together by an administrator. */
@Service
@Transactional
public class AccessPackages {
    private final AccessRequests requests;
    private final KeptRecords kept;
    private final Loops loops;
    private final Packets packets;
    private final Resumes resumes;
    private final Colleagues colleagues;
    private final CoverSheet cover;
    private final Audit audit;

    AccessPackages(
            AccessRequests requests,
            KeptRecords kept,
            Loops loops,
            Packets packets,
            Resumes resumes,
            People people,
            CoverSheet cover,
            Audit audit) {
        this.requests = requests;
        this.kept = kept;
        this.loops = loops;
        this.packets = packets;
        this.resumes = resumes;
        this.colleagues = new Colleagues(people);
        this.cover = cover;
        this.audit = audit;
    }

    /**
     * Opens those of the candidate's loops that are over to the acting administrator for an hour, in which the package can
     * be made. Of a candidate who has no loop, it holds who they are.
     *
     * @param namesShown whether colleagues stand in it by their names
     * @throws Invalid while none of their loops is over, saying what each of them waits for
     * @throws NotAllowed where the administrator owes a scorecard on one of them
     */
    public UUID ask(UUID candidate, boolean namesShown) {
        loops.plannedByNobodyMeanwhile();
        var whose = whose(candidate);
        var all = loops(whose.loops());
        all.forEach(AccessPackages::refuseWhoOwes);
        if (!all.isEmpty() && all.stream().noneMatch(Loop::over)) throw new Invalid(whatItWaitsFor(whose, all));
        return requests.open(candidate, namesShown);
    }

    /** All of it, while the request runs. */
    public AccessPackage of(UUID request) {
        var running = requests.running(request);
        var whose = whose(running.candidate());
        loops(whose.loops()).forEach(AccessPackages::refuseWhoOwes);
        var over = whose.loops().stream()
                .filter(loop -> loops.byId(loop.loop()).over())
                .toList();
        if (over.isEmpty() && !whose.loops().isEmpty())
            throw new Unknown(text("records.a-loop-that-is-over"), running.candidate());
        var made = over.stream().map(loop -> packets.both(loop.loop())).toList();
        audit.note(AuditAction.ACCESS_PACKAGE_MADE, null, List.of(running.candidate()), "");
        var about = cover.of(whose, over, running);
        var forPeople = made.stream().map(Packets.Both::forPeople).toList();
        var forPrograms = made.stream().map(Packets.Both::forPrograms).toList();
        return new AccessPackage(
                whose.name(),
                about,
                handedOut(whose, over, forPeople, running),
                Reader.as(Reader.ANYBODY, () -> handedOut(whose, over, forPrograms, running)),
                sentIn(running.candidate()));
    }

    private List<AccessPackage.SentIn> sentIn(UUID candidate) {
        var all = resumes.of(candidate);
        return all.stream()
                .map(resume -> new AccessPackage.SentIn(
                        text(
                                "records.resume-file",
                                all.indexOf(resume) + 1,
                                resume.format().ending()),
                        resumes.part(resume.id(), 0, resume.size())))
                .toList();
    }

    private List<Packet> handedOut(KeptCandidate whose, List<KeptLoop> over, List<Packet> made, AccessRequest request) {
        if (request.namesShown()) return made;
        var redaction = colleagues.of(whose.name(), loops(over), request.askedBy());
        return made.stream().map(packet -> RedactedPacket.of(packet, redaction)).toList();
    }

    private KeptCandidate whose(UUID candidate) {
        return kept.of(candidate).orElseThrow(() -> new Unknown(text("records.a-candidate"), candidate));
    }

    private List<Loop> loops(List<KeptLoop> kept) {
        return kept.stream().map(loop -> loops.byId(loop.loop())).toList();
    }

    /** A scorecard for whoever was called off with one still owed, a decision for all the others. */
    private static String whatItWaitsFor(KeptCandidate whose, List<Loop> running) {
        var owing = running.stream()
                .filter(Loop::calledOff)
                .flatMap(loop -> loop.missing().stream())
                .map(interview -> interview.interviewer().name())
                .distinct()
                .toList();
        return owing.isEmpty()
                ? text("records.no-loop-over", whose.name())
                : text("records.scorecards-still-owed", whose.name(), Texts.and(owing), owing.size());
    }

    private static void refuseWhoOwes(Loop loop) {
        boolean owes = loop.interviewOf(Acting.person())
                .filter(own -> !own.scorecardIn())
                .map(Interview::onPanel)
                .orElse(false);
        if (owes)
            throw new NotAllowed(text(
                    "records.owes-a-scorecard",
                    loop.candidate().name(),
                    loop.opening().title()));
    }
}
