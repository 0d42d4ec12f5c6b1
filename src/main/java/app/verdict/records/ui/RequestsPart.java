package app.verdict.records.ui;

import app.verdict.records.RequestLog.Answered;
import app.verdict.ui.Empty;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** What candidates asked for lately, and who answered. */
final class RequestsPart extends Section {
    private final RecordsDesk desk;
    private final Div list = new Div();

    RequestsPart(RecordsDesk desk) {
        this.desk = desk;
        add(new H2("Requests"), list);
    }

    void refresh() {
        list.removeAll();
        var answered = desk.requests().latest();
        if (answered.isEmpty()) {
            list.add(
                    new Empty(
                            "No requests yet. When a candidate asks what is on record about them, or to be erased, find them above."));
            return;
        }
        var lines = new UnorderedList(answered.stream().map(this::line).toArray(ListItem[]::new));
        lines.addClassName("v-lines");
        list.add(lines);
    }

    private ListItem line(Answered answered) {
        var at = new Span(desk.moment(answered.at()));
        at.addClassName("v-time");
        var who = new Span(answered.candidate() == null ? "Somebody who is gone" : answered.candidate());
        who.addClassName("v-strong");
        var by = new Span("by " + desk.name(answered.by()));
        by.addClassName("v-muted");
        return new ListItem(at, who, new Span(answered.words()), by);
    }
}
