package app.verdict.debriefs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.verdict.AtOnce;
import app.verdict.Examples;
import app.verdict.Owner;
import app.verdict.VerdictTest;
import app.verdict.loops.Visibility;
import app.verdict.people.Acting;
import app.verdict.people.Duty;
import app.verdict.people.Invalid;
import app.verdict.people.Moment;
import app.verdict.people.NotAllowed;
import app.verdict.people.Person;
import app.verdict.people.Unknown;
import app.verdict.rubrics.Rating;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

@VerdictTest
class OutcomeReviewsTest {
    private static final ReviewDraft AFTER_HIRE = new ReviewDraft("She ships.", "Slow to delegate.", "", null, "");

    @Autowired
    Examples examples;

    @Autowired
    Debriefs debriefs;

    @Autowired
    OutcomeReviews reviews;

    @Autowired
    Owner owner;

    @Autowired
    Clock clock;

    @Test
    void before_its_date_a_review_is_refused_with_the_date() {
        var panel = decided(Outcome.HIRE, Stance.AGREE);
        assertThatThrownBy(() -> review(panel, reviewDay().minus(Duration.ofSeconds(1)), AFTER_HIRE))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("1 January 2099");
        review(panel, reviewDay(), AFTER_HIRE);
        assertThat(read(panel, reviewDay())).isPresent();
    }

    @Test
    void a_review_is_read_back_as_it_was_written_by_whoever_may_read_the_debrief() {
        var panel = decided(Outcome.HIRE, Stance.DISAGREE);
        review(
                panel,
                reviewDay(),
                new ReviewDraft("She ships.", "Slow to delegate.", "", Hindsight.NO, "Nothing of it came."));
        assertThat(read(panel, panel.interviewer(0), reviewDay())).hasValueSatisfying(review -> {
            assertThat(review.worked()).isEqualTo("She ships.");
            assertThat(review.didNotWork()).isEqualTo("Slow to delegate.");
            assertThat(review.knownNow()).isEmpty();
            assertThat(review.dissentRight()).contains(Hindsight.NO);
            assertThat(review.dissentWhy()).isEqualTo("Nothing of it came.");
            assertThat(review.reviewedBy().id()).isEqualTo(panel.manager().id());
            assertThat(review.reviewedAt()).isEqualTo(reviewDay());
        });
    }

    @Test
    void who_wrote_a_review_is_in_the_audit_without_a_word_of_it() {
        var panel = decided(Outcome.HIRE, Stance.AGREE);
        review(panel, reviewDay(), AFTER_HIRE);
        assertThat(owner.sql()
                        .queryForList(
                                "select person_id, detail from audit_entry where action = 'OUTCOME_REVIEWED' and loop_id = ?",
                                panel.loop().id()))
                .singleElement()
                .satisfies(entry -> assertThat(entry)
                        .containsEntry("person_id", panel.manager().id())
                        .containsEntry("detail", ""));
    }

    @Test
    void a_second_review_is_refused_and_the_first_stays() {
        var panel = decided(Outcome.HIRE, Stance.AGREE);
        review(panel, reviewDay(), AFTER_HIRE);
        assertThatThrownBy(() -> review(panel, reviewDay(), new ReviewDraft("Other", "Other", "", null, "")))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("reviewed already");
        assertThat(read(panel, reviewDay()))
                .hasValueSatisfying(review -> assertThat(review.worked()).isEqualTo("She ships."));
    }

    @Test
    void of_two_reviews_at_once_one_counts() {
        var panel = decided(Outcome.HIRE, Stance.AGREE);
        Runnable review = () -> review(panel, reviewDay(), AFTER_HIRE);
        assertThat(AtOnce.refused(review, review)).singleElement().isInstanceOf(Invalid.class);
    }

    @Test
    void only_the_hiring_manager_of_the_opening_reviews() {
        var panel = decided(Outcome.HIRE, Stance.AGREE);
        for (var other : List.of(
                panel.interviewer(0),
                examples.person("Recruiter", Duty.RECRUITER),
                examples.person("Administrator", Duty.ADMINISTRATOR)))
            assertThatThrownBy(() -> review(panel, other, reviewDay(), AFTER_HIRE))
                    .isInstanceOf(NotAllowed.class)
                    .hasMessageContaining(panel.manager().name());
        assertThatThrownBy(
                        () -> review(panel, examples.person("Manager", Duty.HIRING_MANAGER), reviewDay(), AFTER_HIRE))
                .isInstanceOf(Unknown.class);
        assertThat(read(panel, reviewDay())).isEmpty();
    }

    @Test
    void a_loop_that_is_not_decided_has_nothing_to_review() {
        var panel = examples.panel("PM", 1, Visibility.AFTER_OWN);
        examples.submit(panel, panel.interviewer(0), Rating.YES);
        assertThatThrownBy(() -> review(panel, reviewDay(), AFTER_HIRE))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("not decided yet");
    }

