package app.verdict.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A person in front of a browser. Finds what is on the screen by its role and name, as a screen reader does. */
public final class Visitor implements AutoCloseable {
    private final BrowserContext context;
    private final Page page;
    private final List<String> errors = new ArrayList<>();
    private boolean expectsErrors;

    public Visitor(BrowserContext context) {
        this.context = context;
        context.onWebError(error -> errors.add("uncaught: " + error.error()));
        context.onConsoleMessage(this::listen);
        page = context.newPage();
    }

    private void listen(ConsoleMessage message) {
        if (message.type().equals("error"))
            errors.add("console: %s (%s)".formatted(message.text(), message.location()));
    }

    List<String> errors() {
        return expectsErrors ? List.of() : List.copyOf(errors);
    }

    /** For a visitor whose connection is about to fail: the browser reports each failed request. */
    public Visitor expectsErrors() {
        expectsErrors = true;
        return this;
    }

    public Page page() {
        return page;
    }

    public BrowserContext context() {
        return context;
    }

    /** Comes in as one of the demo people, with one click. */
    Visitor signsInAs(String demoPerson) {
        opens("/sign-in");
        page.getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText(demoPerson))
                .click();
        sees("My interviews");
        return this;
    }

    public Visitor signsIn(String email, String password) {
        opens("/sign-in");
        fills("E-mail", email);
        fills("Password", password);
        clicks("Sign in");
        sees("My interviews");
        return this;
    }

    /** Is asked so by the page itself, and then is where they were. */
    Visitor isAskedToSignInAgain(String email) {
        page.getByText("You are signed out").click();
        return fills("E-mail", email).fills("Password", Browser.PASSWORD).clicks("Sign in");
    }

    public Visitor opens(String address) {
        var response = page.navigate(address);
        if (!response.ok()) throw new AssertionError("%s answered %d".formatted(address, response.status()));
        return this;
    }

    /** Asks for what is not there or not theirs, and is told so in words, in the frame of the application. */
    Visitor isRefused(String address, String because) {
        opens(address).sees(because).sees("Go to my interviews");
        assertThat(page.getByRole(AriaRole.NAVIGATION)).isVisible();
        return this;
    }

    public Visitor reloads() {
        page.reload();
        return this;
    }

    public ScorecardScreen scorecard(UUID interview) {
        opens("/scorecard/" + interview);
        return new ScorecardScreen(this);
    }

    DebriefScreen debrief(UUID loop) {
        opens("/debrief/" + loop);
        return new DebriefScreen(this);
    }

    Visitor clicks(String button) {
        button(button).click();
        return this;
    }

    Visitor fills(String field, String text) {
        field(field).fill(text);
        return this;
    }

    Visitor pastes(Locator field, String text) {
        context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
        page.evaluate("text => navigator.clipboard.writeText(text)", text);
        field.press("ControlOrMeta+V");
        return this;
    }

    Visitor selects(String field, String option) {
        page.locator("vaadin-select")
                .filter(new Locator.FilterOptions().setHas(page.getByText(field, exactText())))
                .click();
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(option).setExact(true))
                .click();
        return this;
    }

    /** Types into a box that proposes, and takes the first proposal that contains the text. */
    Visitor picks(String field, String text) {
        page.getByRole(AriaRole.COMBOBOX, named(field)).fill(text);
        page.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(text))
                .first()
                .click();
        return this;
    }

    Visitor sees(String text) {
        assertThat(page.getByText(text).locator("visible=true").first()).isVisible(); // not what a closed help says
        return this;
    }

    Visitor doesNotSee(String text) {
        assertThat(page.getByText(text)).hasCount(0);
        return this;
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, named(name));
    }

    Locator field(String name) {
        return page.getByLabel(name, new Page.GetByLabelOptions().setExact(true));
    }

    /** Of what the window shows. */
    void takesAPicture(Path file) {
        page.evaluate("document.fonts.ready");
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
    }

    static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByTextOptions exactText() {
        return new Page.GetByTextOptions().setExact(true);
    }

    @Override
    public void close() {
        if (page.isClosed()) return;
        page.unrouteAll();
        context.close();
    }
}
