package app.verdict.journeys;

import app.verdict.VerdictTest;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Takes the pictures of the documentation from the demo; run by {@code ./verdict screenshots}, not with the tests. */
@VerdictTest
class Screenshots {
    private static final Path FOLDER = Path.of("docs", "screenshots");
    private static final String PERFECT_BUT_AGREEING = "Ruben Nightingale-Osei";
    private static final String IN_PROGRESS = "Mateus Goldenrod-Ito";

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void of_the_scorecard() {
        scorecard(1440, ColorScheme.LIGHT, "scorecard.png");
    }

    @Test
    void of_the_scorecard_in_half_a_screen() {
        scorecard(720, ColorScheme.LIGHT, "scorecard-720.png");
    }

    @Test
    void of_the_debrief() {
        debrief(ColorScheme.LIGHT, "debrief.png");
    }

    @Test
    void of_the_debrief_in_the_dark() {
        debrief(ColorScheme.DARK, "debrief-dark.png");
    }

    @Test
    void of_my_interviews() {
        var visitor = visitor(1440, ColorScheme.LIGHT).signsInAs("Farid Copperwick");
        visitor.takesAPicture(FOLDER.resolve("my-interviews.png"));
    }

    private void scorecard(int width, ColorScheme scheme, String file) {
        var visitor = visitor(width, scheme).signsInAs("Farid Copperwick");
        follow(visitor, IN_PROGRESS);
        visitor.sees("Submit scorecard").takesAPicture(FOLDER.resolve(file));
    }

    private void debrief(ColorScheme scheme, String file) {
        var visitor = visitor(1440, scheme).signsInAs("Solveig Marrowby").opens("/loops");
        follow(visitor, PERFECT_BUT_AGREEING);
        visitor.sees("Markers over time").takesAPicture(FOLDER.resolve(file));
    }

    private Visitor visitor(int width, ColorScheme scheme) {
        return browser.visitor(new NewContextOptions()
                .setViewportSize(width, 900)
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE));
    }

    private static void follow(Visitor visitor, String link) {
        visitor.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
    }
}
