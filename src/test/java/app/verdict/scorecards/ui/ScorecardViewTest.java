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
import app.verdict.scorecards.Scorecard;
import app.verdict.scorecards.Scorecards;
import app.verdict.ui.Addresses;
import app.verdict.ui.RatingScale;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextArea;
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
    void every_step_is_saved_as_it_is_taken() {
        open();
        scale(focus.name()).setValue("3");
        test(note()).setValue("Named what was broken");
        scale("Recommendation").setValue("4");
        test(why()).setValue("She decides");
        var card = card();
        assertThat(card.rating(focus.id())).contains(Rating.YES);
        assertThat(card.evidenceFor(focus.id()))
                .singleElement()
                .satisfies(noted -> assertThat(noted.text()).isEqualTo("Named what was broken"));
        assertThat(card.recommendation()).contains(Rating.STRONG_YES);
        assertThat(card.why()).isEqualTo("She decides");
        assertThat(card.submitted()).isFalse();
    }

    @Test
    void typing_on_rewords_the_same_evidence_and_clearing_it_strikes_it() {
        open();
        test(note()).setValue("Named");
        test(note()).setValue("Named what was broken");
        assertThat(card().evidence()).hasSize(1);
        assertThat(card().evidence().getFirst().text()).isEqualTo("Named what was broken");
        test(note()).setValue("");
        assertThat(card().evidence()).isEmpty();
    }

    @Test
    void what_was_entered_is_there_again_when_the_screen_is_opened_again() {
        examples.shortDraft(panel, ana, focus.id(), Rating.NO);
        open();
        assertThat(scale(focus.name()).rating()).contains(Rating.NO);
        assertThat(scale("Recommendation").rating()).contains(Rating.NO);
        assertThat(note().getValue()).contains(ana.name());
        assertThat(why().getValue()).contains(ana.name());
    }

    @Test
    void a_value_that_is_no_point_of_the_scale_is_not_saved() {
        open();
        scale(focus.name()).setValue("5");
        assertThat(card().rating(focus.id())).isEmpty();
    }

    @Test
    void a_refused_submission_names_each_gap_and_loses_nothing() {
        open();
        scale(focus.name()).setValue("2");
        press("Submit scorecard");
        var submit = find(SubmitPanel.class).single();
        assertThat(find(ListItem.class, submit).all().stream().map(ScreenTest::text))
                .satisfiesExactly(
                        evidence -> assertThat(evidence).contains(focus.name(), "evidence"),
                        recommendation -> assertThat(recommendation).contains("one of the four"),
                        why -> assertThat(why).contains("why"));
        assertThat(card().submitted()).isFalse();
        assertThat(scale(focus.name()).rating()).contains(Rating.NO);
    }

    @Test
    void a_submitted_scorecard_is_shown_as_it_is_and_cannot_be_edited() {
        examples.shortDraft(panel, ana, focus.id(), Rating.NO);
        open();
        press("Submit scorecard");
        assertThat(card().submitted()).isTrue();
        assertThat(find(RatingScale.class).exists()).isFalse();
        assertThat(find(TextArea.class).exists()).isFalse();
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
        Acting.as(ana.id(), () -> scorecards.note(card, focus.id(), html));
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

    private RatingScale scale(String label) {
        return find(RatingScale.class).withAttribute("label", label).single();
    }

    private TextArea note() {
        return find(TextArea.class)
                .withCondition(area -> area.getAriaLabel().orElse("").startsWith("Evidence 1 for " + focus.name()))
                .single();
    }

    private TextArea why() {
        return find(TextArea.class).withLabel("Why, in one sentence").single();
    }

    private Scorecard card() {
        return Acting.as(ana.id(), () -> scorecards.own(panel.interviewOf(ana)));
    }
}
