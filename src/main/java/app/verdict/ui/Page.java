package app.verdict.ui;

import static app.verdict.texts.Texts.text;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;

/** A screen: the main landmark of its page. */
public abstract class Page extends Main implements HasDynamicTitle {
    protected Page() {
        addClassName("v-page");
    }

    @Override
    public String getPageTitle() {
        return titled(title(getClass()));
    }

    /** A title as the browser shows it. */
    protected static String titled(String what) {
        return what + " · Verdict";
    }

    /** What a screen is called: the text of its feature and its name, "loops.LoopsView.title". */
    static String title(Class<?> screen) {
        var feature = screen.getPackageName().substring("app.verdict.".length()).split("\\.")[0];
        return text("%s.%s.title".formatted(feature, screen.getSimpleName()));
    }
}
