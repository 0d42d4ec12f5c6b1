package app.verdict.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import app.verdict.Examples;
import app.verdict.VerdictTest;
import app.verdict.debriefs.CompleteDrafts;
import app.verdict.debriefs.Debriefs;
import app.verdict.debriefs.Outcome;
import app.verdict.loops.Visibility;
import app.verdict.people.Acting;
import app.verdict.people.Duty;
import app.verdict.people.Person;
import app.verdict.rubrics.Rating;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the demo has decided already counts only for whoever may know of it. */
@VerdictTest
class FirstStepsTest {
    @Autowired
    Examples examples;

    @Autowired
    FirstSteps steps;

    @Autowired
    Debriefs debriefs;

    @Test
    void a_hiring_manager_is_led_from_the_opening_to_the_decision_by_what_is_there() {
        var manager = examples.person("Manager", Duty.HIRING_MANAGER);
        assertThat(ahead(manager).orElseThrow().all())
                .containsExactly(
                        FirstStep.RUBRIC, FirstStep.OPENING, FirstStep.LOOP, FirstStep.SCORECARD, FirstStep.DECISION);
        assertThat(done(manager)).doesNotContain(FirstStep.OPENING);
        examples.opening("PM", manager, Visibility.AFTER_OWN);
        assertThat(done(manager)).containsExactly(FirstStep.RUBRIC, FirstStep.OPENING);
        var panel = examples.panel("PM", manager, List.of(examples.person("Ana")), Visibility.AFTER_OWN);
        assertThat(done(manager)).contains(FirstStep.LOOP).doesNotContain(FirstStep.SCORECARD);
        examples.submit(panel, panel.interviewer(0), Rating.NO);
        assertThat(done(manager)).contains(FirstStep.SCORECARD);
        refuses(panel);
        assertThat(ahead(manager)).isEmpty();
    }

    @Test
    void nobody_learns_from_the_steps_what_became_of_loops_that_are_not_theirs() {
        var manager = examples.person("Manager", Duty.HIRING_MANAGER);
        var before = done(manager);
        var other = examples.panel("PM", 1, Visibility.AFTER_OWN);
        examples.submit(other, other.interviewer(0), Rating.NO);
        refuses(other);
        assertThat(done(manager)).isEqualTo(before);
    }

    @Test
    void whoever_only_interviews_has_no_steps_and_whoever_knows_of_a_decision_has_them_behind() {
        assertThat(ahead(examples.person("Ana"))).isEmpty();
        assertThat(Acting.as(examples.administrator(), steps::ahead)).isEmpty();
    }

    @Test
    void each_puts_them_away_for_themselves_and_can_bring_them_back() {
        var manager = examples.person("Manager", Duty.HIRING_MANAGER);
        var other = examples.person("Other", Duty.HIRING_MANAGER);
        Acting.as(manager.id(), () -> {
            assertThat(steps.canBeBroughtBack()).isFalse();
            steps.putAway();
            steps.putAway();
            assertThat(steps.canBeBroughtBack()).isTrue();
        });
        assertThat(ahead(manager)).isEmpty();
        assertThat(ahead(other)).isPresent();
        Acting.as(other.id(), steps::bringBack);
        assertThat(ahead(manager)).isEmpty();
        Acting.as(manager.id(), steps::bringBack);
        assertThat(ahead(manager)).isPresent();
    }

    private void refuses(Examples.Panel panel) {
        examples.openDebrief(panel);
        var loop = panel.loop().id();
        Acting.as(
                panel.manager().id(),
                () -> debriefs.decide(loop, CompleteDrafts.of(debriefs.of(loop), Outcome.NO_HIRE)));
    }

    private Optional<FirstSteps.Steps> ahead(Person person) {
        return Acting.as(person.id(), steps::ahead);
    }

    private List<FirstStep> done(Person person) {
        return List.copyOf(ahead(person).orElseThrow().done());
    }
}
