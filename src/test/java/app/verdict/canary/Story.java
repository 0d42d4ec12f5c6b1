package app.verdict.canary;

import static java.util.Objects.requireNonNull;

import app.verdict.Examples;
import app.verdict.Examples.Panel;
import app.verdict.Owner;
import app.verdict.debriefs.Closing;
import app.verdict.debriefs.Debrief;
import app.verdict.debriefs.Debriefs;
import app.verdict.debriefs.DecidedWithout;
import app.verdict.debriefs.DecisionDraft;
import app.verdict.debriefs.Dissent;
import app.verdict.debriefs.Hindsight;
import app.verdict.debriefs.Meetings;
import app.verdict.debriefs.Minutes;
import app.verdict.debriefs.Outcome;
import app.verdict.debriefs.OutcomeReviews;
import app.verdict.debriefs.Position;
import app.verdict.debriefs.Premortem;
import app.verdict.debriefs.Proposal;
import app.verdict.debriefs.ReviewDraft;
import app.verdict.debriefs.Ruling;
import app.verdict.debriefs.Secrets;
import app.verdict.debriefs.Stance;
import app.verdict.debriefs.Waiver;
import app.verdict.loops.Interview;
import app.verdict.loops.Loop;
import app.verdict.loops.LoopFilter;
import app.verdict.loops.Loops;
import app.verdict.loops.Opening;
import app.verdict.loops.OpeningDuty;
import app.verdict.loops.Openings;
import app.verdict.loops.Panels;
import app.verdict.loops.PlannedInterview;
import app.verdict.loops.Resumes;
import app.verdict.loops.RetentionPreset;
import app.verdict.loops.Retentions;
import app.verdict.loops.SavedViews;
import app.verdict.loops.Stages;
import app.verdict.loops.Standing;
import app.verdict.loops.Visibility;
import app.verdict.people.Acting;
import app.verdict.people.Duty;
import app.verdict.people.People;
import app.verdict.people.Person;
import app.verdict.records.AccessPackages;
import app.verdict.records.Erasures;
import app.verdict.records.Holds;
import app.verdict.rubrics.Competency;
import app.verdict.rubrics.Rating;
import app.verdict.rubrics.Rubric;
import app.verdict.scorecards.Field;
import app.verdict.scorecards.Journal;
import app.verdict.scorecards.Scorecards;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** What everybody does, each field with a token of its own in it; by the doors that the application has for it. */
final class Story {
    private final ApplicationContext application;
    private final Tokens tokens;
    private final Examples examples;
    private final Map<Who, Person> people = new EnumMap<>(Who.class);
    private final Map<Who, Token> passwords = new EnumMap<>(Who.class);
    private final Map<Place, Panel> loops = new EnumMap<>(Place.class);
    private final Map<String, UUID> cards = new LinkedHashMap<>();
    private final List<UUID> requests = new ArrayList<>();
    private final Map<UUID, String> resumes = new LinkedHashMap<>();
    private String code = "";
    private Proposal.Call proposed;

    Story(ApplicationContext application, Tokens tokens) {
        this.application = application;
        this.tokens = tokens;
        this.examples = application.getBean(Examples.class);
    }

    Person person(Who who) {
        return requireNonNull(people.get(who), who.name());
    }

    String password(Who who) {
        return passwords.get(who).word();
    }

    Panel panel(Place place) {
        return requireNonNull(loops.get(place), place.name());
    }

    UUID loop(Place place) {
        return loops.get(place).loop().id();
    }

    UUID candidate(Place place) {
        return panel(place).loop().candidate().id();
    }

    UUID opening(Place place) {
        return loops.get(place).loop().opening().id();
    }

    UUID card(Place place, Who who) {
        return requireNonNull(cards.get(place + " " + who));
    }

    /** A new piece of private text. */
    String say(String field, Who author, Place place) {
        return tokens.make(field, author, place).text();
    }

    private <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    void as(Who who, Runnable step) {
        Acting.as(person(who).id(), step);
    }

