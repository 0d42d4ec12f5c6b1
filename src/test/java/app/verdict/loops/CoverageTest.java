package app.verdict.loops;

import static org.assertj.core.api.Assertions.assertThat;

import app.verdict.rubrics.Competency;
import app.verdict.rubrics.Rubric;
import app.verdict.rubrics.SomeRubrics;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private final Rubric rubric = SomeRubrics.productManager();
    private final Set<UUID> all = ids(rubric.competencies());

    @Test
    void a_plan_in_which_two_read_everything_has_no_gap() {
        assertThat(Coverage.of(rubric, List.of(all, all)).gaps()).isEmpty();
    }

    @Test
    void a_competency_outside_the_gates_needs_one_reader() {
        assertThat(Coverage.of(rubric, List.of(all, ids(rubric.gates()))).gaps())
                .isEmpty();
    }

    @Test
    void each_gate_with_a_single_reader_is_named() {
        assertThat(Coverage.of(rubric, List.of(all)).gaps())
                .hasSize(3)
                .zipSatisfy(rubric.gates(), (gap, gate) -> assertThat(gap).contains(gate.name(), "two"));
    }

    @Test
    void each_competency_without_a_reader_is_named_once() {
        assertThat(Coverage.of(rubric, List.<Set<UUID>>of()).gaps())
                .hasSameSizeAs(rubric.competencies())
                .zipSatisfy(
                        rubric.competencies(),
                        (gap, competency) ->
                                assertThat(gap).isEqualTo("Nobody covers %s.".formatted(competency.name())));
    }

    @Test
    void four_to_six_interviews_of_up_to_four_competencies_are_no_strain() {
        for (int count = 4; count <= 6; count++)
            assertThat(Coverage.strains(interviews(count, 4))).isEmpty();
    }

    @Test
    void fewer_than_four_interviews_more_than_six_and_crowded_ones_are_strains() {
        assertThat(Coverage.strains(interviews(1, 1)))
                .singleElement()
                .asString()
                .contains("1 interview:");
        assertThat(Coverage.strains(interviews(3, 1)))
                .singleElement()
                .asString()
                .contains("3 interviews:");
        assertThat(Coverage.strains(interviews(7, 1)))
                .singleElement()
                .asString()
                .contains("7 interviews:");
        assertThat(Coverage.strains(interviews(4, 5)))
                .singleElement()
                .asString()
                .contains("more than four");
    }

    private List<Set<UUID>> interviews(int count, int competencies) {
        return Collections.nCopies(count, ids(rubric.competencies().subList(0, competencies)));
    }

    private static Set<UUID> ids(List<Competency> competencies) {
        return competencies.stream().map(Competency::id).collect(Collectors.toSet());
    }
}
