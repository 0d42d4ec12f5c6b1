package app.verdict.debriefs.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.debriefs.Closing;
import app.verdict.debriefs.Room;
import app.verdict.people.Person;
import app.verdict.people.Refusal;
import app.verdict.ui.Notice;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** Where a panellist says, in their own words, how the decision might go wrong and where they stand. */
final class OwnFinalWord extends Section {
    private final Paragraph proposed = new Paragraph();
    private final Notice notice = new Notice();

    OwnFinalWord(Closing closing, Room room, Person panellist) {
        addClassNames("v-card", "v-final-word");
        proposed.addClassName("v-muted");
        var fields = new StanceFields(
                panellist,
                room.debrief().rubric(),
                true,
                room.finalWordOf(panellist.id()),
                (premortem, stance, competency, sentence) -> {
                    try {
                        closing.state(room.meeting().loop(), premortem, stance, competency, sentence);
                        notice.clear();
                    } catch (Refusal refusal) {
                        notice.refused(refusal);
                    }
                });
        add(new H2(text("debriefs.your-final-word")), proposed, fields, notice);
    }

    void follow(Room room) {
        var proposal = room.proposal();
        proposed.setText(
                proposal == null || proposal.outcome().isEmpty()
                        ? text("debriefs.nothing-proposed-yet")
                        : text(
                                "debriefs.proposed-and-kept",
                                text(proposal.outcome().get()),
                                proposal.call().level().name()));
    }
}