    <T> T as(Who who, Supplier<T> step) {
        return Acting.as(person(who).id(), step);
    }

    void hires(List<Who> cast) {
        for (var who : cast) hires(who, duties(who));
    }

    /** Whoever is too close has duties that would show them the loop. */
    private static Set<Duty> duties(Who who) {
        return switch (who) {
            case MANAGER -> Set.of(Duty.HIRING_MANAGER, Duty.INTERVIEWER);
            case APPROVER, NEXT_MANAGER -> Set.of(Duty.HIRING_MANAGER);
            case RECRUITER -> Set.of(Duty.RECRUITER);
            case ADMINISTRATOR, KEEPER -> Set.of(Duty.ADMINISTRATOR);
            case CANDIDATE, IN_CONFLICT -> Set.of(Duty.INTERVIEWER, Duty.RECRUITER);
            default -> Set.of(Duty.INTERVIEWER);
        };
    }

    private void hires(Who who, Set<Duty> duties) {
        var name = who.name().charAt(0)
                + who.name().substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
        var person = examples.person(name, duties.toArray(Duty[]::new));
        people.put(who, person);
        var password = tokens.make("person.password_hash", who, Place.LOOP);
        passwords.put(who, password);
        var key = tokens.make("journal_key.key", who, Place.LOOP);
        var owner = bean(Owner.class).sql();
        owner.update(
                "update person set password_hash = ? where id = ?",
                "{bcrypt}" + new BCryptPasswordEncoder(4).encode(password.word()),
                person.id());
        owner.update(
                "insert into journal_key values (?, decode(?, 'base64'))",
                person.id(),
                key.word() + "a".repeat(27) + "A=");
    }

    void plans() {
        var opening = examples.opening("PM", person(Who.MANAGER), Visibility.AFTER_OWN);
        var team = Set.of(
                new OpeningDuty(person(Who.OPENING_RECRUITER).id(), Duty.RECRUITER),
                new OpeningDuty(person(Who.OPENING_INTERVIEWER).id(), Duty.INTERVIEWER));
        as(Who.MANAGER, () -> bean(Openings.class).changeTeam(opening.id(), team, Set.of()));
        plans(
                Place.LOOP,
                opening,
                person(Who.CANDIDATE).email().toUpperCase(Locale.ROOT),
                Who.SUBMITTED,
                Who.REVISES,
                Who.OWES,
                Who.LEFT_DRAFT,
                Who.LEFT_IN,
                Who.IN_CONFLICT);
        plans(Place.NEXT, opening, "", Who.SUBMITTED);
        plans(
                Place.STRICT,
                examples.opening("PM", person(Who.MANAGER), Visibility.AFTER_ALL),
                "",
                Who.SUBMITTED,
                Who.REVISES,
                Who.MANAGER);
        plans(
                Place.ERASED,
                examples.opening("PM", person(Who.MANAGER), Visibility.AFTER_OWN),
                "",
                Who.SUBMITTED,
                Who.REVISES);
        as(
                Who.MANAGER,
                () -> bean(Stages.class)
                        .nameFacilitator(
                                loop(Place.LOOP), person(Who.FACILITATOR).id()));
        sendsIn();
    }

    /** The candidate's résumé, by way of a recruiter. */
    void sendsIn() {
        var name = say("resume.name", Who.RECRUITER, Place.LOOP) + ".txt";
        var content = say("resume.content", Who.RECRUITER, Place.LOOP).getBytes(StandardCharsets.UTF_8);
        var sentIn = as(Who.RECRUITER, () -> bean(Resumes.class).add(candidate(Place.LOOP), name, content));
        resumes.put(sentIn.id(), name);
    }

    /** The first loop alone; its candidate is the one who works here, if they do. */
    void plansOne(Who... members) {
        var email = Optional.ofNullable(people.get(Who.CANDIDATE))
                .map(Person::email)
                .orElse("");
        plans(Place.LOOP, examples.opening("PM", person(Who.MANAGER), Visibility.AFTER_OWN), email, members);
    }

