package app.verdict.people.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.people.Invitations;
import app.verdict.people.Refusal;
import app.verdict.ui.Addresses;
import app.verdict.ui.Notice;
import app.verdict.ui.Page;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Where an invitation's link leads: the invited person sets a password and is in. */
@Route(value = Addresses.INVITATION, autoLayout = false)
@AnonymousAllowed
class InvitationView extends Page implements HasUrlParameter<String> {
    private final PasswordInput password = new PasswordInput(text("people.choose-a-password"));
    private final Notice notice = new Notice();
    private final Invitations invitations;
    private final Providers providers;
    private final Errands errands;
    private String secret = "";

    InvitationView(Invitations invitations, Providers providers, Errands errands) {
        this.errands = errands;
        this.providers = providers;
        this.invitations = invitations;
        addClassName("v-entrance");
        password.setHelperText(text("people.good-password"));
    }

    @Override
    public void setParameter(BeforeEvent event, String secret) {
        this.secret = secret;
        removeAll();
        ProviderSignIn.refusal().ifPresent(notice::problem);
        try {
            var name = invitations.invited(secret);
            var enter = new Button(text("people.come-in"), click -> accept());
            enter.addThemeVariants(ButtonVariant.PRIMARY);
            var form = new Div(password, notice, enter);
            for (var provider : providers.offered())
                form.add(new Button(
                        text("people.continue-with", provider.name()), click -> errands.accept(secret, provider)));
            form.addClassNames("v-form", "v-card");
            add(new H1(text("people.welcome", name)), form);
        } catch (Refusal refusal) {
            notice.refused(refusal);
            add(new H1(text("people.invitation-closed")), notice);
        }
    }

    private void accept() {
        try {
            Session.open(invitations.accept(secret, password.getValue()));
        } catch (Refusal refusal) {
            notice.refused(refusal);
        }
    }
}
