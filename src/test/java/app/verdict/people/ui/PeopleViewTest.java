package app.verdict.people.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.verdict.ScreenTest;
import app.verdict.VerdictTest;
import app.verdict.people.Acting;
import app.verdict.people.Invalid;
import app.verdict.people.Invitations;
import app.verdict.people.People;
import app.verdict.people.Person;
import app.verdict.ui.Addresses;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@VerdictTest
class PeopleViewTest extends ScreenTest {
    @Autowired
    People people;

    @Autowired
    Invitations invitations;

    @Test
    void an_administrator_adds_somebody_who_then_stands_in_the_list() {
        signedIn(administrator());
        navigate(PeopleView.class);
        Session.proven(VaadinServletRequest.getCurrent().getHttpServletRequest().getSession(), Instant.now());
        var name = "Ana " + UUID.randomUUID();
        test(find(TextField.class).withLabel("Name").single()).setValue(name);
        test(find(EmailField.class).withLabel("E-mail").single()).setValue(UUID.randomUUID() + "@example.org");
        press("Add and invite");
        assertThat(shown()).contains(name);
        assertThat(find(TextField.class).withLabel("Name").single().getValue()).isEmpty();
    }

    @Test
    void somebody_without_a_name_is_refused_and_what_was_entered_stays() {
        signedIn(administrator());
        navigate(PeopleView.class);
        Session.proven(VaadinServletRequest.getCurrent().getHttpServletRequest().getSession(), Instant.now());
        test(find(EmailField.class).withLabel("E-mail").single()).setValue("ana@example.org");
        press("Add and invite");
        assertThat(shown()).contains("The name is missing.");
        assertThat(find(EmailField.class).withLabel("E-mail").single().getValue())
                .isEqualTo("ana@example.org");
    }

    @Test
    void an_administrators_screen_that_was_left_open_makes_nobody_a_way_in() {
        var ana = examples.person("Ana");
        signedIn(administrator());
        navigate(PeopleView.class);
        test(find(Button.class)
                        .withAriaLabel("Invitation link for " + ana.name())
                        .single())
                .click();
        assertThat(text(find(Dialog.class).single())).contains("Say again who you are");
    }

    @Test
    void nobody_makes_themselves_a_link() {
        var administrator = administrator();
        assertThatThrownBy(() -> Acting.as(administrator.id(), () -> invitations.invite(administrator.id())))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void the_people_screen_is_for_administrators() {
        signedIn(examples.person("Ana"));
        assertThat(shownAt(Addresses.PEOPLE)).contains("Nothing here").doesNotContain("Add somebody");
    }

    @Test
    void an_invitation_greets_by_name_and_refuses_a_short_password_in_its_place() {
        var ana = examples.person("Ana");
        var secret = Acting.as(administrator().id(), () -> invitations.invite(ana.id()));
        assertThat(shownAt(Addresses.INVITATION + "/" + secret)).contains("Welcome to Verdict, " + ana.name());
        test(find(PasswordField.class).single()).setValue("short");
        press("Come in");
        assertThat(shown()).contains("A password has at least 12 characters");
        assertThat(Acting.as(ana.id(), people::acting).hasPassword()).isFalse();
    }

    @Test
    void an_invitation_that_is_not_open_says_whom_to_ask() {
        assertThat(shownAt(Addresses.INVITATION + "/AAAA-BBBB-CCCC-DDDD"))
                .contains("This invitation is not open", "Ask an administrator")
                .doesNotContain("Choose a password");
    }

    @Test
    void the_setup_of_an_installation_with_people_leads_to_the_sign_in() {
        shownAt(Addresses.SETUP);
        assertThat(getCurrentView()).isInstanceOf(SignInView.class);
        assertThat(shown()).contains("Look around as one of the demo people", "Imani Quill");
    }

    private Person administrator() {
        return examples.signInOffer("Caspian Dovetail");
    }
}
