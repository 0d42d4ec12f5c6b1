package app.verdict.debriefs.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.debriefs.Closing;
import app.verdict.debriefs.Room;
import app.verdict.people.Refusal;
import app.verdict.ui.Notice;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The question to the second approver, with what is proposed; the answer needs a sentence either way. */
final class ApprovalAnswer extends Section {
    private final Paragraph reasons = new Paragraph();
    private final UnorderedList rulings = new UnorderedList();
    private final TextArea sentence = new TextArea(text("debriefs.your-reason"));
    private final Notice notice = new Notice();
    private @Nullable UUID question;

    ApprovalAnswer(Closing closing, UUID loop, Runnable refresh) {
        addClassNames("v-card", "v-approval-answer");
        reasons.addClassName("v-text");
        var approve = new Button(text("debriefs.approve"), click -> answer(closing, loop, true, refresh));
        var refuse = new Button(text("debriefs.do-not-approve"), click -> answer(closing, loop, false, refresh));
        var actions = new Div(approve, refuse);
        actions.addClassName("v-actions");
        add(
                new H2(text("debriefs.asked-as-second-approver")),
                new Paragraph(text("debriefs.what-the-approver-is-asked")),
                reasons,
                rulings,
                sentence,
                notice,
                actions);
    }

    void follow(Room room) {
        var proposal = room.proposal();
        reasons.setText(proposal == null ? "" : proposal.call().reasons());
        rulings.removeAll();
        for (var rating : room.debrief().belowBar())
            rulings.add(new ListItem(text(
                    "debriefs.rating-and-ruling",
                    rating.inWords(),
                    room.rulingOn(rating).orElseGet(() -> text("debriefs.no-ruling-yet")))));
        question = room.approval() == null ? null : room.approval().id();
    }

    private void answer(Closing closing, UUID loop, boolean yes, Runnable refresh) {
        if (question == null) return;
        try {
            closing.answer(loop, question, yes, sentence.getValue());
            refresh.run();
        } catch (Refusal refusal) {
            notice.refused(refusal);
        }
    }
}
