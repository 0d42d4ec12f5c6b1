package app.verdict.records.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.people.Refusal;
import app.verdict.records.PurgeRun;
import app.verdict.texts.Texts;
import app.verdict.ui.Notice;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.List;

/** What is due now, and how far each purge came. */
final class PurgePart extends Section {
    private final RecordsDesk desk;
    private final Span due = new Span();
    private final Button purge = new Button(text("records.purge-now"), click -> confirm());
    private final UnorderedList runs = new UnorderedList();
    private final Notice notice = new Notice();
    private boolean running;

    PurgePart(RecordsDesk desk) {
        this.desk = desk;
        runs.addClassNames("v-lines", "v-purge-runs");
        var row = new Div(due, purge);
        row.addClassName("v-purge-row");
        add(new H2(text("records.purge")), row, notice, runs);
    }

    void refresh() {
        int due = desk.kept().due() + desk.kept().dueCandidates();
        int gone = desk.kept().gone();
        var now = due == 0 ? text("records.nothing-due") : text("records.due", whatIsDue(), due);
        this.due.setText(gone == 0 ? now : now + " " + text("records.gone", gone));
        purge.setVisible(due > 0);
        var latest = desk.purges().latest();
        running = latest.stream().anyMatch(PurgeRun::running);
        runs.removeAll();
        latest.stream().limit(5).forEach(run -> runs.add(line(run)));
    }

    boolean running() {
        return running;
    }

    private ListItem line(PurgeRun run) {
        var who = new Span(desk.name(run.askedBy()));
        var at = new Span(desk.moment(run.askedAt()));
        at.addClassName("v-time");
        var line = new ListItem(at, who, new Span(words(run)));
        if (run.running() && run.total() > 0)
            line.getElement()
                    .appendChild(new Element("progress")
                            .setAttribute("max", String.valueOf(run.total()))
                            .setAttribute("value", String.valueOf(run.done()))
                            .setAttribute("aria-label", text("records.purged-so-far")));
        return line;
    }

    private static String words(PurgeRun run) {
        if (run.running() && run.total() == 0) return text("records.purge-begins");
        if (!run.running() && run.total() == 0) return text("records.nothing-was-due");
        return run.failed() == 0
                ? text("records.purged", run.done(), run.total())
                : text("records.purged-with-failures", run.done(), run.total(), run.failed());
    }

    /** "2 loops and 1 candidate without a loop". */
    private String whatIsDue() {
        int loops = desk.kept().due();
        int candidates = desk.kept().dueCandidates();
        if (candidates == 0) return text("records.loops", loops);
        var without = text("records.candidates-without-a-loop", candidates);
        return loops == 0 ? without : Texts.and(List.of(text("records.loops", loops), without));
    }

    private void confirm() {
        new ConfirmDialog(
                        text("records.purge-for-good", whatIsDue()),
                        new LostAndKept(text("records.lost-with-purge")),
                        () -> {
                            try {
                                desk.purges().ask();
                                notice.clear();
                            } catch (Refusal refusal) {
                                notice.refused(refusal);
                            }
                            refresh();
                        })
                .open();
    }
}
