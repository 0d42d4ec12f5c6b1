package app.verdict.rubrics;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.verdict.texts.Reader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Broken files, each beside the very words that tell what is wrong with it: line, what, how to mend it. */
class BrokenRubricsTest {
    private static final Path FILES = Path.of("src/test/resources/broken-rubrics");

    static Stream<String> broken() throws IOException {
        try (var files = Files.list(FILES)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .map(name -> name.replace(".yaml", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("broken")
    void what_is_wrong_with_a_file_is_told_with_its_line_and_how_to_mend_it(String name) throws IOException {
        assertThat(told(Files.readAllBytes(FILES.resolve(name + ".yaml"))))
                .isEqualTo(Files.readString(FILES.resolve(name + ".txt")).strip());
    }

    @Test
    void there_are_enough_of_them() throws IOException {
        assertThat(broken()).hasSizeGreaterThan(40);
    }

    @Test
    void the_pattern_that_they_were_broken_from_is_sound() throws IOException {
        var text = Files.readString(Path.of("src/test/resources/rubric-good.yaml"));
        assertThat(RubricReader.read(text).problems()).isEmpty();
        var withMark = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
        assertThat(RubricReader.read(RubricBytes.text(withMark)).problems()).isEmpty();
    }

    @Test
    void whoever_reads_german_is_told_in_german() throws IOException {
        var file = Files.readAllBytes(FILES.resolve("unknown-keys.yaml"));
        assertThat(Reader.as(new Reader(Locale.GERMANY, null), () -> told(file)))
                .startsWith("Zeile 3: „failiure“ ist hier nicht bekannt. Meinten Sie „failure“?");
    }

    @Test
    void a_huge_file_is_refused_before_it_is_read() {
        assertThat(told("x".repeat(RubricBytes.MOST + 1).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("Line 1: The file has 200,001 bytes; a rubric has at most 200,000."
                        + " Choose another file, or leave out what is not in the format.");
    }

    @Test
    void of_very_many_mistakes_a_hundred_are_told() {
        var keys = Stream.iterate(0, i -> i + 1)
                .limit(5_000)
                .map(i -> "key-%d: x\n".formatted(i))
                .collect(joining());
        assertThat(RubricReader.read(keys).problems()).hasSize(100);
    }

    @Test
    void in_a_file_made_of_mistakes_no_more_are_looked_for_than_anybody_reads() {
        var made = RubricReader.read("competencies: [%s]".formatted("{},".repeat(5_000)));
        assertThat(RubricCheck.of(made.rubric())).hasSizeBetween(1_000, 1_100);
    }

    @Test
    void a_broken_rubric_says_how_much_is_wrong_and_holds_every_problem() {
        var reading = RubricReader.read("role: X\n");
        assertThatThrownBy(() -> reading.sound(wrong -> "Wrong things: " + wrong))
                .isInstanceOfSatisfying(BrokenRubric.class, broken -> {
                    assertThat(broken).hasMessage("Wrong things: 3");
                    assertThat(broken.problems()).isEqualTo(reading.problems());
                });
    }

    private static String told(byte[] file) {
        return problems(file).stream().map(Problem::toString).collect(joining("\n"));
    }

    private static List<Problem> problems(byte[] file) {
        try {
            return RubricReader.read(RubricBytes.text(file)).problems();
        } catch (BrokenRubric broken) {
            return broken.problems();
        }
    }
}
