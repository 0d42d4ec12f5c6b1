package app.verdict.loops;

import app.verdict.people.Acting;
import app.verdict.people.Person;
import app.verdict.rubrics.Rubrics;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a plan leads to, before it is kept; for whoever plans there. */
@Service
@Transactional(readOnly = true)
public class Planning {
    private static final Duration WEEK = Duration.ofDays(8); // an hour more or less over a change of clocks

    private final Openings openings;
    private final Planners planners;
    private final BookedRepository booked;
    private final Rubrics rubrics;
    private final Clock clock;

    Planning(Openings openings, Planners planners, BookedRepository booked, Rubrics rubrics, Clock clock) {
        this.openings = openings;
        this.planners = planners;
        this.booked = booked;
        this.rubrics = rubrics;
        this.clock = clock;
    }

    /**
     * Weighs a plan for the opening, in so many statements however many loops there are.
     *
     * @param candidate null while nobody is chosen, or for somebody new
     * @param place by whose weeks load is counted
     */
    public Outlook outlook(UUID opening, @Nullable UUID candidate, List<Sketch> plan, ZoneId place) {
        var position = openings.byId(opening);
        planners.require("loops.only-keepers-plan-loops", position);
        var interviewers =
                openings.interviewers(opening).stream().collect(Collectors.toMap(Person::id, Function.identity()));
        var tooClose = candidate == null ? Set.<UUID>of() : booked.keptFrom(candidate);
        if (tooClose.contains(Acting.person())) tooClose = Set.of(); // who is marked is not for them; saving refuses
        return Outlook.of(
                rubrics.published(position.rubricId()),
                plan,
                new Outlook.Known(interviewers, around(plan), tooClose, clock.instant(), place));
    }

    private List<Booked> around(List<Sketch> plan) {
        var people =
                plan.stream().map(Sketch::interviewer).filter(Objects::nonNull).collect(Collectors.toSet());
        var times = plan.stream()
                .map(Sketch::startsAt)
                .filter(Objects::nonNull)
                .sorted(Comparator.naturalOrder())
                .toList();
        return people.isEmpty() || times.isEmpty()
                ? List.of()
                : of(people, times.getFirst().minus(WEEK), times.getLast().plus(WEEK));
    }

    private List<Booked> of(Set<UUID> people, Instant from, Instant to) {
        return booked.between(people, from, to, Acting.person());
    }
}
