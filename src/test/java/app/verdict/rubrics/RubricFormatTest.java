package app.verdict.rubrics;

import static org.assertj.core.api.Assertions.assertThat;

import app.verdict.rubrics.RubricText.CaseText;
import app.verdict.rubrics.RubricText.CompetencyText;
import app.verdict.rubrics.RubricText.MarkerText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A rubric as a file: what it may leave out, and that what is written is read again to the letter. */
class RubricFormatTest {
    @Test
    void a_competency_has_weight_1_bar_3_two_readers_and_is_no_gate_unless_it_says_otherwise() {
        var research = good().competencies().get(1);
        assertThat(research.weight()).isEqualTo(1);
        assertThat(research.bar()).isEqualTo(3);
        assertThat(research.minimum()).isEqualTo(2);
        assertThat(research.gate()).isFalse();
        assertThat(research.required()).isFalse();
        assertThat(good().version()).isEqualTo(1);
    }

    @Test
    void included_competencies_and_cases_come_after_the_own_ones() {
        var shared = text().substring(text().indexOf("competencies:"))
                .replace("code: ", "code: shared-")
                .replace("title: ", "title: Shared ");
        var rubric = RubricReader.read("includes: [shared]\n" + text(), name -> Optional.of(shared))
                .sound(Integer::toString);
        assertThat(rubric.competencies())
                .extracting(CompetencyText::code)
                .containsExactly("interaction", "research", "shared-interaction", "shared-research");
        assertThat(rubric.cases()).hasSize(2);
    }

    @Test
    void words_that_yaml_takes_for_something_else_stay_words() {
        var read =
                RubricReader.read(text().replace("name: Research", "name: No").replace("DES", "007"));
        assertThat(read.rubric().competencies().get(1).name()).isEqualTo("No");
        assertThat(read.rubric().role()).isEqualTo("007");
    }

    @ParameterizedTest
    @ValueSource(strings = {"product-manager", "product-marketing-manager"})
    void what_ships_is_the_same_after_export_and_import(String name) {
        var written = RubricWriter.write(RubricText.of(SomeRubrics.rubric(name)));
        assertThat(RubricReader.read(written)).isEqualTo(new RubricReader.Reading(SomeRubrics.file(name), List.of()));
        assertThat(RubricWriter.write(RubricReader.read(written).rubric())).isEqualTo(written);
    }

    @Test
    void any_text_is_the_same_after_export_and_import() throws IOException {
        for (var text : Files.readAllLines(Path.of("src/test/resources/naughty-strings.txt"))) {
            var rubric = everywhere(text + "\n" + text);
            assertThat(RubricReader.read(RubricWriter.write(rubric)).rubric()).isEqualTo(rubric);
            var line = everywhere(text);
            assertThat(RubricReader.read(RubricWriter.write(line)).rubric()).isEqualTo(line);
        }
    }

    private static RubricText everywhere(String text) {
        var four = Collections.nCopies(4, text);
        var three = Collections.nCopies(3, text);
        return new RubricText(
                text,
                text,
                text,
                three,
                3,
                List.of(new CompetencyText(
                        text,
                        text,
                        text,
                        1.25,
                        true,
                        true,
                        4,
                        3,
                        four,
                        three,
                        three,
                        List.of(new MarkerText(text, text, Tone.BAD, text)))),
                List.of(new CaseText(InterviewKind.CROSS_FUNCTIONAL, text, text, text)));
    }

    static RubricText good() {
        return RubricReader.read(text()).sound(Integer::toString);
    }

    private static String text() {
        try {
            return Files.readString(Path.of("src/test/resources/rubric-good.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