    private void plans(Place place, Opening opening, String email, Who... members) {
        var rubric = examples.rubric("PM");
        var plans = new ArrayList<PlannedInterview>();
        for (var member : members)
            plans.add(examples.interview(
                    person(member), Duration.ofHours(3L + plans.size()), examples.competencies(rubric)));
        var candidate = "Candidate of %s %s"
                .formatted(
                        place.name().toLowerCase(Locale.ROOT),
                        UUID.randomUUID().toString().substring(0, 6));
        var loop = as(Who.MANAGER, () -> bean(Loops.class).plan(opening.id(), candidate, email, plans));
        loops.put(
                place,
                new Panel(
                        loop,
                        rubric,
                        person(Who.MANAGER),
                        Arrays.stream(members).map(this::person).toList()));
    }

    void drafts() {
        for (var who : List.of(Who.SUBMITTED, Who.REVISES, Who.OWES, Who.LEFT_DRAFT, Who.LEFT_IN, Who.IN_CONFLICT))
            drafts(Place.LOOP, who);
        for (var who : List.of(Who.SUBMITTED, Who.REVISES, Who.MANAGER)) drafts(Place.STRICT, who);
        drafts(Place.NEXT, Who.SUBMITTED);
        for (var who : List.of(Who.SUBMITTED, Who.REVISES)) drafts(Place.ERASED, who);
    }

    void drafts(Place place, Who who) {
        var panel = panel(place);
        var journal = bean(Journal.class);
        as(who, () -> {
            var card =
                    bean(Scorecards.class).own(panel.interviewOf(person(who))).id();
            cards.put(place + " " + who, card);
            for (var competency : panel.rubric().competencies()) {
                var rating = rating(panel.rubric(), competency);
                if (rating.assessed()) journal.note(card, competency.id(), say("evidence.text", who, place));
                journal.rate(card, competency.id(), rating);
            }
            journal.note(card, null, say("evidence.text", who, place));
            journal.tap(card, panel.rubric().markers().getFirst().id());
            journal.recommend(card, Rating.YES);
            journal.explain(card, say("scorecard.why", who, place));
            journal.write(card, Field.NOTE_TO_SELF, say("note_to_self.text", who, place));
            var takenBack = journal.note(card, null, say("scorecard_change.inserted", who, place));
            journal.write(card, Field.evidence(takenBack), "");
        });
    }

    /** One gate has failed and one was rated by nobody, so that a hire needs every kind of reason. */
    private static Rating rating(Rubric rubric, Competency competency) {
        if (competency.equals(rubric.gates().getFirst())) return Rating.STRONG_NO;
        return competency.equals(rubric.gates().getLast()) ? Rating.NOT_ASSESSED : Rating.YES;
    }

    /** A draft with the same rating everywhere, in so many words. */
    void drafts(Place place, Who who, Rating everywhere, int notes, String words) {
        var panel = panel(place);
        var journal = bean(Journal.class);
        as(who, () -> {
            var card =
                    bean(Scorecards.class).own(panel.interviewOf(person(who))).id();
            cards.put(place + " " + who, card);
            for (var competency : panel.rubric().competencies()) {
                for (int i = 0; i < notes; i++)
                    journal.note(card, competency.id(), say("evidence.text", who, place) + words);
                journal.rate(card, competency.id(), everywhere);
            }
            for (int i = 0; i < notes; i++)
                journal.tap(card, panel.rubric().markers().get(i).id());
            journal.recommend(card, everywhere);
            journal.explain(card, say("scorecard.why", who, place) + words);
            journal.write(card, Field.NOTE_TO_SELF, say("note_to_self.text", who, place) + words);
        });
    }

    void submits(Place place, Who who) {
        as(who, () -> bean(Scorecards.class).submit(card(place, who)));
    }

    void revises(Place place, Who who, Rating rating) {
        var first = panel(place).rubric().competencies().getFirst().id();
        as(
                who,
                () -> bean(Scorecards.class)
                        .revise(card(place, who), say("revision.reason", who, place), rating, Map.of(first, rating)));
    }

