package app.verdict.people.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.people.Identities;
import app.verdict.people.Refusal;
import app.verdict.ui.Notice;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.springframework.context.annotation.Scope;

/** At which providers whoever looks at their account signs in; nothing where there are no providers. */
@SpringComponent
@Scope("prototype")
class OwnAccountsElsewhere extends Section {
    private final Identities identities;
    private final AskAgain again;
    private final Errands errands;
    private final Notice notice = new Notice();

    OwnAccountsElsewhere(Identities identities, Providers providers, AskAgain again, Errands errands) {
        this.errands = errands;
        this.identities = identities;
        this.again = again;
        setVisible(!providers.offered().isEmpty());
        add(new H2(text("people.accounts-elsewhere")), notice);
        var connected = identities.issuers();
        for (var provider : providers.offered()) add(row(provider, connected.contains(provider.issuer())));
    }

    private Div row(Providers.Offered provider, boolean connected) {
        var step = connected
                ? new Button(text("people.disconnect"), click -> again.before(() -> disconnect(provider)))
                : new Button(text("people.connect"), click -> again.before(() -> errands.connect(provider)));
        step.setAriaLabel(
                connected
                        ? text("people.disconnect-from", provider.name())
                        : text("people.connect-with", provider.name()));
        var row = new Div(
                new Span(provider.name()),
                new Span(connected ? text("people.connected") : text("people.not-connected")),
                step);
        row.addClassNames("v-row", "v-card");
        return row;
    }

    private void disconnect(Providers.Offered provider) {
        try {
            identities.disconnect(provider.issuer());
            UI.getCurrent().getPage().reload();
        } catch (Refusal refusal) {
            notice.refused(refusal);
        }
    }
}
