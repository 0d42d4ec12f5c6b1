package app.verdict.demo;

import static app.verdict.demo.DemoStories.constant;

import app.verdict.demo.DemoFile.DemoInterview;
import app.verdict.demo.DemoFile.DemoLoop;
import app.verdict.demo.DemoFile.DemoOpening;
import app.verdict.loops.Candidates;
import app.verdict.loops.Clocks;
import app.verdict.loops.Loop;
import app.verdict.loops.Loops;
import app.verdict.loops.Opening;
import app.verdict.loops.Openings;
import app.verdict.loops.PlannedInterview;
import app.verdict.loops.RetentionPreset;
import app.verdict.loops.Visibility;
import app.verdict.people.Moment;
import app.verdict.rubrics.InterviewKind;
import app.verdict.rubrics.Level;
import app.verdict.rubrics.Rubric;
import app.verdict.rubrics.Rubrics;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Plans the demo's openings and loops, each by its hiring manager, two weeks before its first interview. */
@Component
class DemoPlanning {
    record Planned(Loop loop, Rubric rubric) {}

    private final Cast cast;
    private final Openings openings;
    private final Candidates candidates;
    private final Loops loops;
    private final Rubrics rubrics;
    private final Clock clock;

    DemoPlanning(Cast cast, Openings openings, Candidates candidates, Loops loops, Rubrics rubrics, Clock clock) {
        this.cast = cast;
        this.openings = openings;
        this.candidates = candidates;
        this.loops = loops;
        this.rubrics = rubrics;
        this.clock = clock;
    }

    UUID open(DemoOpening opening, UUID manager) {
        return cast.as(
                manager,
                () -> openings.open(
                                opening.title(),
                                rubric(opening.role()).id(),
                                Level.valueOf(opening.level()),
                                manager,
                                Visibility.valueOf(constant(opening.visibility())),
                                Clocks.USUAL,
                                RetentionPreset.valueOf(constant(opening.retention()))
                                        .usual())
                        .id());
    }

    Planned plan(DemoLoop story, Keys people, Keys openingIds) {
        var opening = opening(openingIds.of(story.opening()), people.of("wren"));
        var rubric = rubrics.published(opening.rubricId());
        var interviews = story.interviews().stream()
                .map(interview -> planned(interview, rubric, people))
                .toList();
        var first = interviews.stream()
                .map(PlannedInterview::startsAt)
                .min(Instant::compareTo)
                .orElseThrow();
        var manager = opening.hiringManager().id();
        var loop = Moment.at(
                first.minus(Duration.ofDays(14)),
                () -> cast.as(manager, () -> {
                    var candidate = candidates.add(
                            story.candidate().name(), story.candidate().email());
                    return loops.plan(opening.id(), candidate.id(), interviews);
                }));
        return new Planned(loop, rubric);
    }

    private Opening opening(UUID id, UUID planner) {
        return cast.as(planner, openings::kept).stream()
                .filter(opening -> opening.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Rubric rubric(String role) {
        return rubrics.published().stream()
                .filter(rubric -> rubric.role().code().equals(role))
                .findFirst()
                .orElseThrow();
    }

    private PlannedInterview planned(DemoInterview interview, Rubric rubric, Keys people) {
        return new PlannedInterview(
                InterviewKind.of(interview.kind()),
                people.of(interview.interviewer()),
                startOf(interview),
                interview.minutes(),
                interview.focus().stream()
                        .map(code -> rubric.competency(code).id())
                        .collect(Collectors.toSet()));
    }

    /** Past interviews on a weekend move to Friday, coming ones to Monday. */
    private Instant startOf(DemoInterview interview) {
        int step = interview.day() > 0 ? 1 : -1;
        var day = LocalDate.now(clock).plusDays(interview.day());
        while (List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(day.getDayOfWeek())) day = day.plusDays(step);
        return day.atTime(LocalTime.parse(interview.at()))
                .atZone(clock.getZone())
                .toInstant();
    }
}
