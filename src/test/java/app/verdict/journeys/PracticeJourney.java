package app.verdict.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import app.verdict.Examples;
import app.verdict.VerdictTest;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** From one's first visit to the comparison with the reference, without touching a mouse. */
@VerdictTest
class PracticeJourney {
    private static final int FAR = 60;

    @RegisterExtension
    final Browser browser = new Browser();

    @Autowired
    Examples examples;

    private Visitor ana;
    private Keyboard keyboard;

    @BeforeEach
    void somebody_new_who_interviews() {
        ana = browser.as(examples.person("Ana"));
        keyboard = ana.page().keyboard();
        ana.page().context().addInitScript("""
                for (const kind of ['mousedown', 'touchstart'])
                  window.addEventListener(kind, () => console.error('a ' + kind + ' in a keyboard journey'), true)""");
        ana.reloads();
    }

    @Test
    void a_case_is_rated_handed_in_and_compared_by_keyboard_alone() {
        follows("Practise now");
        ana.sees("Only you see it, and it counts nowhere.");
        follows("Five tests on a welcome flow");
        ana.sees("Hand in and compare");
        tabTo(ana.button("What does “not assessed” mean?"));
        keyboard.press("Enter");
        ana.sees("The interview did not test it.");
        keyboard.press("Escape");

        keyboard.press("2");
        assertThat(ana.page().locator("[data-announce]")).containsText("Product intuition: No. Names a favourite idea");
        marks("2", "4");
        keyboard.press("j");
        keyboard.press("3");
        keyboard.press("j");
        keyboard.press("0");
        handsIn();
        ana.sees("Independent judgment: a rating needs evidence.").sees("Your recommendation: choose one of the four.");
        keyboard.press("k");
        keyboard.press("k");
        marks("5");
        keyboard.press("r");
        keyboard.press("1");
        handsIn();

        ana.sees("2 of 4 exactly as the reference, 1 one off.")
                .sees("The reference rests on lines 2, 3, 4, you rested on lines 2, 4.")
                .sees("On the other side of the line between no and yes.");
        ana.reloads().sees("2 of 4 exactly as the reference, 1 one off.");
        tabTo(ana.button("Do it again"));
        keyboard.press("Enter");
        ana.sees("Hand in and compare");
    }

    @Test
    void the_keys_are_told_on_a_sheet_without_those_that_do_nothing_here() {
        ana.opens("/practice/position-moved").sees("Hand in and compare");
        tabTo(ana.page().locator("[data-open=help]"));
        keyboard.press("Enter");
        ana.sees("Everything by keyboard")
                .sees("Mark a line that the rating rests on")
                .doesNotSee("Tap a marker");
        keyboard.press("Escape");
        ana.doesNotSee("Everything by keyboard");
    }

    private void marks(String... lines) {
        keyboard.press("n");
        for (var line : lines) keyboard.press(line);
        keyboard.press("Escape");
    }

    private void handsIn() {
        keyboard.press("s");
        keyboard.press("Enter");
    }

    private void follows(String link) {
        tabTo(ana.page().getByRole(AriaRole.LINK).filter(new Locator.FilterOptions().setHasText(link)));
        keyboard.press("Enter");
    }

    /** Goes on with the Tab key until this has the focus. */
    private void tabTo(Locator wanted) {
        assertThat(wanted).isVisible();
        for (int i = 0; i < FAR; i++) {
            keyboard.press("Tab");
            if (Boolean.TRUE.equals(wanted.evaluate("element => element.matches(':focus')"))) return;
        }
        fail("%s was not reached within %d tabs", wanted, FAR);
    }
}
