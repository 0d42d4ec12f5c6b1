package app.verdict.scorecards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.verdict.AtOnce;
import app.verdict.Examples;
import app.verdict.Owner;
import app.verdict.VerdictTest;
import app.verdict.loops.Visibility;
import app.verdict.people.Acting;
import app.verdict.people.Person;
import app.verdict.people.Unknown;
import app.verdict.rubrics.Rating;
import app.verdict.scorecards.Receipt.Outcome;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@VerdictTest
class JournalTest {
    @Autowired
    Examples examples;

    @Autowired
    Scorecards scorecards;

    @Autowired
    Journal journal;

    @Autowired
    Clock clock;

    @Autowired
    Owner owner;

    private final UUID tab = UUID.randomUUID();
    private final UUID otherTab = UUID.randomUUID();
    private final Field note = Field.evidence(UUID.randomUUID());
    private Examples.Panel panel;
    private Person ana;
    private UUID card;
    private Field rating;

    @BeforeEach
    void an_empty_draft() {
        panel = examples.panel("PM", 2, Visibility.AFTER_OWN);
        ana = panel.interviewer(0);
        card = Acting.as(ana.id(), () -> scorecards.own(panel.interviewOf(ana))).id();
        rating = Field.rating(panel.rubric().competencies().getFirst().id());
    }

    @Test
    void an_edit_is_on_the_scorecard_when_it_is_acknowledged() {
        var kept = keep(tab, edit(1, note, 0, "Named what was broken"), edit(2, rating, 0, "3"));
        assertThat(kept.receipts()).extracting(Receipt::outcome).containsExactly(Outcome.KEPT, Outcome.KEPT);
        assertThat(value(note)).isEqualTo("Named what was broken");
        assertThat(value(rating)).isEqualTo("3");
    }

    @Test
    void an_edit_that_is_sent_again_is_kept_once() {
        var edit = edit(1, note, 0, "Once");
        var first = keep(tab, edit);
        var again = keep(tab, edit, edit);
        assertThat(again.receipts()).containsOnly(first.receipts().getFirst());
        assertThat(again.revision()).isEqualTo(first.revision());
        assertThat(steps()).hasSize(1);
    }

    @Test
    void an_edit_that_comes_after_a_later_one_of_its_tab_changes_nothing() {
        keep(tab, edit(2, note, 0, "Later"));
        assertThat(only(keep(tab, edit(1, note, 0, "Earlier"))).outcome()).isEqualTo(Outcome.KEPT);
        assertThat(value(note)).isEqualTo("Later");
    }

    @Test
    void edits_of_one_tab_follow_each_other_even_when_an_acknowledgement_never_arrived() {
        keep(tab, edit(1, note, 0, "Nam"));
        assertThat(only(keep(tab, edit(2, note, 0, "Named"))).outcome()).isEqualTo(Outcome.KEPT);
        assertThat(value(note)).isEqualTo("Named");
    }

    @Test
    void edits_of_different_fields_from_two_tabs_merge_and_each_tab_hears_of_the_other() {
        var known = keep(tab, edit(1, note, 0, "From one")).revision();
        var kept = keep(otherTab, edit(1, rating, 0, "2"));
        assertThat(kept.news()).extracting(FieldState::field).containsExactly(note.toString());
        var heard = Acting.as(ana.id(), () -> journal.keep(card, tab, known, List.of()));
        assertThat(heard.news()).singleElement().satisfies(news -> {
            assertThat(news.field()).isEqualTo(rating.toString());
            assertThat(news.value()).isEqualTo("2");
            assertThat(news.revision()).isEqualTo(heard.revision());
        });
    }

    @Test
    void an_edit_made_on_an_older_state_than_another_tabs_is_set_aside_and_both_texts_are_kept() {
        keep(tab, edit(1, note, 0, "Mine"));
        var receipt = only(keep(otherTab, edit(1, note, 0, "Theirs")));
        assertThat(receipt.outcome()).isEqualTo(Outcome.SET_ASIDE);
        assertThat(receipt.value()).isEqualTo("Mine");
        assertThat(value(note)).isEqualTo("Mine");
        assertThat(steps()).extracting(step -> step.splice().inserted()).containsExactly("Mine", "Theirs");
        assertThat(steps()).extracting(HistoryStep::setAside).containsExactly(false, true);
    }

    @Test
    void what_was_set_aside_is_set_aside_again_when_it_is_sent_again() {
        keep(tab, edit(1, note, 0, "Mine"));
        var edit = edit(1, note, 0, "Theirs");
        assertThat(only(keep(otherTab, edit))).isEqualTo(only(keep(otherTab, edit)));
        assertThat(steps()).hasSize(2);
    }

