package app.verdict.debriefs.ui;

import app.verdict.debriefs.Debrief;
import app.verdict.debriefs.PanelFigures;
import app.verdict.rubrics.Competency;
import app.verdict.ui.When;
import com.vaadin.flow.component.html.Div;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The agenda beside the evidence of the competency that is being talked about. */
final class Talk extends Div {
    private final AgendaList agenda;
    private final EvidenceBoard board;
    private final Consumer<Competency> moved;

    /** Begins where the talk was, or with the first item of the agenda. */
    Talk(Debrief debrief, PanelFigures figures, When when, @Nullable UUID talkedAbout, Consumer<Competency> moved) {
        this.agenda = new AgendaList(debrief, figures, this::about);
        this.board = new EvidenceBoard(debrief, when);
        this.moved = moved;
        addClassName("v-talk");
        add(agenda, board);
        var first = figures.agenda().items().getFirst().figures().criterion().code();
        about(
                talkedAbout == null
                        ? debrief.rubric().competency(first)
                        : debrief.rubric().competency(talkedAbout));
    }

    void about(Competency competency) {
        agenda.mark(competency);
        board.show(competency);
        moved.accept(competency);
    }
}
