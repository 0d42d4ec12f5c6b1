package app.verdict.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** F12: the device's clock is three hours off, in either direction, and is set right while somebody types. */
final class ClockHoursOff implements Fault {
    @Override
    public void strike(Stage stage) {
        for (var off : List.of(Duration.ofHours(3), Duration.ofHours(-3))) {
            var assignment = stage.office().assignment("Writer");
            var writer = stage.writer(stage.desk().clockOff(off).signIn(assignment.person()), assignment);
            isTimedRight(stage, writer, writer.notes(2));
            stage.toServer().refuse();
            var note = writer.notes(1);
            writer.isTold("kept on this device");
            stage.toServer().clear();
            isTimedRight(stage, writer, note);
            writer.page().evaluate("setClockOff(0)");
            writer.types("why", 1).isSaved();
            isTimedRight(stage, writer, writer.notes(1));
        }
    }

    private static void isTimedRight(Stage stage, Writer writer, String note) {
        writer.isSaved();
        var notedAt = stage.office()
                .sql()
                .queryForObject(
                        "select noted_at from evidence where id = ?",
                        java.sql.Timestamp.class,
                        UUID.fromString(note.substring("evidence:".length())));
        assertThat(notedAt.toInstant()).isBetween(Instant.now().minusSeconds(60), Instant.now());
        var shown = writer.page()
                .evaluate(
                        "note => document.querySelector(`[data-note='${note}'] .v-time`).textContent",
                        note.substring("evidence:".length()));
        // the page counts from when it last heard from the server: within a minute, which may be the next one
        var right = writer.page()
                .evaluate(
                        "at => [-60_000, 0, 60_000].map(off => new Intl.DateTimeFormat('en-GB', {hour: '2-digit',"
                                + " minute: '2-digit', timeZone: document.documentElement.dataset.zone}).format(at + off))",
                        (double) notedAt.getTime());
        assertThat((List<?>) right).as("the time beside the note").anyMatch(shown::equals);
    }
}
