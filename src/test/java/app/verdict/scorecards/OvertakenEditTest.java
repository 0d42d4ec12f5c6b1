package app.verdict.scorecards;

import static org.assertj.core.api.Assertions.assertThat;

import app.verdict.Examples;
import app.verdict.VerdictTest;
import app.verdict.loops.Visibility;
import app.verdict.people.Acting;
import app.verdict.people.Person;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@VerdictTest
class OvertakenEditTest {
    @Autowired
    Examples examples;

    @Autowired
    Scorecards scorecards;

    @Autowired
    Journal journal;

    final UUID tab = UUID.randomUUID();
    Person ana;
    UUID card;

    @BeforeEach
    void a_draft_with_one_edit() {
        var panel = examples.panel("PM", 1, Visibility.AFTER_OWN);
        ana = panel.interviewer(0);
        card = Acting.as(ana.id(), () -> scorecards.own(panel.interviewOf(ana)).id());
        keep(tab, 0, new Edit(1, Field.WHY, 0, "Because", Duration.ZERO));
    }

    @Test
    void an_edit_that_is_found_again_after_a_later_one_of_its_tab_brings_the_later_text() {
        keep(tab, 1, new Edit(2, Field.WHY, 1, "Because of this", Duration.ZERO));
        var again = keep(tab, 2, new Edit(1, Field.WHY, 0, "Because", Duration.ZERO));
        assertThat(again.receipts().getFirst().outcome()).isEqualTo(Receipt.Outcome.KEPT);
        assertThat(again.news()).extracting(FieldState::value).containsExactly("Because of this");
    }

    @Test
    void an_edit_sent_again_after_another_device_wrote_over_it_brings_that_text_and_never_its_revision() {
        keep(UUID.randomUUID(), 1, new Edit(1, Field.WHY, 1, "Because of that", Duration.ZERO));
        var again = keep(tab, 0, new Edit(1, Field.WHY, 0, "Because", Duration.ZERO));
        assertThat(again.receipts().getFirst().revision()).isZero();
        assertThat(again.news()).extracting(FieldState::value).contains("Because of that");
        var next = keep(tab, 0, new Edit(2, Field.WHY, 0, "Because of me", Duration.ZERO));
        assertThat(next.receipts().getFirst().outcome()).isEqualTo(Receipt.Outcome.SET_ASIDE);
    }

    @Test
    void an_edit_sent_again_that_still_stands_brings_no_news() {
        var again = keep(tab, 0, new Edit(1, Field.WHY, 0, "Because", Duration.ZERO));
        assertThat(again.receipts().getFirst().revision()).isEqualTo(1);
        assertThat(again.news()).isEmpty();
    }

    private Kept keep(UUID from, int known, Edit edit) {
        return Acting.as(ana.id(), () -> journal.keep(card, from, known, List.of(edit)));
    }
}
