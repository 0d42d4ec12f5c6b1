package app.verdict.faults;

import java.time.Duration;

/** F6: the browser's process is killed while the server is away; the next browser on the same profile has it all. */
final class BrowserKilled implements Fault {
    @Override
    public void strike(Stage stage) throws Exception {
        var profile = stage.folder().resolve("profile" + stage.random().nextInt(1_000_000));
        var assignment = stage.office().assignment("Writer");
        var writer = stage.writer(stage.desk(profile).signIn(assignment.person()), assignment);
        var note = writer.notes(1);
        writer.isSaved();
        stage.toServer().refuse();
        writer.types(note, 2).types("why", 1).types("self", 1).isTold("3 changes kept on this device");
        ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().commandLine().orElse("").contains(profile.toString()))
                .forEach(ProcessHandle::destroyForcibly);
        Processes.until(() -> "the browser is gone", Duration.ofSeconds(10), () -> !runsOn(profile));
        Storage.holdsNothingReadable(profile, assignment.person());
        stage.toServer().clear();
        var next = stage.desk(profile).signIn(assignment.person());
        writer.opensAgain(next.tab()).isSaved().showsAll();
    }

    private static boolean runsOn(java.nio.file.Path profile) {
        return ProcessHandle.current()
                .descendants()
                .anyMatch(process -> process.info().commandLine().orElse("").contains(profile.toString()));
    }
}
