package app.verdict.faults;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

/** F7: the session ends in mid-sentence; then somebody else signs in, and then the author again. */
final class SessionExpired implements Fault {
    @Override
    public void strike(Stage stage) {
        var writer = stage.writer();
        var author = writer.assignment().person();
        var note = writer.notes(1);
        writer.isSaved();
        writer.context().clearCookies();
        writer.types(note, 2).isTold("You are signed out");
        writer.desk().signIn(author);
        writer.looksAtIt().isSaved();
        somebodyElseSignsIn(stage, writer, note);
        writer.desk().signIn(author);
        writer.looksAtIt().isSaved().showsAll();
        whileThePageIsClosed(stage, writer, note);
    }

    private static void somebodyElseSignsIn(Stage stage, Writer writer, String note) {
        writer.context().clearCookies();
        writer.types(note, 1).isTold("You are signed out");
        var other = stage.office().assignment("Other");
        var others = stage.writer(writer.desk().signIn(other.person()), other);
        writer.types(note, 1).looksAtIt().isTold(other.person().name() + " is signed in here now");
        others.notes(2);
        others.isSaved();
        showsNothingOf(others, writer.assignment().person());
        stage.checkNow(others);
        others.signsOut();
        assertThat(Storage.rows(writer.page()))
                .as("the author's edits are still kept")
                .isPositive();
        Storage.holdsNothingReadable(writer.page(), writer.assignment().person());
    }

    /** What is kept is handed over as soon as its author has signed in, whatever they look at. */
    private static void whileThePageIsClosed(Stage stage, Writer writer, String note) {
        var desk = writer.desk();
        writer.context().clearCookies();
        writer.types(note, 1).types("self", 1).isTold("kept on this device");
        writer.page().close();
        var other = stage.office().assignment("Other");
        desk.signIn(other.person());
        var tab = desk.tab();
        tab.navigate("/");
        assertThat(tab.getByText("My interviews").first()).isVisible();
        desk.signIn(writer.assignment().person());
        tab.navigate("/");
        Processes.until(
                () -> "it is handed over from the first screen",
                Duration.ofSeconds(30),
                () -> new Stored(stage.office().sql(), writer.card())
                        .standing()
                        .entrySet()
                        .containsAll(writer.written().entrySet()));
        writer.opensAgain(tab);
    }

    private static void showsNothingOf(Writer others, Person author) {
        others.page().navigate("/");
        assertThat(others.page().content()).doesNotContain(author.sign());
        others.open();
        assertThat(others.page().content()).doesNotContain(author.sign());
    }
}
