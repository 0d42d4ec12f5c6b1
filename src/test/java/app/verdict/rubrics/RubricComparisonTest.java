package app.verdict.rubrics;

import static org.assertj.core.api.Assertions.assertThat;

import app.verdict.rubrics.RubricChange.Kind;
import org.junit.jupiter.api.Test;

class RubricComparisonTest {
    private static final String TEXT = RubricWriter.write(RubricFormatTest.good());

    @Test
    void a_version_differs_from_itself_in_nothing() {
        assertThat(RubricComparison.between(read(TEXT), read(TEXT.replace("version: 1", "version: 2"))))
                .isEmpty();
    }

    @Test
    void whatever_is_otherwise_is_named_with_both_its_texts() {
        changed("name: Product Designer", "name: Designer", "The role", "Product Designer", "Designer");
        changed("weight: 1\n    gate: true", "weight: 1.5\n    gate: true", "Interaction design, weight", "1.0", "1.5");
        changed("gate: true", "gate: false", "Interaction design, gate", "a gate", "no gate");
        changed("minimum: 2", "minimum: 3", "Interaction design, ratings needed as a gate", "2", "3");
        changed("bar: 3", "bar: 4", "Interaction design, bar", "level 3", "level 4");
        changed(
                "- Names a decision, and gives taste as the reason.",
                "- Names taste.",
                "Interaction design, anchor 2",
                "Names a decision, and gives taste as the reason.",
                "Names taste.");
        changed("L7: Decides what the company", "L7: Says what the company", "Research at L7", null, null);
        changed("tone: good", "tone: bad", "Interaction design, marker “Step removed”, tone", "good", "bad");
        changed("text: A new member", "text: A member", "Case “The empty first screen”, text", null, null);
    }

    @Test
    void what_was_added_or_removed_is_told_once_and_not_part_by_part() {
        var without = TEXT.replaceAll("(?s)  - code: research.*?cases:", "cases:");
        assertThat(RubricComparison.between(read(without), read(TEXT)))
                .containsExactly(new RubricChange(
                        "Research", Kind.ADDED, "", "Finds out what people do instead of what they say."));
        assertThat(RubricComparison.between(read(TEXT), read(without)))
                .containsExactly(new RubricChange(
                        "Research", Kind.REMOVED, "Finds out what people do instead of what they say.", ""));
    }

    @Test
    void a_question_that_is_put_otherwise_is_one_removed_and_another_added() {
        assertThat(RubricComparison.between(read(TEXT), read(TEXT.replace("and who missed it?", "and why?"))))
                .containsExactly(
                        new RubricChange(
                                "Interaction design, question",
                                Kind.ADDED,
                                "",
                                "Which step did you take out, and why?"),
                        new RubricChange(
                                "Interaction design, question",
                                Kind.REMOVED,
                                "Which step did you take out, and who missed it?",
                                ""));
    }

    @Test
    void another_order_of_the_competencies_is_a_change() {
        var rubric = read(TEXT);
        var turned = new RubricText(
                rubric.role(),
                rubric.name(),
                rubric.failure(),
                rubric.metrics(),
                2,
                rubric.competencies().reversed(),
                rubric.cases());
        assertThat(RubricComparison.between(rubric, turned))
                .containsExactly(new RubricChange(
                        "The order of the competencies",
                        Kind.CHANGED,
                        "interaction, research",
                        "research, interaction"));
    }

    private static void changed(
            String text,
            String otherwise,
            String where,
            @org.jspecify.annotations.Nullable String before,
            @org.jspecify.annotations.Nullable String after) {
        assertThat(TEXT).contains(text);
        int at = TEXT.indexOf(text);
        var other = TEXT.substring(0, at) + otherwise + TEXT.substring(at + text.length());
        assertThat(RubricComparison.between(read(TEXT), read(other)))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.where()).isEqualTo(where);
                    assertThat(change.kind()).isEqualTo(Kind.CHANGED);
                    if (before != null) assertThat(change.before()).isEqualTo(before);
                    if (after != null) assertThat(change.after()).isEqualTo(after);
                    assertThat(change.before()).isNotEqualTo(change.after());
                });
    }

    private static RubricText read(String yaml) {
        return RubricReader.read(yaml).rubric();
    }
}
