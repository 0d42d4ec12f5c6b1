package app.verdict.loops;

import static app.verdict.Stored.stored;

import app.verdict.people.Person;
import app.verdict.people.SomePeople;
import app.verdict.rubrics.InterviewKind;
import app.verdict.rubrics.Level;
import app.verdict.rubrics.Rubric;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Loops for tests without a database. */
public final class SomeLoops {
    public static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");

    private SomeLoops() {}

    public static Loop loop(Rubric rubric) {
        var manager = SomePeople.interviewer("Mara");
        var opening = stored(new Opening(
                "Growth PM", rubric, Level.L6, manager, Visibility.AFTER_OWN, Clocks.USUAL, Retention.LONGEST, MONDAY));
        return stored(new Loop(opening, stored(new Candidate("Kit Example", "", MONDAY)), manager, MONDAY));
    }

    public static Interview interview(Loop loop, Person interviewer, Set<UUID> focus) {
        return stored(loop.add(interviewer, plan(interviewer, focus)));
    }

    public static Interview interview(Loop loop, Person interviewer, Set<UUID> focus, Instant startsAt) {
        return stored(loop.add(
                interviewer, new PlannedInterview(InterviewKind.PRODUCT_CASE, interviewer.id(), startsAt, 50, focus)));
    }

    static PlannedInterview plan(Person interviewer, Set<UUID> focus) {
        return new PlannedInterview(InterviewKind.PRODUCT_CASE, interviewer.id(), MONDAY, 50, focus);
    }

    public static void callOff(Loop loop, Instant at) {
        loop.callOff(loop.opening().hiringManager().id(), "The candidate took another offer.", at);
    }
}
