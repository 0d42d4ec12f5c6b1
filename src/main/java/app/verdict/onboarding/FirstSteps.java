package app.verdict.onboarding;

import app.verdict.loops.Beginning;
import app.verdict.loops.Beginnings;
import app.verdict.loops.Loops;
import app.verdict.people.Acting;
import app.verdict.people.Duty;
import app.verdict.people.Gathering;
import app.verdict.people.People;
import app.verdict.reminders.Mailing;
import app.verdict.rubrics.RubricDrafts;
import app.verdict.rubrics.Rubrics;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How far whoever plans or administers has come, told from what is there and what they may know of: nobody ticks anything. It
 * is over with the first decision that they know of, or when they put it away.
 */
@Service
@Transactional
public class FirstSteps {
    private final JdbcTemplate sql;
    private final People people;
    private final Gathering gathering;
    private final Loops loops;
    private final Beginnings beginnings;
    private final Rubrics rubrics;
    private final RubricDrafts drafts;
    private final Mailing mailing;
    private final Clock clock;

    FirstSteps(
            JdbcTemplate sql,
            People people,
            Gathering gathering,
            Loops loops,
            Beginnings beginnings,
            Rubrics rubrics,
            RubricDrafts drafts,
            Mailing mailing,
            Clock clock) {
        this.sql = sql;
        this.people = people;
        this.gathering = gathering;
        this.loops = loops;
        this.beginnings = beginnings;
        this.rubrics = rubrics;
        this.drafts = drafts;
        this.mailing = mailing;
        this.clock = clock;
    }

    /** The acting person's steps, and which of them are done. */
    public record Steps(Set<FirstStep> all, Set<FirstStep> done) {}

    /** Empty for whoever neither plans nor administers, when it is over, and when they have put it away. */
    @Transactional(readOnly = true)
    public Optional<Steps> ahead() {
        return putAwayByActing() ? Optional.empty() : unlessOver();
    }

    /** Whether they would be shown, had the acting person not put them away. */
    @Transactional(readOnly = true)
    public boolean canBeBroughtBack() {
        return putAwayByActing() && unlessOver().isPresent();
    }

    private Optional<Steps> unlessOver() {
        if (!loops.mayPlan()) return Optional.empty();
        var beginning = beginnings.ofActing();
        return beginning.decided() > 0 ? Optional.empty() : Optional.of(steps(beginning));
    }

    private Steps steps(Beginning beginning) {
        var all = EnumSet.of(
                FirstStep.RUBRIC, FirstStep.OPENING, FirstStep.LOOP, FirstStep.SCORECARD, FirstStep.DECISION);
        var done = EnumSet.noneOf(FirstStep.class);
        boolean opened = beginnings.opened();
        if (opened || ownRubric()) done.add(FirstStep.RUBRIC);
        if (opened) done.add(FirstStep.OPENING);
        if (beginning.loops() > 0) done.add(FirstStep.LOOP);
        if (beginning.scored() > 0) done.add(FirstStep.SCORECARD);
        if (people.acting().has(Duty.ADMINISTRATOR)) {
            all.addAll(EnumSet.of(FirstStep.SECOND_WAY_IN, FirstStep.PEOPLE, FirstStep.MAIL));
            var gathered = gathering.now();
            if (gathered.nobodyLockedOut()) done.add(FirstStep.SECOND_WAY_IN);
            if (gathered.othersInvited()) done.add(FirstStep.PEOPLE);
            if (mailing.on()) done.add(FirstStep.MAIL);
        }
        return new Steps(all, done);
    }

    private boolean ownRubric() {
        return rubrics.published().stream()
                        .anyMatch(rubric -> rubric.publishedBy().isPresent())
                || !drafts.all().isEmpty();
    }

    private boolean putAwayByActing() {
        return Boolean.TRUE.equals(sql.queryForObject(
                "select exists (select from first_steps_put_away where person_id = ?)",
                Boolean.class,
                Acting.person()));
    }

    /** They are not shown to the acting person any more. */
    public void putAway() {
        sql.update(
                "insert into first_steps_put_away (person_id, put_away_at) values (?, ?) on conflict do nothing",
                Acting.person(),
                Timestamp.from(clock.instant()));
    }

    public void bringBack() {
        sql.update("delete from first_steps_put_away where person_id = ?", Acting.person());
    }
}
