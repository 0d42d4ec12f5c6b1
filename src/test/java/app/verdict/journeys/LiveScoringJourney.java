package app.verdict.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.verdict.Examples;
import app.verdict.VerdictTest;
import app.verdict.loops.Visibility;
import app.verdict.people.Acting;
import app.verdict.rubrics.Competency;
import app.verdict.rubrics.Rating;
import app.verdict.scorecards.Scorecards;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** Scoring while listening: two devices, a look back, hints, the clock, and a note that nobody else sees. */
@VerdictTest
class LiveScoringJourney {
    @RegisterExtension
    final Browser browser = new Browser();

    @Autowired
    Examples examples;

    @Autowired
    Scorecards scorecards;

    private Examples.Panel panel;
    private Competency first;
    private Competency second;
    private Visitor author;
    private ScorecardScreen card;

    @BeforeEach
    void a_draft_is_open() {
        panel = examples.panel("PM", 2, Visibility.AFTER_OWN);
        first = panel.rubric().competencies().get(0);
        second = panel.rubric().competencies().get(1);
        author = browser.as(panel.interviewer(0));
        card = author.scorecard(panel.interviewOf(panel.interviewer(0))).isOpen();
    }

    @Test
    void what_is_typed_on_another_device_appears_and_different_fields_merge() {
        var phone = onAPhone();
        card.notes(first.name(), "From the laptop").isSaved();
        phone.rates(second.name(), "No").isSaved();
        wakes(author);
        card.shows(second.name(), "No");
        phone.showsNote(first.name(), 1, "From the laptop");
    }

    @Test
    void the_same_field_on_two_devices_keeps_both_texts_and_the_author_chooses() {
        card.notes(first.name(), "Begun").isSaved();
        var phone = onAPhone();
        isCutOff(phone);
        card.note(first.name(), 1).fill("From the laptop");
        card.rates(second.name(), "Yes").isSaved();
        phone.note(first.name(), 1).fill("From the phone");
        phone.rates(second.name(), "No");
        assertThat(phone.saveState()).hasText(Pattern.compile("Not on the server: 2 changes kept on this device.*"));
        isConnectedAgain(phone);

        assertThat(phone.saveState()).hasText("2 fields were changed elsewhere too. Choose below.");
        assertThat(sides(phone).first()).containsText("From the phone");
        assertThat(sides(phone).nth(1)).containsText("From the laptop");
        phone.chooses("Keep both, one below the other").chooses("Take this one").isSaved();
        phone.showsNote(first.name(), 1, "From the laptop\nFrom the phone").shows(second.name(), "Yes");
        wakes(author);
        card.showsNote(first.name(), 1, "From the laptop\nFrom the phone");
    }

    @Test
    void an_accidental_deletion_is_undone_from_the_earlier_states() {
        card.notes(first.name(), "Named what was broken").isSaved();
        card.note(first.name(), 1).fill("");
        card.isSaved();
        author.page()
                .getByRole(AriaRole.BUTTON, Visitor.named("Earlier states"))
                .click();
        var slider = author.page().getByRole(AriaRole.SLIDER, Visitor.named("Saved state"));
        slider.press("ArrowLeft");
        author.sees("Evidence: " + first.name()).clicks("Put this back").clicks("Close");
        card.showsNote(first.name(), 1, "Named what was broken").isSaved().isReloaded();
        card.showsNote(first.name(), 1, "Named what was broken");
    }

    @Test
    void wording_that_judges_without_an_observation_is_hinted_at_beside_the_note_and_goes_nowhere() {
        var sent = Recording.of(author);
        card.isReloaded().isOpen();
        card.note(first.name(), 1).fill("Great culture fit");
        var hint = author.page().locator(".v-hint").filter(new Locator.FilterOptions().setHasText("culture fit"));
        assertThat(hint).isVisible();
        card.isSaved();
        var advice = hint.textContent().replaceFirst("^.*?: ", "");
        assertThat(sent.posted())
                .anyMatch(body -> body.contains("Great culture fit"))
                .noneMatch(body -> body.contains(advice));
        card.note(first.name(), 1).fill("Said: “I would cut the tier, since 4 of 10 leave in month two.”");
        assertThat(hint).hasCount(0);
    }

