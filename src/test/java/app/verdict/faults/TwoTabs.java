package app.verdict.faults;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;

/** F8: the same author on two devices, one of them offline. Different fields merge; in the same one, the author chooses. */
final class TwoTabs implements Fault {
    @Override
    public void strike(Stage stage) {
        var here = stage.writer();
        var there = stage.writer(stage.desk().signIn(here.assignment().person()), here.assignment());
        there.context().setOffline(true);
        there.types("self", 2).isTold("kept on this device");
        here.types("why", 2).isSaved();
        there.context().setOffline(false);
        there.looksAtIt().isSaved();
        here.looksAtIt().sees("self", there.text("self").inputValue());
        there.sees("why", here.text("why").inputValue());
        sameField(stage, here, there);
    }

    private static void sameField(Stage stage, Writer here, Writer there) {
        there.context().setOffline(true);
        there.types("why", 1).isTold("kept on this device");
        here.types("why", 1).isSaved();
        var mine = there.written().get("why");
        var theirs = here.written().get("why");
        there.context().setOffline(false);
        there.looksAtIt().isTold("1 field was changed elsewhere too. Choose below.");
        var choice = there.page().getByRole(AriaRole.GROUP).filter(Writer.withText("Changed here and in another tab"));
        assertThat(choice).containsText(mine.strip());
        assertThat(choice).containsText(theirs.strip());
        stage.keepsAside(there.card(), mine);
        there.page().getByText("Keep both, one below the other").click();
        there.written().put("why", theirs + "\n" + mine);
        there.isSaved();
        here.page().locator("[data-stop]").first().focus();
        here.looksAtIt().sees("why", theirs + "\n" + mine);
        here.sees("self", there.written().get("self"));
    }
}
