package app.verdict.faults;

import java.time.Duration;

/** F2: the application stops (SIGSTOP): connections stay, nothing answers. Then it goes on. */
final class StoppedForAWhile implements Fault {
    @Override
    public void strike(Stage stage) {
        stage.client();
        var writer = stage.writer();
        var note = writer.notes(1);
        writer.isSaved();
        stage.server().stop();
        writer.types(note, 2).types("why", 1);
        Processes.lasts(stage.brief() ? Duration.ofSeconds(3) : Duration.ofSeconds(30));
        if (!stage.brief()) writer.isTold("kept on this device. The server cannot be reached.");
        writer.types(note, 1);
        stage.server().goOn();
        writer.types(note, 1).isSaved();
    }
}
