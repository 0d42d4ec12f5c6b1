package app.verdict.scorecards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.verdict.Examples;
import app.verdict.Owner;
import app.verdict.VerdictTest;
import app.verdict.loops.Visibility;
import app.verdict.people.Acting;
import app.verdict.people.Invalid;
import app.verdict.people.NotAllowed;
import app.verdict.people.Person;
import app.verdict.people.Unknown;
import app.verdict.rubrics.Rating;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@VerdictTest
class ScorecardsTest {
    @Autowired
    Examples examples;

    @Autowired
    Scorecards scorecards;

    @Autowired
    Journal journal;

    @Autowired
    Owner owner;

    private Examples.Panel panel;
    private Person ana;
    private Person bo;
    private UUID focus;

    @BeforeEach
    void a_panel_of_two() {
        panel = examples.panel("PM", 2, Visibility.AFTER_OWN);
        ana = panel.interviewer(0);
        bo = panel.interviewer(1);
        focus = panel.rubric().competencies().getFirst().id();
    }

    @Test
    void a_draft_is_begun_once_however_often_it_is_opened() {
        var first = Acting.as(ana.id(), () -> scorecards.own(panel.interviewOf(ana)));
        assertThat(Acting.as(ana.id(), () -> scorecards.own(panel.interviewOf(ana)))
                        .id())
                .isEqualTo(first.id());
    }

    @Test
    void a_scorecard_is_opened_by_its_interviewer_alone() {
        examples.draft(panel, ana, Rating.NO, Map.of());
        for (var reader : List.of(bo, panel.manager()))
            assertThatThrownBy(() -> Acting.as(reader.id(), () -> scorecards.own(panel.interviewOf(ana))))
                    .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(
                        () -> Acting.as(examples.person("Outsider").id(), () -> scorecards.own(panel.interviewOf(ana))))
                .isInstanceOf(Unknown.class);
    }

    @Test
    void another_persons_scorecard_is_unknown_in_every_step_and_stays_as_it_was() {
        var card = examples.draft(panel, ana, Rating.NO, Map.of());
        var evidence = draftOf(ana).evidence().getFirst().id();
        var marker = panel.rubric().markers().getFirst().id();
        for (var intruder : List.of(bo, panel.manager()))
            for (var step : List.<Runnable>of(
                    () -> journal.rate(card, focus, Rating.YES),
                    () -> journal.note(card, focus, "Planted"),
                    () -> journal.write(card, Field.evidence(evidence), "Planted"),
                    () -> journal.write(card, Field.tie(evidence), focus.toString()),
                    () -> journal.write(card, Field.evidence(evidence), ""),
                    () -> journal.write(card, Field.NOTE_TO_SELF, "Planted"),
                    () -> journal.draft(card),
                    () -> journal.history(card),
                    () -> journal.noteToSelf(card),
                    () -> journal.keep(card, UUID.randomUUID(), 0, List.of()),
                    () -> journal.tap(card, marker),
                    () -> journal.recommend(card, Rating.YES),
                    () -> journal.explain(card, "Planted"),
                    () -> scorecards.submit(card),
                    () -> scorecards.revise(card, "Planted", Rating.YES, Map.of())))
                assertThatThrownBy(() -> Acting.as(intruder.id(), step)).isInstanceOf(Unknown.class);
        var after = draftOf(ana);
        assertThat(after.rating(focus)).contains(Rating.NO);
        assertThat(after.submitted()).isFalse();
        assertThat(after.evidence())
                .hasSize(panel.rubric().competencies().size())
                .noneMatch(noted -> noted.text().equals("Planted"));
    }

    @Test
    void what_is_not_of_this_rubric_or_scorecard_is_unknown() {
        var card = examples.draft(panel, ana, Rating.NO, Map.of());
        var foreign = examples.rubric("PMM").competencies().getFirst();
        var evidenceOfBo = examples.draft(panel, bo, Rating.NO, Map.of());
        assertThat(evidenceOfBo).isNotNull();
        var marker = panel.rubric().markers().getFirst().id();
        var elsewhere = draftOf(bo).evidence().getFirst().id();
        for (var step : List.<Runnable>of(
                () -> journal.rate(card, foreign.id(), Rating.YES),
                () -> journal.note(card, foreign.id(), "x"),
                () -> journal.tap(card, foreign.markers().getFirst().id()),
                () -> journal.write(card, Field.evidence(elsewhere), "x"),
                () -> journal.write(card, Field.tie(elsewhere), focus.toString()),
                () -> journal.write(card, Field.tap(elsewhere), marker.toString()),
                () -> journal.rate(UUID.randomUUID(), focus, Rating.YES),
                () -> scorecards.submit(UUID.randomUUID()),
                () -> scorecards.own(UUID.randomUUID())))
            assertThatThrownBy(() -> Acting.as(ana.id(), step)).isInstanceOf(Unknown.class);
        assertThat(draftOf(bo).evidence()).hasSize(panel.rubric().competencies().size());
    }

