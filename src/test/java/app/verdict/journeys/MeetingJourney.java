package app.verdict.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.verdict.Examples;
import app.verdict.Examples.Panel;
import app.verdict.VerdictTest;
import app.verdict.faults.SecondNode;
import app.verdict.loops.Visibility;
import app.verdict.people.Person;
import app.verdict.rubrics.Rating;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * A debrief with six people on two applications over one database: everybody ends with the same view, and nobody receives
 * what another has entered in secret before it is revealed.
 */
@VerdictTest
class MeetingJourney {
    @RegisterExtension
    final Browser browser = new Browser();

    @Autowired
    Examples examples;

    @Autowired
    JdbcConnectionDetails database;

    @TempDir
    Path folder;

    private Panel panel;

    @BeforeEach
    void five_scorecards_and_a_hiring_manager() {
        panel = examples.panel("PM", 5, Visibility.AFTER_OWN);
        for (var interviewer : panel.interviewers())
            examples.submit(
                    panel,
                    interviewer,
                    Rating.YES,
                    interviewer.equals(panel.interviewer(0))
                            ? Map.of("disagree-and-commit", Rating.STRONG_NO)
                            : Map.of());
    }

    @Test
    void six_people_on_two_nodes_see_the_same_and_nothing_before_its_reveal() {
        try (var second = new SecondNode(folder, database)) {
            var manager = browser.as(panel.manager());
            manager.debrief(panel.loop().id()).sees("Ready to debrief");
            manager.clicks("Open the debrief").sees("Everybody reads the scorecards alone.");
            var room = new ArrayList<>(List.of(manager));
            for (int i = 0; i < 5; i++) room.add(comesIn(panel.interviewer(i), i % 2 == 0 ? second.address() : null));
            var watching = Recording.of(room.get(2));
            room.get(2).opens(address()).sees("Everybody reads the scorecards alone.");

            manager.clicks("On to Leans");
            room.forEach(visitor -> visitor.sees("Where do you lean on this candidate?"));
            int before = watching.frames().size();
            enters(room.get(1), "Strong no");
            enters(room.get(3), "Strong yes");
            enters(manager, "Strong yes");
            for (var visitor : room)
                assertThat(visitor.page().getByText("entered", exactly())).hasCount(3);
            assertThat(watching.frames().subList(before, watching.frames().size()))
                    .as("what reached a panellist while others entered their leans")
                    .isNotEmpty()
                    .noneMatch(frame -> frame.contains("Strong no") || frame.contains("Strong yes"));

            manager.clicks("Reveal the panel's leans");
            room.forEach(visitor -> lean(visitor, panel.interviewer(0), "Strong no"));
            room.forEach(visitor -> lean(visitor, panel.manager(), "entered"));
            assertThat(watching.frames())
                    .as("once revealed, it is in what was recorded")
                    .anyMatch(frame -> frame.contains("Strong no"));
            manager.clicks("Reveal the hiring manager's lean");
            room.forEach(visitor -> lean(visitor, panel.manager(), "Strong yes"));

            manager.clicks("On to Disagree and commit");
            room.forEach(visitor -> visitor.sees("Who speaks, in this order"));
            var dropped = room.get(5).expectsErrors();
            dropped.context().setOffline(true);
            var typing = room.get(4);
            typing.fills("A line for the record", "She gave up her premise at the first");
            manager.clicks("Second estimate").sees("Second estimate, in silence");
            for (var visitor : List.of(room.get(1), room.get(2), room.get(3)))
                visitor.sees("After the talk: how do you see Disagree and commit?");
            before = watching.frames().size();
            enters(room.get(1), "No");
            enters(room.get(3), "Strong yes");
            assertThat(room.get(2).page().getByText("entered", exactly())).hasCount(2);
            assertThat(watching.frames().subList(before, watching.frames().size()))
                    .as("what reached a panellist while others entered their second estimates")
                    .isNotEmpty()
                    .noneMatch(frame -> frame.contains("\"No\"") || frame.contains("Strong yes"));
            manager.clicks("Reveal the estimates");
            room.get(2).sees("Before and after the talk");
            assertThat(watching.frames())
                    .as("once revealed, they are in what was recorded")
                    .anyMatch(frame -> frame.contains("Strong yes"));
            manager.clicks("Independent judgment");
            typing.sees("The meeting has moved on to Independent judgment.");
            assertThat(typing.field("A line for the record")).hasValue("She gave up her premise at the first");
            typing.clicks("Keep");
            assertThat(current(typing)).hasText("Independent judgment");
            dropped.context().setOffline(false);
            dropped.opens(dropped.page().url());
            for (var visitor : room) assertThat(current(visitor)).hasText("Independent judgment");
            manager.page().locator(".v-way").getByText("Disagree and commit").click();
            room.forEach(visitor -> visitor.sees("She gave up her premise at the first"));
        }
    }

