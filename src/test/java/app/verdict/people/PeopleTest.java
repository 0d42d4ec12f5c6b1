package app.verdict.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.verdict.Examples;
import app.verdict.VerdictTest;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@VerdictTest
class PeopleTest {
    @Autowired
    Examples examples;

    @Autowired
    People people;

    @Autowired
    Setup setup;

    @Autowired
    SignIns signIns;

    @Test
    void only_administrators_add_people_and_change_duties() {
        var ana = examples.person("Ana", Duty.INTERVIEWER, Duty.HIRING_MANAGER, Duty.RECRUITER);
        for (var step : List.<Runnable>of(
                () -> people.add("X", "x@example.org", "", Set.of(Duty.INTERVIEWER)),
                () -> people.changeDuties(ana.id(), Set.of(Duty.ADMINISTRATOR))))
            assertThatThrownBy(() -> Acting.as(ana.id(), step)).isInstanceOf(NotAllowed.class);
        assertThat(Acting.as(ana.id(), people::acting).has(Duty.ADMINISTRATOR)).isFalse();
    }

    @Test
    void a_duty_that_was_taken_away_counts_no_more_whatever_the_session_knew() {
        var ana = examples.person("Ana", Duty.ADMINISTRATOR);
        Acting.as(examples.administrator(), () -> people.changeDuties(ana.id(), Set.of(Duty.INTERVIEWER)));
        assertThatThrownBy(() ->
                        Acting.as(ana.id(), () -> people.add("X", "x@example.org", "", Set.of(Duty.INTERVIEWER))))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void nobody_shares_an_address_whatever_its_case() {
        var ana = examples.person("Ana");
        assertThatThrownBy(() -> Acting.as(
                        examples.administrator(),
                        () -> people.add("Other", ana.email().toUpperCase(Locale.ROOT), "", Set.of(Duty.INTERVIEWER))))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("is here already");
    }

    @Test
    void nobody_acts_who_is_not_signed_in_and_nobody_unknown_has_duties() {
        assertThatThrownBy(people::everyone).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> Acting.as(UUID.randomUUID(), people::acting)).isInstanceOf(Unknown.class);
    }

    @Test
    void an_installation_with_people_in_it_cannot_be_set_up_again() {
        var code = setup.newCode();
        assertThatThrownBy(() -> setup.createAdministrator(code, "Eve", "eve@example.org", "a few words in a row"))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void one_click_lets_in_the_demos_people_and_nobody_else() {
        assertThat(signIns.offered()).hasSize(14);
        var imani = examples.signInOffer("Imani Quill");
        assertThat(signIns.as(imani.id()).name()).isEqualTo("Imani Quill");
        var ana = examples.person("Ana");
        assertThatThrownBy(() -> signIns.as(ana.id())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> signIns.as(UUID.randomUUID())).isInstanceOf(NotAllowed.class);
    }
}
