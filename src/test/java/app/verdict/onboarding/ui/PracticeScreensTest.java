package app.verdict.onboarding.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.verdict.ScreenTest;
import app.verdict.Statements;
import app.verdict.VerdictTest;
import app.verdict.loops.Visibility;
import app.verdict.onboarding.Practice;
import app.verdict.onboarding.PracticeCard;
import app.verdict.people.Acting;
import app.verdict.people.Duty;
import app.verdict.people.Person;
import app.verdict.rubrics.Rating;
import app.verdict.ui.Addresses;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@VerdictTest
class PracticeScreensTest extends ScreenTest {
    private static final String CASE = Addresses.practice("position-moved");

    @Autowired
    Practice practice;

    @Test
    void whoever_interviews_is_offered_to_practise_until_a_scorecard_of_theirs_is_in() {
        var panel = examples.panel("PM", 1, Visibility.AFTER_OWN);
        signedIn(panel.interviewer(0));
        assertThat(shownAt(Addresses.MY_INTERVIEWS)).contains("Practise now");
        examples.submit(panel, panel.interviewer(0), Rating.NO);
        signedIn(panel.interviewer(0));
        assertThat(shownAt(Addresses.MY_INTERVIEWS)).doesNotContain("Practise now");
        assertThat(shownAt(Addresses.ACCOUNT)).contains("Practise on a written case");
        signedIn(examples.person("Recruiter", Duty.RECRUITER));
        assertThat(shownAt(Addresses.MY_INTERVIEWS)).doesNotContain("Practise now");
    }

    @Test
    void before_handing_in_nothing_tells_the_reference_and_afterwards_it_stands_beside_ones_own() {
        var ana = examples.person("Ana");
        signedIn(ana);
        assertThat(shownAt(CASE)).contains("Hand in and compare").doesNotContain("Reference", "The usual mistake");
        practises(ana);
        signedIn(ana);
        assertThat(shownAt(CASE))
                .contains("2 of 4 exactly as the reference, 1 one off.")
                .contains("On the other side of the line between no and yes.")
                .contains("The reference rests on lines 1, 2, you rested on line 2.")
                .contains("The usual mistake: Rating the tone.");
        press("Do it again");
        assertThat(shown()).contains("Hand in and compare");
        signedIn(examples.person("Bo"));
        assertThat(shownAt(CASE)).contains("Hand in and compare");
    }

    @Test
    void the_list_takes_one_statement_and_says_which_one_has_practised() {
        var ana = examples.person("Ana");
        practises(ana);
        signedIn(ana);
        shownAt(Addresses.RUBRICS);
        var statements =
                Statements.during(() -> assertThat(shownAt(Addresses.PRACTICE)).contains("Begin", "✓ Practised today"));
        assertThat(statements).hasSize(1);
    }

    private void practises(Person person) {
        var card = new PracticeCard(
                Map.of(
                        "positioning", new PracticeCard.Given(Rating.YES, Set.of(2)),
                        "disagree-and-commit", new PracticeCard.Given(Rating.NO, Set.of(3)),
                        "pricing", new PracticeCard.Given(Rating.NOT_ASSESSED, Set.of())),
                Rating.YES);
        Acting.as(person.id(), () -> practice.handIn("position-moved", card));
    }
}
