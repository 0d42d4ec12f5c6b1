package app.verdict;

import app.verdict.debriefs.Meetings;
import app.verdict.loops.Clocks;
import app.verdict.loops.Loop;
import app.verdict.loops.Loops;
import app.verdict.loops.Opening;
import app.verdict.loops.Openings;
import app.verdict.loops.PlannedInterview;
import app.verdict.loops.Retention;
import app.verdict.loops.Stages;
import app.verdict.loops.Visibility;
import app.verdict.people.Acting;
import app.verdict.people.Duty;
import app.verdict.people.People;
import app.verdict.people.Person;
import app.verdict.rubrics.InterviewKind;
import app.verdict.rubrics.Level;
import app.verdict.rubrics.Rating;
import app.verdict.rubrics.Rubric;
import app.verdict.rubrics.Rubrics;
import app.verdict.scorecards.Journal;
import app.verdict.scorecards.Scorecards;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;

/** Makes people, loops and scorecards for tests, by walking through the same doors as everybody. */
@TestComponent
public class Examples {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final People people;
    private final Openings openings;
    private final Loops loops;
    private final Rubrics rubrics;
    private final Scorecards scorecards;
    private final Journal journal;
    private final Stages stages;
    private final Meetings meetings;
    private final Clock clock;

    Examples(
            People people,
            Openings openings,
            Loops loops,
            Rubrics rubrics,
            Scorecards scorecards,
            Journal journal,
            Stages stages,
            Meetings meetings,
            Clock clock) {
        this.people = people;
        this.openings = openings;
        this.loops = loops;
        this.rubrics = rubrics;
        this.scorecards = scorecards;
        this.journal = journal;
        this.stages = stages;
        this.meetings = meetings;
        this.clock = clock;
    }

    /** A loop with its panel, whose interviews are all over. */
    public record Panel(Loop loop, Rubric rubric, Person manager, List<Person> interviewers) {
        public Person interviewer(int at) {
            return interviewers.get(at);
        }

        public UUID interviewOf(Person person) {
            return loop.interviewOf(person.id()).orElseThrow().id();
        }
    }

    public UUID administrator() {
        var anybody = signInOffer("Caspian Dovetail");
        return anybody.id();
    }

