package app.verdict.debriefs.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.debriefs.Debrief;
import app.verdict.rubrics.Competency;
import app.verdict.ui.Addresses;
import app.verdict.ui.Link;
import app.verdict.ui.When;
import com.vaadin.flow.component.ScrollIntoViewOption;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The evidence of the cell that was chosen last; nothing until one is. */
final class ComparedEvidence extends Div {
    private final When when;
    private BiConsumer<UUID, UUID> mark = (loop, competency) -> {};
    private @Nullable UUID loop;
    private @Nullable UUID competency;

    ComparedEvidence(When when) {
        this.when = when;
        addClassName("v-compared");
    }

    /** Goes on showing the chosen cell, as it stands now; nothing where its candidate is no longer open. */
    void follow(List<Debrief> candidates, BiConsumer<UUID, UUID> marking) {
        mark = marking;
        removeAll();
        candidates.stream()
                .filter(candidate -> candidate.loop().id().equals(loop))
                .forEach(candidate -> {
                    if (competency != null) show(candidate, candidate.rubric().competency(competency));
                });
    }

    void show(Debrief candidate, Competency chosen) {
        loop = candidate.loop().id();
        competency = chosen.id();
        mark.accept(candidate.loop().id(), chosen.id());
        var board = new EvidenceBoard(candidate, when);
        board.show(chosen);
        var head = new Div(
                new H2(candidate.loop().candidate().name()),
                new Link(Addresses.debrief(candidate.loop().id()), text("debriefs.open-the-debrief")));
        head.addClassName("v-compared-head");
        removeAll();
        add(head, board);
    }

    void bringIntoView() {
        scrollIntoView(ScrollIntoViewOption.Block.NEAREST);
    }
}
