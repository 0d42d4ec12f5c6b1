package app.verdict.reminders.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.people.Invalid;
import app.verdict.people.Refusal;
import app.verdict.reminders.Mailing;
import app.verdict.reminders.OwnReminders;
import app.verdict.reminders.QuietHours;
import app.verdict.reminders.ReminderSettings;
import app.verdict.texts.Reader;
import app.verdict.ui.AccountPart;
import app.verdict.ui.CalendarFields;
import app.verdict.ui.Notice;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.core.annotation.Order;

/** When somebody is reminded by mail, and when not. */
@Order(1)
@SpringComponent
class OwnRemindersPart implements AccountPart {
    private final OwnReminders own;
    private final Mailing mailing;

    OwnRemindersPart(OwnReminders own, Mailing mailing) {
        this.own = own;
        this.mailing = mailing;
    }

    @Override
    public Component show() {
        var now = own.settings();
        var calendar = new CalendarFields(now.quiet().calendar());
        var from = time(text("reminders.quiet-from"), now.quiet().from());
        var to = time(text("reminders.quiet-until"), now.quiet().to());
        var digest = new Checkbox(text("reminders.digest"), now.digest());
        var notice = new Notice();
        var save = new Button(text("reminders.save"), click -> {
            try {
                own.change(new ReminderSettings(
                        new QuietHours(calendar.value(), value(from), value(to)), digest.getValue()));
                notice.hint(text("reminders.saved"));
            } catch (Refusal refusal) {
                notice.refused(refusal);
            }
        });
        var hours = new Div(from, to);
        hours.addClassName("v-measures");
        var form = new Div(new Paragraph(meaning()), calendar, hours, digest, notice, save);
        form.addClassNames("v-form", "v-card");
        return new Section(new H2(text("reminders.RemindersView.title")), form);
    }

    private String meaning() {
        return mailing.on() ? text("reminders.own-reminders") : text("reminders.no-mail-yet");
    }

    private static TimePicker time(String label, LocalTime now) {
        var field = new TimePicker(label);
        field.setLocale(Reader.current().locale());
        field.setStep(Duration.ofMinutes(30));
        field.setValue(now);
        return field;
    }

    private static LocalTime value(TimePicker field) {
        if (field.getValue() == null) throw new Invalid(text("reminders.choose-a-time", field.getLabel()));
        return field.getValue();
    }
}