    void opens() {
        var loop = loop(Place.LOOP);
        as(Who.MANAGER, () -> {
            bean(Stages.class).reveal(loop, say("loop.reveal_reason", Who.MANAGER, Place.LOOP));
            bean(Meetings.class).open(loop);
            bean(Stages.class).nameSecondApprover(loop, person(Who.APPROVER).id());
            code = bean(Meetings.class).share(loop);
        });
    }

    void takesOff(Who who) {
        var reason = say("interview.left_reason", Who.RECRUITER, Place.LOOP);
        var interview = panel(Place.LOOP).interviewOf(person(who));
        as(Who.RECRUITER, () -> bean(Panels.class).takeOff(loop(Place.LOOP), interview, reason));
    }

    /** A view of the list of loops, by a name that nobody else is to read. */
    void savesAView(Who who) {
        var name = tokens.make("saved_view.name", who, Place.LOOP).word();
        as(who, () -> bean(SavedViews.class).keep(name, LoopFilter.ALL.with(Standing.OPEN)));
    }

    void marks(Who who) {
        var reason = say("conflict.reason", Who.RECRUITER, Place.LOOP);
        as(
                Who.RECRUITER,
                () -> bean(Panels.class)
                        .markConflict(loop(Place.LOOP), person(who).id(), reason));
    }

    void startsATimer() {
        as(Who.MANAGER, () -> bean(Meetings.class).startTimer(loop(Place.LOOP), Duration.ofMinutes(8)));
    }

    void leans(Who who, Rating rating) {
        as(who, () -> bean(Secrets.class).lean(loop(Place.LOOP), rating));
    }

    void moves(Position to) {
        as(Who.FACILITATOR, () -> {
            var meetings = bean(Meetings.class);
            meetings.move(loop(Place.LOOP), meetings.room(loop(Place.LOOP)).position(), to);
        });
    }

    Competency gate() {
        return panel(Place.LOOP).rubric().gates().getFirst();
    }

    void talks() {
        var loop = loop(Place.LOOP);
        revealsTheLeans();
        moves(Position.talk(gate().id()));
        as(
                Who.REVISES,
                () -> bean(Minutes.class).note(loop, gate().id(), say("scribe_line.text", Who.REVISES, Place.LOOP)));
        as(
                Who.FACILITATOR,
                () -> bean(Minutes.class)
                        .rule(
                                loop,
                                card(Place.LOOP, Who.SUBMITTED),
                                gate().id(),
                                "",
                                say("proposed_ruling.text", Who.FACILITATOR, Place.LOOP)));
        as(Who.FACILITATOR, () -> bean(Meetings.class).callEstimates(loop, gate().id()));
    }

    /** Rates all of one's draft anew. */
    void rates(Place place, Who who, Rating rating) {
        as(who, () -> {
            for (var competency : panel(place).rubric().competencies())
                bean(Journal.class).rate(card(place, who), competency.id(), rating);
            bean(Journal.class).recommend(card(place, who), rating);
        });
    }

    void revealsTheLeans() {
        as(Who.FACILITATOR, () -> bean(Meetings.class).revealLeans(loop(Place.LOOP)));
    }

    void estimates(Who who, Rating rating) {
        as(who, () -> bean(Secrets.class).estimate(loop(Place.LOOP), gate().id(), rating));
    }

    /** While the meeting is still elsewhere. */
    void proposes() {
        proposed = new Proposal.Call(
                Outcome.HIRE,
                panel(Place.LOOP).loop().opening().level(),
                say("proposal.reasons", Who.MANAGER, Place.LOOP),
                say("proposal.would_change", Who.MANAGER, Place.LOOP),
                Set.of(debrief().scorecards().getFirst().evidence().getFirst().id()),
                LocalDate.now(bean(Clock.class)));
        as(Who.MANAGER, () -> bean(Closing.class).propose(loop(Place.LOOP), proposed));
    }

