package app.verdict.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.verdict.Examples;
import app.verdict.VerdictTest;
import app.verdict.debriefs.Meetings;
import app.verdict.debriefs.Screens;
import app.verdict.loops.Candidates;
import app.verdict.loops.Visibility;
import app.verdict.people.Acting;
import app.verdict.people.AuditReading;
import app.verdict.people.Duty;
import app.verdict.people.People;
import app.verdict.people.Unknown;
import app.verdict.rubrics.Rating;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is done outside of scorecards and decisions is written down as well. */
@VerdictTest
class WrittenDownTest {
    @Autowired
    Examples examples;

    @Autowired
    AuditLog log;

    @Autowired
    AuditReading reading;

    @Autowired
    Candidates candidates;

    @Autowired
    People people;

    @Autowired
    Meetings meetings;

    @Autowired
    Screens screens;

    @Test
    void a_position_that_is_opened_and_a_candidate_who_is_added() {
        var manager = examples.person("Manager", Duty.HIRING_MANAGER);
        var opening = examples.opening("PM", manager, Visibility.AFTER_OWN);
        assertThat(last(AuditAction.POSITION_OPENED, manager.id()).subjects())
                .containsExactly(opening.id(), manager.id());
        var candidate = Acting.as(manager.id(), () -> candidates.add("Kit Example", "kit@example.org"));
        var added = last(AuditAction.CANDIDATE_ADDED, manager.id());
        assertThat(added.subjects()).containsExactly(candidate.id());
        assertThat(added.detail()).as("no word of who it is").isEmpty();
    }

    @Test
    void how_senior_somebody_is() {
        var administrator = examples.administrator();
        var person = examples.person("Ana");
        Acting.as(administrator, () -> people.changeSeniority(person.id(), 7));
        var changed = last(AuditAction.SENIORITY_CHANGED, administrator);
        assertThat(changed.subjects()).containsExactly(person.id());
        assertThat(changed.detail()).isEqualTo("7");
    }

    @Test
    void a_big_screen_that_somebody_opens_by_its_code_and_that_it_ends() {
        var panel = examples.panel("PM", 1, Visibility.AFTER_OWN);
        examples.submit(panel, panel.interviewer(0), Rating.YES);
        examples.openDebrief(panel);
        var loop = panel.loop().id();
        var code = Acting.as(panel.manager().id(), () -> meetings.share(loop));
        assertThat(screens.opened(code).room().meeting().loop()).isEqualTo(loop);
        assertThat(last(AuditAction.SCREEN_SHOWN, null).loop()).isEqualTo(loop);
        Acting.as(panel.manager().id(), () -> meetings.stopSharing(loop));
        var ended = last(AuditAction.DEBRIEF_STEP, panel.manager().id());
        assertThat(ended.loop()).isEqualTo(loop);
        assertThat(ended.detail()).isEqualTo("took the debrief off the big screen");
        assertThatThrownBy(() -> screens.opened(code)).isInstanceOf(Unknown.class);
    }

    @Test
    void that_somebody_reads_the_audit() {
        var reader = examples.person("Reader", Duty.ADMINISTRATOR);
        Acting.as(reader.id(), () -> reading.latest(10));
        assertThat(last(AuditAction.AUDIT_READ, reader.id()).detail()).isEmpty();
        Acting.as(reader.id(), () -> assertThat(reading.verify()).isEmpty());
        assertThat(last(AuditAction.AUDIT_READ, reader.id()).detail()).isEqualTo("verified the chain");
    }

    private AuditEntry last(AuditAction action, @Nullable UUID person) {
        List<AuditEntry> entries = Acting.as(examples.administrator(), () -> log.before(Long.MAX_VALUE, 50));
        return entries.stream()
                .filter(entry -> entry.action() == action)
                .filter(entry -> java.util.Objects.equals(entry.person(), person))
                .findFirst()
                .orElseThrow();
    }
}
