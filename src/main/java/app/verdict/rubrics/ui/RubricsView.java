package app.verdict.rubrics.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.rubrics.Competency;
import app.verdict.rubrics.Rubric;
import app.verdict.rubrics.RubricDraft;
import app.verdict.rubrics.RubricDrafts;
import app.verdict.rubrics.Rubrics;
import app.verdict.ui.Addresses;
import app.verdict.ui.Link;
import app.verdict.ui.Page;
import app.verdict.ui.When;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** The published rubrics, to be read by everybody who scores by them, and the drafts of their next versions. */
@Route(Addresses.RUBRICS)
@Menu(order = 3)
@PermitAll
class RubricsView extends Page implements BeforeEnterObserver {
    private final Rubrics rubrics;
    private final RubricDrafts drafts;
    private final When when;

    RubricsView(Rubrics rubrics, RubricDrafts drafts, Clock clock) {
        this.rubrics = rubrics;
        this.drafts = drafts;
        this.when = new When(clock);
        addClassName("v-narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        boolean edits = drafts.mayEdit();
        var published = rubrics.published();
        removeAll();
        var head = new Div(new H1(text("rubrics.RubricsView.title")));
        head.addClassName("v-head");
        if (edits)
            head.add(
                    new Button(
                            text("rubrics.new-from-copy"),
                            click -> new CopyDialog(drafts, published, this::open).open()),
                    new Button(text("rubrics.import"), click -> new ImportDialog(drafts, this::open).open()));
        add(head);
        var open = drafts.all();
        if (!open.isEmpty()) add(new H2(text("rubrics.being-written")));
        open.forEach(draft -> add(entry(draft)));
        if (!open.isEmpty()) add(new H2(text("rubrics.published")));
        byRole(published).forEach(versions -> add(entry(versions, edits)));
    }

    private static List<List<Rubric>> byRole(List<Rubric> published) {
        return List.copyOf(published.stream()
                .collect(Collectors.groupingBy(rubric -> rubric.role().code(), LinkedHashMap::new, Collectors.toList()))
                .values());
    }

    private Div entry(RubricDraft draft) {
        var content = draft.content();
        var title = new H2(new Link(
                Addresses.rubricDraft(draft.id()),
                text("rubrics.draft-of", content.name().isEmpty() ? draft.role() : content.name())));
        var missing = draft.problems().size();
        var state = new Paragraph(text("rubrics.state-of-draft", when.moment(draft.editedAt()), missing));
        state.addClassName("v-muted");
        return card(title, state);
    }

    private Div entry(List<Rubric> versions, boolean edits) {
        var newest = versions.getFirst();
        var competencies = new Paragraph(
                newest.competencies().stream().map(Competency::name).collect(Collectors.joining(" · ")));
        competencies.addClassName("v-muted");
        var entry = card(
                new H2(new Link(Addresses.rubric(newest.id()), newest.title())),
                new Paragraph(newest.failure()),
                competencies);
        if (versions.size() > 1) {
            var earlier = new Paragraph(text("rubrics.earlier") + " ");
            versions.subList(1, versions.size())
                    .forEach(version -> earlier.add(
                            new Link(Addresses.rubric(version.id()), text("rubrics.version", version.version())),
                            new Span(" ")));
            entry.add(earlier);
        }
        if (edits) {
            var edit = new Button(text("rubrics.write-the-next-version"), click -> open(drafts.edit(newest.id())));
            edit.setAriaLabel(text("rubrics.write-the-next-version-of", newest.name()));
            entry.add(edit);
        }
        return entry;
    }

    private void open(RubricDraft draft) {
        getUI().orElseThrow().navigate(Addresses.rubricDraft(draft.id()));
    }

    private static Div card(Component... content) {
        var card = new Div(content);
        card.addClassName("v-card");
        return card;
    }
}
