package app.verdict.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** Something that stands on the first screen above one's interviews while there is a reason; by whichever feature it belongs to. */
public interface HomePart {
    Optional<Component> show();
}