    @Test
    void not_assessed_is_stored_without_a_level() {
        var card = examples.draft(panel, ana, Rating.YES, Map.of());
        Acting.as(ana.id(), () -> journal.rate(card, focus, Rating.NOT_ASSESSED));
        assertThat(owner.sql()
                        .queryForMap(
                                "select count(*) as given, count(level) as counted, sum(level) as total from rating"
                                        + " where scorecard_id = ? and competency_id = ?",
                                card,
                                focus))
                .containsEntry("given", 1L)
                .containsEntry("counted", 0L)
                .containsEntry("total", null);
        assertThat(draftOf(ana).rating(focus)).contains(Rating.NOT_ASSESSED);
    }

    @Test
    void what_is_incomplete_is_not_submitted_and_everything_is_kept() {
        var card = examples.draft(panel, ana, Rating.YES, Map.of());
        Acting.as(ana.id(), () -> journal.explain(card, " "));
        assertThatThrownBy(() -> Acting.as(ana.id(), () -> scorecards.submit(card)))
                .isInstanceOfSatisfying(
                        IncompleteScorecard.class,
                        refused -> assertThat(refused.gaps()).hasSize(1));
        assertThat(draftOf(ana).submitted()).isFalse();
        assertThat(draftOf(ana).evidence())
                .hasSize(panel.rubric().competencies().size());
    }

    @Test
    void a_revision_is_read_beside_the_first_version() {
        var card = examples.submit(panel, ana, Rating.YES);
        examples.submit(panel, bo, Rating.YES);
        Acting.as(ana.id(), () -> scorecards.revise(card, "Heard more", Rating.NO, Map.of(focus, Rating.STRONG_NO)));
        var read = Acting.as(bo.id(), () -> scorecards.readable(panel.loop().id())).stream()
                .filter(one -> one.id().equals(card))
                .findFirst()
                .orElseThrow();
        assertThat(read.rating(focus)).contains(Rating.YES);
        assertThat(read.recommendation()).contains(Rating.YES);
        assertThat(read.revisedRating(focus)).contains(Rating.STRONG_NO);
        assertThat(read.revisions())
                .singleElement()
                .satisfies(revision -> assertThat(revision.reason()).isEqualTo("Heard more"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "👩🏽‍🚀 built it 🚀",
                "قال «لا» لأن الأرقام كانت خاطئة",
                "<script>alert('x')</script><img src=x onerror=alert(1)>",
                "'; drop table evidence; --",
                "line one\r\nline two\ttab"
            })
    void evidence_is_kept_to_the_letter(String text) {
        var card = examples.draft(panel, ana, Rating.NOT_ASSESSED, Map.of());
        Acting.as(ana.id(), () -> journal.note(card, focus, text));
        assertThat(draftOf(ana).evidence())
                .singleElement()
                .satisfies(noted -> assertThat(noted.text()).isEqualTo(text));
    }

    @Test
    void evidence_may_have_two_hundred_thousand_characters() {
        var card = examples.draft(panel, ana, Rating.NOT_ASSESSED, Map.of());
        var text = "é🙂".repeat(70_000);
        Acting.as(ana.id(), () -> journal.note(card, focus, text));
        assertThat(draftOf(ana).evidence().getFirst().text()).isEqualTo(text);
    }

    @Test
    void a_character_that_the_database_cannot_hold_is_replaced_and_the_rest_is_kept() {
        var card = examples.draft(panel, ana, Rating.NOT_ASSESSED, Map.of());
        Acting.as(ana.id(), () -> journal.note(card, focus, "before\0after"));
        assertThat(draftOf(ana).evidence().getFirst().text()).isEqualTo("before\uFFFDafter");
    }

    @Test
    void evidence_that_is_too_long_is_refused_with_its_length_and_what_was_there_is_kept() {
        var card = examples.draft(panel, ana, Rating.NOT_ASSESSED, Map.of());
        var evidence = Acting.as(ana.id(), () -> journal.note(card, focus, "Before"));
        assertThatThrownBy(() ->
                        Acting.as(ana.id(), () -> journal.write(card, Field.evidence(evidence), "x".repeat(250_001))))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("250,001");
        assertThat(draftOf(ana).evidence().getFirst().text()).isEqualTo("Before");
    }

    private Scorecard draftOf(Person author) {
        return Acting.as(author.id(), () -> scorecards.own(panel.interviewOf(author)));
    }
}
