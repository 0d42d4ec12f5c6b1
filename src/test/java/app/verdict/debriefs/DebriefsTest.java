package app.verdict.debriefs;

import static app.verdict.people.Duty.HIRING_MANAGER;
import static app.verdict.people.Duty.INTERVIEWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.verdict.Examples;
import app.verdict.VerdictTest;
import app.verdict.loops.LoopClosed;
import app.verdict.loops.Loops;
import app.verdict.loops.Visibility;
import app.verdict.people.Acting;
import app.verdict.people.Duty;
import app.verdict.people.Invalid;
import app.verdict.people.NotAllowed;
import app.verdict.people.Person;
import app.verdict.people.Unknown;
import app.verdict.rubrics.Rating;
import app.verdict.scorecards.Independence;
import app.verdict.scorecards.Journal;
import app.verdict.scorecards.Scorecards;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@VerdictTest
class DebriefsTest {
    @Autowired
    Examples examples;

    @Autowired
    Debriefs debriefs;

    @Autowired
    Scorecards scorecards;

    @Autowired
    Journal journal;

    @Autowired
    Loops loops;

    @Test
    void a_debrief_shows_what_is_in_and_who_owes() {
        var panel = examples.panel("PM", 3, Visibility.AFTER_OWN);
        examples.submit(panel, panel.interviewer(0), Rating.YES);
        examples.draft(panel, panel.interviewer(1), Rating.NO, Map.of());
        var debrief = read(panel, panel.manager());
        assertThat(debrief.open()).isTrue();
        assertThat(debrief.scorecards()).hasSize(1);
        assertThat(debrief.loop().missing()).hasSize(2);
        assertThat(debrief.figures().figures()).allMatch(figures -> figures.n() == 1);
    }

    @Test
    void not_assessed_counts_nowhere() {
        var panel = examples.panel("PM", 2, Visibility.AFTER_OWN);
        examples.submit(panel, panel.interviewer(0), Rating.YES);
        examples.submit(panel, panel.interviewer(1), Rating.YES, Map.of("product-intuition", Rating.NOT_ASSESSED));
        var figures = read(panel, panel.manager()).figures().figuresOf("product-intuition");
        assertThat(figures.n()).isOne();
        assertThat(figures.mean()).hasValue(3);
    }

    @Test
    void what_is_hidden_is_empty_and_says_what_opens_it() {
        var panel = examples.panel("PM", 2, Visibility.AFTER_OWN);
        examples.submit(panel, panel.interviewer(0), Rating.YES);
        var debrief = read(panel, panel.interviewer(1));
        assertThat(debrief.reading()).isEqualTo(Independence.OWES_OWN);
        assertThat(debrief.scorecards()).isEmpty();
        assertThat(debrief.figures().figures()).allMatch(figures -> figures.n() == 0);
        assertThat(debrief.reading().explain(debrief.loop())).contains("Submitting opens them");
    }

