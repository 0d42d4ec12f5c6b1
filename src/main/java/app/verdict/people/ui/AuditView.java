package app.verdict.people.ui;

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
import com.vaadin.flow.router.PageTitle;
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
@Menu(title = "Audit", order = 5)
@PageTitle("Audit · Verdict")
@RolesAllowed("ADMINISTRATOR")
class AuditView extends Page implements BeforeEnterObserver {
    private static final int AT_A_TIME = 100;

    private final AuditReading log;
    private final When when;
    private final NativeTable table = new NativeTable();
    private final Notice notice = new Notice();
    private final Button older = new Button("Older entries", click -> showOlder());
    private final Map<UUID, String> names;
    private long before = Long.MAX_VALUE;

    AuditView(AuditReading log, People people, Clock clock) {
        this.log = log;
        this.when = new When(clock);
        names = people.everyone().stream().collect(Collectors.toMap(Person::id, Person::name));
        table.addClassName("v-table");
        table.getHead().add(new NativeTableRow(head("No."), head("When"), head("Who"), head("What"), head("About")));
        var scroll = new Div(table);
        scroll.addClassName("v-scroll");
        scroll.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", "Audit entries");
        var meaning = new Paragraph(
                "Each entry is sealed with the one before it. Verifying computes every seal anew and names the first entry that is not as it was written.");
        meaning.addClassName("v-muted");
        add(new H1("Audit"), meaning, new Button("Verify the chain", click -> verify()), notice, scroll, older);
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
                entry -> notice.problem("The chain is broken at " + entry + "."),
                () -> notice.hint("All %d entries hold. The last one is sealed with %s…"
                        .formatted(head.number(), head.hash().substring(0, 12))));
    }

    private NativeTableRow row(AuditEntry entry) {
        var about = new NativeTableCell();
        if (entry.loop() != null) about.add(new Link(Addresses.loop(entry.loop()), "Loop"));
        var named = entry.subjects().stream()
                .map(names::get)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        if (!named.isEmpty()) about.add(new Span(named));
        else if (entry.loop() != null && !entry.subjects().isEmpty())
            about.add(new Span(" " + entry.subjects().size() + " of its scorecards"));
        else entry.subjects().stream().limit(1).forEach(id -> about.add(new Span(id.toString())));
        return new NativeTableRow(
                new NativeTableCell(String.valueOf(entry.number())),
                new NativeTableCell(when.moment(entry.at())),
                new NativeTableCell(
                        entry.person() == null ? "Nobody signed in" : names.getOrDefault(entry.person(), "Somebody")),
                new NativeTableCell(entry.action().words() + (entry.detail().isEmpty() ? "" : ": " + entry.detail())),
                about);
    }

    private static NativeTableHeaderCell head(String text) {
        var head = new NativeTableHeaderCell(text);
        head.getElement().setAttribute("scope", "col");
        return head;
    }
}
