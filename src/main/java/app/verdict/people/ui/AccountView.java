package app.verdict.people.ui;

import app.verdict.people.OwnAccount;
import app.verdict.people.Refusal;
import app.verdict.people.SignedIn;
import app.verdict.ui.AccountPart;
import app.verdict.ui.Addresses;
import app.verdict.ui.Notice;
import app.verdict.ui.Page;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** How one signs in, and out of everywhere, and what else everybody decides for themselves. */
@Route(Addresses.ACCOUNT)
@PageTitle("Your account · Verdict")
@PermitAll
class AccountView extends Page {
    private final OwnAccount account;
    private final AskAgain again;
    private final Notice notice = new Notice();

    AccountView(
            OwnAccount account,
            OwnPasskeys passkeys,
            OwnAccountsElsewhere elsewhere,
            List<AccountPart> parts,
            AskAgain again,
            AuthenticationContext authentication) {
        this.account = account;
        this.again = again;
        var self = authentication.getAuthenticatedUser(SignedIn.class).orElseThrow();
        add(new H1("Your account"), new Paragraph(self.name()), notice, password(), passkeys, elsewhere);
        parts.forEach(part -> add(part.show()));
        add(sessions());
        ProviderSignIn.refusal().ifPresent(notice::problem);
    }

    private Component password() {
        var present = new PasswordField("Present password");
        present.setVisible(account.hasPassword());
        var wanted = new PasswordField("New password");
        wanted.setHelperText("At least 12 characters. A few words in a row are good.");
        var set = account.hasPassword()
                ? new Button("Change password", click -> change(present.getValue(), wanted.getValue()))
                : new Button("Set a password", click -> again.before(() -> change("", wanted.getValue())));
        var form = new Div(
                present, wanted, new Paragraph("Every other session of yours ends with the old password."), set);
        form.addClassNames("v-form", "v-card");
        return new Section(new H2("Password"), form);
    }

    private void change(String present, String wanted) {
        try {
            Session.open(account.changePassword(present, wanted), Addresses.ACCOUNT);
        } catch (Refusal refusal) {
            notice.refused(refusal);
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
