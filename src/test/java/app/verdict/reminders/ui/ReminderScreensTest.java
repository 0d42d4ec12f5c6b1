package app.verdict.reminders.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.verdict.Owner;
import app.verdict.ScreenTest;
import app.verdict.VerdictTest;
import app.verdict.loops.BusinessCalendar;
import app.verdict.people.Acting;
import app.verdict.people.Duty;
import app.verdict.reminders.OwnReminders;
import app.verdict.reminders.QuietHours;
import app.verdict.reminders.ReminderSettings;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@VerdictTest
class ReminderScreensTest extends ScreenTest {
    @Autowired
    OwnReminders own;

    @Autowired
    Owner owner;

    @Test
    @SuppressWarnings("unchecked")
    void everybody_says_under_their_name_when_they_are_reminded() {
        var ana = examples.person("Ana");
        assertThat(Acting.as(ana.id(), own::settings)).isEqualTo(ReminderSettings.USUAL);
        signedIn(ana);
        assertThat(shownAt("account")).contains("This Verdict sends no mail yet");
        find(TimePicker.class).withLabel("Quiet from").single().setValue(LocalTime.of(17, 30));
        find(TimePicker.class).withLabel("Quiet until").single().setValue(LocalTime.of(9, 0));
        find(ComboBox.class).withLabel("Time zone").single().setValue("America/New_York");
        find(ComboBox.class).withLabel("Holidays of").single().setValue("us");
        find(Checkbox.class).single().setValue(false);
        press("Save when I am reminded");
        assertThat(shown()).contains("Saved.");
        assertThat(Acting.as(ana.id(), own::settings))
                .isEqualTo(new ReminderSettings(
                        new QuietHours(
                                new BusinessCalendar("America/New_York", "us", ""),
                                LocalTime.of(17, 30),
                                LocalTime.of(9, 0)),
                        false));
        assertThat(Acting.as(examples.person("Bo").id(), own::settings)).isEqualTo(ReminderSettings.USUAL);
    }

    @Test
    void quiet_hours_without_an_end_are_refused_in_words() {
        signedIn(examples.person("Ana"));
        shownAt("account");
        find(TimePicker.class).withLabel("Quiet until").single().setValue(null);
        press("Save when I am reminded");
        assertThat(shown()).contains("Quiet until: choose a time.").doesNotContain("Saved.");
    }

    @Test
    void an_administrator_sees_that_no_mail_is_sent_and_what_was_given_up() {
        var late = examples.person("Late");
        owner.sql().update("""
                insert into reminder (id, kind, person_id, due_at, written_at, send_at, attempts, outcome, settled_at, problem)
                values (gen_random_uuid(), 'SCORECARD_LATE', ?, now(), now(), now(), 12, 'GIVEN_UP', now(), '550 no such mailbox')""", late.id());
        signedIn(examples.person("Administrator", Duty.ADMINISTRATOR));
        assertThat(shownAt("reminders"))
                .contains("SPRING_MAIL_HOST is not set", late.name(), "Given up", "550 no such mailbox")
                .doesNotContain("Scorecard late"); // of what is theirs alone
        press("Try again");
        assertThat(shown()).contains("sent within a minute").doesNotContain("Given up");
        signedIn(examples.person("Somebody"));
        assertThat(shownAt("reminders")).doesNotContain("550 no such mailbox");
    }
}
