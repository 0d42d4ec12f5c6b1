package app.verdict.records.ui;

import static app.verdict.texts.Texts.text;

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
        add(new H2(text("records.requests")), list);
    }

    void refresh() {
        list.removeAll();
        var answered = desk.requests().latest();
        if (answered.isEmpty()) {
            list.add(new Empty(text("records.no-requests")));
            return;
        }
        var lines = new UnorderedList(answered.stream().map(this::line).toArray(ListItem[]::new));
        lines.addClassName("v-lines");
        list.add(lines);
    }

    private ListItem line(Answered answered) {
        var at = new Span(desk.moment(answered.at()));
        at.addClassName("v-time");
        var who = new Span(answered.candidate() == null ? text("records.somebody-gone") : answered.candidate());
        who.addClassName("v-strong");
        var by = new Span(text("records.answered-by", desk.name(answered.by())));
        by.addClassName("v-muted");
        return new ListItem(at, who, new Span(answered.words()), by);
    }
}
