package app.verdict.debriefs.ui;

import app.verdict.debriefs.Closing;
import app.verdict.debriefs.Debrief;
import app.verdict.debriefs.Meetings;
import app.verdict.loops.Loop;
import app.verdict.loops.Stage;
import app.verdict.loops.Stages;
import app.verdict.people.Acting;
import app.verdict.people.Person;
import app.verdict.people.Refusal;
import app.verdict.ui.Addresses;
import app.verdict.ui.Link;
import app.verdict.ui.Notice;
import app.verdict.ui.ReasonDialog;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.UUID;

/** How far the loop has come, and the one step that leads on from here, for whoever may take it. */
final class StageBar extends Div {
    private final Notice notice = new Notice();
    private final Runnable refresh;

    StageBar(Debrief debrief, Stages stages, Meetings meetings, Closing closing, Runnable refresh) {
        this.refresh = refresh;
        addClassName("v-stage-bar");
        var loop = debrief.loop();
        var stage = new Span(loop.stage().words());
        stage.addClassName("v-stage");
        stage.getElement().setAttribute("data-stage", loop.stage().name());
        var row = new Div(stage, new Span(detail(loop)));
        row.addClassName("v-stage-row");
        boolean manages = loop.opening().managedBy(Acting.person());
        switch (loop.stage()) {
            case COLLECTING -> {
                if (manages)
                    row.add(withReason(
                            "Go ahead without …",
                            "Go ahead without the scorecards still out",
                            "The scorecards that are in open to the panel. One that comes later is marked as not independent.",
                            reason -> stages.reveal(loop.id(), reason)));
            }
            case READY -> {
                if (manages) row.add(facilitator(loop, stages));
                if (loop.runBy(Acting.person())) row.add(open(loop.id(), meetings));
            }
            case OPEN -> {
                if (debrief.open()) row.add(goToMeeting(loop.id()));
            }
            case DECIDED -> {
                if (manages)
                    row.add(withReason(
                            "Take up again …",
                            "Take the decision up again",
                            "The decision stays on record. The debrief goes on, and everybody says anew where they stand.",
                            reason -> closing.reopen(loop.id(), reason)));
            }
        }
        add(row);
        if (loop.stage() != Stage.DECIDED && loop.revealedAt().isPresent()) {
            // the reason may quote what the others said: it is for those who may read that anyway
            var why = new Paragraph("It goes ahead without the scorecards that were out"
                    + (debrief.open() ? ": " + loop.revealReason() : "."));
            why.addClassName("v-muted");
            add(why);
        }
        add(notice);
    }

    private static String detail(Loop loop) {
        int in = loop.interviews().size() - loop.missing().size();
        return switch (loop.stage()) {
            case COLLECTING -> "%d of %d are in".formatted(in, loop.interviews().size());
            case READY ->
                loop.missing().isEmpty()
                        ? "All scorecards are in"
                        : "%d of %d are in".formatted(in, loop.interviews().size());
            case OPEN -> "Whoever has submitted can follow it";
            case DECIDED -> "";
        };
    }

    private Button open(UUID loop, Meetings meetings) {
        var open = new Button(
                "Open the debrief",
                click -> take(() -> {
                    meetings.open(loop);
                    getUI().ifPresent(ui -> ui.navigate(Addresses.run(loop)));
                }));
        open.addThemeVariants(ButtonVariant.PRIMARY);
        return open;
    }

    private static Link goToMeeting(UUID loop) {
        var go = new Link(Addresses.run(loop), "Go to the meeting");
        go.addClassName("v-action");
        return go;
    }

    private Select<Person> facilitator(Loop loop, Stages stages) {
        var choice = new Select<Person>();
        choice.setLabel("Facilitator (optional)");
        choice.setItemLabelGenerator(person -> person == null ? "" : person.name());
        var possible = stages.possibleFacilitators(loop);
        choice.setItems(possible);
        loop.facilitator()
                .flatMap(named -> possible.stream()
                        .filter(person -> person.id().equals(named))
                        .findFirst())
                .ifPresent(choice::setValue);
        choice.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null)
                take(() -> stages.nameFacilitator(loop.id(), change.getValue().id()));
        });
        return choice;
    }

    private Button withReason(String words, String title, String meaning, ReasonDialog.Step step) {
        return new Button(words, click -> new ReasonDialog(title, meaning, step, refresh).open());
    }

    private void take(Runnable step) {
        try {
            step.run();
            refresh.run();
        } catch (Refusal refusal) {
            notice.refused(refusal);
        }
    }
}
