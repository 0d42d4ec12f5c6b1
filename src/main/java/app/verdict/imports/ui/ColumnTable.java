package app.verdict.imports.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.imports.Column;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.DescriptionList;
import java.util.List;

/** The columns of a file, and what stands in each. */
final class ColumnTable extends DescriptionList {
    ColumnTable(List<Column> columns) {
        addClassName("v-file-columns");
        for (var column : columns)
            add(
                    new DescriptionList.Term(new Code(column.name())),
                    new DescriptionList.Description(
                            column.required() ? column.meaning() : text("imports.optional", column.meaning())));
    }
}
