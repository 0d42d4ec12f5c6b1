package app.verdict.debriefs;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.verdict.people.NotAllowed;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeGuessesTest {
    private Instant now = Instant.parse("2026-11-27T09:00:00Z");
    private final InstantSource source = () -> now;
    private final CodeGuesses guesses = new CodeGuesses(source.withZone(ZoneOffset.UTC));

    @Test
    void ten_wrong_codes_from_one_address_make_it_wait_a_minute_and_nobody_else() {
        guess(9, "192.0.2.1");
        assertGoesOn("192.0.2.1");
        guess(1, "192.0.2.1");
        assertWaits("192.0.2.1", "from here");
        assertGoesOn("192.0.2.2");
        now = now.plus(Duration.ofSeconds(61));
        assertGoesOn("192.0.2.1");
    }

    @ParameterizedTest
    @CsvSource({
        "2001:db8:1:2::1, 2001:db8:1:2:ffff::9, true",
        "2001:db8:1:2::1, 2001:db8:1:3::1, false",
        "2001:db8:1:2::1, 2001:0db8:0001:0002:0:0:0:1, true",
        "not:an:address, not:an:address, true"
    })
    void the_many_addresses_of_one_network_wait_together(String wrong, String other, boolean waits) {
        guess(10, wrong);
        if (waits) assertWaits(other, "from here");
        else assertGoesOn(other);
    }

    @Test
    void guesses_from_everywhere_together_have_a_ceiling() {
        for (int i = 0; i < 20_000; i++) guess(1, "198.%d.%d.1".formatted(i / 200, i % 200));
        assertWaits("203.0.113.1", "just now");
        now = now.plus(Duration.ofSeconds(61));
        assertGoesOn("203.0.113.1");
    }

    private void guess(int times, String from) {
        for (int i = 0; i < times; i++) guesses.wrong(from);
    }

    private void assertGoesOn(String from) {
        assertThatCode(() -> guesses.requirePatience(from)).doesNotThrowAnyException();
    }

    private void assertWaits(String from, String why) {
        assertThatThrownBy(() -> guesses.requirePatience(from))
                .isInstanceOf(NotAllowed.class)
                .hasMessageContaining(why);
    }
}