    @Test
    void what_is_untested_yet_and_how_far_the_interview_is_stay_in_view() {
        assertThat(author.page().locator("[data-untested]"))
                .containsText("Untested: " + first.name() + ", " + second.name());
        assertThat(author.page().locator("[data-clock]")).containsText(Pattern.compile("Ratings: .* (left|late)"));
        card.rates(first.name(), "Not assessed");
        assertThat(author.page().locator("[data-untested]")).containsText("Untested: " + second.name());
        assertThat(author.page().getByRole(AriaRole.LINK, Visitor.named(first.name() + ": rated")))
                .isVisible();
    }

    @Test
    void a_note_to_oneself_is_shown_to_its_author_and_in_no_debrief() {
        var secret = "self" + UUID.randomUUID();
        author.page().getByText("Note to yourself").first().click();
        author.fills("Note to yourself", secret);
        card.isSaved();
        examples.draft(panel, panel.interviewer(0), Rating.NOT_ASSESSED, Map.of());
        var manager = browser.as(panel.manager());
        var received = Recording.of(manager);
        card.isReloaded().isOpen().submits().sees(secret);
        manager.opens("/debrief/" + panel.loop().id()).sees("Agenda");
        assertThat(received.bodies()).noneMatch(body -> body.contains(secret));
        assertThat(received.frames()).noneMatch(frame -> frame.contains(secret));
    }

    @Test
    void typing_on_a_scorecard_that_was_submitted_elsewhere_is_told_and_kept() {
        examples.draft(panel, panel.interviewer(0), Rating.NOT_ASSESSED, Map.of());
        isCutOff(card);
        card.note(first.name(), 1).fill("Too late");
        var ana = panel.interviewer(0);
        var id = Acting.as(ana.id(), () -> scorecards.own(panel.interviewOf(ana)))
                .id();
        Acting.as(ana.id(), () -> scorecards.submit(id));
        isConnectedAgain(card);
        assertThat(card.saveState()).containsText("This scorecard was submitted elsewhere and is final.");
        assertThat(card.saveState()).containsText("kept on this device");
        assertThat(card.note(first.name(), 1)).hasValue("Too late");
    }

    @Test
    void signing_out_leaves_nothing_on_the_device() {
        card.notes(first.name(), "Named what was broken");
        author.clicks("Sign out").page().waitForURL("**/sign-in");
        author.sees("E-mail");
        assertThat((String) author.page()
                        .evaluate("async () => JSON.stringify("
                                + "[await indexedDB.databases(), {...localStorage}, {...sessionStorage}])"))
                .isEqualTo("[[],{},{}]");
        browser.as(panel.interviewer(0)).scorecard(panel.interviewOf(panel.interviewer(0)));
        assertThat(Acting.as(panel.interviewer(0).id(), () -> scorecards.own(panel.interviewOf(panel.interviewer(0))))
                        .evidence())
                .singleElement()
                .satisfies(noted -> assertThat(noted.text()).isEqualTo("Named what was broken"));
    }

    private ScorecardScreen onAPhone() {
        var ana = panel.interviewer(0);
        return browser.visitor()
                .signsIn(ana.email(), Browser.PASSWORD)
                .scorecard(panel.interviewOf(ana))
                .isOpen();
    }

    private static Locator sides(ScorecardScreen screen) {
        return screen.visitor().page().locator(".v-side .v-text");
    }

    private static void isCutOff(ScorecardScreen screen) {
        screen.visitor().expectsErrors().page().route("**/journal/**", Route::abort);
    }

    private static void isConnectedAgain(ScorecardScreen screen) {
        screen.visitor().page().unroute("**/journal/**");
    }

    /** Comes back to the window, as when one looks up from the other device. */
    private static void wakes(Visitor visitor) {
        Page page = visitor.page();
        page.evaluate("window.dispatchEvent(new Event('focus'))");
    }
}
