package app.verdict.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import app.verdict.Examples;
import app.verdict.VerdictTest;
import app.verdict.loops.Visibility;
import app.verdict.people.Duty;
import app.verdict.rubrics.Competency;
import app.verdict.rubrics.Rating;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** A scorecard can be filled and submitted without touching a mouse. */
@VerdictTest
class KeyboardJourney {
    private static final int FAR = 150;

    @RegisterExtension
    final Browser browser = new Browser();

    @Autowired
    Examples examples;

    private Examples.Panel panel;
    private List<Competency> competencies;
    private Visitor author;
    private Keyboard keyboard;
    private ScorecardScreen card;

    @BeforeEach
    void an_interview_that_covers_six_competencies() {
        var six = examples.rubric("PM").competencies().subList(0, 6);
        panel = examples.panel(
                "PM",
                examples.person("Manager", Duty.HIRING_MANAGER),
                List.of(examples.person("Interviewer")),
                Visibility.AFTER_OWN,
                six.stream().map(Competency::id).collect(Collectors.toSet()));
        competencies = six;
        author = browser.as(panel.interviewer(0));
        keyboard = author.page().keyboard();
        author.page().context().addInitScript("""
                for (const kind of ['mousedown', 'touchstart'])
                  window.addEventListener(kind, () => console.error('a ' + kind + ' in a keyboard journey'), true)""");
        author.reloads();
        tabTo(author.page()
                .getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions()
                        .setHasText(panel.loop().candidate().name())));
        keyboard.press("Enter");
        card = new ScorecardScreen(author).isOpen();
    }

    @Test
    void a_scorecard_of_six_competencies_is_filled_and_submitted_with_the_keyboard_alone() {
        for (var competency : competencies) {
            keyboard.press("j");
            if (!competency.gate()) {
                keyboard.press("0");
                card.shows(competency.name(), "Not assessed");
                continue;
            }
            keyboard.press("n");
            keyboard.type("Said 1 thing? n, j and k are letters here");
            keyboard.press("Control+Enter");
            keyboard.type("And another");
            keyboard.press("Escape");
            keyboard.press("3");
            card.shows(competency.name(), "Yes")
                    .announces(competency.name() + ": Yes. " + competency.anchor(Rating.YES));
            keyboard.press("m");
            keyboard.press("2");
            card.showsTap(competency.name(), competency.markers().get(1).name());
            card.showsNote(competency.name(), 1, "Said 1 thing? n, j and k are letters here")
                    .showsNote(competency.name(), 2, "And another");
        }
        keyboard.press("r");
        keyboard.press("3");
        card.shows("Recommendation", "Yes");
        keyboard.press("w");
        keyboard.type("Holds on its own");
        keyboard.press("Escape");
        keyboard.press("s");
        keyboard.press("Enter");
        author.sees("Open the debrief").sees("Holds on its own");
        assertThat(author.page().getByText("And another")).hasCount(2);
    }

    @Test
    void a_note_is_typed_first_and_tied_with_one_key_afterwards() {
        keyboard.press("l");
        keyboard.type("Named the metric that moves");
        keyboard.press("Escape");
        keyboard.press("2");
        card.announces("Tied to " + competencies.get(1).name())
                .showsNote(competencies.get(1).name(), 1, "Named the metric that moves")
                .isSaved()
                .isReloaded()
                .showsNote(competencies.get(1).name(), 1, "Named the metric that moves");
        assertThat(author.field("Note 1")).hasValue("");
    }

    @Test
    void the_keys_are_told_on_a_sheet_and_on_the_controls() {
        keyboard.press("?");
        author.sees("Everything by keyboard").sees("Rate it: strong no to strong yes, or not assessed");
        keyboard.press("Escape");
        author.doesNotSee("Everything by keyboard");
        assertThat(card.point(competencies.getFirst().name(), "Strong yes")).hasAttribute("aria-keyshortcuts", "4");
        assertThat(author.button("Submit scorecard")).hasAttribute("aria-keyshortcuts", "s");
    }

    @Test
    void everything_can_be_reached_with_the_tab_key_as_well() {
        for (var reached : List.of(
                author.field("Note 1"),
                card.point(competencies.getFirst().name(), "Strong no"),
                card.note(competencies.getFirst().name(), 1),
                author.button(competencies.getFirst().markers().getFirst().name())
                        .first(),
                author.field("Why, in one sentence"),
                author.button("Submit scorecard"))) tabTo(reached);
    }

    /** Goes on with the Tab key until this has the focus. */
    private void tabTo(Locator wanted) {
        for (int i = 0; i < FAR; i++) {
            keyboard.press("Tab");
            if (Boolean.TRUE.equals(wanted.evaluate("element => element.matches(':focus')"))) return;
        }
        fail("%s was not reached within %d tabs", wanted, FAR);
    }
}
