package app.verdict.scorecards;

import static org.assertj.core.api.Assertions.assertThat;

import app.verdict.Examples;
import app.verdict.Statements;
import app.verdict.VerdictTest;
import app.verdict.loops.Visibility;
import app.verdict.people.Acting;
import app.verdict.rubrics.Rating;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** An edit is saved as cheaply on a full scorecard as on an empty one. */
@VerdictTest
class SavedEditTest {
    private static final int ONE_EDIT = 8;

    @Autowired
    Examples examples;

    @Autowired
    Journal journal;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 30})
    void one_more_word_in_a_note_takes_at_most_eight_statements(int others) {
        var panel = examples.panel("PM", 1, Visibility.AFTER_OWN);
        var author = panel.interviewer(0);
        var card = examples.draft(panel, author, Rating.YES, Map.of());
        var note = Field.evidence(UUID.randomUUID());
        var tab = UUID.randomUUID();
        Acting.as(author.id(), () -> {
            for (int i = 0; i < others; i++) journal.note(card, null, "Another");
            int known = keep(card, tab, 0, new Edit(1, note, 0, "One", Duration.ZERO));
            assertThat(Statements.during(
                            () -> keep(card, tab, known, new Edit(2, note, known, "One more", Duration.ZERO))))
                    .hasSizeBetween(1, ONE_EDIT);
        });
    }

    private int keep(UUID card, UUID tab, int known, Edit edit) {
        var kept = journal.keep(card, tab, known, List.of(edit));
        assertThat(kept.receipts()).singleElement().extracting(Receipt::outcome).isEqualTo(Receipt.Outcome.KEPT);
        return kept.revision();
    }
}
