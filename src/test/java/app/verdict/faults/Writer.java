package app.verdict.faults;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** An author in front of a scorecard in one tab, who remembers what stands in every field. */
final class Writer {
    private static final Pattern SAVED = Pattern.compile("Saved \\d\\d:\\d\\d:\\d\\d|Saves by itself");
    private static final String NOTE = "[data-note='%s'] textarea";

    private final Desk desk;
    private final Assignment assignment;
    private final Map<String, String> written = new LinkedHashMap<>();
    private Page page;

    Writer(Desk desk, Assignment assignment) {
        this.desk = desk;
        this.assignment = assignment;
        page = desk.tab();
        open();
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return page.context();
    }

    Assignment assignment() {
        return assignment;
    }

    Map<String, String> written() {
        return written;
    }

    Writer open() {
        page.navigate(assignment.address());
        return isOpen();
    }

    Writer isOpen() {
        assertThat(page.locator("verdict-scorecard:not([aria-busy])")).isVisible();
        return this;
    }

    /** In another tab, as after this one was closed or its browser died. */
    Writer opensAgain(Page next) {
        page = next;
        return open();
    }

    /** Begins a note on the first competency and types its first words. Returns its field. */
    String notes(int words) {
        var competency = assignment.focus().getFirst();
        page.locator("[data-begin='%s']".formatted(competency.id())).click();
        var note = page.locator("[data-notes='%s'] .v-note".formatted(competency.id()))
                .last();
        var field = "evidence:" + note.getAttribute("data-note");
        types(field, words);
        written.put(field.replace("evidence", "tie"), competency.id().toString());
        return field;
    }

    /** Goes on where the text ends, key by key. */
    Writer types(String field, int words) {
        var text = text(field);
        if (!text.isVisible())
            page.locator("details:has(textarea[data-field='%s']) summary".formatted(field))
                    .click();
        text.press("ControlOrMeta+End");
        for (int i = 0; i < words; i++) {
            var word = assignment.person().word() + " ";
            text.pressSequentially(word);
            written.merge(field, word, String::concat);
        }
        return this;
    }

    Writer rates(int level) {
        return chooses("rating:" + assignment.focus().getFirst().id(), String.valueOf(level));
    }

    Writer recommends(int level) {
        return chooses("recommendation", String.valueOf(level));
    }

    Writer ratesTheOthersNotAssessed() {
        for (var one : assignment.focus().subList(1, assignment.focus().size())) chooses("rating:" + one.id(), "na");
        return this;
    }

    private Writer chooses(String field, String level) {
        page.locator("verdict-rating-scale[data-field='%s'] input[value='%s']".formatted(field, level))
                .check();
        written.put(field, level);
        return this;
    }

    Writer taps() {
        var marker = assignment.focus().getFirst().marker();
        var before = page.locator("[data-untap]").count();
        page.locator("[data-marker='%s']".formatted(marker)).click();
        assertThat(page.locator("[data-untap]")).hasCount(before + 1);
        var tap = page.locator("[data-untap]").last().getAttribute("data-untap");
        written.put("tap:" + tap, marker.toString());
        return this;
    }

    /** The person comes back to this tab. */
    Writer looksAtIt() {
        page.bringToFront();
        // asked again where the page is just moving on by itself
        page.waitForFunction("() => dispatchEvent(new Event('focus')) || true");
        return this;
    }

    /** The page says so, and what it says is checked against the database afterwards. */
    Writer isSaved() {
        assertThat(said()).hasText(SAVED);
        return this;
    }

    Writer isTold(String words) {
        assertThat(said()).containsText(words);
        return this;
    }

    Locator said() {
        return page.locator("[data-save-state] > span");
    }

    /** Every field shows what was typed into it. */
    Writer showsAll() {
        written.forEach((field, value) -> {
            if (field.startsWith("tie:")) return;
            else if (field.startsWith("tap:"))
                assertThat(page.locator("[data-untap='%s']".formatted(field.substring(4))))
                        .hasCount(1);
            else if (text(field).count() > 0) assertThat(text(field)).hasValue(value);
            else
                assertThat(page.locator("verdict-rating-scale[data-field='%s'] input:checked".formatted(field)))
                        .hasValue(value);
        });
        return this;
    }

    /** What another tab or device wrote. */
    Writer sees(String field, String value) {
        assertThat(text(field)).hasValue(value);
        written.put(field, value);
        return this;
    }

    void signsOut() {
        page.getByText("Sign out").click();
        assertThat(page.locator("vaadin-login-form")).isVisible();
    }

    static Locator.FilterOptions withText(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    Writer reloads() {
        page.reload();
        return isOpen();
    }

    Locator text(String field) {
        return page.locator(
                field.startsWith("evidence:")
                        ? NOTE.formatted(field.substring("evidence:".length()))
                        : "textarea[data-field='%s']".formatted(field));
    }

    Desk desk() {
        return desk;
    }

    UUID card() {
        return assignment.card();
    }
}
