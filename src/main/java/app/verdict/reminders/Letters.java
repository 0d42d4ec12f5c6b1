package app.verdict.reminders;

import static app.verdict.texts.Texts.text;
import static java.util.Objects.requireNonNull;

import app.verdict.loops.CalendarMessage;
import app.verdict.loops.Interview;
import app.verdict.loops.InterviewCalendar;
import app.verdict.loops.Loop;
import app.verdict.loops.Loops;
import app.verdict.people.Acting;
import app.verdict.people.OwnLanguage;
import app.verdict.people.Unknown;
import app.verdict.reminders.Letter.Line;
import app.verdict.scorecards.Scorecards;
import app.verdict.texts.Reader;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes out a reminder when it is sent, from what its reader may see at that moment and no more: in it are the opening, the
 * time and kind of an interview, and who owes it, but no candidate and no word of a scorecard.
 */
@Service
@Transactional(readOnly = true)
class Letters {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedPattern("MMMEd");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT);

    private final Loops loops;
    private final InterviewCalendar calendar;
    private final Outbox outbox;
    private final Scorecards scorecards;
    private final OwnReminders own;
    private final OwnLanguage language;
    private final Mailing mailing;
    private final Links links;
    private final Clock clock;

    Letters(
            Loops loops,
            InterviewCalendar calendar,
            Outbox outbox,
            Scorecards scorecards,
            OwnReminders own,
            OwnLanguage language,
            Mailing mailing,
            Links links,
            Clock clock) {
        this.loops = loops;
        this.calendar = calendar;
        this.outbox = outbox;
        this.scorecards = scorecards;
        this.own = own;
        this.language = language;
        this.mailing = mailing;
        this.links = links;
        this.clock = clock;
    }

    /**
     * For the acting person, in their language; empty where it is not owed any more.
     *
     * @throws Unknown where it is not theirs to know
     */
    Optional<Letter> of(Reminder reminder) {
        var loop = reminder.loop();
        return Reader.as(reader(), () -> {
            if (loop == null) return digest(reminder);
            return reminder.kind().forCalendars() ? forCalendar(reminder) : of(reminder, loops.byId(loop));
        });
    }

    /** As the interview is now: where it was changed since, the change is a mail of its own. */
    private Optional<Letter> forCalendar(Reminder reminder) {
        var interview = calendar.own(requireNonNull(reminder.interview()));
        if (!Reminder.forCalendar(interview).equals(reminder) || !interview.concernsCalendars(clock.instant()))
            return Optional.empty();
        var inCalendar = outbox.toldBefore(reminder)
                .filter(before -> before.kind() == ReminderKind.INVITED)
                .isPresent();
        if (!interview.takesPlace() && !inCalendar) return Optional.empty();
        var link = mailing.link(links.scorecard(interview.id()));
        var file = calendar.message(interview, URI.create(link));
        return Optional.of(
                interview.takesPlace()
                        ? invitation(interview, inCalendar, link, file)
                        : closed(
                                text("reminders.called-off.subject", interview(interview)),
                                file,
                                Line.of(text("reminders.called-off", interview(interview)))));
    }

    private Letter invitation(Interview interview, boolean inCalendar, String link, CalendarMessage file) {
        return closed(
                text("reminders.invited.subject", yesOrNo(inCalendar), interview(interview)),
                file,
                Line.of(text(
                        "reminders.invited",
                        interview(interview),
                        interview.minutes(),
                        interview.loop().plannedBy().name())),
                new Line(text("reminders.open-scorecard"), link));
    }

    /** Where they are, and in the language that they chose. */
    private Reader reader() {
        var chosen = language.chosen().stream().toList();
        return new Reader(
                Reader.spoken(chosen), own.settings().quiet().calendar().zoneOr(clock.getZone()));
    }

    /** Whether the acting person has rated nothing in this interview so far. */
    boolean withoutRatings(UUID interview) {
        return !scorecards.rated(interview);
    }

    private Optional<Letter> of(Reminder reminder, Loop loop) {
        if (!Owed.in(loop, clock.instant(), clock.getZone()).contains(reminder)) return Optional.empty();
        var id = reminder.interview();
        if (id == null) return Optional.of(decision(reminder, loop));
        var interview = loop.interview(id).orElseThrow(() -> new Unknown(text("reminders.an-interview"), id));
        if (reminder.kind() == ReminderKind.RATINGS_DUE && !withoutRatings(id)) return Optional.empty();
        return Optional.of(scorecard(reminder, interview));
    }

    private Letter scorecard(Reminder reminder, Interview interview) {
        var position = position(interview.loop());
        var due = moment(interview.scorecardDue());
        return switch (reminder.kind()) {
            case RATINGS_DUE ->
                letter(
                        interview,
                        text("reminders.ratings-due.subject", position),
                        text("reminders.ratings-due", interview(interview), due));
            case SCORECARD_SOON ->
                letter(
                        interview,
                        text("reminders.scorecard-soon.subject", due, position),
                        text("reminders.scorecard-soon", interview(interview), due));
            case SCORECARD_LATE ->
                letter(
                        interview,
                        text("reminders.scorecard-late.subject", position),
                        text("reminders.scorecard-late", interview(interview), due));
            default -> {
                var name = interview.interviewer().name();
                yield closed(
                        text("reminders.scorecard-escalated.subject", name, position),
                        new Line(
                                text("reminders.scorecard-escalated", name, interview(interview), due),
                                mailing.link(links.loop(interview.loop().id()))));
            }
        };
    }

    private Letter letter(Interview interview, String subject, String sentence) {
        return closed(
                subject,
                Line.of(sentence),
                new Line(text("reminders.open-scorecard"), mailing.link(links.scorecard(interview.id()))));
    }

    private Letter decision(Reminder reminder, Loop loop) {
        var late = yesOrNo(reminder.kind() == ReminderKind.DECISION_LATE);
        return closed(
                text("reminders.decision.subject", late, position(loop)),
                Line.of(text(
                        "reminders.decision", late, position(loop), moment(loop.lastInterviewEnd()), lastDay(loop))),
                new Line(text("reminders.open-debrief"), mailing.link(links.debrief(loop.id()))));
    }

    /** Of this morning: what could not be sent for a day is in the next one. */
    private Optional<Letter> digest(Reminder reminder) {
        var now = clock.instant();
        var settings = own.settings();
        if (!settings.digest()
                || !settings.quiet().morning(now, clock.getZone()).equals(reminder.dueAt())) return Optional.empty();
        var digest = Digest.of(Acting.person(), loops.running(), now, clock.getZone());
        if (digest.empty()) return Optional.empty();
        var lines = new ArrayList<Line>();
        for (var one : digest.scorecards())
            lines.add(new Line(
                    text("reminders.own-scorecard", interview(one), yesOrNo(one.late(now)), moment(one.scorecardDue())),
                    mailing.link(links.scorecard(one.id()))));
        for (var one : digest.decisions())
            lines.add(new Line(
                    text(
                            "reminders.own-decision",
                            position(one),
                            yesOrNo(one.decisionLate(now, clock.getZone())),
                            lastDay(one)),
                    mailing.link(links.debrief(one.id()))));
        for (var one : digest.late())
            lines.add(new Line(
                    text(
                            "reminders.their-scorecard",
                            one.interviewer().name(),
                            interview(one),
                            moment(one.scorecardDue())),
                    mailing.link(links.loop(one.loop().id()))));
        for (var one : digest.undecided())
            lines.add(new Line(
                    text(
                            "reminders.their-decision",
                            one.opening().hiringManager().name(),
                            position(one),
                            lastDay(one)),
                    mailing.link(links.loop(one.id()))));
        return Optional.of(closed(text("reminders.digest.subject", lines.size()), lines.toArray(Line[]::new)));
    }

    private Letter closed(String subject, Line... lines) {
        return closed(subject, null, lines);
    }

    private Letter closed(String subject, @Nullable CalendarMessage calendar, Line... lines) {
        return new Letter(
                Reader.current().locale(),
                subject,
                List.of(lines),
                text("reminders.close", mailing.link(links.account())),
                calendar);
    }

    private static String yesOrNo(boolean so) {
        return so ? "yes" : "no";
    }

    private static String position(Loop loop) {
        return text(
                "reminders.position",
                loop.opening().title(),
                loop.opening().level().name());
    }

    private static String interview(Interview interview) {
        return text(
                "reminders.interview",
                interview.kind().label(),
                position(interview.loop()),
                moment(interview.startsAt()));
    }

    /** Where the opening is. */
    private String lastDay(Loop loop) {
        var zone = loop.opening().clocks().calendar().zoneOr(clock.getZone());
        return local(DAY, loop.decisionDue(clock.getZone()).atZone(zone).minusDays(1));
    }

    private static String moment(Instant at) {
        var there = at.atZone(requireNonNull(Reader.current().zone()));
        return text("reminders.moment", local(DAY, there), local(TIME, there));
    }

    private static String local(DateTimeFormatter format, ZonedDateTime at) {
        return format.localizedBy(Reader.current().locale()).format(at);
    }
}
