package app.verdict.people.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.verdict.ScreenTest;
import app.verdict.VerdictTest;
import app.verdict.people.Acting;
import app.verdict.people.AuditReading;
import app.verdict.people.Duty;
import app.verdict.people.NotAllowed;
import app.verdict.people.People;
import app.verdict.people.Person;
import app.verdict.ui.Addresses;
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

    private Person signedInAndDismissed() {
        var administrator = examples.person("Former", Duty.ADMINISTRATOR);
        signedIn(administrator);
        assertThat(shownAt(Addresses.AUDIT)).contains("Verify the chain");
        Acting.as(examples.administrator(), () -> people.changeDuties(administrator.id(), Set.of(Duty.INTERVIEWER)));
        return administrator;
    }
}
