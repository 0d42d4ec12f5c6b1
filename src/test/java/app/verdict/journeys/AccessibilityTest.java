package app.verdict.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.verdict.Examples;
import app.verdict.VerdictTest;
import app.verdict.loops.Visibility;
import app.verdict.people.Duty;
import app.verdict.rubrics.Rating;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** No screen has a serious or critical violation that axe can find, in light and in dark. */
@VerdictTest
class AccessibilityTest {
    private static final Set<String> GRAVE = Set.of("serious", "critical");
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    @RegisterExtension
    final Browser browser = new Browser();

    @Autowired
    Examples examples;

    private final List<String> violations = new ArrayList<>();

    @Test
    void no_screen_has_a_serious_violation_in_light_and_in_dark() {
        var nobody = browser.visitor().opens("/sign-in").sees("Look around");
        check("sign-in", nobody);

        var manager = browser.visitor().signsInAs("Solveig Marrowby");
        check("my interviews", manager);
        follow(manager, "Ruben Nightingale-Osei");
        check("scorecard submitted", manager.sees("Submitted"));
        manager.page().getByText("Open the debrief").click();
        check("debrief", manager.sees("Ready to debrief"));
        manager.clicks("Open the debrief");
        check("meeting, silent reading", manager.sees("Everybody reads the scorecards alone."));
        manager.clicks("On to Leans");
        check("meeting, leans", manager.sees("Where do you lean on this candidate?"));
        manager.clicks("On to Disagree and commit").clicks("Second estimate");
        check("meeting, second estimate", manager.sees("After the talk: how do you see Disagree and commit?"));
        manager.clicks("Decision");
        check("meeting, decision", manager.sees("Record the decision"));
        manager.clicks("Put on a big screen …").clicks("Get a code");
        var code = manager.page().locator(".v-screen-code").textContent();
        check("code of the big screen", manager);
        manager.clicks("Close");
        check("big screen", browser.visitor().opens("/present/" + code).sees("Final words"));
        check("big screen without a code", browser.visitor().opens("/present").sees("Put a debrief on this screen"));
        follow(manager, "All figures");
        check("debrief with the decision form", manager.sees("Record the decision"));
        follow(manager, "Plan");
        check("loop", manager.sees("Who covers what"));
        check("candidates", manager.opens("/candidates").sees("Find a candidate"));
        follow(manager, "Ruben Nightingale-Osei");
        check("candidate", manager.sees("Résumés"));
        check("loops", manager.opens("/loops").sees("Open ("));
        check("some loops", manager.opens("/loops?show=open&mine=yes").sees("Save this view as"));
        check(
                "new loop",
                manager.opens("/new-loop").picks("Opening", "Discovery").sees("Plan this loop"));
        check("rubrics", manager.opens("/rubrics").sees("Product Manager, version 1"));
        follow(manager, "Product Manager, version 1");
        check("rubric", manager.sees("How the bar moves"));
        manager.page()
                .getByRole(AriaRole.BUTTON, Visitor.named("Write the next version"))
                .click();
        manager.page()
                .getByRole(AriaRole.BUTTON, Visitor.named("Product intuition"))
                .click();
        check("draft of a rubric", manager.sees("How the bar moves"));
        manager.page().getByRole(AriaRole.BUTTON, Visitor.named("Preview")).click();
        check("preview of a rubric", manager.sees("As an interviewer will see it"));
        manager.clicks("Discard …").clicks("Discard");
        manager.opens("/rubrics").clicks("Import …");
        check("import of a rubric", manager.sees("Or paste its text"));
        check("refusal", manager.isRefused("/scorecard/" + UUID.randomUUID(), "Go to my interviews"));
        check("nothing here", manager.isRefused("/nowhere", "Nothing here"));

        var writing = browser.visitor().signsInAs("Farid Copperwick");
        follow(writing, "Mateus Goldenrod-Ito");
        check("scorecard draft", writing.sees("Submit scorecard"));
        writing.opens("/loops");
        follow(writing, "Mateus Goldenrod-Ito");
        check("debrief hidden", writing.sees("The scorecards are hidden from you"));
        writing.opens("/loops");
        follow(writing, "Saoirse Oyelaran-Pike");
        check("debrief decided", writing.sees("Where the panel stands"));

        var panel = examples.panel("PM", 2, Visibility.AFTER_OWN);
        var other = examples.panel(
                panel.loop().opening(), "PM", panel.manager(), panel.interviewers(), "The other candidate");
        for (var interviewer : panel.interviewers())
            for (var one : List.of(panel, other)) examples.submit(one, interviewer, Rating.YES);
        var comparing = browser.as(panel.manager());
        check(
                "comparison",
                comparing.opens("/compare/" + panel.loop().opening().id()).sees("The other candidate"));
        check(
                "plan of a running loop",
                comparing.opens("/loop/" + panel.loop().id()).sees("Take off …"));

        check(
                "people",
                browser.visitor().signsInAs("Caspian Dovetail").opens("/people").sees("Add somebody"));
        var keeping = browser.visitor().signsInAs("Caspian Dovetail").opens("/records");
        check("records", keeping.sees("How long openings keep"));
        keeping.page().getByText("Erase …").first().click();
        check("erasing", keeping.sees("What stays: counts"));
        check(
                "import",
                browser.visitor()
                        .signsInAs("Caspian Dovetail")
                        .opens("/import?of=people")
                        .sees("their job title"));

        check("reminders", keeping.opens("/reminders").sees("No mail is sent"));
        check("account", keeping.opens("/account").sees("Quiet from"));
        check("practice", keeping.opens("/practice").sees("The word that had to go"));
        check("practice card", keeping.opens("/practice/position-moved").sees("Hand in and compare"));
        keeping.page().locator(".v-help-button").first().click();
        check("a word explained", keeping.sees("What does “not assessed” mean?"));
        check(
                "first steps",
                browser.as(examples.person("New manager", Duty.HIRING_MANAGER)).sees("First steps"));
        keeping.opens("/openings").page().getByText("Clocks …").first().click();
        check("clocks of an opening", keeping.sees("Holidays of"));

        assertThat(violations).isEmpty();
    }

    @Test
    void whoever_has_most_to_go_to_sees_all_of_it_however_narrow_the_window() {
        for (var person : List.of("Caspian Dovetail", "Farid Copperwick")) {
            var visitor = browser.visitor().signsInAs(person);
            for (int width : List.of(1440, 800, 720, 601, 390, 320)) {
                visitor.page().setViewportSize(width, 844);
                for (var link :
                        visitor.page().locator(".v-bar a, .v-bar button").all())
                    assertThat(link).isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(1));
            }
        }
    }

    private static void follow(Visitor visitor, String link) {
        visitor.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
    }

    /** In full in light; in dark, where nothing but colours differ, what depends on them. */
    private void check(String screen, Visitor visitor) {
        wears(visitor, ColorScheme.LIGHT);
        report(screen, new AxeBuilder(visitor.page()));
        wears(visitor, ColorScheme.DARK);
        report(screen + ", dark", new AxeBuilder(visitor.page()).withRules(COLOURS));
    }

    private static void wears(Visitor visitor, ColorScheme scheme) {
        visitor.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }

    private void report(String screen, AxeBuilder axe) {
        for (var rule : axe.setLegacyMode(true).analyze().getViolations())
            if (GRAVE.contains(rule.getImpact()))
                for (var node : rule.getNodes())
                    violations.add("%s: %s (%s) at %s: %s"
                            .formatted(
                                    screen,
                                    rule.getId(),
                                    rule.getImpact(),
                                    node.getTarget(),
                                    node.getFailureSummary()));
    }
}
