package app.verdict.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.verdict.Examples;
import app.verdict.Examples.Panel;
import app.verdict.VerdictTest;
import app.verdict.faults.Postmaster;
import app.verdict.faults.SecondNode;
import app.verdict.loops.Stages;
import app.verdict.loops.Visibility;
import app.verdict.people.Acting;
import app.verdict.people.Person;
import app.verdict.rubrics.Rating;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Whatever fails in the middle of a debrief, an application, the database or a laptop: it goes on where it was. */
@VerdictTest
class InterruptedMeetingJourney {
    @RegisterExtension
    final Browser browser = new Browser();

    @Autowired
    Examples examples;

    @Autowired
    Stages stages;

    @Autowired
    JdbcConnectionDetails database;

    @Value("${verdict.data}")
    Path data;

    @TempDir
    Path folder;

    private Panel panel;
    private Person facilitator;

    @BeforeEach
    void an_open_debrief_with_a_facilitator() {
        panel = examples.panel("PM", 2, Visibility.AFTER_OWN);
        facilitator = examples.person("Facilitator");
        for (var interviewer : panel.interviewers())
            examples.submit(panel, interviewer, Rating.YES, Map.of("disagree-and-commit", Rating.STRONG_NO));
        Acting.as(
                panel.manager().id(), () -> stages.nameFacilitator(panel.loop().id(), facilitator.id()));
        examples.openDebrief(panel);
    }

    @Test
    void a_killed_node_a_crashed_database_and_a_closed_laptop_cost_the_meeting_nothing() {
        try (var second = new SecondNode(folder, database)) {
            var manager = browser.as(panel.manager()).opens(address()).expectsErrors();
            var here = browser.as(panel.interviewer(0)).opens(address()).expectsErrors();
            var there = browser.at(second.address(), panel.interviewer(1))
                    .opens(address())
                    .expectsErrors();
            var laptop =
                    browser.at(second.address(), facilitator).opens(address()).expectsErrors();
            laptop.clicks("Start a timer of 8 minutes");
            assertThat(here.page().locator("verdict-timer")).containsText("left");
            laptop.clicks("On to Leans");
            enters(there, "Strong yes");
            enters(here, "Strong no");
            assertThat(manager.page()
                            .getByText("entered", new com.microsoft.playwright.Page.GetByTextOptions().setExact(true)))
                    .hasCount(2);

            second.kill();
            enters(manager, "Yes");
            manager.clicks("Reveal the panel's leans");
            for (var visitor : List.of(manager, here)) {
                lean(visitor, panel.interviewer(0), "Strong no");
                lean(visitor, panel.interviewer(1), "Strong yes");
            }
            second.startAgain();
            for (var back :
                    Map.of(there, panel.interviewer(1), laptop, facilitator).entrySet()) {
                back.getKey().isAskedToSignInAgain(back.getValue().email());
                lean(back.getKey(), panel.interviewer(1), "Strong yes");
                assertThat(current(back.getKey())).hasText("Leans");
            }

            laptop.clicks("On to Disagree and commit");
            here.fills("A line for the record", "She gave up her premise at the first");
            new Postmaster(data.resolve("postgres")).crashAndRestart();
            here.clicks("Keep");
            for (var visitor : List.of(manager, there, laptop)) visitor.sees("She gave up her premise at the first");
            laptop.clicks("Second estimate");
            for (var visitor : List.of(manager, here, there)) enters(visitor, "Strong no");

            laptop.context().close();
            manager.clicks("Reveal the estimates");
            for (var visitor : List.of(manager, here, there)) visitor.sees("Before and after the talk");
            var phone = browser.as(facilitator).opens(address()).sees("Before and after the talk");
            phone.clicks("Independent judgment");
            for (var visitor : List.of(manager, here, there, phone))
                assertThat(current(visitor)).hasText("Independent judgment");
        }
    }

    private String address() {
        return "/run/" + panel.loop().id();
    }

    private static void enters(Visitor visitor, String point) {
        visitor.page().getByRole(AriaRole.RADIO, Visitor.named(point)).check();
    }

    private static void lean(Visitor visitor, Person of, String shown) {
        assertThat(visitor.page().locator(".v-ballots li").filter(new Locator.FilterOptions().setHasText(of.name())))
                .containsText(shown);
    }

    private static Locator current(Visitor visitor) {
        return visitor.page().locator(".v-way [aria-current=step]");
    }
}
