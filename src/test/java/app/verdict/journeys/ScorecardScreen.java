package app.verdict.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.regex.Pattern;

/** The scorecard as its author works on it. */
public final class ScorecardScreen {
    private static final Pattern SAVED = Pattern.compile("Saved \\d\\d:\\d\\d:\\d\\d");

    private final Visitor author;
    private final Page page;

    ScorecardScreen(Visitor author) {
        this.author = author;
        this.page = author.page();
    }

    ScorecardScreen rates(String competency, String rating) {
        point(competency, rating).check();
        return this;
    }

    ScorecardScreen recommends(String rating) {
        return rates("Recommendation", rating);
    }

    /** Types the note letter by letter, as one does while listening. */
    public ScorecardScreen notes(String competency, String evidence) {
        if (!lastNote(competency).inputValue().isEmpty()) author.clicks("Add evidence for " + competency);
        lastNote(competency).pressSequentially(evidence);
        return this;
    }

    ScorecardScreen explains(String why) {
        author.fills("Why, in one sentence", why);
        return this;
    }

    ScorecardScreen taps(String competency, String marker) {
        markers(competency)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(marker).setExact(true))
                .click();
        return showsTap(competency, marker);
    }

    /** Everything that was entered is on the server, as the page says itself. */
    ScorecardScreen isSaved() {
        assertThat(saveState()).hasText(SAVED);
        return this;
    }

    /** The same, after so much was entered at once that it takes its time. */
    ScorecardScreen isSavedWithin(Duration patience) {
        assertThat(saveState()).hasText(SAVED, new LocatorAssertions.HasTextOptions().setTimeout(patience.toMillis()));
        return this;
    }

    ScorecardScreen isReloaded() {
        author.reloads();
        return this;
    }

    /** What a screen reader is told. */
    ScorecardScreen announces(String words) {
        assertThat(page.locator("[data-announce]")).hasText(words);
        return this;
    }

    ScorecardScreen shows(String competency, String rating) {
        assertThat(point(competency, rating)).isChecked();
        return this;
    }

    ScorecardScreen showsNote(String competency, int number, String evidence) {
        assertThat(note(competency, number)).hasValue(evidence);
        return this;
    }

    ScorecardScreen showsTap(String competency, String marker) {
        assertThat(markers(competency)
                        .getByRole(
                                AriaRole.BUTTON,
                                new Locator.GetByRoleOptions()
                                        .setName(Pattern.compile("Take back: " + marker + " at \\d\\d:\\d\\d"))))
                .isVisible();
        return this;
    }

    ScorecardScreen triesToSubmit() {
        author.clicks("Submit scorecard");
        return this;
    }

    ScorecardScreen isToldThatMissing(String... gaps) {
        var told = page.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText("Still missing"));
        assertThat(told.getByRole(AriaRole.LISTITEM)).hasText(gaps);
        return this;
    }

    Visitor submits() {
        triesToSubmit();
        author.sees("Open the debrief");
        assertThat(author.button("Submit scorecard")).hasCount(0);
        return author;
    }

    /** Settles the first field that was changed in two places. */
    ScorecardScreen chooses(String words) {
        page.getByRole(AriaRole.BUTTON, Visitor.named(words)).first().click();
        return this;
    }

    Visitor visitor() {
        return author;
    }

    /** What the page says of what is saved. */
    Locator saveState() {
        return page.locator("[data-save-state] > span");
    }

    /** The draft has come from the server and can be written. */
    public ScorecardScreen isOpen() {
        assertThat(page.locator("verdict-scorecard:not([aria-busy])")).isVisible();
        return this;
    }

    Locator point(String competency, String rating) {
        return page.getByRole(AriaRole.RADIOGROUP, Visitor.named(competency))
                .getByRole(
                        AriaRole.RADIO,
                        new Locator.GetByRoleOptions().setName(rating).setExact(true));
    }

    Locator note(String competency, int number) {
        return author.field("Evidence %d for %s".formatted(number, competency));
    }

    private Locator lastNote(String competency) {
        return page.getByRole(
                        AriaRole.TEXTBOX,
                        new Page.GetByRoleOptions().setName(Pattern.compile("^Evidence \\d+ for " + competency + "$")))
                .last();
    }

    private Locator markers(String competency) {
        return page.getByRole(AriaRole.GROUP, Visitor.named("Markers for " + competency));
    }
}