    /** One of the demo people, by name. */
    public Person signInOffer(String name) {
        return Acting.as(new UUID(0, 0), people::everyone).stream()
                .filter(person -> person.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Somebody new, with a name that nobody else has. */
    public Person person(String name, Duty... duties) {
        int number = COUNT.incrementAndGet();
        return Acting.as(
                administrator(),
                () -> people.add(
                        name + " " + number,
                        name.toLowerCase(Locale.ROOT).replace(' ', '.') + number + "@example.org",
                        "",
                        duties.length == 0 ? EnumSet.of(Duty.INTERVIEWER) : EnumSet.copyOf(List.of(duties))));
    }

    public Rubric rubric(String role) {
        return rubrics.published().stream()
                .filter(rubric -> rubric.role().code().equals(role))
                .findFirst()
                .orElseThrow();
    }

    public Opening opening(String role, Person manager, Visibility visibility) {
        return Acting.as(
                manager.id(),
                () -> openings.open(
                        "Example " + COUNT.incrementAndGet(),
                        rubric(role).id(),
                        Level.L6,
                        manager.id(),
                        visibility,
                        Clocks.USUAL,
                        Retention.LONGEST));
    }

    /** A panel of so many interviewers, each covering every competency; the hiring manager is not on it. */
    public Panel panel(String role, int interviewers, Visibility visibility) {
        var manager = person("Manager", Duty.HIRING_MANAGER);
        var members = new ArrayList<Person>();
        for (int i = 0; i < interviewers; i++) members.add(person("Interviewer"));
        return panel(role, manager, members, visibility);
    }

    public Panel panel(String role, Person manager, List<Person> members, Visibility visibility) {
        return panel(role, manager, members, visibility, competencies(rubric(role)));
    }

    public Panel panel(String role, Person manager, List<Person> members, Visibility visibility, Set<UUID> focus) {
        return panel(
                opening(role, manager, visibility),
                rubric(role),
                manager,
                members,
                "Candidate " + COUNT.incrementAndGet(),
                focus);
    }

    /** The panel of one more candidate for an opening, each member covering every competency. */
    public Panel panel(Opening opening, String role, Person manager, List<Person> members, String candidate) {
        var rubric = rubric(role);
        return panel(opening, rubric, manager, members, candidate, competencies(rubric));
    }

    /** One more loop of a candidate, for another opening with a manager of its own. */
    public Panel panelFor(UUID candidate, String role, List<Person> members) {
        var manager = person("Manager", Duty.HIRING_MANAGER);
        return panelFor(candidate, role, manager, members);
    }

    public Panel panelFor(UUID candidate, String role, Person manager, List<Person> members) {
        var rubric = rubric(role);
        var opening = opening(role, manager, Visibility.AFTER_OWN);
        var plans = new ArrayList<PlannedInterview>();
        for (var member : members)
            plans.add(interview(member, Duration.ofHours(30L + plans.size()), competencies(rubric)));
        var loop = Acting.as(manager.id(), () -> loops.plan(opening.id(), candidate, plans));
        return new Panel(loop, rubric, manager, members);
    }

    private Panel panel(
            Opening opening, Rubric rubric, Person manager, List<Person> members, String candidate, Set<UUID> focus) {
        var plans = new ArrayList<PlannedInterview>();
        for (var member : members) plans.add(interview(member, Duration.ofHours(3L + plans.size()), focus));
        var loop = Acting.as(manager.id(), () -> loops.plan(opening.id(), candidate, "", plans));
        return new Panel(loop, rubric, manager, members);
    }

    /** Fills this interviewer's scorecard with the same rating everywhere, but for the exceptions, and leaves it a draft. */
    public UUID draft(Panel panel, Person author, Rating everywhere, Map<String, Rating> except) {
        return Acting.as(author.id(), () -> {
            var card = scorecards.own(panel.interviewOf(author)).id();
            for (var competency : panel.rubric().competencies()) {
                var rating = except.getOrDefault(competency.code(), everywhere);
                if (rating.assessed())
                    journal.note(card, competency.id(), "Evidence on " + competency.name() + " by " + author.name());
                journal.rate(card, competency.id(), rating);
            }
            journal.recommend(card, everywhere.assessed() ? everywhere : Rating.NO);
            journal.explain(card, "Because of what " + author.name() + " saw");
            return card;
        });
    }

    /** Fills and submits. */
    public UUID submit(Panel panel, Person author, Rating everywhere, Map<String, Rating> except) {
        var card = draft(panel, author, everywhere, except);
        Acting.as(author.id(), () -> scorecards.submit(card));
        return card;
    }

    public UUID submit(Panel panel, Person author, Rating everywhere) {
        return submit(panel, author, everywhere, Map.of());
    }

    /** Opens the debrief, without whoever is still out. */
    public void openDebrief(Panel panel) {
        openDebrief(panel.manager(), panel.loop().id());
    }

    public void openDebrief(Person manager, UUID id) {
        Acting.as(manager.id(), () -> {
            if (!loops.byId(id).missing().isEmpty()) stages.reveal(id, "It cannot wait any longer.");
            meetings.open(id);
        });
    }

    /** Somebody's draft on one competency alone, complete for an interview that covers nothing else. */
    public UUID shortDraft(Panel panel, Person author, UUID competency, Rating rating) {
        return Acting.as(author.id(), () -> {
            var card = scorecards.own(panel.interviewOf(author)).id();
            journal.note(card, competency, "Only " + author.name() + " heard this");
            journal.rate(card, competency, rating);
            journal.recommend(card, rating);
            journal.explain(card, "Only " + author.name() + " thinks so");
            return card;
        });
    }

    /** A plan for one interview that began so long ago, or comes where that is negative. */
    public PlannedInterview interview(Person interviewer, Duration ago, Set<UUID> focus) {
        return new PlannedInterview(
                InterviewKind.PRODUCT_CASE, interviewer.id(), clock.instant().minus(ago), 50, focus);
    }

    public Set<UUID> competencies(Rubric rubric) {
        return rubric.competencies().stream().map(c -> c.id()).collect(Collectors.toSet());
    }
}