    @Test
    void the_authors_choice_is_an_edit_on_what_both_saw() {
        int revision = keep(tab, edit(1, note, 0, "Mine")).revision();
        keep(otherTab, edit(1, note, 0, "Theirs"));
        assertThat(only(keep(otherTab, edit(2, note, revision, "Theirs"))).outcome())
                .isEqualTo(Outcome.KEPT);
        assertThat(value(note)).isEqualTo("Theirs");
    }

    @Test
    void ratings_follow_the_same_rule() {
        keep(tab, edit(1, rating, 0, "3"));
        var receipt = only(keep(otherTab, edit(1, rating, 0, "2")));
        assertThat(receipt.outcome()).isEqualTo(Outcome.SET_ASIDE);
        assertThat(receipt.value()).isEqualTo("3");
    }

    @Test
    void the_same_change_in_two_tabs_is_no_conflict() {
        keep(tab, edit(1, rating, 0, "3"));
        assertThat(only(keep(otherTab, edit(1, rating, 0, "3"))).outcome()).isEqualTo(Outcome.KEPT);
    }

    @Test
    void a_refused_edit_leaves_the_others_alone() {
        var foreign = examples.rubric("PMM").competencies().getFirst().id();
        var kept = keep(
                tab,
                edit(1, Field.rating(foreign), 0, "3"),
                edit(2, rating, 0, "5"),
                edit(3, Field.WHY, 0, "x".repeat(2001)),
                edit(4, Field.tie(UUID.randomUUID()), 0, "nothing"),
                edit(5, Field.tap(UUID.randomUUID()), 0, foreign.toString()),
                edit(6, Field.RECOMMENDATION, 0, "na"),
                edit(7, note, 0, "Kept"));
        assertThat(kept.receipts().subList(0, 6))
                .allSatisfy(receipt -> assertThat(receipt.outcome()).isEqualTo(Outcome.REFUSED))
                .allSatisfy(receipt -> assertThat(receipt.message()).isNotBlank());
        assertThat(value(note)).isEqualTo("Kept");
        assertThat(steps()).hasSize(1);
    }

    @Test
    void what_was_entered_can_be_taken_back() {
        var marker = panel.rubric().markers().getFirst().id();
        var tap = Field.tap(UUID.randomUUID());
        keep(tab, edit(1, rating, 0, "3"), edit(2, tap, 0, marker.toString()), edit(3, Field.RECOMMENDATION, 0, "4"));
        keep(
                tab,
                edit(4, rating, 0, ""),
                edit(5, tap, 0, ""),
                edit(6, Field.RECOMMENDATION, 0, ""),
                edit(7, note, 0, ""));
        var draft = Acting.as(ana.id(), () -> scorecards.own(panel.interviewOf(ana)));
        assertThat(draft.rating(panel.rubric().competencies().getFirst().id())).isEmpty();
        assertThat(draft.taps()).isEmpty();
        assertThat(draft.recommendation()).isEmpty();
        assertThat(draft.evidence()).isEmpty();
    }

    @Test
    void evidence_bears_the_time_at_which_it_was_typed_however_late_it_arrives() {
        keep(tab, new Edit(1, note, 0, "Typed before the draft was", Duration.ofHours(3)));
        var begun = owner.sql()
                .queryForObject("select begun_at from scorecard where id = ?", java.sql.Timestamp.class, card);
        assertThat(state(note).at()).isEqualTo(begun == null ? null : begun.toInstant());
        owner.sql().update("update scorecard set begun_at = begun_at - interval '1 day' where id = ?", card);
        var late = Field.evidence(UUID.randomUUID());
        keep(tab, new Edit(2, late, 0, "Typed ten minutes ago", Duration.ofMinutes(10)));
        assertThat(state(late).at())
                .isCloseTo(clock.instant().minus(Duration.ofMinutes(10)), within(30, ChronoUnit.SECONDS));
    }

    @Test
    void the_history_tells_every_saved_state_and_none_is_left_after_submission() {
        for (var text : List.of("N", "Named", "Named it", "", "Named it")) journalWrite(note, text);
        var stood = new StringBuilder();
        var states = steps().stream()
                .map(step -> {
                    var after = step.splice().of(stood.toString());
                    stood.setLength(0);
                    stood.append(after);
                    return after;
                })
                .toList();
        assertThat(states).containsExactly("N", "Named", "Named it", "", "Named it");
        examples.submit(panel, ana, Rating.NOT_ASSESSED);
        assertThat(steps())
                .allSatisfy(step -> assertThat(step.splice().inserted()).isEmpty());
    }

