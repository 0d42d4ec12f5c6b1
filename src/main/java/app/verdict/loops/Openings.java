package app.verdict.loops;

import static app.verdict.texts.Texts.text;

import app.verdict.audit.Audit;
import app.verdict.audit.AuditAction;
import app.verdict.people.Acting;
import app.verdict.people.Duty;
import app.verdict.people.Invalid;
import app.verdict.people.NotAllowed;
import app.verdict.people.People;
import app.verdict.people.Person;
import app.verdict.people.Unknown;
import app.verdict.rubrics.Level;
import app.verdict.rubrics.Rubrics;
import app.verdict.texts.Texts;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The positions being filled, and who keeps each: recruiters and administrators keep all, the hiring manager and whoever is a
 * recruiter for one opening theirs.
 */
@Service
@Transactional
public class Openings {
    private final OpeningRepository openings;
    private final Planners planners;
    private final People people;
    private final Rubrics rubrics;
    private final LoopRepository loops;
    private final Steps steps;
    private final LoopNews news;
    private final Audit audit;
    private final Clock clock;

    Openings(
            OpeningRepository openings,
            Planners planners,
            People people,
            Rubrics rubrics,
            LoopRepository loops,
            Steps steps,
            LoopNews news,
            Audit audit,
            Clock clock) {
        this.openings = openings;
        this.planners = planners;
        this.people = people;
        this.rubrics = rubrics;
        this.loops = loops;
        this.steps = steps;
        this.news = news;
        this.audit = audit;
        this.clock = clock;
    }

    /** Opens a position on a published rubric version, which it keeps. Recruiters, hiring managers, administrators. */
    public Opening open(
            String title,
            UUID rubric,
            Level level,
            UUID hiringManager,
            Visibility visibility,
            Clocks clocks,
            Retention retention) {
        if (!mayOpen()) throw new NotAllowed(text("loops.only-planners-open-positions"));
        var manager = people.presentById(hiringManager);
        if (!manager.has(Duty.HIRING_MANAGER)) throw new Invalid(text("loops.no-hiring-manager", manager.name()));
        clocks.calendar().checked();
        var opened = openings.save(new Opening(
                title, rubrics.published(rubric), level, manager, visibility, clocks, retention, clock.instant()));
        audit.note(AuditAction.POSITION_OPENED, null, List.of(opened.id(), manager.id()), "");
        return opened;
    }

    /** Whether the acting person may open a position: nobody whose duties are for one opening. */
    @Transactional(readOnly = true)
    public boolean mayOpen() {
        var person = people.acting();
        return Planners.everywhere(person) || person.has(Duty.HIRING_MANAGER);
    }

    /** The openings that the acting person plans for, the newest first. */
    @Transactional(readOnly = true)
    public List<Opening> kept() {
        var planner = planners.require("loops.only-planners-see-openings");
        return Planners.everywhere(planner) ? openings.all() : openings.keptBy(planner.id());
    }

    /** Who can be put on a panel for this opening, by name: the interviewers, and those of this opening alone. */
    @Transactional(readOnly = true)
    public List<Person> interviewers(UUID id) {
        var own = byId(id).team(Duty.INTERVIEWER);
        return people.present().stream()
                .filter(person -> person.has(Duty.INTERVIEWER) || own.contains(person.id()))
                .toList();
    }

    /**
     * Makes somebody else the hiring manager, who runs and decides every debrief of this opening from now on; the former one
     * sees no more of it than their other duties allow, and neither writes a scorecard over what they could read nor approves
     * what they began. The hiring manager gives it to another hiring manager; an administrator to anybody but themselves, who
     * is one for this opening then. Nobody who would decide on themselves, on somebody they are too close to, or on what they
     * approve as the second; and not amid a debrief, unless whoever runs it has left.
     */
    public void handOver(UUID id, UUID to) {
        var opening = changed(id, "loops.only-manager-hands-over");
        var former = opening.hiringManager();
        var manager = people.presentById(to);
        if (opening.managedBy(to)) throw new Invalid(text("loops.manages-already", manager.name()));
        if (to.equals(Acting.person())) throw new NotAllowed(text("loops.no-opening-for-yourself"));
        if (!manager.has(Duty.HIRING_MANAGER) && !mayChangeAll())
            throw new Invalid(text("loops.hand-to-hiring-manager", manager.name()));
        var held = loops.lockedOf(id);
        if (!former.disabled())
            held.stream().filter(loop -> loop.stage() == Stage.OPEN).findFirst().ifPresent(loop -> {
                throw new Invalid(text(
                        "loops.decide-before-handing-over", loop.candidate().name(), former.name()));
            });
        refuseIf(openings.candidates(id, manager.email()), manager, "loops.is-candidate-here");
        refuseIf(openings.tooCloseTo(id, to), manager, "loops.is-too-close");
        refuseIf(openings.approvedBy(id, to), manager, "loops.is-second-approver");
        refuseIf(openings.neverScored(id, to), manager, "loops.never-wrote-scorecard");
        opening.handOver(manager);
        audit.note(AuditAction.OPENING_HANDED_OVER, null, List.of(id, former.id(), to), "");
        for (var loop : held) {
            if (loop.closed()) news.tell(loop.id());
            else
                steps.tookAbout(
                        loop.id(), StepKind.HANDED_OVER, manager, "%s to %s".formatted(former.name(), manager.name()));
        }
    }

