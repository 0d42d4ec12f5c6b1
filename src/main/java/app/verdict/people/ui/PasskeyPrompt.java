package app.verdict.people.ui;

import app.verdict.people.Site;
import app.verdict.ui.Notice;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.VaadinServletRequest;

/** Asks the browser for a passkey. Its contract stands in {@code frontend/passkey.js}. */
@Tag("verdict-passkey")
@JsModule("context://verdict/passkey.js")
final class PasskeyPrompt extends Component {
    private static final String SAID = "Error: ";

    private final Notice notice;

    PasskeyPrompt(Notice notice) {
        this.notice = notice;
    }

    void add(String asked, SerializableConsumer<String> answered) {
        ask("add", asked, answered);
    }

    void use(String asked, SerializableConsumer<String> answered) {
        ask("use", asked, answered);
    }

    private void ask(String step, String asked, SerializableConsumer<String> answered) {
        getElement()
                .callJsFunction(step, asked)
                .then(
                        String.class,
                        answered,
                        said -> notice.problem(
                                said.contains(SAID) ? said.substring(said.indexOf(SAID) + SAID.length()) : said));
    }

    /** Where this page was opened. */
    static Site here() {
        var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        return Site.of(request.getRequestURL().toString());
    }
}
