package app.verdict.faults;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;

/** F11: Flow throws the page's whole content away and builds it anew, in the middle of a word. */
final class Resynchronised implements Fault {
    private static final String UIDL = "**/?v-r=uidl**";

    @Override
    public void strike(Stage stage) {
        var writer = stage.writer();
        var note = writer.notes(2);
        writer.types("self", 1).taps().rates(2);
        for (int i = 0; i < (stage.brief() ? 2 : 10); i++) {
            writer.types(note, 1);
            stage.toServer().refuse();
            writer.types(note, 1);
            stage.toServer().clear();
            rebuild(writer.page());
            var word = writer.assignment().person().word();
            // wherever the cursor is now: it has to be where it was
            writer.page().keyboard().type(word + " ");
            writer.written().merge(note, word + " ", String::concat);
            writer.isSaved().showsAll();
        }
        beforeItIsOpen(writer);
    }

    /** The page is built anew while its draft could not be read yet: it must not open empty. */
    private static void beforeItIsOpen(Writer writer) {
        var page = writer.page();
        var draft = "**/journal/" + writer.card();
        page.route(draft, Route::abort);
        page.navigate(writer.assignment().address());
        writer.isTold("Not open yet. The server cannot be reached.");
        rebuild(page);
        page.unroute(draft);
        writer.isOpen().showsAll();
    }

    /** Has the client say that it missed a message, which the server answers with everything. */
    private static void rebuild(Page page) {
        page.route(UIDL, Resynchronised::askForEverything);
        page.evaluate("document.querySelector('verdict-scorecard').old = true");
        page.evaluate("Object.values(Vaadin.Flow.clients).find(client => client.poll).poll()");
        page.waitForFunction("document.querySelector('verdict-scorecard')?.old === undefined");
        page.unroute(UIDL);
    }

    private static void askForEverything(Route route) {
        var sent = route.request().postData();
        route.resume(new Route.ResumeOptions().setPostData(sent.replaceFirst("\\{", "{\"resynchronize\":true,")));
    }
}