    void comesToTheDecision() {
        var loop = loop(Place.LOOP);
        moves(Position.DECIDING);
        as(
                Who.REVISES,
                () -> bean(Closing.class)
                        .state(
                                loop,
                                say("final_word.premortem", Who.REVISES, Place.LOOP),
                                Stance.DISAGREE_AND_COMMIT,
                                gate().id(),
                                say("final_word.sentence", Who.REVISES, Place.LOOP)));
        as(Who.MANAGER, () -> bean(Closing.class).askForApproval(loop));
        as(
                Who.APPROVER,
                () -> bean(Closing.class)
                        .answer(
                                loop,
                                requireNonNull(bean(Meetings.class).room(loop).approval())
                                        .id(),
                                true,
                                say("approval.sentence", Who.APPROVER, Place.LOOP)));
    }

    void hiresTheCandidate() {
        decides(proposed, debrief());
    }

    void decidesAnew() {
        var debrief = debrief();
        decides(
                new Proposal.Call(
                        Outcome.NO_HIRE,
                        debrief.loop().opening().level(),
                        say("decision.reasons", Who.MANAGER, Place.LOOP),
                        say("decision.would_change", Who.MANAGER, Place.LOOP),
                        proposed.evidence(),
                        proposed.reviewOn()),
                debrief);
    }

    private void decides(Proposal.Call call, Debrief debrief) {
        boolean hire = call.outcome() == Outcome.HIRE;
        var panel = debrief.scorecards().stream()
                .map(card -> card.author().id())
                .filter(author -> debrief.loop().interviewOf(author).isPresent())
                .toList();
        var draft = new DecisionDraft(
                call.outcome(),
                call.level(),
                call.reasons(),
                call.wouldChange(),
                call.evidence(),
                debrief.belowBar().stream()
                        .map(rating -> new Ruling(
                                rating.scorecard().id(), rating.gate().id(), recorded("ruling.text")))
                        .toList(),
                hire
                        ? debrief.insufficientGates().stream()
                                .map(gate -> new Waiver(gate.id(), recorded("waiver.text")))
                                .toList()
                        : List.of(),
                panel.stream()
                        .map(id -> new Dissent(id, Stance.DISAGREE, null, recorded("dissent.sentence")))
                        .toList(),
                panel.stream()
                        .map(id -> new Premortem(id, recorded("premortem.text")))
                        .toList(),
                debrief.loop().missing().stream()
                        .map(out -> new DecidedWithout(out.id(), recorded("decided_without.reason")))
                        .toList(),
                call.reviewOn());
        as(Who.MANAGER, () -> bean(Debriefs.class).decide(loop(Place.LOOP), draft));
    }

    private String recorded(String field) {
        return say(field, Who.MANAGER, Place.LOOP);
    }

    void reviewsTheHire() {
        reviews(new ReviewDraft(
                recorded("outcome_review.worked"),
                recorded("outcome_review.did_not_work"),
                "",
                Hindsight.YES,
                recorded("outcome_review.dissent_why")));
    }

    void reviewsTheRefusal() {
        reviews(new ReviewDraft(
                "", "", recorded("outcome_review.known_now"), Hindsight.NO, recorded("outcome_review.dissent_why")));
    }

    private void reviews(ReviewDraft draft) {
        as(Who.MANAGER, () -> bean(OutcomeReviews.class).review(loop(Place.LOOP), draft));
    }

    void takesUpAgain() {
        as(Who.MANAGER, () -> bean(Closing.class).reopen(loop(Place.LOOP), recorded("reopening.reason")));
    }

    void handsOver() {
        as(
                Who.MANAGER,
                () -> bean(Openings.class)
                        .handOver(opening(Place.LOOP), person(Who.NEXT_MANAGER).id()));
    }

    void leavesTheCompany(Who who) {
        as(Who.ADMINISTRATOR, () -> bean(People.class).disable(person(who).id()));
    }

