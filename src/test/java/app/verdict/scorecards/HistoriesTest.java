package app.verdict.scorecards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.verdict.Examples;
import app.verdict.Examples.Panel;
import app.verdict.Owner;
import app.verdict.Statements;
import app.verdict.VerdictTest;
import app.verdict.loops.Candidates;
import app.verdict.loops.KnownCandidate;
import app.verdict.loops.Loop;
import app.verdict.loops.Panels;
import app.verdict.loops.Visibility;
import app.verdict.people.Acting;
import app.verdict.people.Duty;
import app.verdict.people.Person;
import app.verdict.people.Unknown;
import app.verdict.rubrics.OtherAxis;
import app.verdict.rubrics.Rating;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody may know of a candidate with a loop for each of two roles. */
@VerdictTest
class HistoriesTest {
    @Autowired
    Examples examples;

    @Autowired
    Histories histories;

    @Autowired
    Candidates candidates;

    @Autowired
    OtherAxes axes;

    @Autowired
    Panels panels;

    @Autowired
    Owner owner;

    private Person ana;
    private Person bo;
    private Panel first;
    private Panel second;
    private UUID candidate;

    /** Ana is on both panels, Bo on the first alone, whose scorecards are all in. */
    @BeforeEach
    void two_loops_of_one_candidate() {
        ana = examples.person("Ana");
        bo = examples.person("Bo");
        first = examples.panel(
                "PM", examples.person("Manager", Duty.HIRING_MANAGER), List.of(ana, bo), Visibility.AFTER_OWN);
        candidate = first.loop().candidate().id();
        for (var author : List.of(ana, bo)) examples.submit(first, author, Rating.NO);
        second = examples.panelFor(candidate, "PMM", List.of(ana, examples.person("Cy")));
    }

    @Test
    void each_loop_is_there_only_for_whoever_may_know_of_it() {
        assertThat(loops(ana))
                .containsExactlyInAnyOrder(first.loop().id(), second.loop().id());
        assertThat(loops(bo)).containsExactly(first.loop().id());
        assertThat(loops(second.manager())).containsExactly(second.loop().id());
        assertThat(loops(examples.person("Recruiter", Duty.RECRUITER))).hasSize(2);
        assertThat(known(bo).loops()).isOne();
        assertThat(known(ana).loops()).isEqualTo(2);
    }

    @Test
    void whoever_may_know_of_none_is_told_the_same_as_of_a_candidate_who_is_not_there() {
        var close = examples.person("Close", Duty.RECRUITER);
        for (var panel : List.of(first, second))
            Acting.as(
                    panel.manager().id(), () -> panels.markConflict(panel.loop().id(), close.id(), "Friends"));
        var themselves = examples.person("Themselves", Duty.RECRUITER);
        owner.sql().update("update candidate set email = ? where id = ?", themselves.email(), candidate);
        for (var person : List.of(
                close, themselves, examples.person("Outsider"), examples.person("Other", Duty.HIRING_MANAGER))) {
            assertThatThrownBy(() -> history(person)).isInstanceOf(Unknown.class);
            assertThat(listed(person)).noneMatch(one -> one.id().equals(candidate));
        }
    }

    @Test
    void whoever_owes_a_scorecard_on_the_candidate_reads_no_former_one() {
        var before = history(ana);
        assertThat(before.owed()).hasSize(1);
        assertThat(before.scorecards()).isEmpty();
        examples.submit(second, ana, Rating.YES);
        var after = history(ana);
        assertThat(after.owed()).isEmpty();
        assertThat(after.of(first.loop())).hasSize(2);
        assertThat(after.of(second.loop())).hasSize(1);
    }

    @Test
    void former_scorecards_are_there_under_the_rule_of_their_own_loop() {
        assertThat(history(bo).of(first.loop())).hasSize(2);
        assertThat(history(first.manager()).of(first.loop())).hasSize(2);
        assertThat(history(second.manager()).scorecards()).isEmpty();
        assertThat(history(examples.person("Recruiter", Duty.RECRUITER)).scorecards())
                .isEmpty();
    }

    @Test
    void a_history_takes_as_many_statements_for_three_loops_as_for_two() {
        var recruiter = examples.person("Recruiter", Duty.RECRUITER);
        int forTwo = statements(recruiter, 2);
        examples.panelFor(candidate, "PM", List.of(bo));
        assertThat(statements(recruiter, 3)).isEqualTo(forTwo).isLessThanOrEqualTo(3);
        assertThat(Statements.during(() -> listed(recruiter))).hasSize(1);
    }

    @Test
    void the_other_roles_axis_is_told_to_whoever_may_know_of_both_loops_and_to_nobody_else() {
        assertThat(beside(ana, first))
                .extracting(axis -> axis.other().role().code())
                .containsExactly("PMM");
        assertThat(beside(ana, second))
                .extracting(axis -> axis.other().role().code())
                .containsExactly("PM");
        assertThat(beside(bo, first)).isEmpty();
        assertThat(beside(second.manager(), second)).isEmpty();
    }

    private int statements(Person person, int loops) {
        return Statements.during(() -> assertThat(history(person).loops())
                        .hasSize(loops)
                        .allSatisfy(loop -> {
                            assertThat(loop.opening().title()).isNotEmpty();
                            assertThat(loop.stage()).isNotNull();
                        }))
                .size();
    }

    private List<OtherAxis> beside(Person person, Panel panel) {
        return Acting.as(person.id(), () -> axes.beside(panel.loop()));
    }

    private CandidateHistory history(Person person) {
        return Acting.as(person.id(), () -> histories.of(candidate));
    }

    private List<UUID> loops(Person person) {
        return history(person).loops().stream().map(Loop::id).toList();
    }

    private List<KnownCandidate> listed(Person person) {
        return Acting.as(person.id(), () -> candidates.known("candidate", 500));
    }

    private KnownCandidate known(Person person) {
        return listed(person).stream()
                .filter(one -> one.id().equals(candidate))
                .findFirst()
                .orElseThrow();
    }
}
