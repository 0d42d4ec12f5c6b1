package app.verdict.people.ui;

import static app.verdict.texts.Texts.text;

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
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** How one signs in, and out of everywhere, and what else everybody decides for themselves. */
@Route(Addresses.ACCOUNT)
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
        add(new H1(text("people.your-account")), new Paragraph(self.name()), notice, password(), passkeys, elsewhere);
        parts.forEach(part -> add(part.show()));
        add(sessions());
        ProviderSignIn.refusal().ifPresent(notice::problem);
    }

    private Component password() {
        var present = new PasswordInput(text("people.present-password"));
        present.setVisible(account.hasPassword());
        var wanted = new PasswordInput(text("people.new-password"));
        wanted.setHelperText(text("people.good-password"));
        var set = account.hasPassword()
                ? new Button(text("people.change-password"), click -> change(present.getValue(), wanted.getValue()))
                : new Button(text("people.set-a-password"), click -> again.before(() -> change("", wanted.getValue())));
        var form = new Div(present, wanted, new Paragraph(text("people.other-sessions-end")), set);
        form.addClassNames("v-form", "v-card");
        return new Section(new H2(text("people.password")), form);
    }

    private void change(String present, String wanted) {
        try {
            Session.open(account.changePassword(present, wanted), Addresses.ACCOUNT);
        } catch (Refusal refusal) {
            notice.refused(refusal);
        }
    }

    private Component sessions() {
        var out = new Button(text("people.sign-out-everywhere"), click -> account.signOutEverywhere());
        var form = new Div(new Paragraph(text("people.sign-out-everywhere-meaning")), out);
        form.addClassNames("v-form", "v-card");
        return new Section(new H2(text("people.sessions")), form);
    }
}
