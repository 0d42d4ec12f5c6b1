package app.verdict.scorecards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpliceTest {
    @ParameterizedTest
    @CsvSource({
        "'', abc, 0, 0, abc",
        "abc, '', 0, 3, ''",
        "abc, abcd, 3, 0, d",
        "abcd, abd, 2, 1, ''",
        "aaa, aaaa, 3, 0, a",
        "same, same, 4, 0, ''",
        "one two three, one 2 three, 4, 3, 2"
    })
    void a_change_is_told_by_the_stretch_that_differs(
            String before, String after, int at, int removed, String inserted) {
        assertThat(Splice.between(before, after)).isEqualTo(new Splice(at, removed, inserted));
    }

    @ParameterizedTest
    @CsvSource({"🙂, 🙃", "a🙂, a🙃b", "🙂🙂, 🙂", "'', 🙂", "x🙂y, x🙂🙂y"})
    void a_pair_of_surrogates_is_never_torn(String before, String after) {
        var splice = Splice.between(before, after);
        assertThat(splice.of(before)).isEqualTo(after);
        assertThat(splice.inserted().codePoints()).noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
    }

    @Test
    void every_text_becomes_every_other() {
        var random = new Random(20261124);
        for (int i = 0; i < 5_000; i++) {
            var before = text(random);
            var after = text(random);
            assertThat(Splice.between(before, after).of(before)).isEqualTo(after);
        }
    }

    private static String text(Random random) {
        var signs = new String[] {"a", "b", "é", "🙂", "👩🏽", "\n", " "};
        var text = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) text.append(signs[random.nextInt(signs.length)]);
        return text.toString();
    }
}
