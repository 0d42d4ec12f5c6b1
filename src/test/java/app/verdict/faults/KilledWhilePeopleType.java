package app.verdict.faults;

/** F1: the application is killed with SIGKILL in the middle of a word, and comes back without its sessions. */
final class KilledWhilePeopleType implements Fault {
    @Override
    public void strike(Stage stage) {
        var client = stage.client();
        var control = new Control(stage).types("stored ").isStored();
        var writer = stage.writer();
        writer.types("why", 1).rates(3).taps().isSaved();
        var killing = stage.soon(stage.server()::kill);
        var note = writer.notes(4);
        killing.join();
        control.types("typed while nobody listens");
        writer.types(note, 2).types("self", 1).rates(2).isTold("kept on this device. The server cannot be reached.");
        stage.server().start();
        writer.isTold("You are signed out");
        writer.types(note, 1);
        writer.desk().signIn(writer.assignment().person());
        writer.looksAtIt().isSaved().types(note, 1).isSaved();
        client.finish();
        control.reloads().hasLostSomething();
    }
}
