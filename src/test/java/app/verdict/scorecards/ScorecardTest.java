package app.verdict.scorecards;

import static app.verdict.Stored.stored;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.verdict.loops.SomeLoops;
import app.verdict.people.Invalid;
import app.verdict.people.SomePeople;
import app.verdict.people.Unknown;
import app.verdict.rubrics.Rating;
import app.verdict.rubrics.Rubric;
import app.verdict.rubrics.SomeRubrics;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ScorecardTest {
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    private final Rubric rubric = SomeRubrics.productManager();
    private final UUID focus = rubric.competencies().get(0).id();
    private final UUID aside = rubric.competencies().get(1).id();
    private final Scorecard card = stored(
            stored(new Scorecard()),
            "interview",
            SomeLoops.interview(SomeLoops.loop(rubric), SomePeople.interviewer("Ana"), Set.of(focus)));

    @Test
    void an_empty_scorecard_lacks_its_focus_a_recommendation_and_a_why() {
        assertThat(card.gaps(rubric)).extracting(Gap::competency).containsExactly(focus, null, null);
        assertThat(card.gaps(rubric).getFirst().message())
                .contains(rubric.competencies().getFirst().name());
    }

    @Test
    void a_competency_outside_the_focus_may_stay_empty_but_a_rating_of_it_needs_evidence() {
        finish();
        card.rate(aside, Rating.NO, NOW);
        assertThat(card.gaps(rubric)).extracting(Gap::competency).containsExactly(aside);
        card.note(aside, "Said so", NOW);
        assertThat(card.gaps(rubric)).isEmpty();
    }

    @Test
    void not_assessed_needs_no_evidence() {
        finish();
        card.rate(focus, Rating.NOT_ASSESSED, NOW);
        card.strike(card.evidence().getFirst().id());
        assertThat(card.gaps(rubric)).isEmpty();
    }

    @Test
    void blank_evidence_and_evidence_on_something_else_carry_no_rating() {
        finish();
        card.strike(card.evidence().getFirst().id());
        card.note(focus, " \n", NOW);
        card.note(aside, "Said so", NOW);
        card.note(null, "Said so", NOW);
        assertThat(card.gaps(rubric)).extracting(Gap::competency).containsExactly(focus);
    }

    @Test
    void a_blank_why_is_no_why() {
        finish();
        card.explain("  ");
        assertThat(card.gaps(rubric))
                .singleElement()
                .satisfies(gap -> assertThat(gap.message()).contains("why"));
    }

    @Test
    void what_is_incomplete_is_refused_gap_by_gap_and_stays_a_draft() {
        card.rate(focus, Rating.YES, NOW);
        assertThatThrownBy(() -> card.submit(rubric, NOW))
                .isInstanceOfSatisfying(
                        IncompleteScorecard.class,
                        refused -> assertThat(refused.gaps()).isEqualTo(card.gaps(rubric)));
        assertThat(card.submitted()).isFalse();
        assertThat(card.rating(focus)).contains(Rating.YES);
    }

    @Test
    void a_recommendation_is_one_of_the_four_levels() {
        assertThatThrownBy(() -> card.recommend(Rating.NOT_ASSESSED)).isInstanceOf(Invalid.class);
        assertThat(card.recommendation()).isEmpty();
    }

    @Test
    void a_submitted_scorecard_takes_no_change() {
        finish();
        var evidence = card.evidence().getFirst().id();
        card.submit(rubric, NOW);
        for (var change : List.<Runnable>of(
                () -> card.rate(focus, Rating.NO, NOW),
                () -> card.note(focus, "More", NOW),
                () -> card.reword(evidence, "Other"),
                () -> card.tie(evidence, aside),
                () -> card.strike(evidence),
                () -> card.tap(rubric.markers().getFirst().id(), NOW),
                () -> card.untap(UUID.randomUUID()),
                () -> card.recommend(Rating.NO),
                () -> card.explain("Other"),
                () -> card.submit(rubric, NOW))) assertThatThrownBy(change::run).isInstanceOf(AlreadySubmitted.class);
        assertThat(card.rating(focus)).contains(Rating.YES);
        assertThat(card.evidence()).hasSize(1);
    }

    @Test
    void evidence_that_is_not_on_the_scorecard_is_unknown() {
        assertThatThrownBy(() -> card.reword(UUID.randomUUID(), "x")).isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> card.strike(UUID.randomUUID())).isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> card.tie(UUID.randomUUID(), focus)).isInstanceOf(Unknown.class);
    }

    @Test
    void a_revision_keeps_the_first_version_and_stands_beside_it() {
        finish();
        card.submit(rubric, NOW);
        card.revise("Heard more", Rating.NO, Map.of(focus, Rating.STRONG_NO), NOW);
        card.revise("And more", null, Map.of(focus, Rating.NO), NOW.plusSeconds(1));
        assertThat(card.rating(focus)).contains(Rating.YES);
        assertThat(card.recommendation()).contains(Rating.YES);
        assertThat(card.revisedRating(focus)).contains(Rating.NO);
        assertThat(card.revisedRating(aside)).isEmpty();
        assertThat(card.revisedRecommendation()).contains(Rating.NO);
        assertThat(card.revisions()).extracting(Revision::reason).containsExactly("Heard more", "And more");
    }

    @Test
    void a_revision_has_a_reason_a_change_and_only_levels_and_a_draft_has_none() {
        finish();
        assertThatThrownBy(() -> card.revise("Why", Rating.NO, Map.of(), NOW)).isInstanceOf(Invalid.class);
        card.submit(rubric, NOW);
        assertThatThrownBy(() -> card.revise(" ", Rating.NO, Map.of(), NOW)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> card.revise("Why", null, Map.of(), NOW)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> card.revise("Why", Rating.NOT_ASSESSED, Map.of(), NOW))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> card.revise("Why", null, Map.of(focus, Rating.NOT_ASSESSED), NOW))
                .isInstanceOf(Invalid.class);
        assertThat(card.revisions()).isEmpty();
    }

    @Test
    void a_revision_that_changes_nothing_or_rates_what_was_not_assessed_is_refused() {
        finish();
        card.submit(rubric, NOW);
        assertThatThrownBy(() -> card.revise("Why", Rating.YES, Map.of(), NOW)).hasMessageContaining("changes nothing");
        assertThatThrownBy(() -> card.revise("Why", null, Map.of(focus, Rating.YES), NOW))
                .hasMessageContaining("changes nothing");
        assertThatThrownBy(() -> card.revise("Why", null, Map.of(UUID.randomUUID(), Rating.NO), NOW))
                .hasMessageContaining("not assessed");
        assertThat(card.revisions()).isEmpty();
    }

    private void finish() {
        card.rate(focus, Rating.YES, NOW);
        card.note(focus, "Said so", NOW);
        card.recommend(Rating.YES);
        card.explain("Because");
    }
}
