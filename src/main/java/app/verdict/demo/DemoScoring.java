package app.verdict.demo;

import static app.verdict.demo.DemoStories.constant;

import app.verdict.demo.DemoFile.DemoInterview;
import app.verdict.demo.DemoFile.DemoScorecard;
import app.verdict.loops.Interview;
import app.verdict.people.Moment;
import app.verdict.rubrics.Rating;
import app.verdict.rubrics.Rubric;
import app.verdict.scorecards.Journal;
import app.verdict.scorecards.Scorecards;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Fills and submits the demo's scorecards, each by its author and at its minute. */
@Component
class DemoScoring {
    private final Cast cast;
    private final Scorecards scorecards;
    private final Journal journal;
    private final Clock clock;

    DemoScoring(Cast cast, Scorecards scorecards, Journal journal, Clock clock) {
        this.cast = cast;
        this.scorecards = scorecards;
        this.journal = journal;
        this.clock = clock;
    }

    void score(DemoPlanning.Planned planned, DemoInterview interview, UUID author) {
        if (!(interview.scorecard() instanceof DemoScorecard written)) return;
        var planedInterview = planned.loop().interviewOf(author).orElseThrow();
        cast.as(author, () -> score(planedInterview, planned.rubric(), written));
    }

    private void score(Interview interview, Rubric rubric, DemoScorecard written) {
        at(interview.startsAt(), () -> scorecards.own(interview.id()));
        var card = scorecards.own(interview.id()).id();
        if (written.evidence() != null)
            for (var noted : written.evidence())
                at(
                        minute(interview, noted.minute()),
                        () -> journal.note(
                                card,
                                noted.competency() == null
                                        ? null
                                        : rubric.competency(noted.competency()).id(),
                                noted.text()));
        if (written.markers() != null)
            for (var seen : written.markers())
                at(minute(interview, seen.minute()), () -> journal.tap(card, marker(rubric, seen.code())));
        if (written.ratings() != null)
            written.ratings()
                    .forEach((code, rating) -> at(
                            interview.endsAt().plus(Duration.ofMinutes(10)),
                            () -> journal.rate(card, rubric.competency(code).id(), rating(rating))));
        if (written.recommendation() != null)
            journal.recommend(card, Rating.valueOf(constant(written.recommendation())));
        if (written.why() != null) journal.explain(card, written.why());
        if (written.submitted() != null)
            at(
                    interview
                            .endsAt()
                            .plus(Duration.ofMinutes(
                                    Math.round(written.submitted().doubleValue() * 60))),
                    () -> scorecards.submit(card));
    }

    /** Never later than now, whatever the hour at which the demo is first started. */
    private void at(Instant moment, Runnable step) {
        var now = clock.instant();
        Moment.at(moment.isBefore(now) ? moment : now, step);
    }

    private static Instant minute(Interview interview, int minute) {
        return interview.startsAt().plus(Duration.ofMinutes(minute));
    }

    private static Rating rating(String written) {
        return written.equals("not-assessed") ? Rating.NOT_ASSESSED : Rating.at(Integer.parseInt(written));
    }

    private static UUID marker(Rubric rubric, String code) {
        return rubric.markers().stream()
                .filter(marker -> marker.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no marker " + code))
                .id();
    }
}
