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
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
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
     * Opens the candidate's closed loops to the acting administrator for an hour, in which the package can be made.
     *
     * @param namesShown whether colleagues stand in it by their names
     * @throws Invalid while every loop of theirs is running
     * @throws NotAllowed where the administrator owes a scorecard on one of them
     */
    public UUID ask(UUID candidate, boolean namesShown) {
        var all = kept.of(candidate);
        if (all.isEmpty()) throw new Unknown(text("records.a-candidate"), candidate);
        var closed = closed(all);
        if (closed.isEmpty())
            throw new Invalid(text("records.no-loop-decided", all.getFirst().name()));
        for (var loop : all) refuseWhoOwes(loops.byId(loop.loop()));
        return requests.open(candidate, namesShown);
    }

    /** All of it, while the request runs. */
    public AccessPackage of(UUID request) {
        var running = requests.running(request);
        var all = kept.of(running.candidate());
        var made = closed(all).stream().map(loop -> packets.both(loop.loop())).toList();
        if (made.isEmpty()) throw new Unknown(text("records.a-closed-loop"), running.candidate());
        audit.note(AuditAction.ACCESS_PACKAGE_MADE, null, List.of(running.candidate()), "");
        var about = cover.of(all, running);
        var forPeople = made.stream().map(Packets.Both::forPeople).toList();
        var forPrograms = made.stream().map(Packets.Both::forPrograms).toList();
        return new AccessPackage(
                all.getFirst().name(),
                about,
                handedOut(all, forPeople, running),
                Reader.as(Reader.ANYBODY, () -> handedOut(all, forPrograms, running)),
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

    private List<Packet> handedOut(List<KeptLoop> all, List<Packet> made, AccessRequest request) {
        if (request.namesShown()) return made;
        var involved = closed(all).stream().map(loop -> loops.byId(loop.loop())).toList();
        var redaction = colleagues.of(all.getFirst().name(), involved, request.askedBy());
        return made.stream().map(packet -> RedactedPacket.of(packet, redaction)).toList();
    }

    private static List<KeptLoop> closed(List<KeptLoop> loops) {
        return loops.stream().filter(KeptLoop::closed).collect(Collectors.toList());
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