    @Test
    void whoever_still_owes_a_scorecard_receives_nothing_of_the_meeting_on_another_node_either() {
        var late = examples.person("Late");
        var members = new ArrayList<>(panel.interviewers().subList(0, 2));
        members.add(late);
        panel = examples.panel("PM", panel.manager(), members, Visibility.AFTER_OWN);
        for (var member : members.subList(0, 2)) examples.submit(panel, member, Rating.STRONG_NO);
        try (var second = new SecondNode(folder, database)) {
            var outside = browser.at(second.address(), late);
            var received = Recording.of(outside);
            outside.opens("/debrief/" + panel.loop().id()).sees("The scorecards are hidden from you");
            var manager = browser.as(panel.manager());
            manager.debrief(panel.loop().id()).goesAheadWithout("Ill until next week");
            manager.clicks("Open the debrief")
                    .sees("Everybody reads the scorecards alone.")
                    .clicks("On to Leans");
            enters(manager, "Strong no");
            manager.clicks("Reveal the panel's leans").clicks("Disagree and commit");
            manager.fills("A line for the record", "Said aloud in the room").clicks("Keep");
            manager.sees("Said aloud in the room");
            outside.sees("It goes ahead without the scorecards that were out.");
            outside.opens(address()).sees("The scorecards are hidden from you");
            for (var secret : List.of("Evidence on", "Because of what", "Strong no", "Said aloud", "Ill until")) {
                assertThat(received.bodies()).noneMatch(body -> body.contains(secret));
                assertThat(received.frames()).noneMatch(frame -> frame.contains(secret));
            }
            examples.submit(panel, late, Rating.YES);
            outside.opens(address()).sees("Said aloud in the room");
            assertThat(received.bodies())
                    .as("once open, it is in what was recorded")
                    .anyMatch(body -> body.contains("Said aloud"))
                    .anyMatch(body -> body.contains("Evidence on"));
        }
    }

    @Test
    void a_panellist_taken_off_in_mid_meeting_leaves_the_room_at_once() {
        var manager = browser.as(panel.manager());
        manager.debrief(panel.loop().id()).sees("Ready to debrief");
        manager.clicks("Open the debrief")
                .sees("Everybody reads the scorecards alone.")
                .clicks("On to Leans");
        var leaving = panel.interviewer(0);
        var visitor = browser.as(leaving).opens(address());
        enters(visitor, "Strong no");
        assertThat(manager.page().locator(".v-ballots li")).hasCount(6);

        var office = browser.as(panel.manager()).opens("/loop/" + panel.loop().id());
        office.page()
                .getByRole(AriaRole.BUTTON, Visitor.named("Take %s off the panel".formatted(leaving.name())))
                .click();
        office.fills("Reason, for the record", "Turned out to be a former colleague")
                .clicks("Take off the panel")
                .sees("no longer on the panel");

        visitor.sees("No interviews are planned for you.")
                .doesNotSee(panel.loop().candidate().name());
        assertThat(manager.page().locator(".v-ballots li")).hasCount(5);
        visitor.isRefused(address(), "There is no loop here");
    }

    @Test
    void the_big_screen_shows_what_is_revealed_follows_the_arrow_keys_and_ends_with_its_code() {
        var manager = browser.as(panel.manager());
        manager.debrief(panel.loop().id()).sees("Ready to debrief");
        manager.clicks("Open the debrief").sees("Everybody reads the scorecards alone.");
        manager.clicks("Put on a big screen …").clicks("Get a code");
        var code = manager.page().locator(".v-screen-code").textContent();
        manager.clicks("Close").clicks("On to Leans");
        enters(manager, "Strong yes");

        var screen = browser.visitor().opens("/present");
        screen.fills("Code", "WRNG-CODE").clicks("Show the debrief").sees("This code opens no debrief.");
        screen.fills("Code", code.toLowerCase(java.util.Locale.ROOT)).clicks("Show the debrief");
        screen.sees("Each one enters in secret where they lean.")
                .sees("entered")
                .doesNotSee("Strong yes");
        screen.page().keyboard().press("ArrowLeft");
        screen.sees("Looking back. The meeting is at Leans.").sees("Silent reading");
        assertThat(current(manager)).hasText("Leans");

        var own = manager.context().newPage();
        own.navigate("/present/" + code);
        assertThat(own.getByText("Each one enters in secret where they lean.")).isVisible();
        own.keyboard().press("PageDown");
        assertThat(current(manager)).hasText("Disagree and commit");

        manager.clicks("Big screen …").clicks("Take it off the screen");
        screen.sees("This debrief has left the screen.")
                .doesNotSee(panel.loop().candidate().name());
    }

    private Visitor comesIn(Person person, @org.jspecify.annotations.Nullable String node) {
        var visitor = node == null ? browser.as(person) : browser.at(node, person);
        return visitor.opens(address()).sees("Everybody reads the scorecards alone.");
    }

    private String address() {
        return "/run/" + panel.loop().id();
    }

    private static void enters(Visitor visitor, String lean) {
        visitor.page().getByRole(AriaRole.RADIO, Visitor.named(lean)).check();
    }

    private static void lean(Visitor visitor, Person of, String shown) {
        assertThat(visitor.page().locator(".v-ballots li").filter(new Locator.FilterOptions().setHasText(of.name())))
                .containsText(shown);
    }

    private static Locator current(Visitor visitor) {
        return visitor.page().locator(".v-way [aria-current=step]");
    }

    private static com.microsoft.playwright.Page.GetByTextOptions exactly() {
        return new com.microsoft.playwright.Page.GetByTextOptions().setExact(true);
    }
}
