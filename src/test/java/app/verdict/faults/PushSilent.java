package app.verdict.faults;

/** F10: nothing that the server pushes arrives, while requests work. */
final class PushSilent implements Fault {
    @Override
    public void strike(Stage stage) {
        stage.client();
        var writer = stage.writer();
        stage.toServer().silencePush();
        var note = writer.notes(2);
        writer.rates(4).taps().isSaved();
        writer.reloads().showsAll().types(note, 1).isSaved();
    }
}
