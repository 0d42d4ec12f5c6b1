package app.verdict.people.ui;

import app.verdict.people.Invitations;
import app.verdict.people.Refusal;
import app.verdict.ui.Addresses;
import app.verdict.ui.Notice;
import app.verdict.ui.Page;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Where an invitation's link leads: the invited person sets a password and is in. */
@Route(value = Addresses.INVITATION, autoLayout = false)
@PageTitle("Welcome · Verdict")
@AnonymousAllowed
class InvitationView extends Page implements HasUrlParameter<String> {
    private final PasswordField password = new PasswordField("Choose a password");
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
        password.setHelperText("At least 12 characters. A few words in a row are good.");
    }

    @Override
    public void setParameter(BeforeEvent event, String secret) {
        this.secret = secret;
        removeAll();
        ProviderSignIn.refusal().ifPresent(notice::problem);
        try {
            var name = invitations.invited(secret);
            var enter = new Button("Come in", click -> accept());
            enter.addThemeVariants(ButtonVariant.PRIMARY);
            var form = new Div(password, notice, enter);
            for (var provider : providers.offered())
                form.add(new Button("Continue with " + provider.name(), click -> errands.accept(secret, provider)));
            form.addClassNames("v-form", "v-card");
            add(new H1("Welcome to Verdict, " + name), form);
        } catch (Refusal refusal) {
            notice.refused(refusal);
            add(new H1("This invitation is not open"), notice);
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
