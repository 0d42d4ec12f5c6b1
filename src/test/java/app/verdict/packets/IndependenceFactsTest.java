package app.verdict.packets;

import static app.verdict.people.Duty.HIRING_MANAGER;
import static app.verdict.people.Duty.INTERVIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import app.verdict.Examples;
import app.verdict.VerdictTest;
import app.verdict.loops.Loops;
import app.verdict.loops.Visibility;
import app.verdict.people.Acting;
import app.verdict.rubrics.Rating;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How independent a scorecard is, in words. */
@VerdictTest
class IndependenceFactsTest {
    @Autowired
    Examples examples;

    @Autowired
    Loops loops;

    @Autowired
    Packets packets;

    @Test
    void it_says_when_how_late_and_that_nothing_was_read_before() {
        var panel = examples.panel("PM", 2, Visibility.AFTER_OWN);
        examples.submit(panel, panel.interviewer(0), Rating.YES);
        examples.submit(panel, panel.interviewer(1), Rating.YES);
        var packet =
                Acting.as(panel.manager().id(), () -> packets.of(panel.loop().id()));
        assertThat(packet.scorecards())
                .extracting(card -> card.independence().statement())
                .anySatisfy(statement -> assertThat(statement)
                        .matches(
                                "Submitted \\w{3} \\d+ \\w{3} \\d{4}, \\d\\d:\\d\\d, 2\\.2 h after the interview ended\\."
                                        + " None of the others' scorecards was in by then\\."))
                .anySatisfy(statement -> assertThat(statement)
                        .matches("Submitted .*, 3\\.2 h after the interview ended\\. Before submitting, its author had"
                                + " opened none of the others' scorecards \\(1 was in by then\\)\\."));
    }

    @Test
    void it_names_what_was_read_before_and_making_a_packet_is_reading() {
        var manager = examples.person("Manager", HIRING_MANAGER, INTERVIEWER);
        var ana = examples.person("Ana");
        var early = examples.panel("PM", manager, List.of(ana), Visibility.AFTER_OWN);
        examples.submit(early, ana, Rating.YES);
        Acting.as(manager.id(), () -> packets.of(early.loop().id()));
        var plan = examples.interview(manager, Duration.ofHours(2), examples.competencies(early.rubric()));
        Acting.as(manager.id(), () -> loops.add(early.loop().id(), plan));
        var loop = Acting.as(manager.id(), () -> loops.byId(early.loop().id()));
        examples.submit(new Examples.Panel(loop, early.rubric(), manager, List.of(ana, manager)), manager, Rating.NO);
        var independence = Acting.as(ana.id(), () -> packets.of(loop.id())).scorecards().stream()
                .filter(card -> card.author().equals(manager.name()))
                .findFirst()
                .orElseThrow()
                .independence();
        assertThat(independence.opened())
                .singleElement()
                .satisfies(opened -> assertThat(opened.author()).isEqualTo(ana.name()));
        assertThat(independence.statement())
                .contains("had opened of the others' scorecards (1 was in by then): " + ana.name() + "'s on ");
    }
}
