package app.verdict.people.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.people.OwnAccount;
import app.verdict.people.Passkeys;
import app.verdict.people.PasswordAgain;
import app.verdict.people.Refusal;
import app.verdict.ui.IdentityCheck;
import app.verdict.ui.Notice;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import org.springframework.stereotype.Component;

/**
 * Asks who sits here before they change how they, or somebody they let in, sign in, unless they have just signed in: an open screen is not its owner
 * (OWASP ASVS 5.0, 7.5.1).
 */
@Component
class AskAgain implements IdentityCheck {
    private final OwnAccount account;
    private final PasswordAgain password;
    private final Passkeys passkeys;
    private final ElsewhereAgain elsewhere;
    private final Clock clock;

    AskAgain(OwnAccount account, PasswordAgain password, Passkeys passkeys, ElsewhereAgain elsewhere, Clock clock) {
        this.account = account;
        this.password = password;
        this.passkeys = passkeys;
        this.elsewhere = elsewhere;
        this.clock = clock;
    }

    @Override
    public void before(Runnable step) {
        before(step, () -> {});
    }

    /** @param otherwise when they would rather not say */
    void before(Runnable step, Runnable otherwise) {
        if (Session.fresh(Session.here(), clock.instant())) step.run();
        else new Question(step, otherwise).open();
    }

    private final class Question extends Dialog {
        private final Runnable step;
        private final Notice notice = new Notice();
        private final PasskeyPrompt prompt = new PasskeyPrompt(notice);

        Question(Runnable step, Runnable otherwise) {
            this.step = step;
            setCloseOnEsc(false); // so that there is one way back
            setCloseOnOutsideClick(false);
            setHeaderTitle(text("people.still-you"));
            add(new Paragraph(text("people.still-you-meaning")), prompt);
            getFooter().add(new Button(text("ui.cancel"), click -> {
                close();
                otherwise.run();
            }));
            if (!passkeys.own().isEmpty())
                getFooter().add(new Button(text("people.use-a-passkey"), click -> usePasskey()));
            var ways = elsewhere.ways();
            if (!ways.isEmpty()) add(new Paragraph(text("people.then-once-more")));
            ways.forEach(getFooter()::add);
            if (account.hasPassword()) askForPassword();
            add(notice);
        }

        private void askForPassword() {
            var field = new PasswordInput(text("people.your-password"));
            field.setWidthFull();
            var enter = new Button(text("people.go-on"), click -> passes(() -> password.ask(field.getValue())));
            enter.addThemeVariants(ButtonVariant.PRIMARY);
            add(field);
            getFooter().add(enter);
        }

        private void usePasskey() {
            var begun = passkeys.beginSignIn(PasskeyPrompt.here());
            prompt.use(begun.asked(), answer -> passes(() -> passkeys.ask(begun, answer)));
        }

        private void passes(Runnable proof) {
            try {
                proof.run();
                Session.proven(Session.here(), clock.instant());
                close();
                step.run();
            } catch (Refusal onRecord) { // as a failed sign-in
                notice.problem(onRecord.getMessage());
            }
        }
    }
}
