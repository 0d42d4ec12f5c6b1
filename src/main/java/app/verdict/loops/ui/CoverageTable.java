package app.verdict.loops.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.loops.Coverage;
import app.verdict.loops.Interview;
import app.verdict.loops.Loop;
import app.verdict.rubrics.Competency;
import app.verdict.rubrics.Rubric;
import app.verdict.ui.GateTag;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Interviews by competencies: who reads what, and how many readers each competency has. */
final class CoverageTable extends Div {
    private final List<Interview> interviews;

    CoverageTable(Loop loop, Rubric rubric) {
        addClassName("v-scroll");
        interviews = loop.interviews();
        var coverage = Coverage.of(rubric, loop);
        var table = new NativeTable();
        table.addClassNames("v-table", "v-coverage");
        var head = new NativeTableRow(header(text("loops.competency"), "col"));
        interviews.forEach(interview -> head.add(header(interview.interviewer().name(), "col")));
        head.add(header(text("loops.readers"), "col"));
        table.getHead().add(head);
        rubric.competencies().forEach(competency -> table.getBody().add(row(competency, coverage.readers(competency))));
        add(table);
    }

    private NativeTableRow row(Competency competency, long readers) {
        var name = header(competency.name(), "row");
        if (competency.gate()) name.add(new GateTag());
        var row = new NativeTableRow(name);
        interviews.forEach(interview -> row.add(cell(interview.focus().contains(competency.id()))));
        var count = new NativeTableCell(String.valueOf(readers));
        count.addClassName("v-number");
        row.add(count);
        return row;
    }

    private static NativeTableCell cell(boolean covered) {
        var dot = new Span(covered ? "●" : "");
        if (covered) dot.setTitle(text("loops.covers-it"));
        return new NativeTableCell(new Component[] {dot});
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        var header = new NativeTableHeaderCell(text);
        header.getElement().setAttribute("scope", scope);
        return header;
    }
}
