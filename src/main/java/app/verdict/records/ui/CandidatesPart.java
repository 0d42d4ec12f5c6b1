package app.verdict.records.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.records.KeptLoop;
import app.verdict.ui.Addresses;
import app.verdict.ui.Empty;
import app.verdict.ui.Link;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Whose records are kept, whoever goes first at the top. */
final class CandidatesPart extends Section {
    private static final int MOST = 100;

    private final RecordsDesk desk;
    private final Runnable changed;
    private final TextField search = new TextField(text("records.find-a-candidate"));
    private final Div list = new Div();
    private List<KeptLoop> shown = List.of();

    CandidatesPart(RecordsDesk desk, Runnable changed) {
        this.desk = desk;
        this.changed = changed;
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> refresh());
        var head = new Div(new H2(text("records.candidates")), search);
        head.addClassNames("v-head", "v-candidates-head");
        var others = new Paragraph(text("records.too-close-ones"));
        others.addClassName("v-muted");
        add(head, list, others);
    }

    boolean show(UUID loop) {
        return shown.stream().anyMatch(one -> one.loop().equals(loop));
    }

    void refresh() {
        shown = desk.kept().loops(search.getValue(), MOST);
        list.removeAll();
        search.setVisible(!shown.isEmpty() || !search.isEmpty());
        if (shown.isEmpty())
            list.add(
                    search.isEmpty()
                            ? new Empty(
                                    text("records.no-records"), new Link(Addresses.LOOPS, text("ui.go-to-the-loops")))
                            : new Empty(text(
                                    "records.no-candidate-found",
                                    search.getValue().strip())));
        shown.stream()
                .collect(Collectors.groupingBy(KeptLoop::candidate, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(loops -> list.add(new CandidateCard(desk, loops, changed)));
        if (shown.size() == MOST) {
            var more = new Paragraph(text("records.those-that-go-first", MOST));
            more.addClassName("v-muted");
            list.add(more);
        }
    }
}
