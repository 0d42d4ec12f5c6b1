package app.verdict.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import app.verdict.Examples;
import app.verdict.VerdictTest;
import app.verdict.loops.Visibility;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
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

    private Visitor author;
    private Keyboard keyboard;

    @Test
    void a_scorecard_is_filled_and_submitted_with_the_keyboard_alone() {
        var panel = examples.panel("PM", 1, Visibility.AFTER_OWN);
        author = browser.as(panel.interviewer(0));
        keyboard = author.page().keyboard();
        author.page().evaluate("""
                for (const kind of ['mousedown', 'touchstart'])
                  window.addEventListener(kind, () => console.error('a ' + kind + ' in a keyboard journey'), true)""");

        tabTo(author.page()
                .getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions()
                        .setHasText(panel.loop().candidate().name())));
        keyboard.press("Enter");
        author.sees("Submit scorecard");
        var card = new ScorecardScreen(author);

        for (var competency : panel.rubric().competencies()) {
            tabTo(card.point(competency.name(), "Strong no"));
            keyboard.press("Space");
            if (!competency.gate()) {
                keyboard.press("ArrowLeft");
                card.shows(competency.name(), "Not assessed");
            } else {
                keyboard.press("ArrowRight");
                keyboard.press("ArrowRight");
                card.shows(competency.name(), "Yes");
                tabTo(card.note(competency.name(), 1));
                keyboard.type("Said it in so many words");
                tabTo(markers(competency.markers().getFirst().name()));
                keyboard.press("Space");
                card.showsTap(competency.name(), competency.markers().getFirst().name());
            }
        }
        tabTo(card.point("Recommendation", "Strong no"));
        keyboard.press("Space");
        keyboard.press("ArrowDown");
        keyboard.press("ArrowDown");
        tabTo(author.field("Why, in one sentence"));
        keyboard.type("Holds on its own");
        card.isSaved();
        tabTo(author.button("Submit scorecard"));
        keyboard.press("Enter");

        author.sees("Open the debrief").sees("Holds on its own");
        assertThat(author.page().getByText("Said it in so many words")).hasCount(3);
    }

    private Locator markers(String name) {
        return author.page().getByRole(AriaRole.BUTTON, Visitor.named(name)).first();
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
