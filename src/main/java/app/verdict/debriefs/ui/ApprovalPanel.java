package app.verdict.debriefs.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.debriefs.Approval;
import app.verdict.debriefs.Closing;
import app.verdict.debriefs.Room;
import app.verdict.loops.Stages;
import app.verdict.people.Person;
import app.verdict.people.Refusal;
import app.verdict.ui.Notice;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.UUID;

/** Asks somebody who was not part of the loop about a hire over a failed gate; there only where one is proposed. */
final class ApprovalPanel extends Div {
    private final Stages stages;
    private final Select<Person> approver = new Select<>();
    private final Paragraph state = new Paragraph();
    private final Notice notice = new Notice();

    /** @param keep keeps the proposal as it stands, so that the approver is asked about that */
    ApprovalPanel(Stages stages, Closing closing, UUID loop, Runnable keep) {
        this.stages = stages;
        addClassName("v-approval");
        approver.setLabel(text("debriefs.second-approver"));
        approver.setItemLabelGenerator(Person::name);
        state.getElement().setAttribute("role", "status");
        var ask = new Button(text("debriefs.ask-for-approval"), click -> {
            try {
                keep.run();
                if (approver.getValue() != null)
                    stages.nameSecondApprover(loop, approver.getValue().id());
                closing.askForApproval(loop);
                notice.clear();
            } catch (Refusal refusal) {
                notice.refused(refusal);
            }
        });
        var row = new Div(approver, ask);
        row.addClassName("v-call");
        add(
                new H3(text("debriefs.a-gate-has-failed")),
                new Paragraph(text("debriefs.what-a-hire-over-it-needs")),
                row,
                state,
                notice);
        setVisible(false);
    }

    void follow(Room room) {
        setVisible(room.overrulesAFailedGate());
        if (!isVisible()) return;
        if (approver.getListDataView().getItems().findAny().isEmpty()) {
            var possible = stages.possibleApprovers(room.debrief().loop());
            approver.setItems(possible);
            room.debrief()
                    .loop()
                    .secondApprover()
                    .flatMap(named -> possible.stream()
                            .filter(person -> person.id().equals(named))
                            .findFirst())
                    .ifPresent(approver::setValue);
        }
        state.setText(told(room));
    }

    private static String told(Room room) {
        if (!(room.approval() instanceof Approval asked)) return text("debriefs.nobody-asked-yet");
        if (room.proposal() == null || !asked.on(room.proposal()))
            return text("debriefs.ask-again", asked.approver().name());
        if (!asked.answered())
            return text("debriefs.has-been-asked", asked.approver().name());
        return asked.approved()
                ? text("debriefs.approves", asked.approver().name(), asked.sentence())
                : text("debriefs.does-not-approve", asked.approver().name(), asked.sentence());
    }
}
