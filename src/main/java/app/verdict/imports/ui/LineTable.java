package app.verdict.imports.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.imports.Fate;
import app.verdict.imports.ImportReport;
import app.verdict.imports.ReadLine;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Comparator;
import java.util.List;

/** The lines of a file and what becomes of each, those that are wrong first. */
final class LineTable extends Div {
    private static final int SHOWN = 200;

    LineTable(ImportReport report) {
        var table = new NativeTable();
        table.addClassName("v-table");
        var head = new NativeTableRow();
        for (var title : List.of(text("imports.line"), text("imports.what"), text("imports.becomes"))) {
            var cell = new NativeTableHeaderCell(title);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.getHead().add(head);
        report.lines().stream()
                .sorted(Comparator.comparing((ReadLine line) -> line.fate() != Fate.WRONG))
                .limit(SHOWN)
                .forEach(line -> table.getBody().add(row(line)));
        add(table);
        int more = report.lines().size() - SHOWN;
        if (more > 0) add(new Paragraph(text("imports.more-lines", more)));
    }

    private static NativeTableRow row(ReadLine line) {
        var fate = new NativeTableCell(line.problem().isEmpty() ? line.fate().label() : line.problem());
        fate.getElement().setAttribute("data-fate", line.fate().name());
        return new NativeTableRow(
                new NativeTableCell(String.valueOf(line.line())), new NativeTableCell(line.what()), fate);
    }
}
