package app.verdict.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

class SecretTest {
    @Test
    void a_secret_is_sixteen_letters_and_digits_that_cannot_be_mistaken_for_one_another() {
        assertThat(Secret.random().text()).matches("[A-HJ-NP-Z1-9]{4}(-[A-HJ-NP-Z1-9]{4}){5}-[A-HJ-NP-Z1-9]{2}");
    }

    @Test
    void no_two_secrets_are_the_same() {
        var seen = new HashSet<String>();
        for (int i = 0; i < 1000; i++)
            assertThat(seen.add(Secret.random().text())).isTrue();
    }

    @Test
    void a_secret_is_known_by_a_hash_that_does_not_hold_it() {
        var secret = Secret.random();
        assertThat(secret.hash())
                .matches("[0-9a-f]{64}")
                .isEqualTo(new Secret(secret.text()).hash())
                .isNotEqualTo(Secret.random().hash())
                .doesNotContain(secret.text());
    }

    @Test
    void spaces_around_a_pasted_secret_do_not_matter() {
        assertThat(new Secret("  ABCD-EFGH \n").hash()).isEqualTo(new Secret("ABCD-EFGH").hash());
    }
}
