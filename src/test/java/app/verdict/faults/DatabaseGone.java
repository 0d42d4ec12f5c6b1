package app.verdict.faults;

import java.time.Duration;

/** F4: PostgreSQL crashes and restarts; then it cannot be reached for a while. */
final class DatabaseGone implements Fault {
    @Override
    public void strike(Stage stage) {
        stage.client();
        var writer = stage.writer();
        var crash = stage.soon(stage.database()::crashAndRestart);
        var note = writer.notes(4);
        crash.join();
        writer.types(note, 1).isSaved();
        stage.toDatabase().refuse();
        writer.types(note, 1).isTold("The database does not answer at the moment.");
        if (!stage.brief()) Processes.lasts(Duration.ofSeconds(60));
        writer.types(note, 1);
        stage.toDatabase().clear();
        writer.isSaved();
        stage.toDatabase().silence();
        writer.types(note, 1);
        Processes.lasts(stage.brief() ? Duration.ofSeconds(2) : Duration.ofSeconds(60));
        stage.toDatabase().clear();
        writer.types(note, 1).isSaved();
    }
}
