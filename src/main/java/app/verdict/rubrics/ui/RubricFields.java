package app.verdict.rubrics.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.rubrics.RubricText;
import app.verdict.rubrics.RubricText.CaseText;
import app.verdict.rubrics.RubricText.CompetencyText;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;

/** Everything that a rubric says, as fields. */
final class RubricFields extends Div {
    private final RubricText from;
    private final TextField name;
    private final TextArea failure;
    private final TextArea metrics;
    private final Entries<CompetencyText, CompetencyFields> competencies;
    private final Entries<CaseText, CaseFields> cases;

    RubricFields(RubricText text, Runnable changed) {
        from = text;
        name = Fields.line(text("rubrics.role"), text.name(), changed);
        failure = Fields.text(text("rubrics.failure-in-one-sentence"), text.failure(), changed);
        metrics = Fields.text(text("rubrics.metrics-by-line"), String.join("\n", text.metrics()), changed);
        competencies = new Entries<>(
                "competency",
                text.competencies(),
                one -> new CompetencyFields(one, changed),
                () -> CompetencyFields.BLANK,
                changed);
        cases = new Entries<>(
                "case", text.cases(), one -> new CaseFields(one, changed), () -> CaseFields.BLANK, changed);
        var role = new Section(name, failure, metrics);
        role.addClassNames("v-card", "v-role-fields");
        add(role, new H2(text("rubrics.competencies")), competencies, new H2(text("rubrics.cases")), cases);
    }

    RubricText value() {
        return new RubricText(
                from.role(),
                name.getValue(),
                Fields.sentence(failure),
                Fields.lines(metrics),
                from.version(),
                competencies.all().stream().map(CompetencyFields::value).toList(),
                cases.all().stream().map(CaseFields::value).toList());
    }
}