    /** For a shorter time, so that they stand first among however many, and whatever their time says. */
    void keepsRecords() {
        var change = say("retention_change.reason", Who.ADMINISTRATOR, Place.LOOP);
        var hold = say("legal_hold.reason", Who.ADMINISTRATOR, Place.LOOP);
        as(Who.ADMINISTRATOR, () -> {
            bean(Retentions.class).change(opening(Place.LOOP), RetentionPreset.GERMANY.usual(), change);
            bean(Holds.class).place(loop(Place.LOOP), hold);
        });
    }

    void liftsTheHold() {
        var reason = say("legal_hold.lift_reason", Who.ADMINISTRATOR, Place.LOOP);
        as(Who.ADMINISTRATOR, () -> bean(Holds.class).lift(loop(Place.LOOP), reason));
    }

    /** Opens the closed loops of the candidate to whoever answers them. */
    void answersTheCandidate() {
        var candidate = panel(Place.LOOP).loop().candidate().id();
        requests.add(as(Who.KEEPER, () -> bean(AccessPackages.class).ask(candidate, false)));
    }

    void erasesACandidate() {
        var candidate = panel(Place.ERASED).loop().candidate().id();
        var reason = say("erasure.reason", Who.ADMINISTRATOR, Place.LOOP);
        as(Who.ADMINISTRATOR, () -> bean(Erasures.class).erase(candidate, reason));
    }

    Debrief debrief() {
        return as(Who.MANAGER, () -> bean(Debriefs.class).of(loop(Place.LOOP)));
    }

    /** Everything that there is an address of, by now. */
    Visits visits() {
        return visits(loops.keySet().toArray(Place[]::new));
    }

    Visits visits(Place... places) {
        var names = new LinkedHashMap<UUID, String>();
        var panels = Arrays.stream(places).map(this::panel).toList();
        loops.forEach((place, panel) -> {
            names.put(panel.loop().id(), place.name());
            names.put(panel.loop().candidate().id(), "candidate of " + place);
            names.put(panel.loop().opening().id(), "opening of " + place);
            for (var interview : panel.loop().interviews())
                names.put(interview.id(), "interview of %s".formatted(who(interview.interviewer())));
        });
        cards.forEach((owner, id) -> names.put(id, "scorecard " + owner));
        requests.forEach(id -> names.put(id, "the request"));
        resumes.keySet().forEach(id -> names.put(id, "the résumé"));
        return new Visits(
                panels.stream().map(Panel::loop).map(Loop::id).toList(),
                panels.stream()
                        .map(Panel::loop)
                        .map(loop -> loop.candidate().id())
                        .toList(),
                List.copyOf(resumes.keySet()),
                panels.stream()
                        .flatMap(panel -> panel.loop().interviews().stream())
                        .map(Interview::id)
                        .toList(),
                panels.stream()
                        .map(panel -> panel.loop().opening().id())
                        .distinct()
                        .toList(),
                panels.stream().map(panel -> panel.rubric().id()).distinct().toList(),
                panels.getFirst().rubric().competencies().stream()
                        .map(Competency::id)
                        .toList(),
                cards.entrySet().stream()
                        .filter(card -> Arrays.stream(places)
                                .anyMatch(place -> card.getKey().startsWith(place + " ")))
                        .map(Map.Entry::getValue)
                        .toList(),
                List.copyOf(requests),
                code,
                names);
    }

    private Who who(Person person) {
        return people.entrySet().stream()
                .filter(one -> one.getValue().id().equals(person.id()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    String code() {
        return code;
    }

    /** Whoever is there, and whoever is nobody. */
    List<Who> readers() {
        return Who.readers().stream()
                .filter(who -> people.containsKey(who) || !Who.people().contains(who))
                .toList();
    }

    /** What two stories of the same have different, and what stands for it. */
    Map<String, String> names() {
        var names = new LinkedHashMap<String, String>();
        resumes.values().forEach(name -> names.put(name, "the résumé"));
        people.forEach((who, person) -> {
            names.put(person.name(), who.name());
            names.put(person.email(), who.name());
        });
        loops.forEach((place, panel) -> {
            names.put(panel.loop().candidate().name(), "candidate of " + place);
            names.put(panel.loop().opening().title(), "opening of " + place);
        });
        return names;
    }
}
