package app.verdict.faults;

/** F6: the page is reloaded, left by the back button, or closed right after a key, before anything was sent. */
final class LeftInTheMiddle implements Fault {
    @Override
    public void strike(Stage stage) {
        var writer = stage.writer();
        var note = writer.notes(1);
        for (int i = 0; i < (stage.brief() ? 2 : 10); i++) {
            writer.types(note, 1).reloads().showsAll();
            writer.page().navigate("/");
            writer.open().types("why", 1);
            writer.page().goBack();
            writer.page().goForward();
            writer.isOpen().showsAll();
            writer.types(note, 1);
            var left = writer.page();
            left.close();
            writer.opensAgain(writer.desk().tab()).showsAll();
        }
        new Control(stage)
                .types("stored ")
                .isStored()
                .types("typed and left")
                .reloads()
                .hasLostSomething();
    }
}
