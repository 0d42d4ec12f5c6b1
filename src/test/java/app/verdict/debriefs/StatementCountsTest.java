package app.verdict.debriefs;

import static org.assertj.core.api.Assertions.assertThat;

import app.verdict.ScreenTest;
import app.verdict.Statements;
import app.verdict.VerdictTest;
import app.verdict.loops.Loops;
import app.verdict.loops.OpeningDuty;
import app.verdict.loops.Openings;
import app.verdict.loops.Visibility;
import app.verdict.people.Acting;
import app.verdict.people.Duty;
import app.verdict.people.Person;
import app.verdict.rubrics.Rating;
import app.verdict.scorecards.Scorecards;
import app.verdict.ui.Addresses;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A screen takes as many statements for six scorecards as for one. */
@VerdictTest
class StatementCountsTest extends ScreenTest {
    private static final int DEBRIEF = 5;
    private static final int MY_INTERVIEWS = 3;
    private static final int COMPARISON = 5;
    private static final int OPENINGS = 8;

    @Autowired
    Debriefs debriefs;

    @Autowired
    Comparisons comparisons;

    @Autowired
    OutcomeReviews reviews;

    @Autowired
    Scorecards scorecards;

    @Autowired
    Loops loops;

    @Autowired
    Openings openings;

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 6})
    void a_debrief_takes_at_most_five_statements_before_and_after_revisions_and_the_decision(int cards) {
        var panel = examples.panel("PM", cards, Visibility.AFTER_OWN);
        var manager = panel.manager().id();
        var loop = panel.loop().id();
        for (var interviewer : panel.interviewers()) examples.submit(panel, interviewer, Rating.NO);
        assertThat(toRead(manager, loop)).hasSizeBetween(2, DEBRIEF);
        for (var card : Acting.as(manager, () -> debriefs.of(loop)).scorecards())
            Acting.as(
                    card.author().id(),
                    () -> scorecards.revise(
                            card.id(),
                            "Heard more",
                            Rating.YES,
                            Map.of(panel.rubric().competencies().getFirst().id(), Rating.YES)));
        assertThat(toRead(manager, loop)).hasSizeBetween(2, DEBRIEF);
        examples.openDebrief(panel);
        Acting.as(manager, () -> debriefs.decide(loop, CompleteDrafts.of(debriefs.of(loop), Outcome.NO_HIRE)));
        assertThat(toRead(manager, loop)).hasSizeBetween(2, DEBRIEF);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10})
    void my_interviews_take_at_most_three_statements(int interviews) {
        var ana = examples.person("Ana");
        for (int i = 0; i < interviews; i++)
            examples.panel(
                    "PM",
                    examples.person("Manager", Duty.HIRING_MANAGER),
                    List.of(ana, examples.person("Bo")),
                    Visibility.AFTER_OWN);
        var statements = Statements.during(() -> Acting.as(
                ana.id(),
                () -> assertThat(loops.mine()).hasSize(interviews).allSatisfy(interview -> {
                    assertThat(interview.loop().candidate().name()).isNotEmpty();
                    assertThat(interview.loop().opening().title()).isNotEmpty();
                    assertThat(interview.ratingsDue()).isAfter(interview.endsAt());
                    assertThat(interview.focus()).isNotEmpty();
                })));
        assertThat(statements).hasSizeBetween(1, MY_INTERVIEWS);
    }

    @Test
    void the_openings_take_as_many_statements_for_six_with_a_team_each_as_for_one() {
        var manager = examples.person("Manager", Duty.HIRING_MANAGER);
        openWithATeam(manager);
        signedIn(manager);
        int forOne = toShowOpenings(1);
        for (int i = 0; i < 5; i++) openWithATeam(manager);
        assertThat(toShowOpenings(6)).isEqualTo(forOne).isLessThanOrEqualTo(OPENINGS);
    }

    private void openWithATeam(Person manager) {
        var opening = examples.opening("PM", manager, Visibility.AFTER_OWN).id();
        var given = Set.of(
                new OpeningDuty(examples.person("Helper").id(), Duty.RECRUITER),
                new OpeningDuty(examples.person("Helper").id(), Duty.INTERVIEWER));
        Acting.as(manager.id(), () -> openings.changeTeam(opening, given, Set.of()));
    }

    private int toShowOpenings(int listed) {
        shownAt(Addresses.RUBRICS); // from another screen, with the rubric known
        var statements =
                Statements.during(() -> assertThat(shownAt(Addresses.OPENINGS).split("Recruiters here: "))
                        .hasSize(listed + 1));
        assertThat(statements).isNotEmpty();
        return statements.size();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void a_comparison_takes_at_most_five_statements_however_many_candidates_and_decisions(int candidates) {
        var manager = examples.person("Manager", Duty.HIRING_MANAGER);
        var opening = new SharedOpening(examples, manager, Visibility.AFTER_OWN);
        var ana = examples.person("Ana");
        for (int i = 0; i < candidates; i++) opening.candidate("Candidate " + i, Rating.NO, ana, examples.person("Bo"));
        assertThat(toCompare(opening, manager.id(), candidates)).hasSizeBetween(2, COMPARISON);
        assertThat(toCompare(opening, ana.id(), candidates)).hasSizeBetween(2, COMPARISON);
        for (var one : opening.read(comparisons, manager).candidates()) {
            examples.openDebrief(manager, one.loop().id());
            Acting.as(
                    manager.id(),
                    () -> debriefs.decide(
                            one.loop().id(),
                            CompleteDrafts.of(debriefs.of(one.loop().id()), Outcome.NO_HIRE)));
        }
        assertThat(toCompare(opening, manager.id(), candidates)).hasSizeBetween(2, COMPARISON);
        assertThat(Statements.during(() -> Acting.as(manager.id(), () -> reviews.due())))
                .as("what is due for review")
                .hasSize(1);
    }

    private List<String> toCompare(SharedOpening opening, UUID reader, int candidates) {
        return Statements.during(() -> Acting.as(reader, () -> {
            var comparison = comparisons.of(opening.opening().id());
            assertThat(comparison.candidates()).hasSize(candidates).allSatisfy(one -> {
                assertThat(one.loop().candidate().name()).isNotEmpty();
                assertThat(one.figures().figures()).isNotEmpty();
                assertThat(one.scorecards()).hasSize(2).allSatisfy(card -> {
                    assertThat(card.author().name()).isNotEmpty();
                    assertThat(card.evidence()).isNotEmpty();
                    assertThat(card.revisions()).isEmpty();
                });
                if (one.decision() instanceof Decision decision)
                    assertThat(decision.evidence()).hasSize(1);
            });
            assertThat(comparison.opening().hiringManager().name()).isNotEmpty();
        }));
    }

    /** All that the screen reads of it, with the rubric known already as it is on every visit but the first. */
    private List<String> toRead(UUID reader, UUID loop) {
        return Statements.during(() -> Acting.as(reader, () -> {
            var debrief = debriefs.of(loop);
            assertThat(debrief.scorecards()).isNotEmpty().allSatisfy(card -> {
                assertThat(card.author().name()).isNotEmpty();
                assertThat(card.interview().kind()).isNotNull();
                assertThat(card.evidence()).isNotEmpty();
                assertThat(card.taps()).isEmpty();
                card.revisions()
                        .forEach(revision -> assertThat(revision.ratings()).hasSize(1));
            });
            assertThat(debrief.loop().opening().hiringManager().name()).isNotEmpty();
            assertThat(debrief.figures().figures()).isNotEmpty();
        }));
    }
}
