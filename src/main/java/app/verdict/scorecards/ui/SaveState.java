package app.verdict.scorecards.ui;

import app.verdict.people.Refusal;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import java.time.Clock;
import java.util.UUID;

/**
 * Tells the author what is on the server. Its contract with the browser stands in {@code frontend/save-state.js}.
 */
@Tag("verdict-save-state")
@JavaScript("context://verdict/save-state.js")
final class SaveState extends Component {
    private static final String KEY = "data-save";

    private final Clock clock;

    SaveState(Clock clock) {
        this.clock = clock;
        addClassNames();
    }

    private void addClassNames() {
        getElement().getClassList().add("v-save-state");
    }

    /** Has the field watched, from its first keystroke on. */
    void watch(Component field) {
        field.getElement().setAttribute(KEY, UUID.randomUUID().toString());
    }

    /** Takes the step, and once it is committed acknowledges this content of the field; or says why it was refused. */
    void keep(Component field, String content, Runnable step) {
        var key = field.getElement().getAttribute(KEY);
        try {
            step.run();
            getElement().callJsFunction("saved", key, content.hashCode(), (double) clock.millis());
        } catch (Refusal refusal) {
            getElement().callJsFunction("failed", key, refusal.getMessage());
        }
    }
}
