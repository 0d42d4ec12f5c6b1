package app.verdict.people.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.people.Identities;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lets the acting person say again who they are where they have connected an account: they sign in there anew. */
@Component
class ElsewhereAgain {
    private final Identities identities;
    private final Providers providers;
    private final Errands errands;

    ElsewhereAgain(Identities identities, Providers providers, Errands errands) {
        this.identities = identities;
        this.providers = providers;
        this.errands = errands;
    }

    List<Button> ways() {
        var connected = identities.issuers();
        return providers.offered().stream()
                .filter(provider -> connected.contains(provider.issuer()))
                .map(provider -> new Button(
                        text("people.sign-in-again-with", provider.name()), click -> errands.askAgain(provider)))
                .toList();
    }
}
