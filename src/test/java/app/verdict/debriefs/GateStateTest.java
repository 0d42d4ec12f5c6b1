package app.verdict.debriefs;

import static org.assertj.core.api.Assertions.assertThat;

import app.verdict.texts.Texts;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GateStateTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
        ratings   | bar | needed | state
        ''        | 3   | 1      | INSUFFICIENT
        ''        | 3   | 2      | INSUFFICIENT
        4         | 3   | 2      | INSUFFICIENT
        1         | 3   | 2      | INSUFFICIENT
        1 1       | 3   | 3      | INSUFFICIENT
        4 4 4     | 3   | 4      | INSUFFICIENT
        2         | 3   | 1      | FAILED
        3         | 3   | 1      | CLEAR
        1 2       | 3   | 2      | FAILED
        2 3       | 3   | 2      | CONTESTED
        3 3       | 3   | 2      | CLEAR
        2 2 3     | 3   | 2      | FAILED
        2 3 3     | 3   | 2      | CONTESTED
        2 2 3 3   | 3   | 2      | CONTESTED
        2 2 2 4   | 3   | 2      | FAILED
        1 4 4 4   | 3   | 2      | CONTESTED
        2 1 2 3 2 | 3   | 2      | FAILED
        2 2 3 3 3 | 3   | 2      | CONTESTED
        3 4 3 3 4 | 3   | 2      | CLEAR
        1 1 1     | 1   | 2      | CLEAR
        2 2 1     | 2   | 2      | CONTESTED
        3 3 4     | 4   | 2      | FAILED
        4 4 4     | 4   | 3      | CLEAR
        """)
    void a_gate_is_insufficient_first_then_failed_by_a_strict_majority_then_contested_by_anyone(
            String ratings, int bar, int needed, GateState state) {
        var gate = Criterion.of("candour", "Candour").asGate().withBarAt(bar).needing(needed);

        assertThat(new Figures(gate, levels(ratings)).gate()).hasValue(state);
    }

    @ParameterizedTest
    @EnumSource
    void every_state_says_in_one_sentence_what_it_needs(GateState state) {
        assertThat(Texts.text(state, "need")).matches("[A-Z][^.]+\\.").contains("need");
    }

    private static List<Integer> levels(String ratings) {
        return Arrays.stream(ratings.split(" ", -1))
                .filter(level -> !level.isEmpty())
                .map(Integer::valueOf)
                .toList();
    }
}
