package app.verdict.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import app.verdict.Examples;
import app.verdict.Examples.Panel;
import app.verdict.VerdictTest;
import app.verdict.loops.Visibility;
import app.verdict.people.Acting;
import app.verdict.people.Duty;
import app.verdict.people.Person;
import app.verdict.rubrics.Rating;
import app.verdict.scorecards.Journal;
import app.verdict.scorecards.Scorecards;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Whoever owes a scorecard gets nothing of another's into their browser, on no screen and in no push, until they have
 * submitted. The words looked for exist nowhere else, and reach the same browser afterwards.
 */
@VerdictTest
class BlindnessJourney {
    @RegisterExtension
    final Browser browser = new Browser();

    @Autowired
    Examples examples;

    @Autowired
    Scorecards scorecards;

    @Autowired
    Journal journal;

    private final String early = token();
    private final String late = token();
    private final String why = token();
    private final String changed = token();

    @Test
    void a_panellist_receives_nothing_of_the_others_before_submitting() {
        var panel = examples.panel("PM", 3, Visibility.AFTER_OWN);
        staysBlindUntilSubmitting(panel, panel.interviewer(0));
    }

    @Test
    void a_hiring_manager_on_the_panel_is_as_blind_as_everybody() {
        var manager = examples.person("Manager", Duty.HIRING_MANAGER, Duty.INTERVIEWER);
        var members = List.of(manager, examples.person("Interviewer"), examples.person("Interviewer"));
        var panel = examples.panel("PM", manager, members, Visibility.AFTER_OWN);
        staysBlindUntilSubmitting(panel, manager);
    }

    private void staysBlindUntilSubmitting(Panel panel, Person blind) {
        var loop = panel.loop().id();
        tells(panel, panel.interviewer(1), early);
        var visitor = browser.as(blind);
        var received = Recording.of(visitor);

        visitor.opens("/").sees("Owed (1)");
        visitor.opens("/loops").sees(panel.loop().candidate().name());
        visitor.opens("/loop/" + loop).sees("Who covers what");
        visitor.opens("/rubrics").sees("Product Manager");
        visitor.opens("/rubrics/" + panel.rubric().id()).sees("How the bar moves");
        visitor.isRefused(
                "/scorecard/" + panel.interviewOf(panel.interviewer(1)),
                "is " + panel.interviewer(1).name());
        visitor.scorecard(panel.interviewOf(blind));
        visitor.opens("/debrief/" + loop).sees("The scorecards are hidden from you");

        tells(panel, panel.interviewer(2), late);
        PlaywrightAssertions.assertThat(visitor.page()
                        .getByRole(AriaRole.LIST, Visitor.named("Panel"))
                        .getByRole(AriaRole.LISTITEM)
                        .filter(new Locator.FilterOptions()
                                .setHasText(panel.interviewer(2).name())))
                .containsText("submitted");
        assertThat(received.frames()).as("that somebody submitted is told live").isNotEmpty();
        visitor.opens("/loop/" + loop).sees("Scorecard in");
        visitor.opens("/debrief/" + loop).sees("The scorecards are hidden from you");
        for (var token : List.of(early, late, why, changed)) {
            assertThat(received.bodies()).noneMatch(body -> body.contains(token));
            assertThat(received.frames()).noneMatch(frame -> frame.contains(token));
        }

        examples.submit(panel, blind, Rating.YES);
        var first = panel.rubric().competencies().getFirst().name();
        new DebriefScreen(visitor).seesInRow(first, "later: Strong no");
        assertThat(received.frames()).as("the open debrief opens by itself").anyMatch(frame -> frame.contains(why));
        new DebriefScreen(visitor).talksAbout(first).sees(early).sees(late).sees(changed);
        for (var token : List.of(early, late, changed))
            assertThat(received.bodies()).as("what is shown was recorded").anyMatch(body -> body.contains(token));
    }

    /** Submits a scorecard full of words that exist nowhere else, and changes their mind in such words too. */
    private void tells(Panel panel, Person author, String evidence) {
        var card = examples.draft(panel, author, Rating.NO, Map.of());
        var first = panel.rubric().competencies().getFirst().id();
        Acting.as(author.id(), () -> {
            journal.note(card, first, evidence);
            journal.explain(card, why);
            scorecards.submit(card);
            scorecards.revise(card, changed, Rating.STRONG_NO, Map.of(first, Rating.STRONG_NO));
        });
    }

    private static String token() {
        return "x" + UUID.randomUUID().toString().replace("-", "");
    }
}
