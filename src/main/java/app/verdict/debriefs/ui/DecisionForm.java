package app.verdict.debriefs.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.debriefs.Closing;
import app.verdict.debriefs.Debriefs;
import app.verdict.debriefs.DecidedWithout;
import app.verdict.debriefs.DecisionDraft;
import app.verdict.debriefs.IncompleteDecision;
import app.verdict.debriefs.Minutes;
import app.verdict.debriefs.Room;
import app.verdict.loops.Interview;
import app.verdict.loops.Loop;
import app.verdict.loops.Stages;
import app.verdict.people.Invalid;
import app.verdict.people.Refusal;
import app.verdict.ui.Notice;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Where the hiring manager writes the decision down. It is kept while it is written, grows with what comes in, and never
 * touches what was typed.
 */
final class DecisionForm extends Section {
    private static final int REVIEW_AFTER_MONTHS = 6;

    private final Debriefs debriefs;
    private final Closing closing;
    private final UUID loop;
    private final Clock clock;
    private final Notice notice = new Notice();
    private final ProposalFields proposal;
    private final RulingFields rulings;
    private final WaiverFields waivers = new WaiverFields();
    private final ApprovalPanel approval;
    private final PanelFields panel;
    private final Div without = new Div();
    private final Map<UUID, TextArea> withoutTexts = new LinkedHashMap<>();

    DecisionForm(
            Debriefs debriefs,
            Closing closing,
            Minutes minutes,
            Stages stages,
            UUID loop,
            Clock clock,
            Runnable decided) {
        this.debriefs = debriefs;
        this.closing = closing;
        this.loop = loop;
        this.clock = clock;
        proposal = new ProposalFields(call -> trying(() -> closing.propose(loop, call)));
        rulings =
                new RulingFields((card, gate, seen, text) -> trying(() -> minutes.rule(loop, card, gate, seen, text)));
        approval = new ApprovalPanel(stages, closing, loop, this::keep);
        panel = new PanelFields(closing, loop, this::trying);
        addClassNames("v-card", "v-decision");
        var record = new Button(text("debriefs.record-the-decision"), click -> {
            try {
                keep();
                debriefs.decide(loop, draft());
                decided.run();
            } catch (IncompleteDecision incomplete) {
                notice.problem(text("debriefs.still-missing"), incomplete.missing());
            } catch (Refusal refusal) {
                notice.refused(refusal);
            }
        });
        record.addThemeVariants(ButtonVariant.PRIMARY);
        add(new H2(text("debriefs.decision")), proposal, rulings, waivers, approval, panel, without, notice, record);
    }

    /** Adds the fields that the present state asks for; those that are there already stay untouched. */
    void follow(Room room) {
        proposal.follow(room.debrief(), room.proposal(), LocalDate.now(clock).plusMonths(REVIEW_AFTER_MONTHS));
        rulings.follow(room, room.debrief().belowBar());
        waivers.follow(room);
        approval.follow(room);
        panel.follow(room);
        followMissing(room.debrief().loop());
    }

    private void followMissing(Loop loop) {
        var missing = loop.missing().stream().map(Interview::id).toList();
        withoutTexts.forEach((interview, text) -> {
            if (!missing.contains(interview)) without.remove(text);
        });
        withoutTexts.keySet().retainAll(missing);
        for (var interview : loop.missing()) {
            if (withoutTexts.containsKey(interview.id())) continue;
            var text = new TextArea(text(
                    "debriefs.decided-without-because", interview.interviewer().name()));
            text.setValue(loop.revealReason());
            withoutTexts.put(interview.id(), text);
            without.add(text);
        }
    }

    /** What stands in the fields, also before the pause after which it is kept by itself. */
    private void keep() {
        closing.propose(loop, call());
    }

    private app.verdict.debriefs.Proposal.Call call() {
        return proposal.call().orElseThrow(() -> new Invalid(text("debriefs.choose-the-review-date")));
    }

    /** Tells whether the step was taken. */
    private boolean trying(Runnable step) {
        try {
            step.run();
            notice.clear();
            return true;
        } catch (Refusal refusal) {
            notice.refused(refusal);
            return false;
        }
    }

    private DecisionDraft draft() {
        var call = call();
        return new DecisionDraft(
                call.outcome(),
                call.level(),
                call.reasons(),
                call.wouldChange(),
                call.evidence(),
                rulings.rulings(),
                waivers.waivers(),
                panel.dissents(),
                panel.premortems(),
                withoutTexts.entrySet().stream()
                        .filter(entry -> !entry.getValue().getValue().isBlank())
                        .map(entry -> new DecidedWithout(
                                entry.getKey(), entry.getValue().getValue()))
                        .toList(),
                call.reviewOn());
    }
}
