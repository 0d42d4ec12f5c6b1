package app.verdict.debriefs;

import static app.verdict.people.Duty.ADMINISTRATOR;
import static app.verdict.people.Duty.HIRING_MANAGER;
import static app.verdict.people.Duty.INTERVIEWER;
import static app.verdict.people.Duty.RECRUITER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.verdict.Examples;
import app.verdict.VerdictTest;
import app.verdict.loops.Visibility;
import app.verdict.people.Acting;
import app.verdict.people.Duty;
import app.verdict.people.Person;
import app.verdict.people.Unknown;
import app.verdict.rubrics.Rating;
import app.verdict.scorecards.Independence;
import app.verdict.scorecards.Scorecards;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Who compares the candidates of an opening, and what of it they see. There is always a scorecard in that could leak. */
@VerdictTest
class ComparisonsTest {
    @Autowired
    Examples examples;

    @Autowired
    Comparisons comparisons;

    @Autowired
    Debriefs debriefs;

    @Autowired
    Scorecards scorecards;

    private Person manager;
    private Person ana;
    private Person bo;

    @BeforeEach
    void people() {
        manager = examples.person("Manager", HIRING_MANAGER, INTERVIEWER);
        ana = examples.person("Ana");
        bo = examples.person("Bo");
    }

    @Test
    void a_hiring_manager_on_no_panel_compares_whatever_is_in() {
        var opening = opening(Visibility.AFTER_OWN);
        opening.candidate("Zoe", Rating.YES, ana);
        opening.candidate("Abel", ana, bo);
        opening.submit("Abel", bo, Rating.NO);
        var comparison = opening.read(comparisons, manager);
        assertThat(comparison.withheld()).isFalse();
        assertThat(names(comparison.candidates())).containsExactly("Abel", "Zoe");
        assertThat(comparison.candidates())
                .extracting(one -> one.scorecards().size())
                .containsExactly(1, 1);
        assertThat(comparison.hidden()).isEmpty();
    }

    @Test
    void a_panellist_who_owes_in_no_loop_compares_those_that_they_read_and_knows_of_no_other() {
        var opening = opening(Visibility.AFTER_OWN);
        opening.candidate("Zoe", Rating.YES, ana, bo);
        opening.candidate("Abel", Rating.NO, ana);
        opening.candidate("Mia", Rating.STRONG_NO, bo);
        var comparison = opening.read(comparisons, ana);
        assertThat(names(comparison.candidates())).containsExactly("Abel", "Zoe");
        assertThat(names(comparison.loops())).doesNotContain("Mia");
    }

    @Test
    void whoever_owes_in_one_loop_gets_nothing_of_any_other() {
        var opening = opening(Visibility.AFTER_OWN);
        opening.candidate("Zoe", Rating.YES, ana, bo);
        opening.candidate("Abel", Rating.NO, ana);
        var owing = opening.candidate("Mia", ana, bo);
        opening.submit("Mia", bo, Rating.STRONG_NO);
        var comparison = opening.read(comparisons, ana);
        assertNothingIn(comparison);
        assertThat(comparison.owed())
                .singleElement()
                .satisfies(own -> assertThat(own.id()).isEqualTo(owing.interviewOf(ana)));
        assertThat(comparison.explain()).contains("You owe a scorecard", "Mia", "Submitting it opens the comparison");
        assertThat(readable(ana, opening)).as("what leaves the database").isEmpty();
    }

    @Test
    void every_owed_scorecard_is_named_and_only_the_last_one_opens_the_comparison() {
        var opening = opening(Visibility.AFTER_OWN);
        opening.candidate("Zoe", Rating.YES, ana, bo);
        opening.candidate("Abel", ana);
        opening.candidate("Mia", ana);
        assertThat(opening.read(comparisons, ana).explain()).contains("2 scorecards", "Abel, Mia", "Submitting them");
        opening.submit("Mia", ana, Rating.YES);
        assertNothingIn(opening.read(comparisons, ana));
        opening.submit("Abel", ana, Rating.YES);
        var comparison = opening.read(comparisons, ana);
        assertThat(names(comparison.candidates())).containsExactly("Abel", "Mia", "Zoe");
        assertThat(readable(ana, opening)).hasSize(4);
    }

    @Test
    void a_hiring_manager_on_a_panel_is_as_blind_as_everybody_until_submitting() {
        var opening = opening(Visibility.AFTER_OWN);
        opening.candidate("Zoe", Rating.YES, ana);
        opening.candidate("Abel", manager, bo);
        opening.submit("Abel", bo, Rating.NO);
        assertNothingIn(opening.read(comparisons, manager));
        assertThat(readable(manager, opening)).isEmpty();
        opening.submit("Abel", manager, Rating.YES);
        assertThat(names(opening.read(comparisons, manager).candidates())).containsExactly("Abel", "Zoe");
    }

