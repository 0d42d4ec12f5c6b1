package app.verdict.loops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.verdict.Examples;
import app.verdict.Owner;
import app.verdict.VerdictTest;
import app.verdict.audit.AuditAction;
import app.verdict.audit.AuditLog;
import app.verdict.people.Acting;
import app.verdict.people.Duty;
import app.verdict.people.Invalid;
import app.verdict.people.NotAllowed;
import app.verdict.texts.Reader;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

/** How long records are kept is a law's to say and an administrator's to choose within it, for a reason. */
@VerdictTest
class RetentionTest {
    @Autowired
    Examples examples;

    @Autowired
    Openings openings;

    @Autowired
    Retentions retentions;

    @Autowired
    AuditLog audit;

    @Autowired
    Owner owner;

    @ParameterizedTest
    @EnumSource
    void the_database_allows_what_the_preset_allows_and_no_month_less_or_more(RetentionPreset preset) {
        var opening = opening();
        int least = Math.max(1, preset.minimum());
        for (int months : new int[] {least, preset.usual().months(), preset.maximum()}) {
            assertThat(new Retention(preset, months).months()).isEqualTo(months);
            keep(opening, preset, months);
        }
        for (int months : new int[] {least - 1, preset.maximum() + 1}) {
            assertThatThrownBy(() -> new Retention(preset, months)).isInstanceOf(Invalid.class);
            assertThatThrownBy(() -> keep(opening, preset, months)).isInstanceOf(DataIntegrityViolationException.class);
        }
        assertThat(owner.sql().queryForObject("select shortest_retention(?)", Integer.class, preset.name()))
                .isEqualTo(preset.minimum());
    }

    @Test
    void what_was_there_before_is_kept_by_the_longest_minimum_of_all() {
        assertThat(RetentionPreset.values())
                .allMatch(
                        preset -> preset.minimum() <= Retention.LONGEST.preset().minimum());
        assertThat(owner.sql()
                        .queryForObject(
                                "select string_agg(column_default, ' ' order by column_name) from information_schema.columns"
                                        + " where table_name = 'opening' and column_name like 'retention%'",
                                String.class))
                .isEqualTo("48 'CALIFORNIA'::text");
    }

    @Test
    void an_administrator_changes_it_for_a_reason_that_stays_on_record() {
        var opening = opening();
        var germany = RetentionPreset.GERMANY.usual();
        Acting.as(examples.administrator(), () -> {
            retentions.change(opening.id(), germany, "The position moved to Berlin.");
            assertThat(retentions.changes().getFirst()).satisfies(change -> {
                assertThat(change.before()).isEqualTo(Retention.LONGEST);
                assertThat(change.after()).isEqualTo(germany);
                assertThat(change.reason()).isEqualTo("The position moved to Berlin.");
            });
            assertThat(openings.kept())
                    .filteredOn(one -> one.id().equals(opening.id()))
                    .extracting(Opening::retention)
                    .containsExactly(germany);
            assertThat(audit.before(Long.MAX_VALUE, 1)).singleElement().satisfies(entry -> {
                assertThat(entry.action()).isEqualTo(AuditAction.RETENTION_CHANGED);
                assertThat(entry.subjects()).containsExactly(opening.id());
                assertThat(entry.detail()).isEqualTo("from California, 48 months to Germany, 6 months");
            });
        });
    }

    @Test
    void what_is_on_record_is_in_english_whatever_language_an_administrator_reads() {
        var opening = opening();
        Acting.as(examples.administrator(), () -> {
            Reader.as(new Reader(Locale.GERMANY, null), () -> {
                retentions.change(opening.id(), RetentionPreset.FRANCE.usual(), "Die Stelle ist jetzt in Lyon.");
                return assertThat(RetentionPreset.FRANCE.usual().words()).isEqualTo("Frankreich, 24 Monate");
            });
            assertThat(audit.before(Long.MAX_VALUE, 1))
                    .singleElement()
                    .satisfies(entry ->
                            assertThat(entry.detail()).isEqualTo("from California, 48 months to France, 24 months"));
        });
    }

    @Test
    void nobody_else_changes_it_and_nobody_without_a_reason() {
        var opening = opening();
        var shorter = RetentionPreset.FRANCE.usual();
        for (var duty : new Duty[] {Duty.RECRUITER, Duty.HIRING_MANAGER, Duty.INTERVIEWER}) {
            var person = examples.person("Somebody", duty);
            assertThatThrownBy(
                            () -> Acting.as(person.id(), () -> retentions.change(opening.id(), shorter, "I want to.")))
                    .isInstanceOf(NotAllowed.class);
        }
        assertThatThrownBy(
                        () -> Acting.as(examples.administrator(), () -> retentions.change(opening.id(), shorter, " ")))
                .isInstanceOf(Invalid.class);
        assertThat(owner.sql()
                        .queryForObject(
                                "select retention_preset from opening where id = ?", String.class, opening.id()))
                .isEqualTo("CALIFORNIA");
    }

    private void keep(Opening opening, RetentionPreset preset, int months) {
        owner.sql()
                .update(
                        "update opening set retention_preset = ?, retention_months = ? where id = ?",
                        preset.name(),
                        months,
                        opening.id());
    }

    private Opening opening() {
        return examples.opening("PM", examples.person("Manager", Duty.HIRING_MANAGER), Visibility.AFTER_OWN);
    }
}