    private static void refuseIf(List<String> candidates, Person person, String refusal) {
        if (!candidates.isEmpty()) throw new Invalid(text(refusal, person.name(), String.join(", ", candidates)));
    }

    /**
     * Gives and takes duties for this opening alone. Whoever is on a panel already stays on it. Its hiring manager and
     * administrators.
     */
    public void changeTeam(UUID id, Set<OpeningDuty> given, Set<OpeningDuty> taken) {
        var opening = changed(id, "loops.only-manager-changes-team");
        for (var duty : given) {
            var person = people.presentById(duty.personId());
            refuseIf(openings.candidates(id, person.email()), person, "loops.is-candidate-here");
            if (opening.give(duty))
                audit.note(
                        AuditAction.TEAM_CHANGED,
                        null,
                        subjects(id, duty),
                        "given: " + Texts.forTheRecord(duty.duty()));
        }
        for (var duty : taken) {
            if (opening.take(duty))
                audit.note(
                        AuditAction.TEAM_CHANGED,
                        null,
                        subjects(id, duty),
                        "taken: " + Texts.forTheRecord(duty.duty()));
        }
        openings.loopsOf(id).forEach(news::tell);
    }

    private static List<UUID> subjects(UUID opening, OpeningDuty duty) {
        return List.of(opening, duty.personId());
    }

    /** Whether the acting person may hand every opening over, to anybody, and change its team: an administrator. */
    @Transactional(readOnly = true)
    public boolean mayChangeAll() {
        return people.acting().has(Duty.ADMINISTRATOR);
    }

    /**
     * Changes how soon the opening wants ratings, scorecards and decisions, and by which calendar; also for what is owed
     * already. Its hiring manager and administrators.
     */
    public void changeClocks(UUID id, Clocks clocks) {
        clocks.calendar().checked();
        var opening = changed(id, "loops.only-manager-changes-clocks");
        if (opening.clocks().equals(clocks)) return;
        opening.runBy(clocks);
        audit.note(
                AuditAction.CLOCKS_CHANGED,
                null,
                List.of(id),
                "%d min, %d h, %d business days"
                        .formatted(
                                clocks.ratingsWithinMinutes(),
                                clocks.scorecardWithinHours(),
                                clocks.decisionWithinBusinessDays()));
        for (var loop : openings.loopsOf(id)) news.tell(loop);
    }

    private Opening changed(UUID id, String refusal) {
        var opening = held(id);
        if (!opening.managedBy(Acting.person()) && !mayChangeAll())
            throw new NotAllowed(text(refusal, opening.hiringManager().name()));
        var self = people.acting();
        if (!openings.candidates(id, self.email()).isEmpty()
                || !openings.tooCloseTo(id, self.id()).isEmpty()) throw new NotAllowed(text("loops.too-close-to-keep"));
        return opening;
    }

    boolean interviewsFor(Opening opening, Person person) {
        return openings.interviewsFor(opening.id(), person.id());
    }

    /** Whoever has a duty for this opening alone, its hiring manager among them. */
    List<Person> keepers(Opening opening) {
        return people.everyone().stream()
                .filter(person -> opening.managedBy(person.id())
                        || opening.team(Duty.RECRUITER).contains(person.id())
                        || opening.team(Duty.INTERVIEWER).contains(person.id()))
                .toList();
    }

    /** Held until the end of the transaction, so that its hiring manager and its team stay who they are. */
    Opening held(UUID id) {
        return openings.held(id).orElseThrow(() -> new Unknown(text("loops.unknown-opening"), id));
    }

    Opening byId(UUID id) {
        return openings.findById(id).orElseThrow(() -> new Unknown(text("loops.unknown-opening"), id));
    }
}
