package app.verdict.records.ui;

import app.verdict.people.Refusal;
import app.verdict.records.PurgeRun;
import app.verdict.ui.Notice;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;

/** What is due now, and how far each purge came. */
final class PurgePart extends Section {
    private final RecordsDesk desk;
    private final Span due = new Span();
    private final Button purge = new Button("Purge now …", click -> confirm());
    private final UnorderedList runs = new UnorderedList();
    private final Notice notice = new Notice();
    private boolean running;

    PurgePart(RecordsDesk desk) {
        this.desk = desk;
        runs.addClassNames("v-lines", "v-purge-runs");
        var row = new Div(due, purge);
        row.addClassName("v-purge-row");
        add(new H2("Purge"), row, notice, runs);
    }

    void refresh() {
        int loops = desk.kept().due();
        int gone = desk.kept().gone();
        due.setText((loops == 0
                        ? "Nothing is due. What becomes due goes by itself, once a day."
                        : "%s due, and %s by itself within a day."
                                .formatted(loops == 1 ? "1 loop is" : loops + " loops are", loops == 1 ? "goes" : "go"))
                + (gone == 0 ? "" : " Of %s only figures are left.".formatted(gone == 1 ? "1 loop" : gone + " loops")));
        purge.setVisible(loops > 0);
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
                            .setAttribute("aria-label", "Purged so far"));
        return line;
    }

    private static String words(PurgeRun run) {
        if (run.running() && run.total() == 0) return "begins within a few seconds";
        if (!run.running() && run.total() == 0) return "nothing was due";
        return "%d of %d %s purged%s"
                .formatted(
                        run.done(),
                        run.total(),
                        run.total() == 1 ? "loop" : "loops",
                        run.failed() == 0 ? "" : ", %d left for the next purge".formatted(run.failed()));
    }

    private void confirm() {
        int loops = desk.kept().due();
        new ConfirmDialog(
                        "Purge %s for good".formatted(loops == 1 ? "1 loop" : loops + " loops"),
                        new LostAndKept(
                                "the loops that are due, with their interviews, scorecards, notes, meetings and decisions,"
                                        + " and the name and e-mail address of candidates who have no other loop"),
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