    @Test
    void a_loop_that_is_not_ones_own_is_unknown_like_one_that_does_not_exist() {
        var panel = examples.panel("PM", 1, Visibility.AFTER_OWN);
        var outsider = examples.person("Outsider");
        assertThatThrownBy(() -> read(panel, outsider)).isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> Acting.as(outsider.id(), () -> debriefs.of(UUID.randomUUID())))
                .isInstanceOf(Unknown.class);
    }

    @Test
    void an_empty_decision_is_refused_with_everything_it_lacks_and_nothing_is_recorded() {
        var panel = examples.panel("PM", 3, Visibility.AFTER_OWN);
        examples.submit(panel, panel.interviewer(0), Rating.YES, Map.of("disagree-and-commit", Rating.NO));
        examples.submit(panel, panel.interviewer(1), Rating.YES);
        var debrief = read(panel, panel.manager());
        assertThatThrownBy(() -> decide(panel, CompleteDrafts.empty(debrief)))
                .isInstanceOfSatisfying(
                        IncompleteDecision.class,
                        refused -> assertThat(refused.missing())
                                .satisfiesExactly(
                                        outcome -> assertThat(outcome).contains("hire or no hire"),
                                        reasons -> assertThat(reasons).contains("reasons"),
                                        otherwise -> assertThat(otherwise).contains("would have changed it"),
                                        evidence -> assertThat(evidence).contains("evidence"),
                                        ruling -> assertThat(ruling)
                                                .contains(panel.interviewer(0).name(), "weighed"),
                                        first -> assertThat(first)
                                                .contains(panel.interviewer(0).name(), "stands"),
                                        second -> assertThat(second)
                                                .contains(panel.interviewer(1).name(), "stands"),
                                        firstLine -> assertThat(firstLine)
                                                .contains(panel.interviewer(0).name(), "premortem"),
                                        secondLine -> assertThat(secondLine)
                                                .contains(panel.interviewer(1).name(), "premortem"),
                                        out -> assertThat(out)
                                                .contains(panel.interviewer(2).name(), "is out"),
                                        date -> assertThat(date).contains("past")));
        assertThat(read(panel, panel.manager()).loop().closed()).isFalse();
    }

    @Test
    void every_gate_rating_below_the_bar_needs_its_own_ruling_and_no_other_rating_has_one() {
        var panel = examples.panel("PM", 2, Visibility.AFTER_OWN);
        examples.submit(
                panel,
                panel.interviewer(0),
                Rating.YES,
                Map.of("disagree-and-commit", Rating.NO, "candour-about-failure", Rating.STRONG_NO));
        examples.submit(panel, panel.interviewer(1), Rating.NO, Map.of());
        var debrief = read(panel, panel.manager());
        assertThat(debrief.belowBar()).hasSize(2 + 3);
        var complete = CompleteDrafts.of(debrief, Outcome.NO_HIRE);
        for (int left = 0; left < complete.rulings().size(); left++) {
            var rulings = new ArrayList<>(complete.rulings());
            rulings.remove(left);
            assertThatThrownBy(() -> decide(panel, withRulings(complete, rulings)))
                    .isInstanceOfSatisfying(
                            IncompleteDecision.class,
                            refused -> assertThat(refused.missing()).hasSize(1));
        }
        var notAGate = new Ruling(
                debrief.scorecards().getFirst().id(),
                panel.rubric().competency("product-intuition").id(),
                "Weighed");
        assertThatThrownBy(() -> decide(panel, withRulings(complete, List.of(notAGate))))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void only_the_hiring_manager_of_the_opening_decides() {
        var panel = examples.panel("PM", 1, Visibility.AFTER_OWN);
        examples.submit(panel, panel.interviewer(0), Rating.YES);
        var draft = CompleteDrafts.of(read(panel, panel.manager()), Outcome.HIRE);
        for (var other : List.of(
                panel.interviewer(0),
                examples.person("Recruiter", Duty.RECRUITER),
                examples.person("Administrator", Duty.ADMINISTRATOR)))
            assertThatThrownBy(() -> Acting.as(
                            other.id(), () -> debriefs.decide(panel.loop().id(), draft)))
                    .isInstanceOf(NotAllowed.class)
                    .hasMessageContaining(panel.manager().name());
        var elsewhere = examples.person("Manager", HIRING_MANAGER);
        assertThatThrownBy(() -> Acting.as(
                        elsewhere.id(), () -> debriefs.decide(panel.loop().id(), draft)))
                .isInstanceOf(Unknown.class);
        assertThat(read(panel, panel.manager()).loop().closed()).isFalse();
    }

    @Test
    void a_hiring_manager_on_the_panel_decides_only_after_submitting() {
        var manager = examples.person("Manager", HIRING_MANAGER, INTERVIEWER);
        var ana = examples.person("Ana");
        var panel = examples.panel("PM", manager, List.of(ana, manager), Visibility.AFTER_OWN);
        examples.submit(panel, ana, Rating.YES);
        var draft = CompleteDrafts.of(read(panel, ana), Outcome.HIRE);
        assertThatThrownBy(() -> decide(panel, draft))
                .isInstanceOf(NotAllowed.class)
                .hasMessageContaining("not submitted your own");
        examples.submit(panel, manager, Rating.YES);
        decide(panel, CompleteDrafts.of(read(panel, manager), Outcome.HIRE));
        assertThat(read(panel, ana).outcome()).isEqualTo(Outcome.HIRE);
    }

    @Test
    void nobody_decides_while_the_opening_waits_for_the_whole_panel() {
        var panel = examples.panel("PM", 2, Visibility.AFTER_ALL);
        examples.submit(panel, panel.interviewer(0), Rating.YES);
        assertThat(read(panel, panel.manager()).reading()).isEqualTo(Independence.AWAITS_ALL);
        var empty = CompleteDrafts.empty(read(panel, panel.manager()));
        assertThatThrownBy(() -> Acting.as(
                        panel.manager().id(), () -> debriefs.decide(panel.loop().id(), empty)))
                .isInstanceOf(NotAllowed.class)
                .hasMessageContaining(panel.interviewer(1).name());
    }

    @Test
    void a_decision_is_read_back_with_all_its_parts_and_is_made_once() {
        var panel = examples.panel("PM", 3, Visibility.AFTER_OWN);
        examples.submit(panel, panel.interviewer(0), Rating.YES, Map.of("disagree-and-commit", Rating.NO));
        examples.submit(panel, panel.interviewer(1), Rating.YES);
        var draft = CompleteDrafts.of(read(panel, panel.manager()), Outcome.HIRE);
        decide(panel, draft);
        var debrief = read(panel, panel.interviewer(1));
        assertThat(debrief.loop().closed()).isTrue();
        assertThat(debrief.decision()).isNotNull().satisfies(decision -> {
            assertThat(decision.outcome()).isEqualTo(Outcome.HIRE);
            assertThat(decision.reasons()).isEqualTo(draft.reasons());
            assertThat(decision.evidence()).isEqualTo(draft.evidence());
            assertThat(decision.rulings()).containsExactlyElementsOf(draft.rulings());
            assertThat(decision.dissents()).containsExactlyInAnyOrderElementsOf(draft.dissents());
            assertThat(decision.without()).containsExactlyElementsOf(draft.without());
            assertThat(decision.decidedBy().id()).isEqualTo(panel.manager().id());
        });
        assertThatThrownBy(() -> decide(panel, draft)).isInstanceOf(Invalid.class);
    }

    @Test
    void evidence_and_stances_come_from_this_loop() {
        var panel = examples.panel("PM", 1, Visibility.AFTER_OWN);
        examples.submit(panel, panel.interviewer(0), Rating.YES);
        var complete = CompleteDrafts.of(read(panel, panel.manager()), Outcome.HIRE);
        var foreignEvidence = new DecisionDraft(
                Outcome.HIRE,
                complete.level(),
                complete.reasons(),
                complete.wouldChange(),
                Set.of(UUID.randomUUID()),
                complete.rulings(),
                complete.waivers(),
                complete.dissents(),
                complete.premortems(),
                complete.without(),
                complete.reviewOn());
        assertThatThrownBy(() -> decide(panel, foreignEvidence)).isInstanceOf(Invalid.class);
        var foreignStance = new DecisionDraft(
                Outcome.HIRE,
                complete.level(),
                complete.reasons(),
                complete.wouldChange(),
                complete.evidence(),
                complete.rulings(),
                complete.waivers(),
                List.of(new Dissent(panel.manager().id(), Stance.AGREE, null, "")),
                complete.premortems(),
                complete.without(),
                complete.reviewOn());
        assertThatThrownBy(() -> decide(panel, foreignStance)).isInstanceOf(Invalid.class);
    }

    @Test
    void after_the_decision_nothing_can_be_changed() {
        var panel = examples.panel("PM", 2, Visibility.AFTER_OWN);
        var in = examples.submit(panel, panel.interviewer(0), Rating.YES);
        var late = examples.draft(panel, panel.interviewer(1), Rating.NO, Map.of());
        decide(panel, CompleteDrafts.of(read(panel, panel.manager()), Outcome.HIRE));
        var focus = panel.rubric().competencies().getFirst().id();
        for (var step : List.<Runnable>of(
                () -> scorecards.submit(late),
                () -> journal.rate(late, focus, Rating.YES),
                () -> journal.note(late, focus, "More"),
                () -> journal.explain(late, "Other")))
            assertThatThrownBy(() -> Acting.as(panel.interviewer(1).id(), step)).isInstanceOf(LoopClosed.class);
        assertThatThrownBy(() ->
                        Acting.as(panel.interviewer(0).id(), () -> scorecards.revise(in, "Why", Rating.NO, Map.of())))
                .isInstanceOf(LoopClosed.class);
        var plan = examples.interview(examples.person("Late"), Duration.ZERO, Set.of(focus));
        assertThatThrownBy(() -> Acting.as(
                        panel.manager().id(), () -> loops.add(panel.loop().id(), plan)))
                .isInstanceOf(LoopClosed.class);
        assertThatThrownBy(() -> Acting.as(
                        panel.manager().id(), () -> loops.replan(panel.interviewOf(panel.interviewer(1)), plan)))
                .isInstanceOf(LoopClosed.class);
    }

    private Debrief read(Examples.Panel panel, Person reader) {
        return Acting.as(reader.id(), () -> debriefs.of(panel.loop().id()));
    }

    /** In a debrief that is opened for it where it is not open yet. */
    private void decide(Examples.Panel panel, DecisionDraft draft) {
        if (read(panel, panel.manager()).loop().debriefOpenedAt().isEmpty()) examples.openDebrief(panel);
        Acting.as(panel.manager().id(), () -> debriefs.decide(panel.loop().id(), draft));
    }

    private static DecisionDraft withRulings(DecisionDraft draft, List<Ruling> rulings) {
        return new DecisionDraft(
                draft.outcome(),
                draft.level(),
                draft.reasons(),
                draft.wouldChange(),
                draft.evidence(),
                rulings,
                draft.waivers(),
                draft.dissents(),
                draft.premortems(),
                draft.without(),
                draft.reviewOn());
    }
}
