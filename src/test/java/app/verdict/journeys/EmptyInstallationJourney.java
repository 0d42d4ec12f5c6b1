package app.verdict.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.verdict.FreshData;
import app.verdict.VerdictApplication;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** From an empty installation to the first scorecard, through the screens alone. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        classes = VerdictApplication.class,
        properties = "verdict.demo=false")
@ContextConfiguration(initializers = FreshData.class)
@DirtiesContext
@ExtendWith(OutputCaptureExtension.class)
class EmptyInstallationJourney {
    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void the_code_from_the_log_leads_to_a_team_a_plan_and_a_scorecard(CapturedOutput log) {
        var team = new Founders(browser);
        var administrator = team.setUp(log.getAll());
        administrator.sees("First steps").sees("0 of 8 done").sees("SPRING_MAIL_HOST");
        var ana = team.joins("Ana Example", "Interviewer");
        team.joins("Bo Example", "Interviewer");
        team.joins("Cy Example", "Interviewer");
        ana.sees("No interviews are planned for you");
        administrator.opens("/").sees("Done (1)");
        opensAPosition(administrator);
        plans(administrator, List.of("Ana Example", "Bo Example", "Cy Example", "Dee Example"));

        ana.opens("/").sees("Upcoming (1)");
        ana.page().getByText("Kim Candidate").click();
        var card = new ScorecardScreen(ana.sees("Submit scorecard"))
                .rates("Product intuition", "Yes")
                .notes("Product intuition", "Says what to build, and what is broken")
                .recommends("Yes")
                .explains("A verdict in ten minutes")
                .isSaved();
        card.isReloaded().shows("Product intuition", "Yes").submits().sees("Says what to build, and what is broken");
        ana.page().getByText("Open the debrief").click();
        new DebriefScreen(ana).seesInRow("Product intuition", "Yes");

        administrator.opens("/").sees("5 of 8 done").sees("Keep yourself from being locked out");
        administrator.page().getByText("Done (5)").click();
        administrator.sees("Those for Product Manager and Product Marketing Manager are ready to score by.");
        administrator.clicks("Put away").doesNotSee("First steps");
        administrator.reloads().sees("Upcoming (1)").doesNotSee("First steps");
        administrator.opens("/account").clicks("Show the first steps again").sees("5 of 8 done");
    }

    private static void opensAPosition(Visitor manager) {
        manager.opens("/new-loop").clicks("Open a position …");
        manager.fills("Title", "First product manager")
                .selects("Role and rubric", "Product Manager, version 1")
                .picks("Hiring manager", "Dee Example")
                .clicks("Open the position");
        manager.sees("Every competency has a reader, and every gate two independent ones.");
    }

    private static void plans(Visitor manager, List<String> interviewers) {
        manager.sees("Begun from the template for Product Manager").fills("Or a new candidate's name", "Kim Candidate");
        manager.clicks("Remove interview 5");
        for (int i = 0; i < interviewers.size(); i++) {
            var form = manager.page().locator(".v-interview-form").nth(i);
            form.locator("vaadin-select").click();
            manager.page()
                    .getByRole(AriaRole.OPTION, Visitor.named("Product case"))
                    .click();
            form.getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName("Interviewer"))
                    .fill(interviewers.get(i));
            manager.page()
                    .getByRole(AriaRole.OPTION, Visitor.named(interviewers.get(i)))
                    .click();
            for (var cell : form.getByRole(AriaRole.CHECKBOX).all()) cell.uncheck();
            form.getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName("Product intuition"))
                    .check();
        }
        manager.clicks("Plan this loop").sees("Who covers what");
        assertThat(manager.page().getByText("Scorecard to come")).hasCount(interviewers.size());
    }
}
