package app.verdict.reminders;

import app.verdict.loops.BusinessCalendar;
import app.verdict.people.Acting;
import app.verdict.people.People;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everybody decides for themselves: when they are reminded, and whether a digest comes in the morning. */
@Service
@Transactional
public class OwnReminders {
    private final JdbcTemplate sql;
    private final People people;

    OwnReminders(JdbcTemplate sql, People people) {
        this.sql = sql;
        this.people = people;
    }

    /** Those of the acting person. */
    @Transactional(readOnly = true)
    public ReminderSettings settings() {
        return sql
                .query(
                        "select time_zone, holiday_country, holiday_region, quiet_from, quiet_to, digest from reminder_settings where person_id = ?",
                        OwnReminders::read,
                        Acting.person())
                .stream()
                .findFirst()
                .orElse(ReminderSettings.USUAL);
    }

    /** From now on, also for what waits to be sent. */
    public void change(ReminderSettings settings) {
        var person = people.acting();
        var quiet = settings.quiet();
        var calendar = quiet.calendar().checked();
        sql.update(
                """
                insert into reminder_settings (person_id, time_zone, holiday_country, holiday_region, quiet_from, quiet_to, digest)
                values (?, ?, ?, ?, ?, ?, ?) on conflict (person_id) do update set time_zone = excluded.time_zone,
                holiday_country = excluded.holiday_country, holiday_region = excluded.holiday_region,
                quiet_from = excluded.quiet_from, quiet_to = excluded.quiet_to, digest = excluded.digest""",
                person.id(),
                calendar.zone(),
                calendar.country(),
                calendar.region(),
                quiet.from(),
                quiet.to(),
                settings.digest());
    }

    private static ReminderSettings read(ResultSet row, int at) throws SQLException {
        var calendar = new BusinessCalendar(row.getString(1), row.getString(2), row.getString(3));
        return new ReminderSettings(
                new QuietHours(calendar, row.getObject(4, LocalTime.class), row.getObject(5, LocalTime.class)),
                row.getBoolean(6));
    }
}
