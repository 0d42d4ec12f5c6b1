package app.verdict.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.verdict.FreshData;
import app.verdict.VerdictApplication;
import java.util.Set;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** The first visit to an installation without the demo: an order of steps on one database. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "verdict.demo=false")
@ContextConfiguration(classes = VerdictApplication.class, initializers = FreshData.class)
@DirtiesContext
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EmptyInstallationTest {
    private static final String PASSWORD = "a few words in a row";

    @Autowired
    Setup setup;

    @Autowired
    People people;

    @Autowired
    SignIn signIn;

    @Autowired
    SignIns signIns;

    @Test
    @Order(1)
    void nobody_is_there_and_nobody_comes_in_with_one_click() {
        assertThat(people.nobodyYet()).isTrue();
        assertThat(signIns.offered()).isEmpty();
    }

    @Test
    @Order(2)
    void a_wrong_code_an_old_code_and_a_short_password_make_no_administrator() {
        var old = setup.newCode();
        var code = setup.newCode();
        for (var wrong : new String[] {"AAAA-BBBB-CCCC-DDDD", "", old})
            assertThatThrownBy(() -> setup.createAdministrator(wrong, "Ada", "ada@example.org", PASSWORD))
                    .isInstanceOf(Invalid.class)
                    .hasMessageContaining("code");
        assertThatThrownBy(() -> setup.createAdministrator(code, "Ada", "ada@example.org", "short"))
                .isInstanceOf(Invalid.class);
        assertThat(people.nobodyYet()).isTrue();
    }

    @Test
    @Order(3)
    void the_code_makes_one_administrator_and_is_spent() {
        var code = setup.newCode();
        var ada = setup.createAdministrator(code, "Ada", "ada@example.org", PASSWORD);
        assertThat(ada.has(Duty.ADMINISTRATOR)).isTrue();
        assertThat(signIn.loadUserByUsername(" ADA@example.org ").id()).isEqualTo(ada.id());
        assertThatThrownBy(() -> setup.createAdministrator(code, "Eve", "eve@example.org", PASSWORD))
                .isInstanceOf(NotAllowed.class);
        assertThat(Acting.as(ada.id(), people::everyone)).hasSize(1);
    }

    @Test
    @Order(4)
    void the_last_administrator_stays_one_until_there_is_another() {
        var ada = signIn.loadUserByUsername("ada@example.org").id();
        assertThatThrownBy(() -> Acting.as(ada, () -> people.changeDuties(ada, Set.of(Duty.RECRUITER))))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("Ada");
        Acting.as(ada, () -> people.add("Bo", "bo@example.org", "", Set.of(Duty.ADMINISTRATOR)));
        Acting.as(ada, () -> people.changeDuties(ada, Set.of(Duty.RECRUITER)));
        assertThat(Acting.as(ada, people::acting).duties()).containsExactly(Duty.RECRUITER);
    }
}