    @ParameterizedTest
    @CsvSource({"'', Slow, What worked", "Ships, ' ', What did not work"})
    void after_a_hire_both_what_worked_and_what_did_not_are_said(String worked, String didNotWork, String missing) {
        var panel = decided(Outcome.HIRE, Stance.AGREE);
        assertThatThrownBy(() -> review(panel, reviewDay(), new ReviewDraft(worked, didNotWork, "", null, "")))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining(missing);
    }

    @Test
    void after_no_hire_it_is_said_what_is_known_now_and_nothing_else() {
        var panel = decided(Outcome.NO_HIRE, Stance.AGREE);
        assertThatThrownBy(() -> review(panel, reviewDay(), AFTER_HIRE))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("What do we know now");
        review(panel, reviewDay(), new ReviewDraft("", "", "The seat was filled in May.", null, ""));
        assertThat(read(panel, reviewDay())).hasValueSatisfying(review -> {
            assertThat(review.knownNow()).isEqualTo("The seat was filled in May.");
            assertThat(review.worked()).isEmpty();
        });
    }

    @Test
    void where_there_was_dissent_it_is_said_whether_it_was_right_and_what_shows_it() {
        var panel = decided(Outcome.HIRE, Stance.DISAGREE_AND_COMMIT);
        assertThatThrownBy(() -> review(panel, reviewDay(), AFTER_HIRE))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("dissent was right");
        assertThatThrownBy(() ->
                        review(panel, reviewDay(), new ReviewDraft("Ships", "Slow", "", Hindsight.TOO_EARLY, " ")))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("sentence on the dissent");
        assertThat(read(panel, reviewDay())).isEmpty();
    }

    @Test
    void where_all_agreed_no_answer_on_dissent_is_kept() {
        var panel = decided(Outcome.HIRE, Stance.AGREE);
        review(panel, reviewDay(), new ReviewDraft("Ships", "Slow", "", Hindsight.YES, "Surely"));
        assertThat(read(panel, reviewDay())).hasValueSatisfying(review -> {
            assertThat(review.dissentRight()).isEmpty();
            assertThat(review.dissentWhy()).isEmpty();
        });
    }

    @Test
    void a_review_is_due_for_its_hiring_manager_from_its_day_on_until_it_is_written() {
        var panel = decided(Outcome.HIRE, Stance.AGREE);
        var loop = panel.loop().id();
        var manager = panel.manager();
        assertThat(due(manager, reviewDay().minus(Duration.ofSeconds(1)))).isEmpty();
        assertThat(due(manager, reviewDay())).containsExactly(loop);
        assertThat(due(manager, reviewDay().plus(Duration.ofDays(40)))).containsExactly(loop);
        assertThat(due(panel.interviewer(0), reviewDay())).isEmpty();
        assertThat(due(examples.person("Recruiter", Duty.RECRUITER), reviewDay()))
                .isEmpty();
        review(panel, reviewDay(), AFTER_HIRE);
        assertThat(due(manager, reviewDay())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update outcome_review set worked = 'other' where id = ?",
                "delete from outcome_review where id = ?"
            })
    void a_review_cannot_be_written_over(String change) {
        var panel = decided(Outcome.HIRE, Stance.AGREE);
        review(panel, reviewDay(), AFTER_HIRE);
        var id = read(panel, reviewDay()).orElseThrow().id();
        assertThatThrownBy(() -> owner.sql().update(change, id))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("outcome_review is a record and never changes");
    }

    private Instant reviewDay() {
        return DecidedPanels.reviewDay(clock);
    }

    private Examples.Panel decided(Outcome outcome, Stance first) {
        var panel = examples.panel("PM", 2, Visibility.AFTER_OWN);
        for (var member : panel.interviewers()) examples.submit(panel, member, Rating.YES);
        DecidedPanels.decide(examples, debriefs, panel, outcome, first);
        return panel;
    }

    private Debrief debrief(Examples.Panel panel, Person reader) {
        return Acting.as(reader.id(), () -> debriefs.of(panel.loop().id()));
    }

    private Optional<OutcomeReview> read(Examples.Panel panel, Instant at) {
        return read(panel, panel.manager(), at);
    }

    private Optional<OutcomeReview> read(Examples.Panel panel, Person reader, Instant at) {
        return debrief(panel, reader).decision() instanceof Decision decision
                ? Moment.at(at, () -> Acting.as(reader.id(), () -> reviews.of(decision)))
                : Optional.empty();
    }

    private void review(Examples.Panel panel, Instant at, ReviewDraft draft) {
        review(panel, panel.manager(), at, draft);
    }

    private void review(Examples.Panel panel, Person by, Instant at, ReviewDraft draft) {
        Moment.at(at, () -> Acting.as(by.id(), () -> reviews.review(panel.loop().id(), draft)));
    }

    private Set<UUID> due(Person person, Instant at) {
        return Moment.at(at, () -> Acting.as(person.id(), () -> reviews.due()));
    }
}
