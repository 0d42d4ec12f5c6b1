package app.verdict.packets;

import app.verdict.debriefs.Room;
import app.verdict.debriefs.ScribeLine;
import app.verdict.people.Person;
import app.verdict.rubrics.Competency;
import app.verdict.rubrics.Rating;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the debrief put on the table: only what was revealed to everybody in it.
 *
 * @param leans where each one leaned before anybody had spoken
 * @param talks what became of each competency that something was said on, in the order of the agenda
 */
public record MeetingFacts(List<Leaned> leans, List<Talked> talks) {
    /** Where somebody leaned on the candidate. */
    public record Leaned(String person, Given lean) {}

    /**
     * One competency in the meeting.
     *
     * @param skipped whether the meeting went past it, as all agreed
     * @param estimates how each one saw it after the talk
     */
    public record Talked(String competency, boolean skipped, List<Estimated> estimates, List<Line> lines) {
        private boolean saysSomething() {
            return skipped || !estimates.isEmpty() || !lines.isEmpty();
        }
    }

    /**
     * How somebody saw a competency after the talk.
     *
     * @param before their rating in the scorecard; null where there is none
     */
    public record Estimated(String person, @Nullable Given before, Given after) {}

    /** What was said, as somebody in the meeting kept it. */
    public record Line(String writtenBy, Instant at, String text) {}

    static MeetingFacts of(Room room) {
        var people = people(room);
        return new MeetingFacts(
                people.values().stream()
                        .filter(room::leanRevealed)
                        .flatMap(person -> Stream.ofNullable(room.leans().get(person.id()))
                                .map(lean -> new Leaned(person.name(), Given.of(lean))))
                        .toList(),
                room.figures().agenda().items().stream()
                        .map(item -> room.debrief()
                                .rubric()
                                .competency(item.figures().criterion().code()))
                        .map(competency -> talked(room, competency, people))
                        .filter(Talked::saysSomething)
                        .toList());
    }

    private static Talked talked(Room room, Competency competency, Map<UUID, Person> people) {
        var talk = room.talk(competency.id());
        return new Talked(
                competency.name(),
                talk.skipped(),
                talk.estimatesRevealed()
                        ? people.values().stream()
                                .flatMap(person -> Stream.ofNullable(
                                                talk.estimates().get(person.id()))
                                        .map(after -> estimated(room, competency, person, after)))
                                .toList()
                        : List.of(),
                room.lines(competency.id()).stream().map(MeetingFacts::line).toList());
    }

    private static Estimated estimated(Room room, Competency competency, Person person, Rating after) {
        var before = room.debrief().scorecards().stream()
                .filter(card -> card.author().id().equals(person.id()))
                .flatMap(card -> card.rating(competency.id()).stream())
                .findFirst();
        return new Estimated(person.name(), before.map(Given::of).orElse(null), Given.of(after));
    }

    private static Line line(ScribeLine line) {
        return new Line(line.writtenBy().name(), line.writtenAt(), line.text());
    }

    /** Everybody who had a say at some time, also before the opening changed hands; the hiring manager last. */
    private static Map<UUID, Person> people(Room room) {
        var people = new LinkedHashMap<UUID, Person>();
        for (var interview : room.debrief().loop().interviews())
            people.put(interview.interviewer().id(), interview.interviewer());
        for (var manager : room.debrief().loop().opening().formerManagers()) people.put(manager.id(), manager);
        people.remove(room.manager().id());
        people.put(room.manager().id(), room.manager());
        return people;
    }
}
