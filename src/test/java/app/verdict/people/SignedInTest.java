package app.verdict.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignedInTest {
    private final SignedIn ana = SignedIn.withPassword(ana());

    private static Person ana() {
        var ana = SomePeople.interviewer("Ana");
        ana.setPasswordHash("{bcrypt}hash");
        return ana;
    }

    @Test
    void a_session_keeps_no_password_once_signed_in() {
        assertThat(ana.getPassword()).isEqualTo("{bcrypt}hash");
        ana.eraseCredentials();
        assertThat(ana.getPassword()).isNull();
    }

    @Test
    void a_session_in_a_log_names_nobody_and_no_password() {
        assertThat(ana.toString())
                .doesNotContain("hash", "Ana")
                .contains(ana.id().toString());
    }
}
