package app.verdict.faults;

import app.verdict.faults.Network.Cut;
import java.time.Duration;

/** F3: connections break before the request, in it, after the commit but before the reply, and in the reply. */
final class ConnectionCut implements Fault {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Override
    public void strike(Stage stage) {
        var writer = stage.writer();
        for (var cut : Cut.values()) {
            stage.toServer().cut(cut, 3);
            writer.notes(1);
            allCut(stage);
            writer.isSaved();
        }
        stage.client();
        for (var cut : Cut.values()) {
            stage.toServer().cut(cut, 6);
            writer.types("why", 1);
            allCut(stage);
        }
        stage.toServer().refuse();
        writer.types("why", 1).isTold("kept on this device. The server cannot be reached.");
        stage.toServer().clear();
        stage.toServer().slow(Duration.ofMillis(200));
        writer.types("why", 1).isSaved();
    }

    private static void allCut(Stage stage) {
        Processes.until(
                () -> "connections to cut", PATIENCE, () -> stage.toServer().cutsToCome() == 0);
    }
}
