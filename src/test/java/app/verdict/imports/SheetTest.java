package app.verdict.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.verdict.people.Invalid;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Files as other tools write them, read as tables. */
class SheetTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "comma_in_quotes",
                "empty",
                "empty_crlf",
                "escaped_quotes",
                "json",
                "location_coordinates",
                "newlines",
                "newlines_crlf",
                "quotes_and_newlines",
                "simple",
                "simple_crlf",
                "utf8"
            })
    void each_file_that_readers_are_known_to_stumble_over_is_read_to_the_letter(String name) throws IOException {
        var expected = JsonMapper.builder()
                .enable(
                        DeserializationFeature
                                .ACCEPT_SINGLE_VALUE_AS_ARRAY) // one of them has no list around its only line
                .build()
                .readValue(resource(name + ".json"), new TypeReference<List<Map<String, String>>>() {});
        var sheet = Sheet.of(resource(name + ".csv"), List::size);
        assertThat(rows(sheet)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void the_separator_is_the_one_under_which_the_first_line_names_known_columns(String separator) {
        assertThat(read("name%semail\n\"A, B; C\"%sd@e".formatted(separator, separator))
                        .lines()
                        .getFirst()
                        .cells())
                .containsExactly("A, B; C", "d@e");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-8"})
    void a_byte_order_mark_tells_the_encoding(String charset) {
        var file = "\uFEFFname,email\nÆther Ñandú 李,a@b".getBytes(Charset.forName(charset));
        var sheet = Sheet.of(file, List::size);
        assertThat(sheet.headings()).containsExactly("name", "email");
        assertThat(sheet.lines().getFirst().cells()).containsExactly("Æther Ñandú 李", "a@b");
    }

    @Test
    void lines_are_counted_as_an_editor_counts_them() {
        var sheet = read("name,email\r\n\"Two\r\nlines\",a@b\r\n\r\nNext,c@d\r\n");
        assertThat(sheet.lines()).extracting(Sheet.Line::number).containsExactly(2, 5);
    }

    @Test
    void cells_left_out_at_the_end_are_empty_and_empty_ones_too_many_are_nothing() {
        assertThat(read("name,email\nA\nB,b@c,,\n").lines())
                .extracting(Sheet.Line::cells)
                .containsExactly(List.of("A", ""), List.of("B", "b@c"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    `` | The file is empty
                    ` \n ` | The file is empty
                    `name,email\nA,b@c\nB,c@d,e` | Line 3 has 3 cells, the first line has 2
                    `name,email\nA,b@c\n"B,c@d\nC,d@e\n` | Line 3: a quote is opened and never closed
                    `name,email\n"A" x,b@c\n` | Line 2: something follows a closing quote
                    `name,email\nA\0,b@c` | line 2 has a character 0
                    """)
    void what_is_no_table_is_told_with_its_line(String text, String told) {
        assertThatThrownBy(() -> read(Objects.requireNonNullElse(text, "")
                        .replace("\\n", "\n")
                        .replace("\\0", "\0")))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining(told);
    }

    @Test
    void bytes_that_are_no_utf_8_are_told_with_their_line() {
        var file = "name,email\nA,a@b\nMüller,c@d".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> Sheet.of(file, List::size))
                .isInstanceOf(Invalid.class)
                .hasMessage("Line 3 is not UTF-8: save the file as “CSV UTF-8” and choose it again.");
    }

    @Test
    void too_many_lines_and_too_many_bytes_are_refused() {
        assertThatThrownBy(() -> read("name\n" + "A\n".repeat(Sheet.MOST_LINES + 1)))
                .hasMessage("The file has more than 5,000 lines. Split it.");
        assertThatThrownBy(() -> Sheet.of(new byte[Sheet.MOST_BYTES + 1], List::size))
                .hasMessageContaining("4,000,000 is the most");
        assertThat(read("name\n" + "A\n".repeat(Sheet.MOST_LINES)).lines()).hasSize(Sheet.MOST_LINES);
    }

    private static Sheet read(String text) {
        return Sheet.of(text.getBytes(StandardCharsets.UTF_8), headings -> (int)
                headings.stream().filter(List.of("name", "email")::contains).count());
    }

    private static List<Map<String, String>> rows(Sheet sheet) {
        var rows = new ArrayList<Map<String, String>>();
        for (var line : sheet.lines()) {
            var row = new LinkedHashMap<String, String>();
            for (int i = 0; i < sheet.headings().size(); i++)
                row.put(sheet.headings().get(i), line.cells().get(i));
            rows.add(row);
        }
        return rows;
    }

    private static byte[] resource(String name) throws IOException {
        try (var in = Objects.requireNonNull(SheetTest.class.getResourceAsStream("/csv-spectrum/" + name), name)) {
            return in.readAllBytes();
        }
    }
}
