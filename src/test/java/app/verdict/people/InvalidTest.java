package app.verdict.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InvalidTest {
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    @Test
    void a_required_text_is_trimmed() {
        assertThat(Invalid.required("The title", "  Growth PM\n", 200)).isEqualTo("Growth PM");
    }

    @Test
    void a_required_text_of_spaces_is_missing() {
        assertThatThrownBy(() -> Invalid.required("The title", " \t\n", 200))
                .isInstanceOf(Invalid.class)
                .hasMessage("The title is missing.");
    }

    @Test
    void a_text_that_is_too_long_is_refused_with_both_lengths_and_nothing_is_cut_off() {
        assertThatThrownBy(() -> Invalid.atMost("This evidence", "x".repeat(250_001), 250_000))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("This evidence")
                .hasMessageContaining("250,001")
                .hasMessageContaining("250,000");
    }

    @Test
    void a_text_of_exactly_the_greatest_length_is_kept() {
        var text = "x".repeat(200);
        assertThat(Invalid.atMost("The title", text, 200)).isEqualTo(text);
    }

    @Test
    void a_person_has_a_name_an_address_with_an_at_and_at_least_one_duty() {
        assertThatThrownBy(() -> person(" ", "ana@example.org", Set.of(Duty.INTERVIEWER)))
                .hasMessage("The name is missing.");
        for (var address : Set.of("ana", "@example.org", "ana@"))
            assertThatThrownBy(() -> person("Ana", address, Set.of(Duty.INTERVIEWER)))
                    .isInstanceOf(Invalid.class)
                    .hasMessageContaining(address);
        assertThatThrownBy(() -> person("Ana", "ana@example.org", Set.of()))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("Ana");
    }

    @Test
    void the_last_duty_of_a_person_cannot_be_taken_away() {
        var ana = person("Ana", "ana@example.org", EnumSet.of(Duty.INTERVIEWER));
        assertThatThrownBy(() -> ana.changeDuties(Set.of())).isInstanceOf(Invalid.class);
        assertThat(ana.duties()).containsExactly(Duty.INTERVIEWER);
    }

    private static Person person(String name, String email, Set<Duty> duties) {
        return new Person(name, email, "", duties, NOW);
    }
}
