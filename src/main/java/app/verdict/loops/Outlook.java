package app.verdict.loops;

import static app.verdict.texts.Texts.text;

import app.verdict.people.Person;
import app.verdict.rubrics.Rubric;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * What a plan leads to while it is being made: its coverage, and for each interview how busy its interviewer is that week and
 * what stands against them.
 *
 * @param rows one for each interview, in the plan's order
 */
public record Outlook(Coverage coverage, List<String> strains, List<Row> rows) {
    /**
     * @param load how many other interviews the interviewer has in that week, this plan's included; a number and nothing else
     * @param clashes why the plan cannot be kept like that, in sentences
     */
    public record Row(long load, List<String> clashes) {}

    /** What is known about the people who could be on the panel. */
    record Known(Map<UUID, Person> interviewers, List<Booked> booked, Set<UUID> tooClose, Instant now, ZoneId place) {}

    static Outlook of(Rubric rubric, List<Sketch> plan, Known known) {
        var focus = plan.stream().map(Sketch::focus).toList();
        return new Outlook(
                Coverage.of(rubric, focus),
                Coverage.strains(focus),
                plan.stream().map(sketch -> row(sketch, plan, known)).toList());
    }

    /** What the plan lacks, in sentences; it can be kept all the same. */
    public List<String> gaps() {
        var all = new ArrayList<>(coverage.gaps());
        all.addAll(strains);
        return all;
    }

    private static Row row(Sketch sketch, List<Sketch> plan, Known known) {
        var who = sketch.interviewer();
        if (who == null) return new Row(0, List.of());
        var others = plan.stream()
                .filter(other -> other != sketch && who.equals(other.interviewer()))
                .toList();
        return new Row(load(sketch, who, others, known), clashes(sketch, who, others, known));
    }

    private static long load(Sketch sketch, UUID who, List<Sketch> others, Known known) {
        var starts = sketch.startsAt();
        if (starts == null) return 0;
        var week = Booked.monday(starts, known.place());
        long elsewhere = elsewhere(sketch, who, known).stream()
                .filter(booked -> booked.counted() && booked.inWeekOf(starts, known.place()))
                .count();
        return elsewhere
                + others.stream()
                        .map(Sketch::startsAt)
                        .filter(Objects::nonNull)
                        .filter(other -> Booked.monday(other, known.place()).equals(week))
                        .count();
    }

    private static List<String> clashes(Sketch sketch, UUID who, List<Sketch> others, Known known) {
        var clashes = new ArrayList<String>();
        var person = known.interviewers().get(who);
        if (person == null) {
            clashes.add(text("loops.not-for-this-panel"));
            return clashes;
        }
        if (known.tooClose().contains(who)) clashes.add(text("loops.too-close", person.name()));
        if (!others.isEmpty()) clashes.add(text("loops.twice-on-panel", person.name()));
        var starts = sketch.startsAt();
        if (starts == null || starts.isBefore(known.now())) return clashes;
        var ends = starts.plus(Duration.ofMinutes(sketch.minutes()));
        if (others.stream().anyMatch(other -> other.overlaps(starts, ends))
                || elsewhere(sketch, who, known).stream().anyMatch(booked -> booked.during(starts, ends)))
            clashes.add(busy(person));
        return clashes;
    }

    static String busy(Person person) {
        return text("loops.busy", person.name());
    }

    private static List<Booked> elsewhere(Sketch sketch, UUID who, Known known) {
        return known.booked().stream()
                .filter(booked ->
                        booked.person().equals(who) && !booked.interview().equals(sketch.interview()))
                .toList();
    }
}
