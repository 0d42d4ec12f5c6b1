package app.verdict.people.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.audit.AuditEntry;
import app.verdict.people.AuditReading;
import app.verdict.people.People;
import app.verdict.people.Person;
import app.verdict.ui.Addresses;
import app.verdict.ui.Link;
import app.verdict.ui.Notice;
import app.verdict.ui.Page;
import app.verdict.ui.When;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** The audit chain, the latest entry first: who did what when, without a word of what anybody wrote. */
@Route(Addresses.AUDIT)
@Menu(order = 5)
@RolesAllowed("ADMINISTRATOR")
class AuditView extends Page implements BeforeEnterObserver {
    private static final int AT_A_TIME = 100;

    private final AuditReading log;
    private final When when;
    private final NativeTable table = new NativeTable();
    private final Notice notice = new Notice();
    private final Button older = new Button(text("people.older-entries"), click -> showOlder());
    private final Map<UUID, String> names;
    private long before = Long.MAX_VALUE;

    AuditView(AuditReading log, People people, Clock clock) {
        this.log = log;
        this.when = new When(clock);
        names = people.everyone().stream().collect(Collectors.toMap(Person::id, Person::name));
        table.addClassName("v-table");
        table.getHead()
                .add(new NativeTableRow(
                        head(text("people.entry-number")),
                        head(text("people.entry-when")),
                        head(text("people.entry-who")),
                        head(text("people.entry-what")),
                        head(text("people.entry-about"))));
        var scroll = new Div(table);
        scroll.addClassName("v-scroll");
        scroll.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", text("people.audit-entries"));
        var meaning = new Paragraph(text("people.audit-meaning"));
        meaning.addClassName("v-muted");
        add(
                new H1(text("people.audit")),
                meaning,
                new Button(text("people.verify-the-chain"), click -> verify()),
                notice,
                scroll,
                older);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var latest = log.latest(AT_A_TIME);
        table.getBody().removeAll();
        show(latest);
    }

    private void showOlder() {
        show(log.before(before, AT_A_TIME));
    }

    private void show(List<AuditEntry> entries) {
        entries.forEach(entry -> table.getBody().add(row(entry)));
        older.setVisible(entries.size() == AT_A_TIME);
        if (!entries.isEmpty()) before = entries.getLast().number();
    }

    private void verify() {
        var broken = log.verify();
        var head = log.head();
        broken.ifPresentOrElse(
                entry -> notice.problem(text("people.chain-broken", entry.number(), entry.why())),
                () -> notice.hint(
                        text("people.chain-holds", head.number(), head.hash().substring(0, 12))));
    }

    private NativeTableRow row(AuditEntry entry) {
        var about = new NativeTableCell();
        if (entry.loop() != null) about.add(new Link(Addresses.loop(entry.loop()), text("people.entry-loop")));
        var named = entry.subjects().stream()
                .map(names::get)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        if (!named.isEmpty()) about.add(new Span(named));
        else if (entry.loop() != null && !entry.subjects().isEmpty())
            about.add(new Span(
                    " " + text("people.entry-scorecards", entry.subjects().size())));
        else entry.subjects().stream().limit(1).forEach(id -> about.add(new Span(id.toString())));
        return new NativeTableRow(
                new NativeTableCell(String.valueOf(entry.number())),
                new NativeTableCell(when.moment(entry.at())),
                new NativeTableCell(
                        entry.person() == null
                                ? text("people.nobody-signed-in")
                                : names.getOrDefault(entry.person(), text("people.somebody"))),
                new NativeTableCell(what(entry)),
                about);
    }

    private static String what(AuditEntry entry) {
        var words = entry.words();
        return entry.detail().isEmpty() ? words : text("people.entry-detail", words, entry.detail());
    }

    private static NativeTableHeaderCell head(String text) {
        var head = new NativeTableHeaderCell(text);
        head.getElement().setAttribute("scope", "col");
        return head;
    }
}
