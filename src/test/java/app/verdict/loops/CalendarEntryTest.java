package app.verdict.loops;

import static app.verdict.Stored.stored;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.verdict.people.Invalid;
import app.verdict.people.Person;
import app.verdict.people.SomePeople;
import app.verdict.rubrics.InterviewKind;
import app.verdict.rubrics.Rubric;
import app.verdict.rubrics.SomeRubrics;
import app.verdict.texts.Reader;
import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DateProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Verdict tells calendars, read back by two libraries that know nothing of each other. */
class CalendarEntryTest {
    private static final URI CARD = URI.create("https://verdict.example.org/scorecard/1");
    private static final Instant NOW = Instant.parse("2026-09-01T08:00:00Z");
    private static final Optional<String> NO_MAIL = Optional.empty();
    private static final UUID SOMEBODY = UUID.randomUUID();

    private final Rubric rubric = SomeRubrics.productManager();
    private final Set<UUID> focus = Set.of(rubric.competencies().getFirst().id());
    private final Loop loop = SomeLoops.loop(rubric);
    private final Person ana = SomePeople.interviewer("Ana");

    @ParameterizedTest
    @CsvSource({
        // clocks go forward
        "Europe/Berlin, 2027-03-27T10:00, 60",
        "Europe/Berlin, 2027-03-28T01:30, 45",
        "Europe/Berlin, 2027-03-27T23:00, 480",
        "Europe/Berlin, 2027-03-28T10:00, 60",
        "Europe/Berlin, 2027-03-29T10:00, 60",
        "America/New_York, 2027-03-13T10:00, 60",
        "America/New_York, 2027-03-14T01:30, 45",
        "America/New_York, 2027-03-13T23:00, 480",
        "America/New_York, 2027-03-14T10:00, 60",
        "America/New_York, 2027-03-15T10:00, 60",
        "Australia/Lord_Howe, 2026-10-03T10:00, 60",
        "Australia/Lord_Howe, 2026-10-04T01:45, 30",
        "Australia/Lord_Howe, 2026-10-03T23:00, 480",
        "Australia/Lord_Howe, 2026-10-04T10:00, 60",
        "Australia/Lord_Howe, 2026-10-05T10:00, 60",
        // clocks go back
        "Europe/Berlin, 2026-10-24T10:00, 60",
        "Europe/Berlin, 2026-10-25T01:30, 240",
        "Europe/Berlin, 2026-10-24T23:00, 480",
        "Europe/Berlin, 2026-10-25T10:00, 60",
        "Europe/Berlin, 2026-10-26T10:00, 60",
        "America/New_York, 2026-10-31T10:00, 60",
        "America/New_York, 2026-11-01T00:30, 240",
        "America/New_York, 2026-10-31T23:00, 480",
        "America/New_York, 2026-11-01T10:00, 60",
        "America/New_York, 2026-11-02T10:00, 60",
        "Australia/Lord_Howe, 2027-04-03T10:00, 60",
        "Australia/Lord_Howe, 2027-04-04T01:00, 240",
        "Australia/Lord_Howe, 2027-04-03T23:00, 480",
        "Australia/Lord_Howe, 2027-04-04T10:00, 60",
        "Australia/Lord_Howe, 2027-04-05T10:00, 60",
        // no changes at all, and not by whole hours
        "Asia/Kathmandu, 2027-01-05T10:00, 60",
        "Africa/Casablanca, 2027-02-08T10:00, 60"
    })
    void an_interview_keeps_its_hour_and_its_moment_across_a_change_of_clocks(
            ZoneId place, LocalDateTime time, int minutes) throws IOException, ParserException {
        var starts = PlannedInterview.moment(time, place);
        var file = CalendarEntry.of(interview(place, starts, minutes), CARD, NOW, NO_MAIL)
                .file();
        assertThat(parsed(file).getEvents().getFirst().getDescription().getValue())
                .startsWith("%s to ".formatted(time.toLocalTime()))
                .contains(" in " + PlannedInterview.named(place));
        assertThat(read(file)).containsOnly(new Moments(starts, starts.plus(Duration.ofMinutes(minutes))));
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 2026-10-25T00:30:00Z",
        "Europe/Berlin, 2026-10-25T01:30:00Z",
        "America/New_York, 2026-11-01T05:30:00Z",
        "America/New_York, 2026-11-01T06:30:00Z",
        "Australia/Lord_Howe, 2027-04-03T14:45:00Z",
        "Australia/Lord_Howe, 2027-04-03T15:15:00Z"
    })
    void each_of_two_moments_of_one_name_is_told_as_itself(ZoneId place, Instant starts)
            throws IOException, ParserException {
        var file = CalendarEntry.of(interview(place, starts, 15), CARD, NOW, NO_MAIL)
                .file();
        assertThat(read(file)).containsOnly(new Moments(starts, starts.plus(Duration.ofMinutes(15))));
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 2027-03-28T02:30",
        "America/New_York, 2027-03-14T02:30",
        "Australia/Lord_Howe, 2026-10-04T02:15"
    })
    void a_time_that_a_place_does_not_have_is_refused_by_its_name(ZoneId place, LocalDateTime time) {
        assertThatThrownBy(() -> PlannedInterview.moment(time, place))
                .isInstanceOf(Invalid.class)
                .hasMessageContainingAll("There is no 02:", PlannedInterview.named(place), "clocks go forward");
    }

    @Test
    void of_two_moments_of_one_name_the_first_is_meant() {
        assertThat(PlannedInterview.moment(LocalDateTime.parse("2026-10-25T02:30"), ZoneId.of("Europe/Berlin")))
                .isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
    }

    @Test
    void each_change_and_calling_off_goes_on_from_the_invitation() throws IOException, ParserException {
        var berlin = ZoneId.of("Europe/Berlin");
        var starts = Instant.parse("2027-01-05T09:00:00Z");
        var interview = interview(berlin, starts, 60);
        said(interview, "REQUEST", 0, "CONFIRMED");
        interview.replan(plan(berlin, starts, 60));
        said(interview, "REQUEST", 0, "CONFIRMED");
        interview.replan(plan(berlin, starts.plusSeconds(3600), 60));
        said(interview, "REQUEST", 1, "CONFIRMED");
        interview.leave(SOMEBODY, "On leave", NOW);
        said(interview, "CANCEL", 2, "CANCELLED");
        interview.comeBack(plan(berlin, starts.plusSeconds(3600), 60));
        said(interview, "REQUEST", 3, "CONFIRMED");
    }

    @Test
    void what_was_to_come_when_a_loop_is_decided_is_called_off_until_the_decision_is_taken_up_again()
            throws IOException, ParserException {
        var berlin = ZoneId.of("Europe/Berlin");
        var over = interview(berlin, NOW.minusSeconds(7200), 60);
        var toCome = stored(loop.add(SomePeople.interviewer("Bo"), plan(berlin, NOW.plusSeconds(7200), 60)));
        loop.close(NOW);
        said(toCome, "CANCEL", 1, "CANCELLED");
        assertThat(over.calendarChanges()).isZero();
        loop.reopen(NOW);
        said(toCome, "REQUEST", 2, "CONFIRMED");
    }

    @Test
    void whoever_planned_invites_by_verdicts_mail_and_verdict_where_they_interview_themselves() {
        var berlin = ZoneId.of("Europe/Berlin");
        var verdict = Optional.of("verdict@example.org");
        var starts = Instant.parse("2027-01-05T09:00:00Z");
        var theirs = CalendarEntry.of(interview(berlin, starts, 60), CARD, NOW, verdict);
        var organizer = parsed(theirs.file()).getEvents().getFirst().getOrganizer();
        assertThat(organizer.getEmail()).isEqualTo(loop.plannedBy().email());
        assertThat(organizer.getSentBy()).isEqualTo("mailto:verdict@example.org");
        var own = stored(loop.add(loop.plannedBy(), plan(berlin, starts, 60)));
        assertThat(parsed(CalendarEntry.of(own, CARD, NOW, verdict).file())
                        .getEvents()
                        .getFirst()
                        .getOrganizer()
                        .getEmail())
                .isEqualTo("verdict@example.org");
    }

    @Test
    void it_names_who_invites_and_who_is_invited_and_nobody_and_nothing_else() {
        var berlin = ZoneId.of("Europe/Berlin");
        var calendar = parsed(
                CalendarEntry.of(interview(berlin, Instant.parse("2027-01-05T09:00:00Z"), 60), CARD, NOW, NO_MAIL)
                        .file());
        var event = calendar.getEvents().getFirst();
        assertThat(event.getOrganizer().getEmail()).isEqualTo(loop.plannedBy().email());
        assertThat(event.getAttendees()).singleElement().satisfies(attendee -> {
            assertThat(attendee.getEmail()).isEqualTo(ana.email());
            assertThat(attendee.getCommonName()).isEqualTo(ana.name());
            assertThat(attendee.getRsvp()).isTrue();
        });
        assertThat(event.getDescription().getValue()).isEqualTo("10:00 to 11:00 in Berlin\nThe scorecard: " + CARD);
        assertThat(event.getSummary().getValue()).isEqualTo("Interview: Product case");
        assertThat(event.getClassification().getValue()).isEqualTo("PRIVATE");
        assertThat(text(CalendarEntry.of(
                                interview(berlin, Instant.parse("2027-01-05T09:00:00Z"), 60), CARD, NOW, NO_MAIL)
                        .file()))
                .doesNotContain(
                        loop.candidate().name(),
                        loop.opening().title(),
                        rubric.competencies().getFirst().name());
    }

    @Test
    void it_is_in_the_language_of_whoever_fetches_it() {
        var vienna = interview(ZoneId.of("Europe/Vienna"), Instant.parse("2027-01-05T09:00:00Z"), 60);
        var file = Reader.as(
                new Reader(Locale.GERMANY, null),
                () -> CalendarEntry.of(vienna, CARD, NOW, NO_MAIL).file());
        assertThat(parsed(file).getEvents().getFirst().getDescription().getValue())
                .isEqualTo("10:00 bis 11:00 Uhr, Zeitzone Wien\nDie Scorecard: " + CARD);
    }

    @Test
    void a_whole_loop_is_published_and_invites_nobody() throws IOException, ParserException {
        var starts = Instant.parse("2027-03-26T09:00:00Z");
        for (var place : List.of("Europe/Berlin", "America/New_York", "UTC")) {
            var person = SomePeople.interviewer(place.replaceAll("\\W", "-"));
            stored(loop.add(person, plan(ZoneId.of(place), starts.plus(Duration.ofDays(place.length())), 50)));
        }
        var file = CalendarEntry.of(loop, id -> CARD, NOW, NO_MAIL);
        assertThat(text(file))
                .contains("METHOD:PUBLISH")
                .doesNotContain("ATTENDEE", loop.candidate().name());
        assertThat(parsed(file).getEvents()).hasSize(3);
        assertThat(read(file)).hasSize(6);
    }

    @Test
    void lines_are_folded_by_octets_and_names_of_any_letters_come_back_whole() {
        var person = SomePeople.interviewer(
                "“Ž”; 面接官の名前はとても長いので一行には収まらない, \\ :\"x\" ^ ümläut".repeat(2), "someone@example.org");
        var interview =
                stored(loop.add(person, plan(ZoneId.of("Europe/Berlin"), Instant.parse("2027-01-05T09:00:00Z"), 60)));
        var file = CalendarEntry.of(interview, CARD, NOW, NO_MAIL).file();
        assertThat(text(file).split("\r\n"))
                .allSatisfy(
                        line -> assertThat(line.getBytes(UTF_8).length).as(line).isLessThanOrEqualTo(75));
        assertThat(text(file)).doesNotContain("�").endsWith("END:VCALENDAR\r\n");
        assertThat(parsed(file).getEvents().getFirst().getAttendees().getFirst().getCommonName())
                .isEqualTo(person.name());
        var whole = CalendarEntry.of(loop, id -> CARD, NOW, NO_MAIL);
        assertThat(parsed(whole).getEvents())
                .anySatisfy(
                        event -> assertThat(event.getSummary().getValue()).isEqualTo("Product case: " + person.name()));
    }

    private void said(Interview interview, String method, int sequence, String status)
            throws IOException, ParserException {
        var file = CalendarEntry.of(interview, CARD, NOW, NO_MAIL).file();
        var calendar = parsed(file);
        var event = calendar.getEvents().getFirst();
        assertThat(calendar.getMethod().getValue()).isEqualTo(method);
        assertThat(event.getUid().getValue()).isEqualTo(interview.id() + "@verdict");
        assertThat(event.getSequence().getValue()).isEqualTo(sequence);
        assertThat(event.getStatus().getValue()).isEqualTo(status);
        assertThat(read(file)).hasSize(2);
    }

    private record Moments(Instant starts, Instant ends) {}

    /** By both libraries, which find nothing wrong with it. */
    private static List<Moments> read(byte[] file) throws IOException, ParserException {
        var moments = new java.util.ArrayList<Moments>();
        for (var event : parsed(file).getEvents())
            moments.add(new Moments(
                    event.getDateStart().getValue().toInstant(),
                    event.getDateEnd().getValue().toInstant()));
        var calendar = new CalendarBuilder().build(new ByteArrayInputStream(file));
        assertThat(calendar.validate().hasErrors()).isFalse();
        for (VEvent event : calendar.<VEvent>getComponents("VEVENT"))
            moments.add(new Moments(
                    moment(event.getRequiredProperty("DTSTART")), moment(event.getRequiredProperty("DTEND"))));
        return moments;
    }

    private static Instant moment(DateProperty<? extends Temporal> property) {
        return Instant.from(property.getDate());
    }

    private static ICalendar parsed(byte[] file) {
        var calendar = Biweekly.parse(text(file)).first();
        assertThat(calendar.validate(ICalVersion.V2_0).getWarnings()).isEmpty();
        return calendar;
    }

    private static String text(byte[] file) {
        return new String(file, UTF_8);
    }

    private Interview interview(ZoneId place, Instant starts, int minutes) {
        return loop.interviewOf(ana.id()).orElseGet(() -> stored(loop.add(ana, plan(place, starts, minutes))));
    }

    private PlannedInterview plan(ZoneId place, Instant starts, int minutes) {
        return new PlannedInterview(InterviewKind.PRODUCT_CASE, ana.id(), starts, minutes, focus, place);
    }
}
