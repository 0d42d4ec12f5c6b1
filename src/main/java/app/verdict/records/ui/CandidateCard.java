package app.verdict.records.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.records.KeptCandidate;
import app.verdict.records.KeptLoop;
import app.verdict.ui.ReasonDialog;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.UUID;

/** One candidate: each loop with its day, and what can be done. */
final class CandidateCard extends Div {
    private final RecordsDesk desk;
    private final Runnable changed;
    private final Instant now;

    CandidateCard(RecordsDesk desk, KeptCandidate candidate, Runnable changed) {
        this.desk = desk;
        this.changed = changed;
        this.now = desk.clock().instant();
        addClassNames("v-card", "v-kept");
        var name = new Span(candidate.name());
        name.addClassName("v-strong");
        var access =
                new Button(text("records.access-package"), click -> new AccessDialog(desk, candidate, changed).open());
        access.setAriaLabel(text("records.access-package-of", candidate.name()));
        var erase = new Button(text("records.erase"), click -> erase(candidate.id()));
        erase.setAriaLabel(text("records.erase-candidate", candidate.name()));
        var actions = new Div(access, erase);
        actions.addClassName("v-row-actions");
        var head = new Div(name, actions);
        head.addClassName("v-kept-head");
        add(head);
        candidate.loops().forEach(loop -> add(line(loop)));
        if (candidate.loops().isEmpty()) add(withoutALoop(candidate));
    }

    /** With all of their loops as they are now, shown here or not. */
    private void erase(UUID candidate) {
        desk.kept().of(candidate).ifPresentOrElse(one -> new EraseDialog(desk, one, changed).open(), changed);
    }

    private Div withoutALoop(KeptCandidate candidate) {
        var none = new Span(text("records.without-a-loop"));
        none.addClassName("v-muted");
        var line = new Div(new Div(none), new Div(clock(candidate.keptUntil(), !now.isBefore(candidate.keptUntil()))));
        line.addClassName("v-kept-loop");
        return line;
    }

    private Div line(KeptLoop loop) {
        var opening = new Span(loop.opening());
        var law = new Span(loop.ending().label() + " · " + loop.retention().words());
        law.addClassName("v-muted");
        var line = new Div(new Div(opening, law), until(loop), hold(loop));
        line.addClassName("v-kept-loop");
        return line;
    }

    private Div until(KeptLoop loop) {
        if (loop.hold() != null) {
            var held = new Span(text("records.under-hold"));
            held.addClassName("v-strong");
            var why = new Span(loop.hold());
            why.addClassNames("v-muted", "v-text");
            return new Div(held, why);
        }
        return new Div(clock(loop.keptUntil(), loop.due(now)));
    }

    private Span clock(Instant keptUntil, boolean due) {
        var day = new Span(
                due ? text("records.due-since", desk.day(keptUntil)) : text("records.kept-until", desk.day(keptUntil)));
        day.addClassName("v-clock");
        day.getElement().setAttribute("data-late", String.valueOf(due));
        return day;
    }

    private Button hold(KeptLoop loop) {
        var button = loop.held()
                ? new Button(
                        text("records.lift-the-hold-of"),
                        click -> new ReasonDialog(
                                        text("records.lift-the-hold"),
                                        now.isBefore(loop.keptUntil())
                                                ? text("records.goes-when-its-time-is-over")
                                                : text("records.goes-with-the-next-purge"),
                                        reason -> desk.holds().lift(loop.loop(), reason),
                                        changed)
                                .open())
                : new Button(
                        text("records.hold"),
                        click -> new ReasonDialog(
                                        text("records.put-under-hold"),
                                        text("records.hold-meaning"),
                                        reason -> desk.holds().place(loop.loop(), reason),
                                        changed)
                                .open());
        button.setAriaLabel(
                loop.held()
                        ? text("records.lift-the-hold-on", loop.name(), loop.opening())
                        : text("records.hold-on", loop.name(), loop.opening()));
        return button;
    }
}