    @Test
    void an_edit_of_a_submitted_scorecard_is_refused_and_one_that_was_kept_before_is_acknowledged_again() {
        var before = edit(1, Field.NOTE_TO_SELF, 0, "Ask about pricing");
        keep(tab, before);
        examples.submit(panel, ana, Rating.NOT_ASSESSED);
        var kept = keep(tab, before, edit(2, note, 0, "Too late"));
        assertThat(kept.submitted()).isTrue();
        assertThat(kept.receipts()).extracting(Receipt::outcome).containsExactly(Outcome.KEPT, Outcome.REFUSED);
        assertThat(kept.receipts().getLast().message()).contains("submitted");
        assertThat(value(note)).isEmpty();
    }

    @Test
    void what_the_author_did_not_see_is_not_submitted() {
        int seen = keep(tab, edit(1, note, 0, "Seen")).revision();
        keep(otherTab, edit(1, rating, 0, "2"));
        assertThatThrownBy(() -> Acting.as(ana.id(), () -> scorecards.submit(card, seen)))
                .isInstanceOf(ChangedElsewhere.class);
    }

    @Test
    void a_note_to_self_is_read_by_its_author_alone_and_is_on_no_scorecard_that_others_read() {
        var secret = "self" + UUID.randomUUID();
        keep(tab, edit(1, Field.NOTE_TO_SELF, 0, secret));
        examples.submit(panel, ana, Rating.NO);
        examples.submit(panel, panel.interviewer(1), Rating.NO);
        assertThat(Acting.as(ana.id(), () -> journal.noteToSelf(card))).isEqualTo(secret);
        for (var reader : List.of(panel.interviewer(1), panel.manager())) {
            assertThatThrownBy(() -> Acting.as(reader.id(), () -> journal.noteToSelf(card)))
                    .isInstanceOf(Unknown.class);
            assertThat(Acting.as(
                            reader.id(), () -> scorecards.readable(panel.loop().id())))
                    .hasSize(2)
                    .allSatisfy(read -> assertThat(read.evidence())
                            .noneMatch(noted -> noted.text().contains(secret)));
        }
    }

    @Test
    void an_id_that_stands_on_another_scorecard_is_nobodys_here() {
        var others = examples.draft(panel, panel.interviewer(1), Rating.NO, Map.of());
        var theirs = owner.sql()
                .queryForList("select id from evidence where scorecard_id = ?", UUID.class, others)
                .getFirst();
        var receipt = only(keep(tab, edit(1, Field.evidence(theirs), 0, "Planted")));
        assertThat(receipt.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(owner.sql().queryForObject("select text from evidence where id = ?", String.class, theirs))
                .doesNotContain("Planted");
    }

    @RepeatedTest(3)
    void edits_of_many_tabs_at_once_are_all_kept_or_set_aside_and_counted_without_a_gap() {
        var tabs = IntStream.range(0, 8).mapToObj(i -> UUID.randomUUID()).toList();
        var steps = tabs.stream()
                .<Runnable>map(one -> () -> {
                    for (int seq = 1; seq <= 5; seq++)
                        keep(
                                one,
                                edit(2 * seq, note, 0, one + " " + seq),
                                edit(2 * seq + 1, ownNote(one), 0, one + " " + seq));
                })
                .toArray(Runnable[]::new);
        assertThat(AtOnce.refused(steps)).isEmpty();
        assertThat(steps()).hasSize(8 * 5 * 2);
        assertThat(steps())
                .extracting(HistoryStep::revision)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 80).boxed().toList());
        assertThat(tabs).allSatisfy(one -> assertThat(value(ownNote(one))).isEqualTo(one + " 5"));
    }

    private static Field ownNote(UUID tab) {
        return Field.evidence(UUID.nameUUIDFromBytes(tab.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    private void journalWrite(Field field, String value) {
        Acting.as(ana.id(), () -> journal.write(card, field, value));
    }

    private Kept keep(UUID from, Edit... edits) {
        return Acting.as(ana.id(), () -> journal.keep(card, from, 0, Arrays.asList(edits)));
    }

    private static Edit edit(int seq, Field field, int base, String value) {
        return new Edit(seq, field, base, value, Duration.ZERO);
    }

    private static Receipt only(Kept kept) {
        return kept.receipts().getFirst();
    }

    private List<HistoryStep> steps() {
        return Acting.as(ana.id(), () -> journal.history(card));
    }

    private String value(Field field) {
        return state(field).value();
    }

    private FieldState state(Field field) {
        return Acting.as(ana.id(), () -> journal.draft(card)).fields().stream()
                .filter(state -> state.field().equals(field.toString()))
                .findFirst()
                .orElse(new FieldState(field.toString(), "", 0, null));
    }
}
