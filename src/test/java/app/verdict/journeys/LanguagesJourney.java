package app.verdict.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.verdict.Examples;
import app.verdict.VerdictTest;
import app.verdict.loops.Visibility;
import app.verdict.people.Duty;
import app.verdict.people.Person;
import com.microsoft.playwright.Browser.NewContextOptions;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** Everybody reads Verdict in their own language, by the clock of the place they are in. */
@VerdictTest
class LanguagesJourney {
    @RegisterExtension
    final Browser browser = new Browser();

    @Autowired
    Examples examples;

    @Test
    void whose_browser_asks_for_german_reads_german_from_signing_in_to_the_sheet() {
        var panel = examples.panel("PM", 1, Visibility.AFTER_OWN);
        var ana = panel.interviewer(0);
        var reading = signsInGerman(ana);
        assertThat(reading.page().locator("html")).hasAttribute("lang", "de-DE");
        reading.opens("/scorecard/" + panel.interviewOf(ana)).sees("Scorecard abgeben");
        var card = new ScorecardScreen(reading);
        assertThat(card.point("Product intuition", "Klares Ja")).isVisible();
        card.rates("Product intuition", "Klares Ja");
        reading.clicks("Scorecard abgeben").sees("Noch nicht abgegeben; alles ist gespeichert. Es fehlt noch:");
        reading.opens("/loop/no-id").sees("Unter dieser Adresse gibt es keinen Loop");
    }

    @Test
    void what_vaadin_says_by_itself_is_german_as_well() {
        var page = browser.visitor(new NewContextOptions().setLocale("de-DE"))
                .opens("/sign-in")
                .page();
        assertThat(page.getByLabel("Passwort anzeigen")).isVisible();
        page.waitForCondition(
                () -> "Wieder verbunden".equals(page.evaluate("window.Vaadin.connectionIndicator.onlineText")));
    }

    @Test
    void what_somebody_chooses_goes_before_what_their_browser_asks_for() {
        var ana = browser.as(examples.person("Ana")).opens("/account");
        ana.selects("Language", "Deutsch").sees("Ihr Konto");
        ana.opens("/loops").sees("Noch keine Loops");
        ana.opens("/account").selects("Sprache", "Wie mein Browser es wünscht").sees("Your account");
    }

    @Test
    void what_happens_reaches_each_open_screen_in_its_readers_language() {
        var manager = examples.person("Manager", Duty.HIRING_MANAGER);
        var ana = examples.person("Ana");
        var opening = examples.opening("PM", manager, Visibility.AFTER_OWN);
        var english = browser.as(manager).opens("/loops").sees("Open (0)");
        var german = signsInGerman(ana).opens("/loops").sees("Offen (0)");
        examples.panel(opening, "PM", manager, List.of(ana), "Zoe Example");
        english.sees("Open (1)").doesNotSee("Offen (");
        german.sees("Offen (1)").doesNotSee("Open (");
    }

    @Test
    void times_are_those_of_the_place_where_the_reader_is() {
        var panel = examples.panel("PM", 1, Visibility.AFTER_OWN);
        var ana = panel.interviewer(0);
        var begins = panel.loop().interviews().getFirst().startsAt();
        for (var place : List.of("Asia/Tokyo", "America/Los_Angeles"))
            browser.visitor(new NewContextOptions().setTimezoneId(place))
                    .signsIn(ana.email(), browser.passwordOf(ana))
                    .opens("/loop/" + panel.loop().id())
                    .sees(DateTimeFormatter.ofPattern("HH:mm").format(begins.atZone(ZoneId.of(place))));
    }

    private Visitor signsInGerman(Person person) {
        return browser.visitor(new NewContextOptions().setLocale("de-DE"))
                .opens("/sign-in")
                .fills("E-Mail", person.email())
                .fills("Passwort", browser.passwordOf(person))
                .clicks("Anmelden")
                .sees("Meine Interviews");
    }
}
