package app.verdict.scorecards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.verdict.people.Invalid;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldTest {
    @Test
    void a_field_is_read_as_it_is_written() {
        var id = UUID.randomUUID();
        for (var field : List.of(
                Field.RECOMMENDATION,
                Field.WHY,
                Field.NOTE_TO_SELF,
                Field.rating(id),
                Field.evidence(id),
                Field.tie(id),
                Field.tap(id))) assertThat(Field.named(field.toString())).isEqualTo(field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":",
                "name",
                "rating",
                "rating:",
                "rating:7",
                "why:7d9f0c9e-6f0b-4e6e-8e5e-0d6d4ac3f111",
                "RATING:x",
                "evidence:7d9f0c9e-6f0b-4e6e-8e5e-0d6d4ac3f111:2"
            })
    void what_names_no_field_is_refused(String name) {
        assertThatThrownBy(() -> Field.named(name)).isInstanceOf(Invalid.class);
    }
}
