package app.verdict.debriefs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.verdict.Examples;
import app.verdict.VerdictTest;
import app.verdict.loops.Visibility;
import app.verdict.people.Acting;
import app.verdict.people.Person;
import app.verdict.rubrics.Rating;
import app.verdict.scorecards.Scorecards;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@VerdictTest
class OwnAgainstPanelTest {
    @Autowired
    Examples examples;

    @Autowired
    Debriefs debriefs;

    @Autowired
    Scorecards scorecards;

    private Examples.Panel panel;
    private Person ana;

    /** Ana 4 everywhere; the others 2, 3, 3 on product intuition, 3 on the rest, and nothing on metric ownership. */
    @BeforeEach
    void a_panel_of_four() {
        panel = examples.panel("PM", 4, Visibility.AFTER_OWN);
        ana = panel.interviewer(0);
        examples.submit(panel, ana, Rating.STRONG_YES, Map.of("business-judgment", Rating.NOT_ASSESSED));
        examples.submit(
                panel,
                panel.interviewer(1),
                Rating.YES,
                Map.of("product-intuition", Rating.NO, "metric-ownership", Rating.NOT_ASSESSED));
        for (int at : List.of(2, 3))
            examples.submit(panel, panel.interviewer(at), Rating.YES, Map.of("metric-ownership", Rating.NOT_ASSESSED));
    }

    @Test
    void before_the_decision_there_is_no_looking_back() {
        assertThat(OwnAgainstPanel.of(read(ana), ana.id())).isEmpty();
    }

    @Test
    void ones_own_first_rating_stands_beside_the_mean_of_the_others_alone() {
        decide(Outcome.HIRE);
        var intuition = beside("product-intuition");
        assertThat(intuition.own()).isEqualTo(Rating.STRONG_YES);
        assertThat(intuition.others().levels()).containsExactly(2, 3, 3);
        assertThat(intuition.others().mean()).hasValue((2 + 3 + 3) / 3.0);
        assertThat(intuition.difference().orElseThrow()).isEqualTo(4 - 8 / 3.0, within(1e-12));
        assertThat(InWords.difference(intuition)).isEqualTo("1.3 points milder than the others");
        // 8/3 -/+ 1.28155 * sqrt(0.5 / 3) = 2.6667 -/+ 0.5232
        assertThat(intuition.others().interval()).hasValueSatisfying(interval -> {
            assertThat(interval.low()).isEqualTo(2.1435, within(1e-4));
            assertThat(interval.high()).isEqualTo(3.1898, within(1e-4));
        });
    }

    @Test
    void what_one_side_did_not_assess_has_no_difference() {
        decide(Outcome.HIRE);
        assertThat(beside("business-judgment").difference()).isEmpty();
        assertThat(InWords.difference(beside("business-judgment"))).isEqualTo("you did not assess it");
        assertThat(beside("metric-ownership").difference()).isEmpty();
        assertThat(InWords.difference(beside("metric-ownership"))).isEqualTo("nobody else assessed it");
    }

    @Test
    void a_changed_mind_changes_nothing_of_it() {
        var competency = panel.rubric().competency("product-intuition").id();
        for (var card : read(panel.manager()).scorecards())
            Acting.as(
                    card.author().id(),
                    () -> scorecards.revise(card.id(), "Heard more", null, Map.of(competency, Rating.STRONG_NO)));
        decide(Outcome.HIRE);
        assertThat(InWords.difference(beside("product-intuition"))).isEqualTo("1.3 points milder than the others");
    }

    @Test
    void the_recommendation_stands_against_the_outcome() {
        decide(Outcome.NO_HIRE);
        var own = OwnAgainstPanel.of(read(ana), ana.id()).orElseThrow();
        assertThat(own.recommendation()).isEqualTo(Rating.STRONG_YES);
        assertThat(own.outcome()).isEqualTo(Outcome.NO_HIRE);
        assertThat(own.asRecommended()).isFalse();
    }

    @Test
    void whoever_has_no_scorecard_in_has_nothing_to_compare() {
        decide(Outcome.HIRE);
        assertThat(OwnAgainstPanel.of(read(panel.manager()), panel.manager().id()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "STRONG_NO, 3 3 4, 2.3 points stricter than the others",
        "YES, 3 3, as the others",
        "YES, 3, as the one other",
        "YES, 1, 2.0 points milder than the one other",
        "NOT_ASSESSED, '', nobody assessed it",
        "NO, '', nobody else assessed it"
    })
    void the_difference_is_said_in_words(Rating own, String others, String words) {
        var levels = others.isEmpty()
                ? List.<Integer>of()
                : List.of(others.split(" ")).stream().map(Integer::valueOf).toList();
        var figures = new Figures(Criterion.of("positioning", "Positioning"), levels);
        assertThat(InWords.difference(new BesideOthers(own, figures))).isEqualTo(words);
    }

    private BesideOthers beside(String code) {
        return OwnAgainstPanel.of(read(ana), ana.id()).orElseThrow().beside().stream()
                .filter(one -> one.others().criterion().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private Debrief read(Person reader) {
        return Acting.as(reader.id(), () -> debriefs.of(panel.loop().id()));
    }

    private void decide(Outcome outcome) {
        examples.openDebrief(panel);
        Acting.as(
                panel.manager().id(),
                () -> debriefs.decide(panel.loop().id(), CompleteDrafts.of(read(panel.manager()), outcome)));
    }
}
