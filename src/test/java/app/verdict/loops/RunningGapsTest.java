package app.verdict.loops;

import static org.assertj.core.api.Assertions.assertThat;

import app.verdict.people.Person;
import app.verdict.people.SomePeople;
import app.verdict.rubrics.Competency;
import app.verdict.rubrics.Rubric;
import app.verdict.rubrics.SomeRubrics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RunningGapsTest {
    private final Rubric rubric = SomeRubrics.productManager();
    private final Competency intuition = rubric.competency("product-intuition");
    private final Competency gate = rubric.gates().getFirst();
    private final Loop loop = SomeLoops.loop(rubric);
    private final Person ana = SomePeople.interviewer("Ana");
    private final Person bo = SomePeople.interviewer("Bo");

    @Test
    void what_an_interview_was_to_cover_and_nobody_rated_is_named_to_whoever_may_read() {
        both(all());
        in(ana);
        in(bo);
        assertThat(gaps(rated(2, intuition, 0)))
                .containsExactly("Nobody has tested Product intuition, and no interview is left that covers it.");
    }

    @Test
    void what_an_interview_is_left_for_is_no_gap_yet() {
        both(all());
        in(ana);
        assertThat(gaps(rated(1, intuition, 0))).isEmpty();
    }

    @Test
    void a_gate_needs_two_readers_rated_or_left() {
        both(all());
        in(ana);
        in(bo);
        assertThat(gaps(rated(2, gate, 1)))
                .singleElement()
                .asString()
                .startsWith("One reader has tested " + gate.name() + ", a gate, and no interview is left");
        assertThat(gaps(rated(2, gate, 0))).singleElement().asString().startsWith("Nobody has tested " + gate.name());
    }

    @Test
    void whoever_may_not_read_is_told_the_same_whatever_anybody_rated() {
        both(Set.of(intuition.id()));
        var before = RunningGaps.of(rubric, loop, Optional.empty());
        in(ana);
        in(bo);
        assertThat(RunningGaps.of(rubric, loop, Optional.empty()))
                .isEqualTo(before)
                .noneMatch(gap -> gap.contains("tested"));
    }

    private List<String> gaps(Map<UUID, Long> readings) {
        return RunningGaps.of(rubric, loop, Optional.of(readings));
    }

    /** Everything rated so often, but for one. */
    private Map<UUID, Long> rated(long times, Competency except, long there) {
        return rubric.competencies().stream()
                .collect(Collectors.toMap(Competency::id, one -> one.equals(except) ? there : times));
    }

    private Set<UUID> all() {
        return rubric.competencies().stream().map(Competency::id).collect(Collectors.toSet());
    }

    private void both(Set<UUID> focus) {
        SomeLoops.interview(loop, ana, focus);
        SomeLoops.interview(loop, bo, focus);
    }

    private void in(Person person) {
        loop.interviewOf(person.id()).orElseThrow().recordScorecard(SomeLoops.MONDAY);
    }
}
