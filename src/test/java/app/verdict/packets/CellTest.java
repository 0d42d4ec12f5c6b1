package app.verdict.packets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No spreadsheet takes what somebody wrote for a formula, and nothing that they wrote is lost by that. */
class CellTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "\tplain",
                "\rplain",
                "  =1",
                "\u00A0=1",
                "\u200B=1",
                "\uFEFF=1",
                "'=1",
                "''=1",
                "' =1",
                "\uFF1DHYPERLINK(\"x\")",
                "\uFF0B1",
                "\uFF0D1",
                "\uFF20A1",
                "=cmd|' /C calc'!A0",
                "-2+3+cmd|' /C calc'!A0"
            })
    void what_could_begin_a_formula_stands_behind_an_apostrophe(String text) {
        assertThat(Cell.safe(text)).startsWith("'");
        assertThat(Written.in(Cell.safe(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a;=1",
                "a\n=1",
                "a\r\n=1",
                "a\t=1",
                "a; =1",
                "- one\n- two",
                "a;'=1",
                "=1;=1\n=1",
                "  \n=1",
                ";;=1"
            })
    void what_another_separator_would_make_a_cell_of_its_own_is_no_formula_either(String text) {
        for (var part : Cell.safe(text).split("[;\t\r\n]", -1))
            assertThat(part.strip()).doesNotStartWith("=").doesNotStartWith("-");
        assertThat(Written.in(Cell.safe(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "plain", "1.5", "a=b", "it's 4 - 2", "“quoted”", "'plain'", "a; b", "a\nb", "–"})
    void everything_else_stays_as_it_is(String text) {
        assertThat(Cell.safe(text)).isEqualTo(text);
    }
}
