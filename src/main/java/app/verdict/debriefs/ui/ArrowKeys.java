package app.verdict.debriefs.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.function.IntConsumer;

/** Hears the arrow keys, and those of a presenter's remote, wherever on the page they are pressed. */
@Tag("verdict-arrow-keys")
@JsModule("context://verdict/arrow-keys.js")
final class ArrowKeys extends Component {
    /** @param step told 1 for on and -1 for back */
    ArrowKeys(IntConsumer step) {
        getElement().addEventListener("on", event -> step.accept(1));
        getElement().addEventListener("back", event -> step.accept(-1));
    }
}
