package app.verdict.debriefs.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.verdict.Examples.Panel;
import app.verdict.ScreenTest;
import app.verdict.VerdictTest;
import app.verdict.debriefs.Debriefs;
import app.verdict.debriefs.DecidedPanels;
import app.verdict.debriefs.Hindsight;
import app.verdict.debriefs.Outcome;
import app.verdict.debriefs.Stance;
import app.verdict.loops.Visibility;
import app.verdict.people.Duty;
import app.verdict.people.Moment;
import app.verdict.people.Person;
import app.verdict.rubrics.Rating;
import app.verdict.ui.Addresses;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@VerdictTest
class AfterTheDecisionTest extends ScreenTest {
    @Autowired
    Debriefs debriefs;

    @Autowired
    Clock clock;

    @Test
    void the_author_of_a_scorecard_sees_it_beside_the_others_once_it_is_decided() {
        var panel = examples.panel("PM", 3, Visibility.AFTER_OWN);
        var strict = panel.interviewer(0);
        examples.submit(panel, strict, Rating.NO);
        examples.submit(panel, panel.interviewer(1), Rating.YES);
        examples.submit(panel, panel.interviewer(2), Rating.STRONG_YES);
        signedIn(strict);
        assertThat(shownAt(debrief(panel))).contains("Agenda").doesNotContain("You and the panel");
        DecidedPanels.decide(examples, debriefs, panel, Outcome.HIRE, Stance.AGREE);
        // the others' 3 and 4: 3.5 -/+ 0.64
        assertThat(shownAt(debrief(panel)))
                .contains("You and the panel", "Only you see this.", "1.5 points stricter than the others")
                .contains("3.5 (2.9 to 4.0), n = 2")
                .contains("You recommended “no”; decided was: hire. The decision went the other way.");
    }

    @Test
    void nobody_else_sees_what_an_author_sees_of_themselves() {
        var panel = decided(Outcome.HIRE, Stance.AGREE);
        signedIn(panel.manager());
        assertThat(shownAt(debrief(panel))).contains("Agenda").doesNotContain("You and the panel", "Only you see this");
        signedIn(panel.interviewer(1));
        assertThat(shownAt(debrief(panel)))
                .contains("1.0 points milder than the one other")
                .doesNotContain("1.0 points stricter");
    }

    @Test
    void before_its_date_a_review_is_not_asked_for() {
        var panel = decided(Outcome.HIRE, Stance.AGREE);
        signedIn(panel.manager());
        assertThat(shownAt(debrief(panel))).contains("review on 1 January 2099").doesNotContain("Outcome review");
        assertThat(shownAt(Addresses.LOOPS)).contains("Decided (1)").doesNotContain("Review due");
    }

    @Test
    void from_its_date_on_the_hiring_manager_is_asked_and_the_record_takes_the_place_of_the_form() {
        var panel = decided(Outcome.HIRE, Stance.DISAGREE);
        Moment.at(DecidedPanels.reviewDay(clock), () -> {
            signedIn(panel.manager());
            assertThat(shownAt(Addresses.LOOPS)).contains("Review due");
            shownAt(debrief(panel));
            press("Record the review");
            assertThat(shown()).contains("“What worked” is missing.");
            write("What worked", "She ships");
            write("What did not work", "Slow to delegate");
            press("Record the review");
            assertThat(shown()).contains("Say whether the dissent was right");
            dissent().setValue(Hindsight.TOO_EARLY);
            write("What shows it, in a sentence", "One quarter is short");
            press("Record the review");
            assertThat(find(ReviewForm.class).exists()).isFalse();
            assertThat(shown())
                    .contains(
                            "She ships",
                            "Slow to delegate",
                            "Was the dissent right? Too early to tell",
                            "One quarter is short");
            assertThat(shownAt(Addresses.LOOPS)).contains("Decided (1)").doesNotContain("Review due");
            signedIn(panel.interviewer(0));
            assertThat(shownAt(debrief(panel))).contains("Outcome review", "Slow to delegate");
        });
    }

    @Test
    void after_no_hire_and_without_dissent_one_question_is_asked() {
        var panel = decided(Outcome.NO_HIRE, Stance.AGREE);
        Moment.at(DecidedPanels.reviewDay(clock), () -> {
            signedIn(panel.manager());
            shownAt(debrief(panel));
            assertThat(find(TextArea.class, find(ReviewForm.class).single()).all())
                    .extracting(TextArea::getLabel)
                    .containsExactly("What do we know now?");
            write("What do we know now?", "The seat was filled in May");
            press("Record the review");
            assertThat(shown()).contains("What we know now", "The seat was filled in May");
        });
    }

    @Test
    void nobody_but_the_hiring_manager_is_asked() {
        var panel = decided(Outcome.HIRE, Stance.AGREE);
        for (var other : List.<Person>of(panel.interviewer(0), examples.person("Recruiter", Duty.RECRUITER)))
            Moment.at(DecidedPanels.reviewDay(clock), () -> {
                signedIn(other);
                assertThat(shownAt(debrief(panel)))
                        .contains(panel.loop().candidate().name())
                        .doesNotContain("Outcome review");
                assertThat(shownAt(Addresses.LOOPS)).doesNotContain("Review due");
            });
    }

    private Panel decided(Outcome outcome, Stance first) {
        var panel = examples.panel("PM", 2, Visibility.AFTER_OWN);
        examples.submit(panel, panel.interviewer(0), Rating.YES);
        examples.submit(panel, panel.interviewer(1), Rating.STRONG_YES);
        DecidedPanels.decide(examples, debriefs, panel, outcome, first);
        return panel;
    }

    private static String debrief(Panel panel) {
        return Addresses.debrief(panel.loop().id());
    }

    private void write(String label, String text) {
        test(find(TextArea.class).withLabel(label).single()).setValue(text);
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Hindsight> dissent() {
        return find(RadioButtonGroup.class).withLabel("Was the dissent right?").single();
    }
}
