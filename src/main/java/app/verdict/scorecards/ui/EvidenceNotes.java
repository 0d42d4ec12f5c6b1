package app.verdict.scorecards.ui;

import app.verdict.rubrics.Competency;
import app.verdict.scorecards.Evidence;
import app.verdict.scorecards.Scorecard;
import app.verdict.scorecards.Scorecards;
import app.verdict.ui.When;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The evidence of one competency, in the order of time, with an empty note at the end to go on typing in. */
final class EvidenceNotes extends Div {
    private static final int SEND_EVERY_MS = 400;

    private final Scorecards scorecards;
    private final UUID card;
    private final Competency competency;
    private final SaveState saveState;
    private final Clock clock;
    private final When when;
    private int notes;

    EvidenceNotes(Scorecards scorecards, Scorecard card, Competency competency, SaveState saveState, Clock clock) {
        this.scorecards = scorecards;
        this.card = card.id();
        this.competency = competency;
        this.saveState = saveState;
        this.clock = clock;
        this.when = new When(clock);
        addClassName("v-notes");
        for (var noted : card.evidenceFor(competency.id())) add(new Note(noted));
        add(new Note(null));
    }

    /** One text with its time; begins to exist on the server with its first words, and ends with its last. */
    private final class Note extends Div {
        private final TextArea text = new TextArea();
        private final Span time = new Span();
        private @Nullable UUID evidence;

        Note(@Nullable Evidence noted) {
            addClassName("v-note");
            time.addClassName("v-time");
            text.setAriaLabel("Evidence %d for %s".formatted(++notes, competency.name()));
            text.setPlaceholder("What did the candidate say or do?");
            text.setMinRows(1);
            text.setValueChangeMode(ValueChangeMode.TIMEOUT);
            text.setValueChangeTimeout(SEND_EVERY_MS);
            if (noted != null) exists(noted.id(), noted.notedAt(), noted.text());
            saveState.watch(text);
            text.addValueChangeListener(change -> {
                if (change.isFromClient()) saveState.keep(text, change.getValue(), () -> keep(change.getValue()));
            });
            add(time, text);
        }

        private void exists(UUID id, Instant notedAt, String content) {
            evidence = id;
            time.setText(when.time(notedAt));
            if (!content.equals(text.getValue())) text.setValue(content);
        }

        private void keep(String content) {
            if (evidence != null && content.isBlank()) strike(evidence);
            else if (evidence != null) scorecards.reword(card, evidence, content);
            else if (!content.isBlank()) begin(content);
        }

        private void begin(String content) {
            exists(scorecards.note(card, competency.id(), content), clock.instant(), content);
            EvidenceNotes.this.add(new Note(null));
        }

        private void strike(UUID id) {
            scorecards.strike(card, id);
            evidence = null;
            time.setText("");
        }
    }
}
