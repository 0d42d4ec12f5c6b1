package app.verdict.debriefs;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.verdict.Examples;
import app.verdict.Owner;
import app.verdict.VerdictTest;
import app.verdict.loops.OpeningDuty;
import app.verdict.loops.Openings;
import app.verdict.loops.Stage;
import app.verdict.loops.Stages;
import app.verdict.loops.Visibility;
import app.verdict.people.Acting;
import app.verdict.people.Duty;
import app.verdict.people.Invalid;
import app.verdict.people.NotAllowed;
import app.verdict.people.Person;
import app.verdict.rubrics.Rating;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

@VerdictTest
class ClosingTest {
    private static final Map<String, Rating> FAILS_A_GATE = Map.of("disagree-and-commit", Rating.NO);

    @Autowired
    Examples examples;

    @Autowired
    Closing closing;

    @Autowired
    Minutes minutes;

    @Autowired
    Debriefs debriefs;

    @Autowired
    Openings openings;

    @Autowired
    Meetings meetings;

    @Autowired
    Stages stages;

    @Autowired
    Owner owner;

    @Test
    void a_hire_over_a_failed_gate_needs_a_second_approver_who_was_not_part_of_it() {
        var panel = open(Map.of("disagree-and-commit", Rating.NO));
        var loop = panel.loop().id();
        var draft = complete(panel, Outcome.HIRE);
        as(panel.manager(), () -> closing.propose(loop, call(draft)));
        assertThatThrownBy(() -> decide(panel, draft))
                .isInstanceOf(IncompleteDecision.class)
                .hasMessageContaining("second approver");
        for (var partial : List.of(panel.interviewer(0), panel.manager(), examples.person("Interviewer")))
            assertThatThrownBy(() -> as(panel.manager(), () -> stages.nameSecondApprover(loop, partial.id())))
                    .isInstanceOf(Invalid.class);
        var approver = examples.person("Approver", Duty.HIRING_MANAGER);
        as(panel.manager(), () -> stages.nameSecondApprover(loop, approver.id()));
        as(panel.manager(), () -> closing.askForApproval(loop));
        assertThatThrownBy(() -> as(panel.manager(), () -> closing.answer(loop, asked(panel), true, "Fine")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as(approver, () -> closing.answer(loop, asked(panel), true, " ")))
                .isInstanceOf(Invalid.class);
        as(approver, () -> closing.answer(loop, asked(panel), true, "The rulings hold."));
        decide(panel, draft);
        var decision = decision(panel);
        assertThat(decision.approvedBy().orElseThrow().id()).isEqualTo(approver.id());
        assertThat(decision.approval()).isEqualTo("The rulings hold.");
    }

    @Test
    void an_approval_is_of_one_wording_and_a_no_is_none() {
        var panel = open(FAILS_A_GATE);
        var loop = panel.loop().id();
        var draft = complete(panel, Outcome.HIRE);
        var approver = examples.person("Approver", Duty.HIRING_MANAGER);
        as(panel.manager(), () -> {
            closing.propose(loop, call(draft));
            stages.nameSecondApprover(loop, approver.id());
            closing.askForApproval(loop);
        });
        as(approver, () -> closing.answer(loop, asked(panel), false, "One reading is not enough."));
        assertThatThrownBy(() -> decide(panel, draft)).hasMessageContaining("second approver");
        as(panel.manager(), () -> closing.askForApproval(loop));
        as(approver, () -> closing.answer(loop, asked(panel), true, "With the account of the launch it is."));
        var other = call(draft);
        as(
                panel.manager(),
                () -> closing.propose(
                        loop,
                        new Proposal.Call(
                                other.outcome(),
                                other.level(),
                                "Other reasons",
                                other.wouldChange(),
                                other.evidence(),
                                other.reviewOn())));
        assertThatThrownBy(() -> decide(panel, draft)).hasMessageContaining("second approver");
    }

    @Test
    void a_ruling_is_not_written_over_by_somebody_who_had_not_seen_it() {
        var panel = open(FAILS_A_GATE);
        var loop = panel.loop().id();
        var rating = as(panel.manager(), () -> debriefs.of(loop)).belowBar().getFirst();
        var card = rating.scorecard().id();
        var gate = rating.gate().id();
        as(panel.manager(), () -> minutes.rule(loop, card, gate, "", "One poor telling."));
        assertThatThrownBy(() -> as(
                        panel.manager(), () -> minutes.rule(loop, card, gate, "", "Written without having seen it.")))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("Somebody else");
        as(
                panel.manager(),
                () -> minutes.rule(loop, card, gate, "One poor telling.", "One poor telling, heard twice."));
        assertThat(as(panel.manager(), () -> meetings.room(loop)).rulings())
                .extracting(Ruling::text)
                .containsExactly("One poor telling, heard twice.");
    }

    @Test
    void a_hire_over_a_gate_that_too_few_have_rated_needs_a_waiver() {
        var panel = open(Map.of("disagree-and-commit", Rating.NOT_ASSESSED));
        var complete = complete(panel, Outcome.HIRE);
        assertThat(complete.waivers()).hasSize(1);
        var without = new DecisionDraft(
                complete.outcome(),
                complete.level(),
                complete.reasons(),
                complete.wouldChange(),
                complete.evidence(),
                complete.rulings(),
                List.of(),
                complete.dissents(),
                complete.premortems(),
                complete.without(),
                complete.reviewOn());
        assertThatThrownBy(() -> decide(panel, without)).hasMessageContaining("Too few have rated Disagree and commit");
        decide(panel, complete);
        assertThat(decision(panel).waivers()).containsExactlyElementsOf(complete.waivers());
    }

    @Test
    void the_hiring_managers_proposal_reaches_the_panel_when_the_meeting_decides_and_not_before() {
        var panel = open(Map.of());
        var loop = panel.loop().id();
        as(panel.manager(), () -> closing.propose(loop, call(complete(panel, Outcome.HIRE))));
        assertThat(as(panel.interviewer(0), () -> meetings.room(loop)).proposal())
                .isNull();
        assertThat(as(panel.manager(), () -> meetings.room(loop)).proposal()).isNotNull();
        as(panel.manager(), () -> meetings.move(loop, Position.READING, Position.DECIDING));
        assertThat(as(panel.interviewer(0), () -> meetings.room(loop)).proposal())
                .isNotNull();
    }

    @Test
    void a_final_word_that_was_only_begun_does_not_keep_the_hiring_manager_from_writing_it_down() {
        var panel = open(Map.of());
        var loop = panel.loop().id();
        var gone = panel.interviewer(0);
        as(gone, () -> closing.state(loop, "S", null, null, ""));
        as(panel.manager(), () -> closing.stateFor(loop, gone.id(), "She waits to be asked", Stance.AGREE, null, ""));
        assertThat(as(panel.manager(), () -> meetings.room(loop)).finalWordOf(gone.id()))
                .hasValueSatisfying(word -> assertThat(word.premortem()).isEqualTo("She waits to be asked"));
    }

    @Test
    void no_hire_over_a_failed_gate_needs_nobody_else() {
        var panel = open(FAILS_A_GATE);
        decide(panel, complete(panel, Outcome.NO_HIRE));
        assertThat(as(panel.manager(), () -> debriefs.of(panel.loop().id())).outcome())
                .isEqualTo(Outcome.NO_HIRE);
    }

    @Test
    void what_a_panellist_says_in_person_is_not_written_over_by_the_hiring_manager() {
        var panel = open(Map.of());
        var loop = panel.loop().id();
        var dissenter = panel.interviewer(0);
        var gate = panel.rubric().gates().getFirst().id();
        as(panel.manager(), () -> closing.stateFor(loop, dissenter.id(), "All went well", Stance.AGREE, null, ""));
        as(
                dissenter,
                () -> closing.state(
                        loop, "She waits for permission", Stance.DISAGREE_AND_COMMIT, gate, "I heard no position."));
        assertThatThrownBy(() -> as(
                        panel.manager(),
                        () -> closing.stateFor(loop, dissenter.id(), "All went well", Stance.AGREE, null, "")))
                .isInstanceOf(Invalid.class);
        decide(panel, complete(panel, Outcome.HIRE));
        var decision = decision(panel);
        assertThat(decision.dissentOf(dissenter.id()))
                .hasValue(new Dissent(dissenter.id(), Stance.DISAGREE_AND_COMMIT, gate, "I heard no position."));
        assertThat(decision.premortemOf(dissenter.id()))
                .hasValue(new Premortem(dissenter.id(), "She waits for permission"));
    }

    @Test
    void a_proposal_is_kept_word_for_word_and_is_the_hiring_managers_alone() {
        var panel = open(Map.of());
        var loop = panel.loop().id();
        var draft = complete(panel, Outcome.HIRE);
        as(panel.manager(), () -> closing.propose(loop, call(draft)));
        var proposal =
                requireNonNull(as(panel.manager(), () -> meetings.room(loop)).proposal());
        assertThat(proposal.call()).isEqualTo(call(draft));
        assertThatThrownBy(() -> as(panel.interviewer(0), () -> closing.propose(loop, call(draft))))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_decision_keeps_the_figures_and_versions_it_was_made_on() {
        var panel = open(FAILS_A_GATE);
        decide(panel, complete(panel, Outcome.NO_HIRE));
        var debrief = as(panel.manager(), () -> debriefs.of(panel.loop().id()));
        var decision = decision(panel);
        assertThat(decision.rubricVersion()).hasValue(debrief.rubric().version());
        assertThat(decision.figures()).hasValue(FiguresOnRecord.of(debrief.figures()));
    }

    @Test
    void a_decision_is_taken_up_again_for_a_reason_and_the_earlier_one_stays() {
        var panel = open(Map.of());
        var loop = panel.loop().id();
        decide(panel, complete(panel, Outcome.HIRE));
        assertThatThrownBy(() -> as(panel.manager(), () -> closing.reopen(loop, "")))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> as(panel.interviewer(0), () -> closing.reopen(loop, "I was away")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> owner.sql().update("update loop set closed_at = null where id = ?", loop))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("closed loop stays closed");
        as(panel.manager(), () -> closing.reopen(loop, "A reference said otherwise"));
        assertThat(as(panel.manager(), () -> debriefs.of(loop)).loop().stage()).isEqualTo(Stage.OPEN);
        decide(panel, complete(panel, Outcome.NO_HIRE));
        assertThat(as(panel.manager(), () -> debriefs.of(loop)).outcome()).isEqualTo(Outcome.NO_HIRE);
        assertThat(owner.sql()
                        .queryForList(
                                "select outcome from decision where loop_id = ? order by number", String.class, loop))
                .containsExactly("HIRE", "NO_HIRE");
    }

    private Examples.Panel open(Map<String, Rating> except) {
        var panel = examples.panel("PM", 2, Visibility.AFTER_OWN);
        for (var interviewer : panel.interviewers()) examples.submit(panel, interviewer, Rating.YES, except);
        examples.openDebrief(panel);
        return panel;
    }

    @Test
    void the_recruiter_of_one_opening_reads_no_scorecard_and_learns_how_it_ended() {
        var panel = examples.panel("PM", 1, Visibility.AFTER_OWN);
        var loop = panel.loop().id();
        examples.submit(panel, panel.interviewer(0), Rating.YES);
        examples.openDebrief(panel);
        var helper = examples.person("Helper");
        as(
                panel.manager(),
                () -> openings.changeTeam(
                        panel.loop().opening().id(), Set.of(new OpeningDuty(helper.id(), Duty.RECRUITER)), Set.of()));
        as(panel.manager(), () -> debriefs.decide(loop, complete(panel, Outcome.NO_HIRE)));
        var seen = as(helper, () -> debriefs.of(loop));
        assertThat(seen.open()).isFalse();
        assertThat(seen.scorecards()).isEmpty();
        assertThat(seen.decision()).isNull();
        assertThat(seen.outcome()).isEqualTo(Outcome.NO_HIRE);
    }

    private DecisionDraft complete(Examples.Panel panel, Outcome outcome) {
        return CompleteDrafts.of(
                as(panel.manager(), () -> debriefs.of(panel.loop().id())), outcome);
    }

    private static Proposal.Call call(DecisionDraft draft) {
        return new Proposal.Call(
                draft.outcome(),
                draft.level(),
                draft.reasons(),
                draft.wouldChange(),
                draft.evidence(),
                draft.reviewOn());
    }

    /** The latest question to the second approver. */
    private UUID asked(Examples.Panel panel) {
        return requireNonNull(
                        as(panel.manager(), () -> meetings.room(panel.loop().id()))
                                .approval())
                .id();
    }

    private Decision decision(Examples.Panel panel) {
        return requireNonNull(
                as(panel.interviewer(1), () -> debriefs.of(panel.loop().id())).decision());
    }

    private void decide(Examples.Panel panel, DecisionDraft draft) {
        as(panel.manager(), () -> debriefs.decide(panel.loop().id(), draft));
    }

    private static <T> T as(Person person, Supplier<T> work) {
        return Acting.as(person.id(), work);
    }

    private static void as(Person person, Runnable work) {
        Acting.as(person.id(), work);
    }
}
