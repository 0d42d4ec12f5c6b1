package app.verdict.reminders;

import static app.verdict.texts.Texts.text;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.verdict.AtOnce;
import app.verdict.loops.BusinessCalendar;
import app.verdict.loops.Clocks;
import app.verdict.loops.Loop;
import app.verdict.loops.Loops;
import app.verdict.loops.Opening;
import app.verdict.loops.OpeningDuty;
import app.verdict.loops.Openings;
import app.verdict.loops.Panels;
import app.verdict.loops.PlannedInterview;
import app.verdict.loops.Retention;
import app.verdict.loops.Stages;
import app.verdict.loops.Visibility;
import app.verdict.people.Acting;
import app.verdict.people.Duty;
import app.verdict.people.Moment;
import app.verdict.people.NotAllowed;
import app.verdict.people.OwnLanguage;
import app.verdict.people.People;
import app.verdict.people.Person;
import app.verdict.people.Setup;
import app.verdict.rubrics.InterviewKind;
import app.verdict.rubrics.Level;
import app.verdict.rubrics.Rating;
import app.verdict.rubrics.Rubrics;
import app.verdict.scorecards.Journal;
import app.verdict.scorecards.Scorecards;
import app.verdict.texts.Reader;
import app.verdict.texts.Texts;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Two nodes and a real mail server through a week in which Berlin's clocks go back: everybody is reminded of everything once,
 * nobody in their night, whoever restarts and whatever is away for a while.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReminderWeekTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final Duration TICK = Duration.ofMinutes(20);
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("EEE d HH:mm", Locale.ENGLISH);

    /** Stands in every scorecard, and is the candidate's name. */
    private static final String CANARY = "Quillonpheasant";

    @TempDir
    static Path folder;

    private final MailServers smtp = new MailServers();
    private final Map<String, Person> people = new HashMap<>();
    private final Map<String, ZoneId> zones = new HashMap<>();
    private final TreeMap<Instant, Runnable> happenings = new TreeMap<>();
    private EmbeddedPostgres database;
    private List<Node> nodes;
    private Instant now = berlin(21, "08:00");
    private UUID administrator;
    private Opening opening;
    private @Nullable Loop loop;

    @BeforeAll
    void two_nodes_and_a_team() throws IOException {
        database = EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("postgres"))
                .setServerConfig("unix_socket_directories", "''")
                .start();
        sql().execute("create role verdict_app login");
        smtp.start();
        start();
        var setup = nodes.getFirst().get(Setup.class);
        administrator = setup.createAdministrator(
                        setup.newCode(), "Ada", "ada@example.org", "a heron walks past nine umbrellas")
                .id();
        hire("mara", BERLIN, true, Duty.HIRING_MANAGER);
        hire("rex", NEW_YORK, false, Duty.INTERVIEWER);
        for (var name : List.of("ana", "bo", "cy", "dee", "eve", "fay", "gus", "hal"))
            hire(name, BERLIN, true, Duty.INTERVIEWER);
        opening = as(
                "mara",
                () -> openings()
                        .open(
                                "Growth PM",
                                rubric(),
                                Level.L6,
                                person("mara"),
                                Visibility.AFTER_OWN,
                                new Clocks(60, 24, 2, new BusinessCalendar("Europe/Berlin", "de", "by")),
                                Retention.LONGEST));
        as(
                "mara",
                () -> openings()
                        .changeTeam(opening.id(), Set.of(new OpeningDuty(person("rex"), Duty.RECRUITER)), Set.of()));
    }

    @AfterAll
    void stop() throws IOException {
        nodes.forEach(Node::close);
        smtp.close();
        database.close();
    }

    private void start() {
        nodes = List.of(new Node(database, smtp.port()), new Node(database, smtp.port()));
    }

    @Test
    @Order(1)
    void in_a_week_everybody_is_reminded_of_everything_once_and_nobody_at_night() {
        loop = plan(
                CANARY,
                at("ana", 21, "10:00"),
                at("bo", 21, "11:00"),
                at("cy", 23, "17:30"),
                at("dee", 22, "09:00"),
                at("eve", 22, "14:00"),
                at("gus", 22, "09:00"),
                at("hal", 22, "17:30"));
        var closed = plan(CANARY + " the second", at("fay", 21, "10:00"));

        on(21, "08:00", () -> note("ana")); // evidence alone is no rating
        on(21, "08:30", () -> move("gus", at("gus", 23, "10:00")));
        on(
                21,
                "11:00",
                () -> sql().update("update loop set closed_at = ? where id = ?", Timestamp.from(now), closed.id()));
        on(21, "11:55", () -> rate("bo"));
        on(21, "15:00", () -> submit("bo"));
        on(22, "07:30", smtp::stop);
        on(22, "08:30", smtp::start);
        on(22, "10:00", () -> takeOff("dee"));
        on(22, "17:00", () -> Acting.as(administrator, () -> get(People.class).disable(person("eve"))));
        on(22, "21:00", () -> rate("hal"));
        on(22, "21:30", () -> submit("hal"));
        on(26, "10:00", () -> submit("gus"));
        on(26, "12:00", () -> submit("ana"));
        on(26, "15:00", () -> submit("cy"));

        until(berlin(23, "10:30"));
        nodes.forEach(Node::close); // nobody is there for two hours
        now = berlin(23, "12:40");
        start();
        until(berlin(24, "12:00"));
        nodes.getFirst().close(); // and one is replaced while the other works on
        nodes = List.of(new Node(database, smtp.port()), nodes.getLast());
        until(berlin(28, "12:00"));

        assertThat(arrived())
                .containsExactlyInAnyOrder(
                        "ana Wed 21 08:00 You interview: Product case for Growth PM, L6, Wed 21 Oct, 10:00",
                        "bo Wed 21 08:00 You interview: Product case for Growth PM, L6, Wed 21 Oct, 11:00",
                        "cy Wed 21 08:00 You interview: Product case for Growth PM, L6, Fri 23 Oct, 17:30",
                        "dee Wed 21 08:00 You interview: Product case for Growth PM, L6, Thu 22 Oct, 09:00",
                        "eve Wed 21 08:00 You interview: Product case for Growth PM, L6, Thu 22 Oct, 14:00",
                        "fay Wed 21 08:00 You interview: Product case for Growth PM, L6, Wed 21 Oct, 10:00",
                        "gus Wed 21 08:00 You interview: Product case for Growth PM, L6, Thu 22 Oct, 09:00",
                        "hal Wed 21 08:00 You interview: Product case for Growth PM, L6, Thu 22 Oct, 17:30",
                        "gus Wed 21 08:40 Interview changed: Product case for Growth PM, L6, Fri 23 Oct, 10:00",
                        "ana Wed 21 12:00 Ratings due: Growth PM, L6",
                        "ana Thu 22 08:40 Scorecard due Thu 22 Oct, 10:50: Growth PM, L6", // the server was away at 8
                        "ana Thu 22 08:40 1 thing is open",
                        "ana Thu 22 11:00 Your scorecard is late: Growth PM, L6",
                        "eve Thu 22 16:00 Ratings due: Growth PM, L6",
                        "ana Fri 23 08:00 1 thing is open",
                        "mara Fri 23 08:00 1 thing is open",
                        "mara Fri 23 12:40 Scorecard of ana is late: Growth PM, L6",
                        "gus Fri 23 12:40 Ratings due: Growth PM, L6",
                        "rex Fri 23 08:00 Scorecard of ana is late: Growth PM, L6",
                        "gus Fri 23 15:00 Scorecard due Sat 24 Oct, 10:50: Growth PM, L6", // nobody works on Saturday
                        "ana Mon 26 08:00 1 thing is open",
                        "cy Mon 26 08:00 Your scorecard is late: Growth PM, L6",
                        "cy Mon 26 08:00 1 thing is open",
                        "gus Mon 26 08:00 Your scorecard is late: Growth PM, L6",
                        "gus Mon 26 08:00 1 thing is open",
                        "mara Mon 26 08:00 5 things are open",
                        "mara Mon 26 15:00 Scorecard of eve is late: Growth PM, L6",
                        "rex Mon 26 10:00 Scorecard of eve is late: Growth PM, L6",
                        "mara Tue 27 08:00 2 things are open",
                        "mara Tue 27 09:00 Decision due today: Growth PM, L6",
                        "mara Wed 28 08:00 Decision late: Growth PM, L6",
                        "mara Wed 28 08:00 2 things are open");
        assertThat(smtp.received()).extracting(Mail::id).doesNotHaveDuplicates();
        assertThat(smtp.received())
                .allSatisfy(mail -> assertThat(mail.sent().atZone(zone(mail)).toLocalTime())
                        .isBetween(LocalTime.of(8, 0), LocalTime.of(19, 0)));
        assertThat(sql().queryForList("select distinct outcome from reminder where outcome is not null", String.class))
                .containsExactlyInAnyOrder("SENT", "NOT_OWED");
        assertThat(sql().queryForList("select id from reminder where outcome is null", UUID.class))
                .as("what waits")
                .isEmpty();
        assertThat(sql().queryForList("select 1 from loop where closed_at is not null", Integer.class))
                .as("no loop was decided by itself")
                .hasSize(1);
    }

    @Test
    @Order(2)
    void no_mail_has_a_word_of_a_scorecard_or_a_candidate_in_it_and_every_link_leads_to_verdict() {
        assertThat(sql().queryForList("select text from evidence", String.class))
                .hasSizeGreaterThan(3)
                .allMatch(text -> text.contains(CANARY));
        assertThat(smtp.received()).hasSizeGreaterThan(20).allSatisfy(mail -> {
            assertThat(mail.text()).doesNotContain(CANARY, "Strong", "Not assessed");
            assertThat(mail.text()).contains("https://verdict.example.com/account");
            assertThat(mail.id()).endsWith("@verdict.example.com>");
        });
        var interview = loop().interviewOf(person("ana")).orElseThrow().id();
        assertThat(smtp.received())
                .filteredOn(
                        mail -> mail.to().startsWith("ana") && mail.subject().startsWith("Ratings due"))
                .hasSize(1)
                .allMatch(mail -> mail.text().contains("https://verdict.example.com/scorecard/" + interview));
        assertThat(smtp.received())
                .filteredOn(mail -> mail.subject().startsWith("Decision"))
                .allMatch(mail -> mail.text().contains("https://verdict.example.com/debrief/" + loop().id()));
    }

    @Test
    @Order(3)
    void what_a_node_had_when_it_died_is_sent_by_another_when_its_lease_is_over() {
        now = Instant.parse("2026-11-03T09:00:00Z");
        plan(CANARY + " the third", plan("bo", now.minus(Duration.ofHours(2))));
        Moment.at(now, nodes.getFirst().get(ReminderWriter.class)::write);
        var id = one("select id from reminder where outcome is null and kind = 'RATINGS_DUE'");
        var dead = UUID.randomUUID();
        Moment.at(now, () -> Acting.as(person("bo"), () -> get(Outbox.class).take(id, dead)));

        int before = smtp.received().size();
        work();
        assertThat(ofRatings(before)).as("while the lease runs").isEmpty();
        sql().update("update reminder set lease_until = now() - interval '1 second' where id = ?", id);
        work();
        work();
        assertThat(ofRatings(before)).hasSize(1).allMatch(mail -> mail.id().contains(id.toString()));
    }

    @Test
    @Order(4)
    void what_cannot_be_sent_for_long_is_given_up_where_an_administrator_sees_it_and_goes_out_when_they_say_so() {
        now = Instant.parse("2026-11-04T09:00:00Z");
        plan(CANARY + " the fourth", plan("fay", now.minus(Duration.ofHours(2))));
        smtp.stop();
        work();
        var unsent = as(administrator, () -> get(Outbox.class).unsent());
        assertThat(unsent).extracting(Unsent::person).contains("fay");
        assertThat(unsent)
                .noneMatch(Unsent::givenUp)
                .allMatch(one -> one.problem().contains("Connect"));
        assertThatThrownBy(() -> as("fay", () -> get(Outbox.class).unsent())).isInstanceOf(NotAllowed.class);

        sql().update("update reminder set attempts = ?", Outbox.ATTEMPTS - 1);
        now = now.plus(TICK);
        work();
        var ratings = one("select id from reminder where outcome = 'GIVEN_UP' and kind = 'RATINGS_DUE'");
        var given = as(administrator, () -> get(Outbox.class).unsent()).stream()
                .filter(one -> one.person().equals("fay") && one.id().equals(ratings))
                .toList();
        assertThat(given).hasSize(1).allMatch(Unsent::givenUp);

        smtp.start();
        work();
        int before = smtp.received().size();
        Moment.at(
                now,
                () -> Acting.as(
                        administrator,
                        () -> get(Outbox.class).tryAgain(given.getFirst().id())));
        work();
        assertThat(ofRatings(before)).hasSize(1);
        assertThat(as(administrator, () -> get(Outbox.class).unsent()))
                .noneMatch(one -> one.id().equals(given.getFirst().id()));
    }

    @Test
    @Order(5)
    void whatever_an_opening_is_called_a_header_ends_where_we_end_it() {
        now = Instant.parse("2026-11-05T09:00:00Z");
        sql().update(
                        "update opening set title = ? where id = ?",
                        "PM\r\nBcc: eve@example.org\r\n\r\n<b>x</b>\u2028y",
                        opening.id());
        plan(CANARY + " the fifth", plan("gus", now.minus(Duration.ofHours(2))));
        int before = smtp.received().size();
        work();
        assertThat(ofRatings(before)).hasSize(1).allSatisfy(mail -> {
            assertThat(mail.to()).isEqualTo("gus@example.org");
            assertThat(mail.subject()).isEqualTo("Ratings due: PM Bcc: eve@example.org <b>x</b> y, L6");
            assertThat(mail.text()).doesNotContainPattern("(?m)^(Bcc|<b>)").contains("&lt;b&gt;x&lt;/b&gt;");
        });
        assertThat(smtp.received())
                .noneMatch(mail -> mail.sent().equals(now) && mail.to().startsWith("eve"));
    }

    @Test
    @Order(6)
    void whoever_the_debrief_goes_ahead_without_is_not_reminded() {
        now = Instant.parse("2026-11-06T09:00:00Z");
        var going = plan(CANARY + " the sixth", plan("hal", now.minus(Duration.ofHours(2))));
        as("mara", () -> get(Stages.class).reveal(going.id(), "It cannot wait"));
        int before = smtp.received().size();
        work();
        assertThat(smtp.received().stream().skip(before))
                .noneMatch(mail -> mail.to().startsWith("hal"));
    }

    @Test
    @Order(7)
    void the_database_shows_somebodys_reminders_to_nobody_else() {
        var application = new JdbcTemplate(database.getDatabase("verdict_app", "postgres"));
        assertThat(application.queryForList("select id from reminder")).isEmpty();
        var mara = person("mara");
        int own = as("mara", () -> count("select count(*) from reminder"));
        assertThat(own).isEqualTo(count(sql(), "select count(*) from reminder where person_id = '%s'".formatted(mara)));
        assertThat(own).isPositive();
        as(
                "ana",
                () -> get(TransactionTemplate.class)
                        .executeWithoutResult(status ->
                                get(JdbcTemplate.class).update("delete from reminder where person_id = ?", mara)));
        assertThat(as("mara", () -> count("select count(*) from reminder"))).isEqualTo(own);
    }

    @Test
    @Order(8)
    void everybody_is_written_to_in_the_language_that_they_chose() {
        now = Instant.parse("2026-11-09T09:00:00Z");
        for (var language : Texts.LANGUAGES) {
            as("cy", () -> get(OwnLanguage.class).choose(language));
            plan(CANARY + " in " + language, plan("cy", now.minus(Duration.ofHours(2))));
            int before = smtp.received().size();
            work();
            var subject = Reader.as(new Reader(language, null), () -> text("reminders.ratings-due.subject", "PM"));
            assertThat(smtp.received().stream().skip(before))
                    .filteredOn(
                            mail -> mail.to().startsWith("cy") && mail.subject().startsWith(subject))
                    .hasSize(1)
                    .allMatch(mail -> mail.text().contains("<html lang=\"%s\">".formatted(language.getLanguage())));
            now = now.plus(Duration.ofHours(2));
        }
    }

    @Test
    @Order(9)
    void whoever_interviews_is_invited_once_and_their_calendar_hears_of_each_change_and_of_the_end_of_it() {
        now = Instant.parse("2026-11-10T09:00:00Z");
        int before = smtp.received().size();
        var begin = now.plus(Duration.ofDays(2));
        var coming = plan(CANARY + " the ninth", plan("fay", begin), plan("gus", begin), plan("hal", begin));
        work();
        work();
        assertThat(calendarsOf("fay", before)).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).startsWith("You interview: Product case");
            assertThat(mail.text()).contains("https://verdict.example.com/scorecard/" + held(coming, "fay"));
            assertThat(mail.calendars())
                    .hasSize(2)
                    .allMatch(file -> file.contains(
                            "ORGANIZER;CN=mara;SENT-BY=\"mailto:verdict@example.com\":mailto:mara@example.org"))
                    .allMatch(file -> file.contains("METHOD:REQUEST\r\n") && file.contains("SEQUENCE:0\r\n"))
                    .allMatch(file -> file.contains("UID:" + held(coming, "fay") + "@verdict\r\n"))
                    .noneMatch(file -> file.contains(CANARY));
            assertThat(mail.calendars().getFirst())
                    .startsWith("mixed > related > alternative > text/calendar; charset=UTF-8; method=REQUEST");
            assertThat(mail.calendars().getLast()).startsWith("mixed > application/ics; name=interview.ics");
        });

        marasNow(() -> get(Loops.class).replan(held(coming, "fay"), plan("fay", begin.plus(Duration.ofHours(1)))));
        nodes.getFirst().close();
        nodes = List.of(new Node(database, smtp.port()), nodes.getLast());
        work();
        work();
        assertThat(calendarsOf("fay", before)).hasSize(2).last().satisfies(mail -> {
            assertThat(mail.subject()).startsWith("Interview changed: Product case");
            assertThat(mail.calendars())
                    .hasSize(2)
                    .allMatch(file -> file.contains("METHOD:REQUEST\r\n") && file.contains("SEQUENCE:1\r\n"));
        });

        marasNow(() -> get(Panels.class).markConflict(coming.id(), person("fay"), "Friends"));
        marasNow(() -> get(Loops.class).replan(held(coming, "gus"), plan("ana", begin)));
        marasNow(() -> get(Panels.class).callOff(coming.id(), "Took another offer"));
        work();
        work();
        assertThat(calendarsOf("ana", before)).as("nobody had invited her").isEmpty();
        for (var name : List.of("fay", "gus", "hal"))
            assertThat(calendarsOf(name, before)).last().satisfies(mail -> {
                assertThat(mail.subject()).startsWith("You no longer interview: Product case");
                assertThat(mail.calendars())
                        .hasSize(2)
                        .allMatch(file -> file.contains("METHOD:CANCEL\r\n"))
                        .noneMatch(file -> file.contains(CANARY));
                assertThat(mail.text()).doesNotContain(CANARY, "Friends", "another offer");
            });
        assertThat(calendarsOf("fay", before)).hasSize(3);
        assertThat(calendarsOf("gus", before)).hasSize(2);
        assertThat(calendarsOf("hal", before)).hasSize(2);
    }

    @Test
    @Order(10)
    void an_invitation_waits_for_the_end_of_the_night_unless_an_interview_begins_before_it_would_be_read() {
        now = Instant.parse("2026-11-11T20:00:00Z"); // nine in the evening in Berlin
        int before = smtp.received().size();
        var coming = plan(
                CANARY + " the tenth",
                plan("fay", Instant.parse("2026-11-12T07:30:00Z")),
                plan("gus", Instant.parse("2026-11-12T10:00:00Z")));
        work();
        assertThat(calendarsOf("fay", before)).as("half past eight").hasSize(1);
        assertThat(calendarsOf("gus", before)).as("eleven").isEmpty();

        marasNow(
                () -> get(Loops.class).replan(held(coming, "fay"), plan("fay", Instant.parse("2026-11-13T10:00:00Z"))));
        now = now.plus(TICK);
        work();
        assertThat(calendarsOf("fay", before))
                .as("she would come at half past eight")
                .hasSize(2);
        now = Instant.parse("2026-11-12T07:00:00Z");
        work();
        assertThat(calendarsOf("fay", before)).hasSize(2);
        assertThat(calendarsOf("gus", before)).hasSize(1);
    }

    @Test
    @Order(11)
    void what_could_not_be_sent_is_sent_as_it_is_by_then_and_nobody_is_told_of_the_end_of_what_never_reached_them() {
        now = Instant.parse("2026-11-16T09:00:00Z");
        int before = smtp.received().size();
        smtp.stop();
        var begin = now.plus(Duration.ofDays(2));
        var coming = plan(CANARY + " the eleventh", plan("fay", begin), plan("gus", begin), plan("hal", begin));
        work();
        Moment.at(
                now,
                () -> as("hal", () -> {
                    var invited = one(
                            "select id from reminder where outcome is null and kind = 'INVITED' and person_id = '%s'"
                                    .formatted(person("hal")));
                    sql().update("update reminder set send_at = ? where id = ?", Timestamp.from(now), invited);
                    assertThat(get(Outbox.class).take(invited, UUID.randomUUID()))
                            .isPresent(); // by a node that dies over it
                    sql().update("update reminder set lease_until = now() - interval '1 second' where id = ?", invited);
                }));
        marasNow(() -> get(Loops.class).replan(held(coming, "fay"), plan("fay", begin.plus(Duration.ofHours(1)))));
        marasNow(() -> get(Panels.class).markConflict(coming.id(), person("gus"), "Friends"));
        marasNow(() -> get(Panels.class).takeOff(coming.id(), held(coming, "hal"), "Has the flu"));
        smtp.start();
        now = now.plus(TICK);
        work();
        work();
        assertThat(calendarsOf("fay", before)).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).startsWith("You interview");
            assertThat(mail.calendars())
                    .hasSize(2)
                    .allMatch(file -> file.contains("METHOD:REQUEST\r\n") && file.contains("SEQUENCE:1\r\n"));
        });
        assertThat(calendarsOf("gus", before)).isEmpty();
        assertThat(calendarsOf("hal", before))
                .singleElement()
                .satisfies(mail ->
                        assertThat(mail.calendars()).hasSize(2).allMatch(file -> file.contains("METHOD:CANCEL\r\n")));
    }

    @Test
    @Order(12)
    void whoever_left_and_came_back_is_invited_anew_and_hears_of_one_end_once() {
        now = Instant.parse("2026-11-17T09:00:00Z");
        int before = smtp.received().size();
        var begin = now.plus(Duration.ofDays(2));
        var coming = plan(CANARY + " the twelfth", plan("fay", begin), plan("gus", begin));
        work();
        marasNow(() -> get(Panels.class).takeOff(coming.id(), held(coming, "fay"), "Has the flu"));
        work();
        marasNow(() -> get(Loops.class).add(coming.id(), plan("fay", begin)));
        marasNow(() -> get(Panels.class).takeOff(coming.id(), held(coming, "fay"), "Still has it"));
        work();
        marasNow(() -> get(Loops.class).add(coming.id(), plan("fay", begin)));
        work();
        work();
        assertThat(calendarsOf("fay", before))
                .extracting(mail -> mail.subject().replaceAll(":.*", ""))
                .containsExactly("You interview", "You no longer interview", "You interview");
    }

    @Test
    @Order(13)
    void a_decision_calls_off_what_was_to_come_also_for_whoever_is_asleep() {
        now = Instant.parse("2026-11-18T15:00:00Z");
        int before = smtp.received().size();
        var coming = plan(
                CANARY + " the thirteenth",
                plan("fay", now.plus(Duration.ofDays(2))),
                plan("gus", now.plus(Duration.ofDays(2))));
        work();
        now = Instant.parse("2026-11-18T20:00:00Z");
        marasNow(() -> get(Panels.class).takeOff(coming.id(), held(coming, "fay"), "Has the flu"));
        work();
        marasNow(() -> get(TransactionTemplate.class)
                .executeWithoutResult(
                        status -> get(Loops.class).close(get(Loops.class).held(coming.id()))));
        work();
        now = Instant.parse("2026-11-19T08:00:00Z");
        work();
        for (var name : List.of("fay", "gus"))
            assertThat(calendarsOf(name, before))
                    .extracting(mail -> mail.subject().replaceAll(":.*", ""))
                    .containsExactly("You interview", "You no longer interview");
        var decision = UUID.randomUUID();
        sql().update(
                        "insert into decision (id, loop_id, outcome, level, reasons, decided_by, decided_at, review_on, formula_version)"
                                + " values (?, ?, 'HIRE', 'L6', 'Because', ?, now(), '2099-01-01', 1)",
                        decision,
                        coming.id(),
                        person("mara"));
        sql().update(
                        "insert into reopening (decision_id, reopened_by, reopened_at, reason) values (?, ?, now(), 'New facts')",
                        decision,
                        person("mara"));
        marasNow(() -> get(TransactionTemplate.class)
                .executeWithoutResult(
                        status -> get(Loops.class).reopen(get(Loops.class).held(coming.id()))));
        work();
        assertThat(calendarsOf("fay", before)).hasSize(2);
        assertThat(calendarsOf("gus", before)).hasSize(3).last().satisfies(mail -> {
            assertThat(mail.subject()).startsWith("You interview");
            assertThat(mail.calendars()).hasSize(2).allMatch(file -> file.contains("SEQUENCE:2\r\n"));
        });
    }

    private void marasNow(Runnable step) {
        Moment.at(now, () -> as("mara", step));
    }

    private List<Mail> calendarsOf(String name, int before) {
        return smtp.received().stream()
                .skip(before)
                .filter(mail -> mail.to().startsWith(name) && !mail.calendars().isEmpty())
                .toList();
    }

    private UUID held(Loop loop, String name) {
        return loop.interviewOf(person(name)).orElseThrow().id();
    }

    private int count(String question) {
        return requireNonNull(
                get(TransactionTemplate.class).execute(status -> count(get(JdbcTemplate.class), question)));
    }

    private static int count(JdbcTemplate sql, String question) {
        return sql.queryForList(question, Integer.class).getFirst();
    }

    private List<Mail> ofRatings(int before) {
        return smtp.received().stream()
                .skip(before)
                .filter(mail -> mail.subject().startsWith("Ratings due"))
                .filter(mail -> mail.sent().equals(now))
                .toList();
    }

    private void until(Instant end) {
        for (; now.isBefore(end); now = now.plus(TICK)) {
            while (!happenings.isEmpty() && !happenings.firstKey().isAfter(now))
                happenings.pollFirstEntry().getValue().run();
            work();
        }
    }

    private void work() {
        assertThat(AtOnce.refused(nodes.stream()
                        .map(node -> (Runnable) () -> node.work(now))
                        .toArray(Runnable[]::new)))
                .isEmpty();
    }

    private List<String> arrived() {
        return smtp.received().stream()
                .map(mail -> "%s %s %s"
                        .formatted(
                                mail.to().replace("@example.org", ""),
                                WHEN.format(mail.sent().atZone(zone(mail))),
                                mail.subject()))
                .toList();
    }

    private ZoneId zone(Mail mail) {
        return requireNonNull(zones.get(mail.to().replace("@example.org", "")));
    }

    private void on(int day, String time, Runnable happening) {
        var moment = berlin(day, time);
        happenings.put(moment, () -> Moment.at(moment, happening));
    }

    private static Instant berlin(int day, String time) {
        return LocalDateTime.parse("2026-10-%02dT%s".formatted(day, time))
                .atZone(BERLIN)
                .toInstant();
    }

    private void hire(String name, ZoneId zone, boolean digest, Duty duty) {
        var person =
                Acting.as(administrator, () -> get(People.class).add(name, name + "@example.org", "", Set.of(duty)));
        people.put(name, person);
        zones.put(name, zone);
        var country = zone.equals(BERLIN) ? "de" : "us";
        var calendar = new BusinessCalendar(zone.getId(), country, "");
        as(
                name,
                () -> get(OwnReminders.class)
                        .change(new ReminderSettings(
                                new QuietHours(calendar, LocalTime.of(19, 0), LocalTime.of(8, 0)), digest)));
    }

    private Loop plan(String candidate, PlannedInterview... interviews) {
        return Moment.at(
                berlin(20, "09:00"),
                () -> as("mara", () -> get(Loops.class).plan(opening.id(), candidate, "", List.of(interviews))));
    }

    private PlannedInterview at(String name, int day, String time) {
        return plan(name, berlin(day, time));
    }

    private PlannedInterview plan(String name, Instant start) {
        return new PlannedInterview(InterviewKind.PRODUCT_CASE, person(name), start, 50, competencies());
    }

    private void move(String name, PlannedInterview to) {
        as("mara", () -> get(Loops.class).replan(interview(name), to));
    }

    private void takeOff(String name) {
        as("mara", () -> get(Panels.class).takeOff(loop().id(), interview(name), "Has the flu"));
    }

    private void note(String name) {
        as(name, () -> {
            var card = get(Scorecards.class).own(interview(name)).id();
            for (var competency : competencies()) get(Journal.class).note(card, competency, CANARY + " said so");
        });
    }

    private void rate(String name) {
        note(name);
        as(name, () -> {
            var card = get(Scorecards.class).own(interview(name)).id();
            for (var competency : competencies()) get(Journal.class).rate(card, competency, Rating.STRONG_YES);
        });
    }

    private void submit(String name) {
        rate(name);
        as(name, () -> {
            var card = get(Scorecards.class).own(interview(name)).id();
            get(Journal.class).recommend(card, Rating.STRONG_YES);
            get(Journal.class).explain(card, CANARY + " convinced me");
            get(Scorecards.class).submit(card);
        });
    }

    private Loop loop() {
        return requireNonNull(loop);
    }

    private UUID interview(String name) {
        return loop().interviewOf(person(name)).orElseThrow().id();
    }

    private Set<UUID> competencies() {
        return get(Rubrics.class).published().getFirst().competencies().stream()
                .map(competency -> competency.id())
                .collect(Collectors.toSet());
    }

    private UUID rubric() {
        return get(Rubrics.class).published().getFirst().id();
    }

    private UUID person(String name) {
        return requireNonNull(people.get(name)).id();
    }

    private Openings openings() {
        return get(Openings.class);
    }

    private <T> T get(Class<T> part) {
        return nodes.getLast().get(part);
    }

    private <T> T as(String name, Supplier<T> work) {
        return Acting.as(person(name), work);
    }

    private void as(String name, Runnable work) {
        Acting.as(person(name), work);
    }

    private static <T> T as(UUID person, Supplier<T> work) {
        return Acting.as(person, work);
    }

    private UUID one(String question) {
        return sql().queryForList(question, UUID.class).getFirst();
    }

    private JdbcTemplate sql() {
        return new JdbcTemplate(database.getPostgresDatabase());
    }
}
