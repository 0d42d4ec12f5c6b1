package app.verdict.rubrics;

import static org.assertj.core.api.Assertions.assertThat;

import app.verdict.rubrics.RubricText.CompetencyText;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnchorLintTest {
    private static final List<String> GOOD = List.of(
            "Shows finished screens and names no decision.",
            "Gives taste as the reason for a decision.",
            "Explains which of the user's difficulties the decision removes.",
            "Tells what was tried before, and what people did differently afterwards.");

    @Test
    void anchors_that_can_be_seen_and_heard_and_told_apart_pass() {
        assertThat(AnchorLint.of(rubric(GOOD))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"product-manager", "product-marketing-manager"})
    void what_ships_passes(String name) {
        assertThat(AnchorLint.of(SomeRubrics.file(name))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Is at home in the market.",
                "Has a view of pricing and of the team's plan.",
                "Is aware that a name matters.",
                "A clear view of the user."
            })
    void an_anchor_needs_a_verb_that_can_be_seen_or_heard(String anchor) {
        assertThat(AnchorLint.of(with(3, anchor)))
                .containsExactly(new Finding(
                        "Interaction",
                        3,
                        anchor,
                        "No verb in it can be seen or heard.",
                        "Begin with what the candidate does: says, names, picks, asks, leaves out."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Names the metric.",
                "Once asked, cites a number.",
                "Unprompted, and without a framework, picks one.",
                "Clearly states what is given up.",
                "Cannot say which one decides."
            })
    void the_verb_may_stand_at_the_beginning_of_any_clause(String anchor) {
        assertThat(AnchorLint.of(with(3, anchor))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "smart",
                "nice",
                "passionate",
                "a culture fit",
                "charming",
                "a natural leader",
                "laid-back",
                "brilliant"
            })
    void words_for_an_impression_are_found(String impression) {
        assertThat(AnchorLint.of(with(4, "Answers every question and is %s.".formatted(impression))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(impression).contains(finding.words());
                    assertThat(finding.level()).isEqualTo(4);
                    assertThat(finding.what()).contains("impression");
                });
    }

    @Test
    void the_same_words_pass_where_they_say_nothing_about_somebody() {
        assertThat(AnchorLint.of(with(4, "Names passionate viewers as the segment, and a smart TV as the device.")))
                .isEmpty();
    }

    @Test
    void a_level_that_differs_from_another_by_its_degree_alone_is_found() {
        var finding = new Finding(
                "Interaction",
                3,
                "Always names the user's difficulty that the decision removes.",
                "It says nearly the same as level 2.",
                "Write what somebody does at level 3 that nobody at level 2 does.");
        assertThat(AnchorLint.of(rubric(List.of(
                        GOOD.get(0),
                        "Sometimes names the user's difficulty that a decision removes.",
                        "Always names the user's difficulty that the decision removes.",
                        GOOD.get(3)))))
                .containsExactly(finding);
        assertThat(finding)
                .hasToString("Interaction, level 3, “Always names the user's difficulty that the decision removes.”:"
                        + " It says nearly the same as level 2. Write what somebody does at level 3 that nobody at level 2"
                        + " does.");
    }

    @Test
    void a_level_at_which_the_thing_is_not_done_is_another_one() {
        assertThat(AnchorLint.of(rubric(List.of(
                        "Names no metric that the decision moves.",
                        GOOD.get(1),
                        "Names the metric that the decision moves.",
                        GOOD.get(3)))))
                .isEmpty();
    }

    @Test
    void an_anchor_that_is_not_written_yet_is_no_finding() {
        assertThat(AnchorLint.of(with(2, ""))).isEmpty();
    }

    private static RubricText with(int level, String anchor) {
        return rubric(Stream.of(1, 2, 3, 4)
                .map(at -> at == level ? anchor : GOOD.get(at - 1))
                .toList());
    }

    private static RubricText rubric(List<String> anchors) {
        var competency = new CompetencyText(
                "interaction",
                "Interaction",
                "What it is.",
                1,
                false,
                false,
                3,
                2,
                anchors,
                List.of("Why?"),
                List.of("a", "b", "c"),
                List.of());
        return new RubricText("DES", "Designer", "Fails so.", List.of(), 1, List.of(competency), List.of());
    }
}
