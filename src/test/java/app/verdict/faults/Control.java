package app.verdict.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.UUID;

/** The same typing in a text area of plain Flow, which has to lose some of it: else the tests could not see a loss. */
final class Control {
    private final Stage stage;
    private final Page page;
    private final String id = UUID.randomUUID().toString();
    private String typed = "";

    Control(Stage stage) {
        this.stage = stage;
        stage.database()
                .sql()
                .execute("create table if not exists plain_flow (id text primary key, text text not null)");
        stage.database().sql().execute("grant all on plain_flow to " + Database.APPLICATION);
        page = stage.desk().tab();
        page.navigate("/plain-flow/" + id);
        page.locator("vaadin-text-area").waitFor();
    }

    Control types(String text) {
        page.locator("textarea").pressSequentially(text);
        typed += text;
        return this;
    }

    Control isStored() {
        Processes.until(() -> "plain Flow stores " + typed, Duration.ofSeconds(30), () -> stored().equals(typed));
        return this;
    }

    Control reloads() {
        page.reload();
        page.locator("vaadin-text-area").waitFor();
        return this;
    }

    void hasLostSomething() {
        assertThat(page.locator("textarea").inputValue())
                .as("what plain Flow shows")
                .isNotEqualTo(typed);
        assertThat(stored()).as("what plain Flow stored").isNotEqualTo(typed);
    }

    private String stored() {
        return String.join(
                "", stage.office().sql().queryForList("select text from plain_flow where id = ?", String.class, id));
    }
}
