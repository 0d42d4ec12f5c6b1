package app.verdict.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.verdict.Examples;
import app.verdict.Owner;
import app.verdict.VerdictTest;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@VerdictTest
class PasswordAgainTest {
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final String PASSWORD = "lantern mosaic otter";

    @Autowired
    Examples examples;

    @Autowired
    Invitations invitations;

    @Autowired
    PasswordAgain again;

    @Autowired
    OwnAccount account;

    @Autowired
    SignInDelays delays;

    @Autowired
    Owner owner;

    private Person ana;

    @BeforeEach
    void somebody_with_a_password() {
        ana = examples.person("Ana");
        invitations.accept(Acting.as(examples.administrator(), () -> invitations.invite(ana.id())), PASSWORD);
    }

    @Test
    void whoever_guesses_in_an_open_session_waits_also_with_the_right_one_and_is_on_record() {
        for (int i = 0; i < 5; i++) assertThatThrownBy(() -> at(NOW, "a guess")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> at(NOW, PASSWORD))
                .isInstanceOf(NotAllowed.class)
                .hasMessageContaining("Too many wrong passwords");
        assertThatThrownBy(() -> Acting.as(
                        ana.id(), () -> Moment.at(NOW, () -> account.changePassword(PASSWORD, "otter mosaic lantern"))))
                .as("the same count")
                .isInstanceOf(NotAllowed.class);
        assertThatCode(() -> at(NOW.plusSeconds(1), PASSWORD)).doesNotThrowAnyException();
        assertThatCode(() -> at(NOW.plusSeconds(1), PASSWORD)).doesNotThrowAnyException();
        assertThat(owner.sql()
                        .queryForObject(
                                "select count(*) from audit_entry where person_id = ? and action = 'SIGN_IN_FAILED' and detail = 'asked again'",
                                Integer.class,
                                ana.id()))
                .isEqualTo(5);
    }

    @Test
    void guesses_of_strangers_do_not_count_here() {
        for (int i = 0; i < 200; i++)
            Moment.at(NOW, () -> delays.begin(new SignInDelays.Attempt(ana.email(), "203.0.113.9", null)));
        assertThatCode(() -> at(NOW, PASSWORD)).doesNotThrowAnyException();
    }

    private void at(Instant moment, String password) {
        Acting.as(ana.id(), () -> Moment.at(moment, () -> again.ask(password)));
    }
}
