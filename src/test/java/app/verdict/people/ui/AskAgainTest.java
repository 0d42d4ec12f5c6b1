package app.verdict.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.verdict.Owner;
import app.verdict.ScreenTest;
import app.verdict.VerdictTest;
import app.verdict.people.Acting;
import app.verdict.people.Invitations;
import app.verdict.people.Passkeys;
import app.verdict.people.Person;
import app.verdict.ui.Addresses;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.server.VaadinServletRequest;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Changing how one signs in from a screen that was left open. */
@VerdictTest
class AskAgainTest extends ScreenTest {
    private static final String PASSWORD = "lantern mosaic otter";

    @Autowired
    Invitations invitations;

    @Autowired
    Passkeys passkeys;

    @Autowired
    Owner owner;

    @Autowired
    Clock clock;

    private Person ana;

    @BeforeEach
    void somebody_with_a_passkey_and_a_password() {
        ana = examples.person("Ana");
        invitations.accept(Acting.as(examples.administrator(), () -> invitations.invite(ana.id())), PASSWORD);
        owner.sql().update("""
                insert into passkey (credential_id, person_id, label, public_key, signature_count, user_verified, transports,
                    backup_eligible, backed_up, attestation, added_at)
                values (?, ?, 'Blue key', '', 0, true, '', false, false, '', now())
                """, "key of " + ana.email(), ana.id());
        signedIn(ana);
    }

    @Test
    void a_passkey_is_removed_only_after_the_password() {
        shownAt(Addresses.ACCOUNT);
        press("Remove");
        enter("not it");
        assertThat(text(find(Dialog.class).single())).contains("The present password is not right");
        assertThat(passkeysOfAna()).isEqualTo(1);
        enter(PASSWORD);
        assertThat(shown()).contains("is removed here");
        assertThat(passkeysOfAna()).isZero();
    }

    @Test
    void a_new_passkey_needs_it_too() {
        shownAt(Addresses.ACCOUNT);
        press("Add a passkey");
        assertThat(text(find(Dialog.class).single())).contains("Say again who you are");
    }

    @Test
    void whoever_was_asked_a_moment_ago_is_not_asked_again() {
        shownAt(Addresses.ACCOUNT);
        Session.proven(VaadinServletRequest.getCurrent().getHttpServletRequest().getSession(), clock.instant());
        press("Remove");
        assertThat(shown()).contains("is removed here");
    }

    private void enter(String password) {
        test(find(PasswordField.class).withLabel("Your password").single()).setValue(password);
        press("Go on");
    }

    private int passkeysOfAna() {
        return Acting.as(ana.id(), passkeys::own).size();
    }
}
