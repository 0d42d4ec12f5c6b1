package app.verdict.reminders;

import app.verdict.loops.Interview;
import app.verdict.loops.Loop;
import app.verdict.loops.Loops;
import app.verdict.people.Acting;
import app.verdict.people.Unknown;
import app.verdict.reminders.Letter.Line;
import app.verdict.scorecards.Scorecards;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes out a reminder when it is sent, from what its reader may see at that moment and no more: in it are the opening, the
 * time and kind of an interview, and who owes it, but no candidate and no word of a scorecard.
 */
@Service
@Transactional(readOnly = true)
class Letters {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEE d MMM, HH:mm", Locale.ENGLISH);

    private final Loops loops;
    private final Scorecards scorecards;
    private final OwnReminders own;
    private final Mailing mailing;
    private final Links links;
    private final Clock clock;

    Letters(Loops loops, Scorecards scorecards, OwnReminders own, Mailing mailing, Links links, Clock clock) {
        this.loops = loops;
        this.scorecards = scorecards;
        this.own = own;
        this.mailing = mailing;
        this.links = links;
        this.clock = clock;
    }

    /**
     * For the acting person; empty where it is not owed any more.
     *
     * @throws Unknown where it is not theirs to know
     */
    Optional<Letter> of(Reminder reminder) {
        var loop = reminder.loop();
        return loop == null ? digest(reminder) : of(reminder, loops.byId(loop));
    }

    /** Whether the acting person has rated nothing in this interview so far. */
    boolean withoutRatings(UUID interview) {
        return !scorecards.rated(interview);
    }

    private Optional<Letter> of(Reminder reminder, Loop loop) {
        if (!Owed.in(loop, clock.instant(), clock.getZone()).contains(reminder)) return Optional.empty();
        var id = reminder.interview();
        if (id == null) return Optional.of(decision(reminder, loop));
        var interview = loop.interview(id).orElseThrow(() -> new Unknown("interview", id));
        if (reminder.kind() == ReminderKind.RATINGS_DUE && !withoutRatings(id)) return Optional.empty();
        return Optional.of(scorecard(reminder, interview));
    }

    private Letter scorecard(Reminder reminder, Interview interview) {
        var due = moment(interview.scorecardDue());
        return switch (reminder.kind()) {
            case RATINGS_DUE ->
                letter(
                        "Ratings due",
                        interview,
                        "Your interview is over, and there are no ratings of yours yet. They are best while the conversation is fresh; the scorecard is due %s."
                                .formatted(due));
            case SCORECARD_SOON ->
                letter("Scorecard due " + due, interview, "Your scorecard is due %s.".formatted(due));
            case SCORECARD_LATE ->
                letter(
                        "Your scorecard is late",
                        interview,
                        "Your scorecard was due %s. The debrief waits for it, and you see no other one before."
                                .formatted(due));
            default -> {
                var name = interview.interviewer().name();
                yield closed(
                        "Scorecard of %s is late: %s".formatted(name, position(interview.loop())),
                        new Line(
                                "The scorecard of %s for %s was due %s and is still out. You could ask them, give the interview to somebody else, or go ahead without it; Verdict does none of this by itself."
                                        .formatted(name, interview(interview), due),
                                mailing.link(links.loop(interview.loop().id()))));
            }
        };
    }

    private Letter letter(String subject, Interview interview, String sentence) {
        return closed(
                "%s: %s".formatted(subject, position(interview.loop())),
                Line.of("%s. %s".formatted(interview(interview), sentence)),
                new Line("Open your scorecard", mailing.link(links.scorecard(interview.id()))));
    }

    private Letter decision(Reminder reminder, Loop loop) {
        boolean late = reminder.kind() == ReminderKind.DECISION_LATE;
        var sentence = "The last interview of a loop for %s ended %s. The decision %s the end of %s."
                .formatted(
                        position(loop),
                        moment(loop.lastInterviewEnd()),
                        late ? "was due by" : "is due by",
                        lastDay(loop));
        return closed(
                "%s: %s".formatted(late ? "Decision late" : "Decision due today", position(loop)),
                Line.of(sentence),
                new Line("Open the debrief", mailing.link(links.debrief(loop.id()))));
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
                    "You owe a scorecard: %s. It %s %s."
                            .formatted(
                                    interview(one), one.late(now) ? "was due" : "is due", moment(one.scorecardDue())),
                    mailing.link(links.scorecard(one.id()))));
        for (var one : digest.decisions())
            lines.add(new Line(
                    "You decide: %s. The decision %s by the end of %s."
                            .formatted(
                                    position(one),
                                    one.decisionLate(now, clock.getZone()) ? "was due" : "is due",
                                    lastDay(one)),
                    mailing.link(links.debrief(one.id()))));
        for (var one : digest.late())
            lines.add(new Line(
                    "%s owes a scorecard: %s. It was due %s."
                            .formatted(one.interviewer().name(), interview(one), moment(one.scorecardDue())),
                    mailing.link(links.loop(one.loop().id()))));
        for (var one : digest.undecided())
            lines.add(new Line(
                    "%s owes a decision: %s. It was due by the end of %s."
                            .formatted(one.opening().hiringManager().name(), position(one), lastDay(one)),
                    mailing.link(links.loop(one.id()))));
        return Optional.of(closed(
                lines.size() == 1 ? "1 thing is open" : lines.size() + " things are open", lines.toArray(Line[]::new)));
    }

    private Letter closed(String subject, Line... lines) {
        return new Letter(
                subject,
                List.of(lines),
                "Verdict. When you are reminded is under your name: " + mailing.link(links.account()));
    }

    private static String position(Loop loop) {
        return "%s, %s".formatted(loop.opening().title(), loop.opening().level());
    }

    private String interview(Interview interview) {
        return "%s for %s, %s"
                .formatted(interview.kind().label(), position(interview.loop()), moment(interview.startsAt()));
    }

    private String lastDay(Loop loop) {
        var zone = loop.opening().clocks().calendar().zoneOr(clock.getZone());
        return DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH)
                .format(loop.decisionDue(clock.getZone()).atZone(zone).minusDays(1));
    }

    /** Where the reader is. */
    private String moment(Instant at) {
        ZoneId zone = own.settings().quiet().calendar().zoneOr(clock.getZone());
        return MOMENT.format(at.atZone(zone));
    }
}
