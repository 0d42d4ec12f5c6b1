package app.verdict.debriefs.ui;

import static app.verdict.texts.Texts.text;

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
                            text("debriefs.go-ahead-without"),
                            text("debriefs.go-ahead-without.title"),
                            text("debriefs.go-ahead-without.meaning"),
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
                            text("debriefs.take-up-again"),
                            text("debriefs.take-up-again.title"),
                            text("debriefs.take-up-again.meaning"),
                            reason -> closing.reopen(loop.id(), reason)));
            }
        }
        add(row);
        if (loop.stage() != Stage.DECIDED && loop.revealedAt().isPresent()) {
            // the reason may quote what the others said: it is for those who may read that anyway
            var why = new Paragraph(
                    debrief.open()
                            ? text("debriefs.goes-ahead-because", loop.revealReason())
                            : text("debriefs.goes-ahead"));
            why.addClassName("v-muted");
            add(why);
        }
        add(notice);
    }

    private static String detail(Loop loop) {
        int in = loop.interviews().size() - loop.missing().size();
        return switch (loop.stage()) {
            case COLLECTING -> text("debriefs.of-are-in", in, loop.interviews().size());
            case READY ->
                loop.missing().isEmpty()
                        ? text("debriefs.all-are-in")
                        : text("debriefs.of-are-in", in, loop.interviews().size());
            case OPEN -> text("debriefs.who-can-follow-it");
            case DECIDED -> "";
        };
    }

    private Button open(UUID loop, Meetings meetings) {
        var open = new Button(
                text("debriefs.open-it"),
                click -> take(() -> {
                    meetings.open(loop);
                    getUI().ifPresent(ui -> ui.navigate(Addresses.run(loop)));
                }));
        open.addThemeVariants(ButtonVariant.PRIMARY);
        return open;
    }

    private static Link goToMeeting(UUID loop) {
        var go = new Link(Addresses.run(loop), text("debriefs.go-to-the-meeting"));
        go.addClassName("v-action");
        return go;
    }

    private Select<Person> facilitator(Loop loop, Stages stages) {
        var choice = new Select<Person>();
        choice.setLabel(text("debriefs.facilitator"));
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
