package app.verdict.rubrics.ui;

import app.verdict.rubrics.Competency;
import app.verdict.rubrics.Rubric;
import app.verdict.rubrics.Rubrics;
import app.verdict.ui.Addresses;
import app.verdict.ui.Link;
import app.verdict.ui.Page;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.stream.Collectors;

/** The published rubrics, to be read by everybody who scores by them. */
@Route(Addresses.RUBRICS)
@Menu(title = "Rubrics", order = 3)
@PageTitle("Rubrics · Verdict")
@PermitAll
class RubricsView extends Page {
    RubricsView(Rubrics rubrics) {
        addClassName("v-narrow");
        add(new H1("Rubrics"));
        rubrics.published().forEach(rubric -> add(entry(rubric)));
    }

    private static Div entry(Rubric rubric) {
        var title = new H2(new Link(Addresses.rubric(rubric.id()), rubric.title()));
        var competencies = new Paragraph(
                rubric.competencies().stream().map(Competency::name).collect(Collectors.joining(" · ")));
        competencies.addClassName("v-muted");
        var entry = new Div(title, new Paragraph(rubric.failure()), competencies);
        entry.addClassName("v-card");
        return entry;
    }
}
