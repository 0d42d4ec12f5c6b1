package app.verdict.ui;

import app.verdict.texts.Reader;
import app.verdict.texts.ReaderSource;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import org.jspecify.annotations.Nullable;

/** The reader of the screen that the present thread builds or changes: of a push as well, whoever caused it. */
public final class AtScreen implements ReaderSource {
    @Override
    public @Nullable Reader reader() {
        var screen = UI.getCurrent();
        return screen == null ? null : ComponentUtil.getData(screen, Reader.class);
    }

    static void reads(UI screen, Reader reader) {
        screen.setLocale(reader.locale());
        ComponentUtil.setData(screen, Reader.class, reader);
    }
}
