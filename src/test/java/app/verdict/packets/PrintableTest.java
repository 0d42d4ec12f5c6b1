package app.verdict.packets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintableTest {
    @ParameterizedTest
    @CsvSource({
        "Łukasz Đặng-Ødegård",
        "Ζωή Παπαδοπούλου",
        "Ольга Ківалова",
        "山田太郎",
        "김지우",
        "王小明",
        "عمر الحسن",
        "נועה לוי",
        "Նարե",
        "ნინო"
    })
    void names_of_many_scripts_are_printed_as_they_are(String name) {
        assertThat(Printable.of(name)).isEqualTo(name);
    }

    @Test
    void a_script_without_a_font_is_spelled_in_latin_letters() {
        assertThat(Printable.of("प्रिया Sharma"))
                .startsWith("⟨")
                .endsWith("⟩ Sharma")
                .contains("pariyā");
        assertThat(Printable.of("ሰላም")).isEqualTo("⟨salām⟩");
    }

    @Test
    void a_sign_without_a_font_is_named() {
        assertThat(Printable.of("a \uD83E\uDDE0 b")).isEqualTo("a ⟨ brain ⟩ b");
    }

    @Test
    void what_only_steers_is_left_out_and_control_characters_show_as_replaced() {
        assertThat(Printable.of("a\u202Eb\u2066c\u200Dd\u00ADe\uFE0F")).isEqualTo("abcde");
        assertThat(Printable.of("a\u0007b\u009Fc\uFFFFd")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd");
        assertThat(Printable.of("a\r\nb\rc\u2028d\te")).isEqualTo("a\nb\nc\nd    e");
    }

    @Test
    void the_first_letter_with_a_direction_says_where_a_text_begins() {
        assertThat(Printable.runsFromTheRight("12 — עברית English")).isTrue();
        assertThat(Printable.runsFromTheRight("English עברית")).isFalse();
        assertThat(Printable.runsFromTheRight("123")).isFalse();
    }
}
