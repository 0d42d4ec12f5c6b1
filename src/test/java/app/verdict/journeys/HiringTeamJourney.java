package app.verdict.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.verdict.FreshData;
import app.verdict.VerdictApplication;
import biweekly.Biweekly;
import biweekly.component.VEvent;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** A team of eight begins with an empty installation and hires for a role of its own, through the screens alone. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        classes = VerdictApplication.class,
        properties = "verdict.demo=false")
@ContextConfiguration(initializers = FreshData.class)
@DirtiesContext
@ExtendWith(OutputCaptureExtension.class)
class HiringTeamJourney {
    private static final String CANDIDATE = "Kim Candidate";
    private static final List<String> GATES =
            List.of("Disagree and commit", "Candour about own failure", "Independent judgment");
    private static final List<Interviewing> PANEL = List.of(
            new Interviewing("Ana Example", "Product case", List.of("Design intuition", "Technical trade-offs")),
            new Interviewing("Bo Example", "Technical trade-offs", List.of("Technical trade-offs", "Metric ownership")),
            new Interviewing("Cy Example", "Culture and autonomy", GATES),
            new Interviewing("Di Example", "Hiring-manager screen", GATES),
            new Interviewing("Ed Example", "Cross-functional", List.of("Business judgment", "Metric ownership")));

    private record Interviewing(String who, String kind, List<String> competencies) {}

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void a_new_role_is_written_its_loop_planned_invited_scored_debriefed_and_decided(CapturedOutput log) {
        var team = new Founders(browser);
        team.setUp(log.getAll());
        var manager = team.joins("Max Example", "Hiring manager");
        var recruiter = team.joins("Rae Example", "Recruiter");
        var panel = new ArrayList<Visitor>();
        for (var interviewing : PANEL) panel.add(team.joins(interviewing.who(), "Interviewer"));

        writesARubric(manager);
        plans(recruiter);
        invites(recruiter);
        for (int i = 0; i < panel.size(); i++) scores(panel.get(i), PANEL.get(i));

        recruiter.opens("/loops").sees("Ready to debrief (1)").sees("5 of 5 in");
        manager.opens("/loops").page().getByText(CANDIDATE).click();
        decides(new DebriefScreen(manager));
        recruiter.opens("/loops").sees("Decided (1)").sees(CANDIDATE);
        panel.getFirst().page().getByText("Open the debrief").click();
        new DebriefScreen(panel.getFirst()).isDecided("Hire, L6").sees("Decides under pressure, and answers for it");
    }

    private static void writesARubric(Visitor manager) {
        manager.opens("/rubrics")
                .clicks("New from copy …")
                .selects("Copy", "Product Manager, version 1")
                .fills("Code of the new role", "DES")
                .fills("Name of the new role", "Product Designer")
                .clicks("Begin the draft")
                .sees("Product Designer, draft");
        manager.fills("How the role fails, in one sentence", "Designs what is admired and used by nobody.")
                .fills("Metrics the role answers for, one on each line", "task success");
        manager.page().getByText("Product intuition").first().click();
        manager.fills("Name", "Design intuition");
        manager.clicks("Publish …")
                .fills("What is new, for those who score by it", "Our first own rubric")
                .clicks("Publish")
                .sees("Product Designer, version 1")
                .sees("Design intuition");
    }

    private static void plans(Visitor recruiter) {
        recruiter
                .opens("/new-loop")
                .clicks("Open a position …")
                .fills("Title", "First product designer")
                .selects("Role and rubric", "Product Designer, version 1")
                .picks("Hiring manager", "Max Example")
                .clicks("Open the position")
                .sees("There is no template for Product Designer yet.")
                .fills("Or a new candidate's name", CANDIDATE)
                .clicks("Another interview");
        for (int i = 0; i < PANEL.size(); i++) fills(recruiter, i, PANEL.get(i));
        recruiter
                .sees("Every competency has a reader, and every gate two independent ones.")
                .clicks("Plan this loop")
                .sees("Who covers what");
        assertThat(recruiter.page().getByText("Scorecard to come")).hasCount(PANEL.size());
    }

    private static void fills(Visitor recruiter, int at, Interviewing interviewing) {
        var form = recruiter.page().locator(".v-interview-form").nth(at);
        form.locator("vaadin-select").click();
        recruiter
                .page()
                .getByRole(AriaRole.OPTION, Visitor.named(interviewing.kind()))
                .click();
        form.getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName("Interviewer"))
                .fill(interviewing.who());
        recruiter
                .page()
                .getByRole(AriaRole.OPTION, Visitor.named(interviewing.who()))
                .click();
        for (var competency : interviewing.competencies())
            form.getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName(competency))
                    .check();
    }

    /** Everybody's interview, as a calendar takes it. */
    private static void invites(Visitor recruiter) {
        var files = recruiter.page().getByLabel(Pattern.compile("The interview of .+ for a calendar"));
        assertThat(files).hasCount(PANEL.size());
        var asked = new ArrayList<String>();
        for (var file : files.all()) {
            var answer = recruiter.page().request().get("/" + file.getAttribute("href"));
            for (VEvent event : Biweekly.parse(answer.text()).first().getEvents())
                event.getAttendees().forEach(attendee -> asked.add(attendee.getEmail()));
        }
        assertThat(asked)
                .containsExactlyInAnyOrder(
                        "ana@example.org", "bo@example.org", "cy@example.org", "di@example.org", "ed@example.org");
    }

    private static void scores(Visitor interviewer, Interviewing interviewing) {
        interviewer.opens("/").sees("Upcoming (1)").page().getByText(CANDIDATE).click();
        var card = new ScorecardScreen(interviewer.sees("Submit scorecard"));
        for (var competency : interviewing.competencies())
            card.rates(competency, "Yes").notes(competency, "Said what to do about it, and did it");
        card.recommends("Yes").explains("Decides and answers for it").isSaved().submits();
    }

    private static void decides(DebriefScreen debrief) {
        debrief.seesInRow("Design intuition", "Yes");
        for (var gate : GATES) debrief.seesGate(gate, "Clear");
        debrief.opensAndGoesToTheDecision()
                .decides("Hire", "Decides under pressure, and answers for it")
                .cites("Said what to do")
                .wouldHaveChanged("A decision waited for");
        for (var interviewing : PANEL)
            debrief.records(interviewing.who(), "Agrees")
                    .foresees(interviewing.who(), "The team does not let go of the old flow");
        debrief.triesToRecord().isDecided("Hire, L6");
    }
}
