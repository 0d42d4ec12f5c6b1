package app.verdict.loops;

/**
 * What the calendar of an interviewer is told of one interview: an iCalendar file (RFC 5545) for that person.
 *
 * @param method REQUEST, or CANCEL where they are not to come any more (RFC 5546)
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, and never compared
public record CalendarMessage(String method, byte[] file) {}
