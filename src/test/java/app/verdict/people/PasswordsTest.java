package app.verdict.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

class PasswordsTest {
    private static final String GOOD = "lantern mosaic otter";

    private final PasswordEncoder encoder = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private final Passwords passwords = new Passwords(encoder);

    @Test
    void a_password_is_kept_as_a_hash_that_matches_it_alone() {
        var hash = passwords.hash(GOOD, List.of());
        assertThat(hash).doesNotContain("lantern");
        assertThat(encoder.matches(GOOD, hash)).isTrue();
        assertThat(encoder.matches("lantern mosaic otten", hash)).isFalse();
    }

    @Test
    void the_same_password_has_another_hash_each_time() {
        assertThat(passwords.hash(GOOD, List.of())).isNotEqualTo(passwords.hash(GOOD, List.of()));
    }

    @Test
    void a_shorter_password_is_refused_with_its_length_and_without_itself() {
        assertThatThrownBy(() -> passwords.hash("eleven char", List.of()))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("12")
                .hasMessageContaining("11")
                .hasMessageNotContaining("eleven char");
    }

    @Test
    void a_password_counts_to_its_last_character_whatever_its_script() {
        var longest = (GOOD + "é猫").repeat(6).substring(0, 127);
        assertThat(encoder.matches(longest + "a", passwords.hash(longest + "b", List.of())))
                .isFalse();
        assertThatThrownBy(() -> passwords.hash(longest + "ab", List.of()))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("128");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"password1234", "qwertyuiop12", "aaaaaaaaaaaa", "123456789012", "iloveyou2024", "abcabcabcabc"})
    void what_everybody_tries_first_is_no_password(String common) {
        assertThatThrownBy(() -> passwords.hash(common, List.of()))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("tried first")
                .hasMessageNotContaining(common);
    }

    @Test
    void neither_is_what_everybody_knows_of_the_person() {
        var theirs = Passwords.wordsOf("Odalys Quintanilla", "odalys.quintanilla@example.org");
        assertThatThrownBy(() -> passwords.hash("odalysquintanilla", theirs)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> passwords.hash("verdict2026!", theirs)).isInstanceOf(Invalid.class);
    }
}
