package app.verdict.rubrics.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.rubrics.AnchorLint;
import app.verdict.rubrics.Finding;
import app.verdict.rubrics.Problem;
import app.verdict.rubrics.RubricDraft;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What is still missing beside a draft, and what its anchors leave open: the one keeps it from being published, the other does not. */
final class BesideDraft extends Aside {
    BesideDraft() {
        addClassName("v-beside");
        getElement().setAttribute("aria-label", text("rubrics.before-it-is-published"));
        getElement().setAttribute("tabindex", "0"); // it scrolls when long, and nothing in it takes the focus
    }

    void show(RubricDraft draft) {
        removeAll();
        var problems = draft.problems();
        add(new H2(text("rubrics.before-it-can-be-published")));
        if (problems.isEmpty()) add(new Paragraph(text("rubrics.nothing-missing")));
        else add(list(problems.stream().map(BesideDraft::entry).toList()));
        var findings = AnchorLint.of(draft.content());
        add(new H2(text("rubrics.hints-on-anchors")));
        if (findings.isEmpty()) add(new Paragraph(text("rubrics.no-hints")));
        else add(list(findings.stream().map(BesideDraft::entry).toList()));
    }

    private static ListItem entry(Problem problem) {
        return entry(problem.what(), problem.mend());
    }

    private static ListItem entry(Finding finding) {
        return entry(
                text("rubrics.finding", finding.competency(), finding.level(), finding.words()),
                finding.what() + " " + finding.mend());
    }

    private static ListItem entry(String what, String mend) {
        var strong = new Span(what);
        strong.addClassName("v-strong");
        return new ListItem(strong, new Span(" " + mend));
    }

    private static UnorderedList list(List<ListItem> entries) {
        return new UnorderedList(entries.toArray(ListItem[]::new));
    }
}
