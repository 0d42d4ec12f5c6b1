package app.verdict.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

class PasswordsTest {
    private final PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();
    private final Passwords passwords = new Passwords(encoder);

    @Test
    void a_password_of_twelve_characters_is_kept_as_a_hash_that_matches_it_alone() {
        var hash = passwords.hash("twelve chars");
        assertThat(hash).doesNotContain("twelve");
        assertThat(encoder.matches("twelve chars", hash)).isTrue();
        assertThat(encoder.matches("twelve char5", hash)).isFalse();
    }

    @Test
    void the_same_password_has_another_hash_each_time() {
        assertThat(passwords.hash("twelve chars")).isNotEqualTo(passwords.hash("twelve chars"));
    }

    @Test
    void a_shorter_password_is_refused_with_its_length_and_without_itself() {
        assertThatThrownBy(() -> passwords.hash("eleven char"))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("12")
                .hasMessageContaining("11")
                .hasMessageNotContaining("eleven char");
    }

    @Test
    void a_password_counts_to_its_end_or_is_refused() {
        var longest = "é".repeat(36);
        assertThat(encoder.matches("é".repeat(35) + "e", passwords.hash(longest)))
                .isFalse();
        assertThatThrownBy(() -> passwords.hash(longest + "x"))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("72 bytes");
    }
}
