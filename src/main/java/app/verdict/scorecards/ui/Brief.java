package app.verdict.scorecards.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.loops.Interview;
import app.verdict.rubrics.CaseStudy;
import app.verdict.rubrics.Competency;
import app.verdict.rubrics.OtherAxis;
import app.verdict.rubrics.Rubric;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What an interviewer needs at hand: what this interview covers, the case to put, the questions, how the role fails. */
final class Brief extends Aside {
    /** @param axes of the other roles that the author knows the candidate to be interviewed for */
    Brief(Interview interview, Rubric rubric, List<OtherAxis> axes) {
        addClassName("v-brief");
        getElement().setAttribute("aria-label", text("scorecards.brief"));
        var focus = focusOf(interview, rubric);
        var content = new Div(
                new H2(text("scorecards.interview-covers")),
                list(focus.stream().map(Competency::name).toList()));
        var cases = rubric.casesFor(interview.kind());
        if (!cases.isEmpty()) content.add(new H2(text("scorecards.the-case")));
        for (var study : cases) content.add(caseOf(study, study == cases.getFirst()));
        content.add(new H2(text("scorecards.questions")));
        for (var competency : focus) content.add(new H3(competency.name()), list(competency.questions()));
        content.add(new H2(text("scorecards.how-it-fails", rubric.name())), new Paragraph(rubric.failure()));
        for (var axis : axes)
            content.add(
                    new H2(text("scorecards.also-interviewed-as", axis.other().name())),
                    new Paragraph(
                            text("scorecards.another-axis", axis.other().failure(), String.join(", ", axis.words()))));
        var brief = new NativeDetails(text("scorecards.brief"), content);
        brief.setOpen(true);
        add(brief);
    }

    /** The competencies that this interview must cover, in rubric order. */
    static List<Competency> focusOf(Interview interview, Rubric rubric) {
        return rubric.competencies().stream()
                .filter(competency -> interview.focus().contains(competency.id()))
                .toList();
    }

    private static NativeDetails caseOf(CaseStudy study, boolean open) {
        var content = new Div(new Paragraph(study.text()));
        if (!study.metric().isEmpty()) content.add(new Paragraph(text("scorecards.metric", study.metric())));
        var details = new NativeDetails(study.title(), content);
        details.setOpen(open);
        return details;
    }

    static UnorderedList list(List<String> items) {
        return new UnorderedList(items.stream().map(ListItem::new).toArray(ListItem[]::new));
    }
}
