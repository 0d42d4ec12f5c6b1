package app.verdict.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/**
 * Around the button that signs out: hands over what the device still keeps of this person's typing, and empties the
 * device. Its contract stands in {@code frontend/session.js}.
 */
@Tag("verdict-session")
@JsModule("context://verdict/session.js")
final class SessionGuard extends Component implements HasComponents {
    SessionGuard(Component signOut) {
        add(signOut);
    }
}
