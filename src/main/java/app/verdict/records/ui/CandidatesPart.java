package app.verdict.records.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.records.KeptCandidate;
import app.verdict.ui.Addresses;
import app.verdict.ui.Empty;
import app.verdict.ui.Link;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.UUID;

/** Whose records are kept, whoever goes first at the top. */
final class CandidatesPart extends Section {
    private static final int MOST = 100;

    private final RecordsDesk desk;
    private final Runnable changed;
    private final TextField search = new TextField(text("records.find-a-candidate"));
    private final Div list = new Div();
    private final Paragraph without = new Paragraph();
    private List<KeptCandidate> shown = List.of();

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
        without.addClassName("v-muted");
        add(head, list, without, others);
    }

    boolean show(UUID loop) {
        return shown.stream()
                .flatMap(one -> one.loops().stream())
                .anyMatch(one -> one.loop().equals(loop));
    }

    void refresh() {
        shown = desk.kept().candidates(search.getValue(), MOST);
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
        shown.forEach(candidate -> list.add(new CandidateCard(desk, candidate, changed)));
        if (isFull()) {
            var more = new Paragraph(text("records.those-that-go-first"));
            more.addClassName("v-muted");
            list.add(more);
        }
        without.setText(text("records.how-long-without-a-loop", desk.kept().monthsWithoutALoop()));
    }

    private boolean isFull() {
        int loops = shown.stream().mapToInt(one -> one.loops().size()).sum();
        return loops == MOST
                || shown.stream().filter(one -> one.loops().isEmpty()).count() == MOST;
    }
}
