package app.verdict.loops;

import static app.verdict.texts.Texts.text;

import app.verdict.people.Person;
import app.verdict.texts.Reader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.parameter.SentBy;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * An interview as calendars take it in (RFC 5545): the invitation, each change of it, and that it is called off (RFC 5546). It
 * says when, who asks and where the scorecard is, and neither who is asked nor what about: calendars are shared. Moments are
 * told in universal time, since readers disagree about VTIMEZONE (docs/decisions/2026-11-27-planner.md).
 */
public final class CalendarEntry {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT);
    private static final int LONGEST_LINE = 75; // octets, RFC 5545, 3.1

    private CalendarEntry() {}

    /**
     * The message for the interviewer, as things are now: later ones take the place of earlier ones.
     *
     * @param sender whom Verdict's mails are from; empty where it sends none
     */
    public static CalendarMessage of(Interview interview, URI scorecard, Instant now, Optional<String> sender) {
        var event = event(interview, scorecard, now, sender);
        event.add(attendee(interview.interviewer()));
        event.add(new Summary(text("loops.calendar-interview", interview.kind().label())));
        var method = interview.takesPlace() ? ImmutableMethod.REQUEST : ImmutableMethod.CANCEL;
        return new CalendarMessage(method.getValue(), written(method, List.of(event)));
    }

    /** All interviews of a loop, to look at: nobody is invited by it. */
    public static byte[] of(Loop loop, Function<UUID, URI> scorecard, Instant now, Optional<String> sender) {
        return written(
                ImmutableMethod.PUBLISH,
                loop.interviews().stream()
                        .filter(Interview::takesPlace)
                        .map(interview -> listed(interview, scorecard.apply(interview.id()), now, sender))
                        .toList());
    }

    private static VEvent listed(Interview interview, URI scorecard, Instant now, Optional<String> sender) {
        var event = event(interview, scorecard, now, sender);
        event.add(new Summary(
                text("loops.calendar-interview-of", interview.kind().label(), name(interview.interviewer()))));
        return event;
    }

    private static VEvent event(Interview interview, URI scorecard, Instant now, Optional<String> sender) {
        var event = new VEvent(false);
        event.add(new Uid(interview.id() + "@verdict"));
        event.add(new Sequence(interview.calendarChanges()));
        event.add(new DtStamp(now));
        event.add(new DtStart<>(interview.startsAt()));
        event.add(new DtEnd<>(interview.endsAt()));
        event.add(organizer(interview, sender));
        event.add(new Description(described(interview, scorecard)));
        event.add(new Url(scorecard));
        event.add(ImmutableClazz.PRIVATE);
        event.add(interview.takesPlace() ? ImmutableStatus.VEVENT_CONFIRMED : ImmutableStatus.VEVENT_CANCELLED);
        return event;
    }

    /** "10:00 to 10:50 in Berlin", and where the scorecard is. */
    private static String described(Interview interview, URI scorecard) {
        var time = TIME.localizedBy(Reader.current().locale());
        return text(
                "loops.calendar-description",
                time.format(interview.startsAt().atZone(interview.place())),
                time.format(interview.endsAt().atZone(interview.place())),
                PlannedInterview.named(interview.place()),
                scorecard.toString());
    }

    /**
     * Whoever planned the loop, sent by Verdict; Verdict itself where they interview, since no calendar lets its owner be invited
     * by themselves. It is the same for every message of one interview.
     */
    private static Organizer organizer(Interview interview, Optional<String> sender) {
        var planner = interview.loop().plannedBy();
        if (interview.heldBy(planner.id()) && sender.isPresent()) {
            var verdict = new Organizer(address(sender.get()));
            verdict.add(new Cn("Verdict"));
            return verdict;
        }
        var organizer = new Organizer(address(planner.email()));
        organizer.add(new Cn(name(planner)));
        sender.ifPresent(from -> organizer.add(new SentBy(address(from))));
        return organizer;
    }

    private static Attendee attendee(Person person) {
        var attendee = new Attendee(address(person.email()));
        for (var said : List.of(new Cn(name(person)), Role.REQ_PARTICIPANT, PartStat.NEEDS_ACTION, Rsvp.TRUE))
            attendee.add(said);
        return attendee;
    }

    /** No sign in a name ends a line. */
    private static String name(Person person) {
        return person.name().replaceAll("\\p{Cntrl}+", " ");
    }

    private static URI address(String email) {
        try {
            return new URI("mailto", email, null);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("an e-mail address that makes no address", e);
        }
    }

    private static byte[] written(Method method, List<VEvent> events) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Verdict//Interviews//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(method);
        events.forEach(calendar::add);
        var lines = new StringWriter();
        try {
            new CalendarOutputter(true, Integer.MAX_VALUE).output(calendar, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folded(lines.toString());
    }

    /** The library folds by letters, the standard by octets. */
    private static byte[] folded(String lines) {
        var bytes = new ByteArrayOutputStream();
        for (var line : lines.split("\r\n")) {
            int length = 0;
            for (int letter : line.codePoints().toArray()) {
                var octets = Character.toString(letter).getBytes(StandardCharsets.UTF_8);
                if (length + octets.length > LONGEST_LINE) {
                    bytes.writeBytes("\r\n ".getBytes(StandardCharsets.UTF_8));
                    length = 1;
                }
                bytes.writeBytes(octets);
                length += octets.length;
            }
            bytes.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