    @Test
    void a_complete_draft_is_owed_until_it_is_submitted() {
        var opening = opening(Visibility.AFTER_OWN);
        opening.candidate("Zoe", Rating.YES, ana);
        var draft = opening.candidate("Abel", ana);
        examples.draft(draft, ana, Rating.YES, Map.of());
        assertNothingIn(opening.read(comparisons, ana));
    }

    @Test
    void a_loop_that_was_decided_without_ones_scorecard_stays_closed_and_withholds_no_other() {
        var opening = opening(Visibility.AFTER_OWN);
        opening.candidate("Zoe", Rating.YES, ana);
        opening.candidate("Mia", Rating.YES, ana);
        var decided = opening.candidate("Abel", ana, bo);
        opening.submit("Abel", bo, Rating.NO);
        decide(decided, Outcome.NO_HIRE);
        var comparison = opening.read(comparisons, ana);
        assertThat(names(comparison.candidates())).containsExactly("Mia", "Zoe");
        assertThat(comparison.hidden()).singleElement().satisfies(abel -> {
            assertThat(abel.loop().candidate().name()).isEqualTo("Abel");
            assertThat(abel.scorecards()).isEmpty();
            assertThat(abel.decision()).isNull();
            assertThat(abel.reading().explain(abel.loop())).contains("without your scorecard");
        });
    }

    @Test
    void a_panel_that_is_waited_for_is_listed_by_name_with_who_is_out() {
        var opening = opening(Visibility.AFTER_ALL);
        opening.candidate("Zoe", Rating.YES, ana, bo);
        opening.candidate("Abel", Rating.YES, ana);
        opening.candidate("Mia", ana, bo);
        opening.submit("Mia", ana, Rating.NO);
        for (var reader : List.of(manager, ana)) {
            var comparison = opening.read(comparisons, reader);
            assertThat(names(comparison.candidates())).containsExactly("Abel", "Zoe");
            assertThat(comparison.hidden()).singleElement().satisfies(mia -> {
                assertThat(mia.reading()).isEqualTo(Independence.AWAITS_ALL);
                assertThat(mia.scorecards()).isEmpty();
                assertThat(mia.reading().explain(mia.loop())).contains(bo.name());
            });
        }
        opening.submit("Mia", bo, Rating.NO);
        assertThat(names(opening.read(comparisons, manager).candidates())).containsExactly("Abel", "Mia", "Zoe");
    }

    @ParameterizedTest
    @EnumSource(
            value = Duty.class,
            names = {"RECRUITER", "ADMINISTRATOR"})
    void recruiters_and_administrators_are_told_who_reads_and_get_nothing(Duty duty) {
        var opening = opening(Visibility.AFTER_OWN);
        opening.candidate("Zoe", Rating.YES, ana);
        opening.candidate("Abel", Rating.NO, ana);
        var outsider = examples.person("Outsider", duty);
        var comparison = opening.read(comparisons, outsider);
        assertThat(comparison.outside()).isTrue();
        assertNothingIn(comparison);
        assertThat(comparison.hidden())
                .extracting(one -> one.reading().explain(one.loop()))
                .allMatch(why -> why.contains("read by the panel and the hiring manager, " + manager.name()));
        assertThat(readable(outsider, opening)).isEmpty();
    }

    @Test
    void a_recruiter_on_one_panel_reads_that_one_alone() {
        var recruiter = examples.person("Recruiter", RECRUITER, INTERVIEWER, ADMINISTRATOR);
        var opening = opening(Visibility.AFTER_OWN);
        opening.candidate("Zoe", Rating.YES, ana);
        opening.candidate("Abel", Rating.NO, recruiter);
        var comparison = opening.read(comparisons, recruiter);
        assertThat(comparison.outside()).isFalse();
        assertThat(names(comparison.candidates())).containsExactly("Abel");
        assertThat(names(comparison.hidden())).containsExactly("Zoe");
    }

