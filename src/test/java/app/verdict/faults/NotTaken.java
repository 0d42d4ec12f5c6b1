package app.verdict.faults;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Route;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.Assertions;

/** The server does not take an edit: the page says why in plain words, and the text stays where it is. */
final class NotTaken implements Fault {
    @Override
    public void strike(Stage stage) throws IOException {
        withAWrongToken(stage);
        ofAnotherPerson(stage);
        onceSubmitted(stage);
        onceTheLoopIsClosed(stage);
    }

    /** The page asks for a new one; where that does not help either, it keeps the text and goes on trying. */
    private static void withAWrongToken(Stage stage) {
        var writer = stage.writer();
        var spoilt = new AtomicInteger();
        writer.page().route("**/journal/*", route -> spoil(route, spoilt));
        writer.types("why", 1).isTold("1 change kept on this device. The server did not accept it.");
        Assertions.assertThat(spoilt).hasPositiveValue();
        writer.page().unroute("**/journal/*");
        writer.isSaved();
    }

    private static void spoil(Route route, AtomicInteger spoilt) {
        var headers = new HashMap<>(route.request().headers());
        if (headers.replace("x-csrf-token", "wrong") != null) spoilt.incrementAndGet();
        route.resume(new Route.ResumeOptions().setHeaders(headers));
    }

    private static void ofAnotherPerson(Stage stage) {
        var theirs = stage.office().assignment("Other");
        var me = stage.office().assignment("Me");
        var calls = new JournalCalls(stage.toServer().address(), me.person());
        calls.signIn();
        var edit =
                Map.of("seq", 1, "field", "why", "base", 0, "value", me.person().word(), "age", 0);
        var sent = Map.of("tab", UUID.randomUUID(), "known", 0, "edits", java.util.List.of(edit));
        Assertions.assertThatThrownBy(() -> calls.keep(theirs.card(), sent)).hasMessageContaining("scorecard of yours");
        Assertions.assertThat(new Stored(stage.office().sql(), theirs.card()).changes())
                .isEmpty();
        var page = stage.desk().signIn(me.person()).tab();
        page.navigate(theirs.address());
        assertThat(page.getByText("There is no interview here")).isVisible();
    }

    private static void onceSubmitted(Stage stage) throws IOException {
        var writer = stage.writer();
        writer.notes(1);
        writer.rates(3).ratesTheOthersNotAssessed().recommends(3).types("why", 1);
        stage.checkNow(writer);
        writer.context().setOffline(true);
        writer.types("why", 1).isTold("kept on this device");
        var calls =
                new JournalCalls(stage.toServer().address(), writer.assignment().person());
        calls.signIn();
        var seen = calls.open(writer.card()).path("draft").path("revision").asInt();
        Assertions.assertThat(
                        calls.submit(writer.card(), seen).path("submitted").asBoolean())
                .isTrue();
        writer.context().setOffline(false);
        writer.looksAtIt()
                .isTold("This scorecard was submitted elsewhere and is final. 1 change kept on this device.")
                .showsAll();
    }

    private static void onceTheLoopIsClosed(Stage stage) {
        var writer = stage.writer();
        writer.notes(1);
        stage.checkNow(writer);
        stage.office()
                .sql()
                .update(
                        "update loop set closed_at = now() where id = ?",
                        writer.assignment().loop());
        writer.types("why", 1).isTold("1 change kept on this device.");
        assertThat(writer.said()).containsText("decision");
        writer.showsAll();
        Assertions.assertThat(Storage.rows(writer.page())).isPositive();
    }
}
