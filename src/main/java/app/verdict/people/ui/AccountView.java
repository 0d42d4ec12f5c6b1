package app.verdict.people.ui;

import app.verdict.people.Identities;
import app.verdict.people.OwnAccount;
import app.verdict.people.Passkey;
import app.verdict.people.Passkeys;
import app.verdict.people.Refusal;
import app.verdict.people.SignedIn;
import app.verdict.ui.Addresses;
import app.verdict.ui.Notice;
import app.verdict.ui.Page;
import app.verdict.ui.When;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;

/** How one signs in, and out of everywhere. */
@Route(Addresses.ACCOUNT)
@PageTitle("Your account · Verdict")
@PermitAll
class AccountView extends Page {
    private final OwnAccount account;
    private final Passkeys passkeys;
    private final Identities identities;
    private final Providers providers;
    private final SignedIn self;
    private final When when;
    private final Notice notice = new Notice();
    private final PasskeyPrompt prompt = new PasskeyPrompt(notice);
    private final Div keys = new Div();

    AccountView(
            OwnAccount account,
            Passkeys passkeys,
            Identities identities,
            Providers providers,
            AuthenticationContext authentication,
            Clock clock) {
        this.account = account;
        this.passkeys = passkeys;
        this.identities = identities;
        this.providers = providers;
        this.self = authentication.getAuthenticatedUser(SignedIn.class).orElseThrow();
        this.when = new When(clock);
        add(new H1("Your account"), new Paragraph(self.name()), notice, prompt, password(), keys());
        if (!providers.offered().isEmpty()) add(elsewhere());
        add(sessions());
        var session = VaadinServletRequest.getCurrent().getHttpServletRequest().getSession();
        if (ProviderSignIn.taken(session, ProviderSignIn.REFUSAL) instanceof String refusal) notice.problem(refusal);
    }

    private Component password() {
        var present = new PasswordField("Present password");
        present.setVisible(account.hasPassword());
        var wanted = new PasswordField("New password");
        wanted.setHelperText("At least 12 characters. A few words in a row are good.");
        var set = new Button(account.hasPassword() ? "Change password" : "Set a password", click -> {
            try {
                Session.open(account.changePassword(present.getValue(), wanted.getValue()), Addresses.ACCOUNT);
            } catch (Refusal refusal) {
                notice.problem(refusal.getMessage());
            }
        });
        var form = new Div(
                present, wanted, new Paragraph("Every other session of yours ends with the old password."), set);
        form.addClassNames("v-form", "v-card");
        return new Section(new H2("Password"), form);
    }

    private Component keys() {
        var label = new TextField("Name for a new passkey");
        label.setPlaceholder("My laptop");
        label.setMaxLength(100);
        var add = new Button("Add a passkey", click -> add(label));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(
                new Paragraph(
                        "A passkey signs you in with this device's finger, face or PIN, or with a security key. Nobody can guess it or talk you out of it."),
                label,
                add);
        form.addClassNames("v-form", "v-card");
        showKeys();
        return new Section(new H2("Passkeys"), keys, form);
    }

    private void add(TextField label) {
        try {
            var begun = passkeys.beginAdding(PasskeyPrompt.here());
            prompt.add(
                    begun.asked(),
                    answer -> take(() -> {
                        passkeys.add(begun, label.getValue().isBlank() ? "Passkey" : label.getValue(), answer);
                        label.clear();
                        notice.hint("The passkey is added. It works from your next sign-in on.");
                    }));
        } catch (Refusal refusal) {
            notice.problem(refusal.getMessage());
        }
    }

    private void showKeys() {
        keys.removeAll();
        passkeys.own().forEach(key -> keys.add(row(key)));
    }

    private Component row(Passkey key) {
        var name = new Span(key.label());
        name.addClassName("v-strong");
        var used = key.lastUsed();
        var what = new Span("added " + when.moment(key.added())
                + (used == null ? ", not used yet" : ", last used " + when.moment(used)));
        what.addClassName("v-muted");
        var remove = new Button(
                "Remove",
                click -> take(() -> {
                    passkeys.remove(key.id());
                    notice.hint("“%s” is removed here. The device may still list it; delete it there as well."
                            .formatted(key.label()));
                }));
        remove.setAriaLabel("Remove the passkey " + key.label());
        var row = new Div(new Div(name, what), new Div(), remove);
        row.addClassNames("v-row", "v-card");
        return row;
    }

    private void take(Runnable step) {
        try {
            step.run();
        } catch (Refusal refusal) {
            notice.problem(refusal.getMessage());
        }
        showKeys();
    }

    private Component elsewhere() {
        var section = new Section(new H2("Accounts elsewhere"));
        var connected = identities.issuers();
        for (var provider : providers.offered()) {
            var there = connected.contains(provider.issuer());
            var step = new Button(there ? "Disconnect" : "Connect", click -> {
                if (there) disconnect(provider);
                else {
                    ProviderSignIn.connecting(
                            VaadinServletRequest.getCurrent()
                                    .getHttpServletRequest()
                                    .getSession(),
                            self);
                    UI.getCurrent().getPage().setLocation(provider.address());
                }
            });
            var row = new Div(new Span(provider.name()), new Span(there ? "connected" : "not connected"), step);
            row.addClassNames("v-row", "v-card");
            section.add(row);
        }
        return section;
    }

    private void disconnect(Providers.Offered provider) {
        try {
            identities.disconnect(provider.issuer());
            UI.getCurrent().getPage().reload();
        } catch (Refusal refusal) {
            notice.problem(refusal.getMessage());
        }
    }

    private Component sessions() {
        var out = new Button("Sign out everywhere", click -> account.signOutEverywhere());
        var form = new Div(
                new Paragraph(
                        "Ends your sessions on every device, this one as well. Text that a device could not save yet stays on it until you sign in there again."),
                out);
        form.addClassNames("v-form", "v-card");
        return new Section(new H2("Sessions"), form);
    }
}