    @Test
    void an_opening_of_others_is_unknown_like_one_that_does_not_exist() {
        var opening = opening(Visibility.AFTER_OWN);
        opening.candidate("Zoe", Rating.YES, ana);
        for (var other : List.of(bo, examples.person("Manager", HIRING_MANAGER)))
            assertThatThrownBy(() -> opening.read(comparisons, other)).isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> Acting.as(manager.id(), () -> comparisons.of(UUID.randomUUID())))
                .isInstanceOf(Unknown.class);
    }

    @Test
    void what_another_opening_owes_withholds_nothing() {
        var opening = opening(Visibility.AFTER_OWN);
        opening.candidate("Zoe", Rating.YES, ana);
        var elsewhere = opening(Visibility.AFTER_OWN);
        elsewhere.candidate("Abel", ana);
        assertThat(opening.read(comparisons, ana).withheld()).isFalse();
        assertThat(elsewhere.read(comparisons, ana).withheld()).isTrue();
    }

    @Test
    void the_order_is_alphabetical_whatever_the_figures_the_accents_and_the_capitals() {
        var opening = opening(Visibility.AFTER_OWN);
        opening.candidate("zora", Rating.STRONG_YES, ana);
        opening.candidate("Émile", Rating.STRONG_NO, ana);
        opening.candidate("Eva", Rating.YES, ana);
        opening.candidate("Abel", Rating.NO, ana);
        opening.candidate("Frida", Rating.STRONG_YES, ana);
        assertThat(names(opening.read(comparisons, manager).candidates()))
                .containsExactly("Abel", "Émile", "Eva", "Frida", "zora");
    }

    @Test
    void candidates_whose_intervals_overlap_are_not_ranked() {
        var opening = opening(Visibility.AFTER_OWN);
        opening.candidate("Zoe", Rating.YES, ana, bo);
        opening.candidate("Abel", Rating.STRONG_YES, ana);
        assertThat(opening.read(comparisons, manager).notRanked()).contains("The intervals overlap: not ranked.");
        opening.candidate("Mia", Rating.STRONG_NO, ana, bo);
        assertThat(opening.read(comparisons, manager).notRanked())
                .contains("The intervals of Abel and Zoe overlap: not ranked.");
    }

    @Test
    void nothing_is_said_of_overlap_where_intervals_lie_apart_or_there_is_no_index() {
        var opening = opening(Visibility.AFTER_OWN);
        opening.candidate("Zoe", Rating.STRONG_YES, ana, bo);
        opening.candidate("Abel", Rating.STRONG_NO, ana, bo);
        opening.candidate("Mia", Rating.NOT_ASSESSED, ana);
        opening.candidate("Kim", ana);
        assertThat(opening.read(comparisons, manager).notRanked()).isEmpty();
    }

    @Test
    void decided_loops_show_their_outcome_and_what_decided() {
        var opening = opening(Visibility.AFTER_OWN);
        var decided = opening.candidate("Zoe", Rating.YES, ana);
        opening.candidate("Abel", Rating.NO, ana);
        decide(decided, Outcome.HIRE);
        var comparison = opening.read(comparisons, manager);
        assertThat(comparison.candidates()).extracting(Debrief::outcome).containsExactly(null, Outcome.HIRE);
        assertThat(comparison.candidates().getLast().decision())
                .isNotNull()
                .satisfies(decision -> assertThat(decision.evidence()).isNotEmpty());
    }

    @Test
    void a_comparison_is_offered_to_whoever_takes_part_in_more_than_one_loop_of_the_opening() {
        var opening = opening(Visibility.AFTER_OWN);
        opening.candidate("Zoe", ana, bo);
        assertThat(offered(manager, opening)).isFalse();
        opening.candidate("Abel", ana);
        assertThat(offered(manager, opening)).isTrue();
        assertThat(offered(ana, opening)).isTrue();
        assertThat(offered(bo, opening)).isFalse();
        assertThat(offered(examples.person("Recruiter", RECRUITER), opening)).isFalse();
    }

    private SharedOpening opening(Visibility visibility) {
        return new SharedOpening(examples, manager, visibility);
    }

    private void decide(Examples.Panel panel, Outcome outcome) {
        examples.openDebrief(panel);
        var loop = panel.loop().id();
        Acting.as(manager.id(), () -> debriefs.decide(loop, CompleteDrafts.of(debriefs.of(loop), outcome)));
    }

    private boolean offered(Person person, SharedOpening opening) {
        return Acting.as(
                person.id(), () -> comparisons.offered(opening.opening().id()));
    }

    private List<?> readable(Person reader, SharedOpening opening) {
        return Acting.as(
                reader.id(), () -> scorecards.comparable(opening.opening().id()));
    }

    private static void assertNothingIn(Comparison comparison) {
        assertThat(comparison.candidates()).isEmpty();
        assertThat(comparison.loops()).isNotEmpty().allSatisfy(loop -> {
            assertThat(loop.scorecards()).isEmpty();
            assertThat(loop.decision()).isNull();
            assertThat(loop.outcome()).isNull();
        });
    }

    private static List<String> names(List<Debrief> loops) {
        return loops.stream().map(one -> one.loop().candidate().name()).toList();
    }
}
