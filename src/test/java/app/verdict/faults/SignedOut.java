package app.verdict.faults;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.List;

/** Somebody signs out: with everything sent nothing stays on the device; what is not sent is never dropped unasked. */
final class SignedOut implements Fault {
    @Override
    public void strike(Stage stage) {
        var writer = stage.writer();
        writer.notes(2);
        writer.types("why", 2).types("self", 2).rates(3).taps();
        stage.checkNow(writer);
        Processes.until(
                () -> "what is acknowledged leaves the device",
                Duration.ofSeconds(10),
                () -> Storage.rows(writer.page()) == 0);
        writer.signsOut();
        isEmpty(writer.page());
        withSomethingUnsent(stage);
    }

    private static void withSomethingUnsent(Stage stage) {
        var writer = stage.writer();
        stage.checkNow(writer);
        var sql = stage.office().sql();
        sql.update(
                "update loop set closed_at = now() where id = ?",
                writer.assignment().loop());
        writer.types("why", 1).isTold("1 change kept on this device.");
        var page = writer.page();
        page.getByText("Sign out").click();
        var asked = page.getByRole(AriaRole.DIALOG);
        assertThat(asked).containsText("1 change is not on the server");
        asked.getByText("Stay signed in").click();
        assertThat(asked).hasCount(0);
        assertThat(Storage.rows(page)).isPositive();
        page.getByText("Sign out").click();
        asked.getByText("Sign out and drop them").click();
        assertThat(page.locator("vaadin-login-form")).isVisible();
        isEmpty(page);
    }

    /** What is left is the cookie of the next session, and the one that says that somebody signed in here; no text. */
    private static void isEmpty(Page page) {
        assertThat((List<?>) page.evaluate("indexedDB.databases().then(all => all.map(one => one.name))"))
                .isEmpty();
        assertThat(Storage.of(page).keySet()).isSubsetOf("cookie JSESSIONID", "cookie verdict-browser");
    }
}
