package app.verdict.people.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.verdict.Owner;
import app.verdict.ScreenTest;
import app.verdict.VerdictTest;
import app.verdict.people.Acting;
import app.verdict.people.AuditReading;
import app.verdict.people.Duty;
import app.verdict.people.NotAllowed;
import app.verdict.people.People;
import app.verdict.people.Person;
import app.verdict.ui.Addresses;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody whose session began when they were an administrator, and who is none any more. */
@VerdictTest
class FormerAdministratorTest extends ScreenTest {
    @Autowired
    People people;

    @Autowired
    AuditReading reading;

    @Autowired
    Owner owner;

    @Autowired
    Clock clock;

    @ParameterizedTest
    @ValueSource(strings = {Addresses.PEOPLE, Addresses.AUDIT, Addresses.RECORDS})
    void opens_no_screen_of_administrators_any_more(String address) {
        var former = signedInAndDismissed();
        assertThat(shownAt(address))
                .contains("Not open", "Only an administrator may")
                .doesNotContain(former.email(), "Verify the chain");
    }

    @Test
    void reads_nothing_of_the_audit_on_a_screen_that_is_open() {
        var former = signedInAndDismissed();
        assertThatThrownBy(() -> reading.latest(10)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> reading.before(10, 10)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(reading::head).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(reading::verify).isInstanceOf(NotAllowed.class);
        assertThat(Acting.person()).isEqualTo(former.id());
    }

    @Test
    void is_refused_within_a_screen_that_is_open_and_that_is_on_record_without_a_word_of_it() {
        var former = examples.person("Former", Duty.ADMINISTRATOR);
        signedIn(former);
        shownPeople();
        Acting.as(examples.administrator(), () -> people.changeDuties(former.id(), Set.of(Duty.INTERVIEWER)));
        test(find(TextField.class).withLabel("Name").single()).setValue("Somebody Private");
        test(find(EmailField.class).withLabel("E-mail").single()).setValue("private@example.org");
        press("Add and invite");
        assertThat(refusedTo(former)).containsExactly("NotAllowed within /people");
    }

    @Test
    void what_only_has_to_be_entered_otherwise_is_no_refusal_of_access() {
        var administrator = examples.person("Ada", Duty.ADMINISTRATOR);
        signedIn(administrator);
        shownPeople();
        press("Add and invite");
        assertThat(refusedTo(administrator)).isEmpty();
    }

    private void shownPeople() {
        shownAt(Addresses.PEOPLE);
        Session.proven(VaadinServletRequest.getCurrent().getHttpServletRequest().getSession(), clock.instant());
    }

    private List<String> refusedTo(Person person) {
        return owner.sql()
                .queryForList(
                        "select detail from audit_entry where action = 'REFUSED' and person_id = ?",
                        String.class,
                        person.id());
    }

    private Person signedInAndDismissed() {
        var administrator = examples.person("Former", Duty.ADMINISTRATOR);
        signedIn(administrator);
        assertThat(shownAt(Addresses.AUDIT)).contains("Verify the chain");
        Acting.as(examples.administrator(), () -> people.changeDuties(administrator.id(), Set.of(Duty.INTERVIEWER)));
        return administrator;
    }
}
