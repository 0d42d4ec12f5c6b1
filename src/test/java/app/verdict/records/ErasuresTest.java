package app.verdict.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.verdict.AtOnce;
import app.verdict.Examples;
import app.verdict.Examples.Panel;
import app.verdict.Owner;
import app.verdict.VerdictTest;
import app.verdict.audit.AuditAction;
import app.verdict.audit.AuditLog;
import app.verdict.debriefs.Debriefs;
import app.verdict.loops.RetentionPreset;
import app.verdict.loops.Retentions;
import app.verdict.loops.Visibility;
import app.verdict.people.Acting;
import app.verdict.people.Duty;
import app.verdict.people.Invalid;
import app.verdict.people.NotAllowed;
import app.verdict.people.Refusal;
import app.verdict.people.Unknown;
import app.verdict.rubrics.Rating;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A candidate who asks to be erased is, at once and wholly, unless a claim or a law speaks against it. */
@VerdictTest
class ErasuresTest {
    @Autowired
    Examples examples;

    @Autowired
    Debriefs debriefs;

    @Autowired
    Erasures erasures;

    @Autowired
    Holds holds;

    @Autowired
    Retentions retentions;

    @Autowired
    AuditLog audit;

    @Autowired
    JdbcTemplate application;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Owner owner;

    @Autowired
    Clock clock;

    private Panel panel;
    private UUID candidate;

    @BeforeEach
    void a_decided_loop() {
        panel = new OldLoops(examples, debriefs, clock).decided(1);
        candidate = panel.loop().candidate().id();
    }

    @Test
    void while_a_law_asks_to_keep_it_an_erasure_names_the_law_and_wants_a_reason() {
        assertThatThrownBy(() -> as(() -> erasures.erase(candidate, " ")))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("Cal. Gov. Code § 12946 until ");
        assertThat(there()).isTrue();
        as(() -> erasures.erase(candidate, "They were never in California."));
        assertThat(there()).isFalse();
        assertThat(owner.sql().queryForList("select reason from erasure where loops = 1", String.class))
                .contains("They were never in California.");
        as(() -> {
            assertThat(audit.before(Long.MAX_VALUE, 1)).singleElement().satisfies(entry -> {
                assertThat(entry.action()).isEqualTo(AuditAction.CANDIDATE_ERASED);
                assertThat(entry.subjects())
                        .containsExactly(candidate, panel.loop().id());
            });
            assertThat(audit.verify()).isEmpty();
        });
    }

    @Test
    void where_no_law_asks_to_keep_it_no_reason_is_needed() {
        as(() -> retentions.change(panel.loop().opening().id(), RetentionPreset.FRANCE.usual(), "Paris decides here."));
        assertThat(as(() -> erasures.law(candidate))).isEmpty();
        as(() -> erasures.erase(candidate, ""));
        assertThat(there()).isFalse();
    }

    @Test
    void a_reason_that_names_the_candidate_would_outlive_them_and_is_refused() {
        owner.sql()
                .update("update candidate set name = 'Li Larkspur', email = 'li@example.org' where id = ?", candidate);
        for (var reason : List.of("Ms LARKSPUR asked.", "Li asked.", "li@example.org wrote"))
            assertThatThrownBy(() -> as(() -> erasures.erase(candidate, reason)))
                    .isInstanceOf(Invalid.class)
                    .hasMessageContaining("without their name");
        assertThat(there()).isTrue();
        as(() -> erasures.erase(candidate, "They believe it to be their right."));
        assertThat(there()).isFalse();
    }

    @Test
    void under_legal_hold_it_is_refused_by_the_application_and_by_the_database() {
        as(() -> holds.place(panel.loop().id(), "A claim was announced."));
        assertThatThrownBy(() -> as(() -> erasures.erase(candidate, "They ask.")))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("legal hold");
        assertThatThrownBy(() -> as(() -> erase("They ask."))).rootCause().hasMessageContaining("legal hold");
        assertThat(there()).isTrue();
    }

    @Test
    void the_database_refuses_whoever_is_no_administrator_and_whoever_gives_no_reason() {
        assertThatThrownBy(() -> as(() -> erase(" "))).rootCause().hasMessageContaining("a law still asks");
        for (var duty : Duty.values()) {
            if (duty == Duty.ADMINISTRATOR) continue;
            var person = examples.person("Somebody", duty).id();
            assertThatThrownBy(() -> Acting.as(person, () -> erasures.erase(candidate, "Why not.")))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> Acting.as(person, () -> erase("Why not.")))
                    .isInstanceOf(DataAccessException.class);
        }
        assertThatThrownBy(() -> erase("Nobody asks.")).isInstanceOf(DataAccessException.class);
        assertThat(there()).isTrue();
    }

    @Test
    void an_administrator_does_not_erase_their_own_candidacy() {
        var self = examples.person("Self", Duty.ADMINISTRATOR);
        owner.sql().update("update candidate set email = upper(?) where id = ?", self.email(), candidate);
        assertThatThrownBy(() -> Acting.as(self.id(), () -> erasures.erase(candidate, "Mine.")))
                .isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> Acting.as(self.id(), () -> erase("Mine."))).isInstanceOf(DataAccessException.class);
        assertThat(there()).isTrue();
    }

    @Test
    void a_running_loop_goes_too_with_the_drafts_in_it() {
        var running = examples.panel("PM", 1, Visibility.AFTER_OWN);
        examples.draft(running, running.interviewer(0), Rating.NO, java.util.Map.of());
        as(() -> erasures.erase(running.loop().candidate().id(), "They withdrew and ask for it."));
        assertThat(owner.sql()
                        .queryForList(
                                "select 1 from scorecard where loop_id = ?",
                                running.loop().id()))
                .isEmpty();
    }

    @Test
    void two_at_once_erase_once() {
        var before = owner.sql().queryForList("select 1 from erasure").size();
        var refused = AtOnce.refused(
                () -> as(() -> erasures.erase(candidate, "They ask.")),
                () -> as(() -> erasures.erase(candidate, "They ask.")));
        assertThat(refused).allMatch(Refusal.class::isInstance).hasSizeLessThan(2);
        assertThat(owner.sql().queryForList("select 1 from erasure")).hasSize(before + 1);
        assertThat(there()).isFalse();
    }

    private void erase(String reason) {
        transaction.executeWithoutResult(
                status -> application.queryForObject("select erase_candidate(?, ?)", Boolean.class, candidate, reason));
    }

    private boolean there() {
        return !owner.sql()
                .queryForList("select 1 from candidate where id = ?", candidate)
                .isEmpty();
    }

    private <T> T as(java.util.function.Supplier<T> step) {
        return Acting.as(examples.administrator(), step);
    }

    private void as(Runnable step) {
        Acting.as(examples.administrator(), step);
    }
}
