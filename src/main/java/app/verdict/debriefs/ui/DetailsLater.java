package app.verdict.debriefs.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.function.Supplier;

/** Details that few open and that cost nobody else anything: their content is made when they are opened first. */
final class DetailsLater extends NativeDetails {
    DetailsLater(String summary, Supplier<Component> content) {
        super(summary);
        addToggleListener(toggle -> {
            if (toggle.isOpened() && getContent() == null) setContent(content.get());
        });
    }
}
