package app.verdict.demo;

import app.verdict.debriefs.Debrief;
import app.verdict.debriefs.Debriefs;
import app.verdict.debriefs.DecisionDraft;
import app.verdict.debriefs.Dissent;
import app.verdict.debriefs.Meetings;
import app.verdict.debriefs.Minutes;
import app.verdict.debriefs.Outcome;
import app.verdict.debriefs.Premortem;
import app.verdict.debriefs.Ruling;
import app.verdict.debriefs.Secrets;
import app.verdict.debriefs.Stance;
import app.verdict.demo.DemoFile.DemoDecision;
import app.verdict.demo.DemoFile.DemoLoop;
import app.verdict.people.Acting;
import app.verdict.people.Moment;
import app.verdict.rubrics.Level;
import app.verdict.rubrics.Rubric;
import app.verdict.scorecards.Scorecard;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Acts the demo's loops out: each step by the person who takes it, at its moment, through the same doors as anybody. */
@Component
class DemoStories {
    private final Cast cast;
    private final DemoPlanning planning;
    private final DemoScoring scoring;
    private final Meetings meetings;
    private final Secrets secrets;
    private final Minutes minutes;
    private final Debriefs debriefs;
    private final Clock clock;

    DemoStories(
            Cast cast,
            DemoPlanning planning,
            DemoScoring scoring,
            Meetings meetings,
            Secrets secrets,
            Minutes minutes,
            Debriefs debriefs,
            Clock clock) {
        this.cast = cast;
        this.planning = planning;
        this.scoring = scoring;
        this.meetings = meetings;
        this.secrets = secrets;
        this.minutes = minutes;
        this.debriefs = debriefs;
        this.clock = clock;
    }

    void tell(DemoFile file, Keys people, Keys openings) {
        for (var story : file.loops()) {
            var planned = planning.plan(story, people, openings);
            for (var interview : story.interviews())
                scoring.score(planned, interview, people.of(interview.interviewer()));
            if (story.decision() instanceof DemoDecision decision) decide(story, decision, planned, people);
        }
    }

    private void decide(DemoLoop story, DemoDecision decision, DemoPlanning.Planned planned, Keys people) {
        var loop = planned.loop();
        var at = loop.lastInterviewEnd().plus(Duration.ofDays(2));
        var manager = loop.opening().hiringManager().id();
        Moment.at(at, () -> {
            cast.as(manager, () -> meetings.open(loop.id()));
            for (var interview : loop.interviews())
                cast.as(interview.interviewer().id(), () -> leanAsRecommended(loop.id()));
            cast.as(manager, () -> {
                meetings.revealLeans(loop.id());
                meetings.revealManagersLean(loop.id());
            });
            for (var line : decision.lines())
                cast.as(
                        people.of(line.by()),
                        () -> minutes.note(loop.id(), competency(planned.rubric(), line.competency()), line.text()));
            cast.as(manager, () -> debriefs.decide(loop.id(), draft(decision, planned, people)));
        });
    }

    private void leanAsRecommended(UUID loop) {
        card(debriefs.of(loop), Acting.person()).recommendation().ifPresent(own -> secrets.lean(loop, own));
    }

    private DecisionDraft draft(DemoDecision decision, DemoPlanning.Planned planned, Keys people) {
        var debrief = debriefs.of(planned.loop().id());
        var evidence = decision.evidence().stream()
                .map(cited -> card(debrief, people.of(cited.get(0)))
                        .evidence()
                        .get(Integer.parseInt(cited.get(1)))
                        .id())
                .collect(Collectors.toSet());
        var rulings = (decision.rulings() == null ? List.<DemoFile.DemoRuling>of() : decision.rulings())
                .stream()
                        .map(ruling -> new Ruling(
                                card(debrief, people.of(ruling.interviewer())).id(),
                                competency(planned.rubric(), ruling.competency()),
                                ruling.text()))
                        .toList();
        var dissents = decision.dissent().stream()
                .map(dissent -> new Dissent(
                        people.of(dissent.interviewer()),
                        Stance.valueOf(constant(dissent.stance())),
                        dissent.competency() == null ? null : competency(planned.rubric(), dissent.competency()),
                        dissent.sentence() == null ? "" : dissent.sentence()))
                .toList();
        return new DecisionDraft(
                Outcome.valueOf(constant(decision.outcome())),
                Level.valueOf(decision.level()),
                decision.reasons(),
                decision.otherwise(),
                evidence,
                rulings,
                List.of(),
                dissents,
                decision.dissent().stream()
                        .map(dissent -> new Premortem(people.of(dissent.interviewer()), dissent.premortem()))
                        .toList(),
                List.of(),
                java.time.LocalDate.now(clock).plusDays(decision.review()));
    }

    private static Scorecard card(Debrief debrief, UUID author) {
        return debrief.scorecards().stream()
                .filter(card -> card.author().id().equals(author))
                .findFirst()
                .orElseThrow();
    }

    private static UUID competency(Rubric rubric, String code) {
        return rubric.competency(code).id();
    }

    static String constant(String code) {
        return code.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
