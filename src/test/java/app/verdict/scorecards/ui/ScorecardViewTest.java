package app.verdict.scorecards.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.verdict.Examples;
import app.verdict.ScreenTest;
import app.verdict.VerdictTest;
import app.verdict.loops.Visibility;
import app.verdict.people.Acting;
import app.verdict.people.Duty;
import app.verdict.people.Person;
import app.verdict.rubrics.Competency;
import app.verdict.rubrics.Rating;
import app.verdict.scorecards.Journal;
import app.verdict.scorecards.Scorecard;
import app.verdict.scorecards.Scorecards;
import app.verdict.ui.Addresses;
import app.verdict.ui.RatingScale;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@VerdictTest
class ScorecardViewTest extends ScreenTest {
    @Autowired
    Scorecards scorecards;

    @Autowired
    Journal journal;

    private Examples.Panel panel;
    private Person ana;
    private Competency focus;

    @BeforeEach
    void an_interview_that_covers_one_competency() {
        focus = examples.rubric("PM").competencies().getFirst();
        ana = examples.person("Ana");
        panel = examples.panel(
                "PM",
                examples.person("Manager", Duty.HIRING_MANAGER),
                List.of(ana, examples.person("Bo")),
                Visibility.AFTER_OWN,
                Set.of(focus.id()));
        signedIn(ana);
    }

    @Test
    void the_brief_says_what_this_interview_covers_and_asks() {
        open();
        assertThat(text(find(Brief.class).single()))
                .contains(focus.name(), focus.questions().getFirst());
    }

    @Test
    void every_competency_has_its_scale_and_its_place_for_evidence_those_of_the_interview_first() {
        open();
        assertThat(find(CompetencyCard.class).all())
                .hasSize(panel.rubric().competencies().size())
                .first()
                .satisfies(card -> {
                    assertThat(card.getElement().getAttribute("data-competency"))
                            .isEqualTo(focus.id().toString());
                    assertThat(card.getElement().hasAttribute("data-focus")).isTrue();
                });
        assertThat(find(RatingScale.class).withAttribute("label", focus.name()).exists())
                .isTrue();
    }

    @Test
    void what_was_entered_is_not_in_the_page_that_the_server_renders_but_in_the_journal() {
        examples.shortDraft(panel, ana, focus.id(), Rating.NO);
        open();
        assertThat(shown()).doesNotContain("heard this");
        assertThat(Acting.as(ana.id(), () -> journal.draft(card().id())).fields())
                .anyMatch(field -> field.value().contains("heard this"));
    }

    @Test
    void a_submitted_scorecard_is_shown_as_it_is_and_cannot_be_edited() {
        var card = examples.shortDraft(panel, ana, focus.id(), Rating.NO);
        Acting.as(ana.id(), () -> scorecards.submit(card));
        open();
        assertThat(find(RatingScale.class).exists()).isFalse();
        assertThat(find(TextField.class).exists()).isFalse();
        assertThat(shown()).contains("Only " + ana.name() + " heard this", "Open the debrief");
    }

    @Test
    void a_revision_stands_above_the_first_version() {
        var card = examples.shortDraft(panel, ana, focus.id(), Rating.NO);
        Acting.as(ana.id(), () -> scorecards.submit(card));
        Acting.as(ana.id(), () -> scorecards.revise(card, "Heard more", Rating.YES, Map.of()));
        open();
        assertThat(shown()).containsSubsequence("Revised ", "Heard more", "Yes", "Recommendation", "No");
    }

    @Test
    void html_in_a_note_is_shown_as_it_was_typed() {
        var html = "<script>alert(1)</script><b>bold</b>";
        var card = examples.shortDraft(panel, ana, focus.id(), Rating.NO);
        Acting.as(ana.id(), () -> journal.note(card, focus.id(), html));
        Acting.as(ana.id(), () -> scorecards.submit(card));
        open();
        assertThat(shown()).contains(html);
    }

    @Test
    void the_scorecard_of_somebody_else_is_not_open_and_nothing_of_it_is_shown() {
        examples.shortDraft(panel, ana, focus.id(), Rating.NO);
        signedIn(panel.interviewer(1));
        assertThat(shownAt(Addresses.scorecard(panel.interviewOf(ana))))
                .contains("Not open", ana.name())
                .doesNotContain("heard this", "thinks so");
        signedIn(examples.person("Outsider"));
        assertThat(shownAt(Addresses.scorecard(panel.interviewOf(ana))))
                .contains("Not open")
                .doesNotContain(ana.name());
    }

    private void open() {
        navigate(ScorecardView.class, panel.interviewOf(ana).toString());
    }

    private Scorecard card() {
        return Acting.as(ana.id(), () -> scorecards.own(panel.interviewOf(ana)));
    }
}
