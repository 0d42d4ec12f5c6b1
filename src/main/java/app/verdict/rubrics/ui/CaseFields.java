package app.verdict.rubrics.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.rubrics.InterviewKind;
import app.verdict.rubrics.RubricText.CaseText;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;

/** A case while it is written. */
final class CaseFields extends Div {
    static final CaseText BLANK = new CaseText(InterviewKind.PRODUCT_CASE, "", "", "");

    private final Select<InterviewKind> kind = new Select<>();
    private final TextField title;
    private final TextArea text;
    private final TextField metric;

    CaseFields(CaseText content, Runnable changed) {
        addClassName("v-case-fields");
        kind.setLabel(text("rubrics.interview"));
        kind.setItems(InterviewKind.values());
        kind.setItemLabelGenerator(InterviewKind::label);
        kind.setValue(content.kind());
        kind.addValueChangeListener(change -> changed.run());
        title = Fields.line(text("rubrics.case-title"), content.title(), changed);
        metric = Fields.line(text("rubrics.case-metric"), content.metric(), changed);
        text = Fields.text(text("rubrics.what-is-put"), content.text(), changed);
        add(title, kind, metric, text);
    }

    CaseText value() {
        return new CaseText(kind.getValue(), title.getValue(), text.getValue(), metric.getValue());
    }
}
