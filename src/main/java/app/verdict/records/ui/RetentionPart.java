package app.verdict.records.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.loops.Opening;
import app.verdict.loops.RetentionChange;
import app.verdict.ui.Addresses;
import app.verdict.ui.Empty;
import app.verdict.ui.Link;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** How long each opening keeps its records, by which law, and what was changed about that. */
final class RetentionPart extends Section {
    private final RecordsDesk desk;
    private final Runnable changed;
    private final Div list = new Div();

    RetentionPart(RecordsDesk desk, Runnable changed) {
        this.desk = desk;
        this.changed = changed;
        add(new H2(text("records.how-long")), list);
    }

    void refresh() {
        list.removeAll();
        var openings = desk.openings().kept();
        if (openings.isEmpty())
            list.add(new Empty(
                    text("records.no-openings"), new Link(Addresses.OPENINGS, text("records.go-to-the-openings"))));
        openings.forEach(opening -> list.add(row(opening)));
        var changes = desk.retentions().changes();
        if (changes.isEmpty()) return;
        var lines = new UnorderedList(changes.stream().map(this::line).toArray(ListItem[]::new));
        lines.addClassName("v-lines");
        list.add(new NativeDetails(text("records.what-was-changed", changes.size()), lines));
    }

    private Div row(Opening opening) {
        var title = new Span(opening.title());
        title.addClassName("v-strong");
        var whose = new Span(
                "%s · %s".formatted(opening.level(), opening.hiringManager().name()));
        whose.addClassName("v-muted");
        var law = new Span(opening.retention().preset().law());
        law.addClassName("v-muted");
        var change = new Button(
                text("records.change"),
                click -> new RetentionDialog(desk, opening, () -> {
                            refresh();
                            changed.run();
                        })
                        .open());
        change.setAriaLabel(text("records.change-how-long", opening.title()));
        var row = new Div(
                new Div(title, whose), new Div(new Span(opening.retention().words()), law), change);
        row.addClassNames("v-row", "v-card", "v-retention-row");
        return row;
    }

    private ListItem line(RetentionChange change) {
        var at = new Span(desk.moment(change.changedAt()));
        at.addClassName("v-time");
        return new ListItem(
                at,
                new Span(text(
                        "records.retention-changed",
                        change.changedBy().name(),
                        change.opening().title(),
                        change.before().words(),
                        change.after().words())),
                new Span(change.reason()));
    }
}
