package app.verdict.rubrics.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.rubrics.Rubric;
import app.verdict.rubrics.RubricComparison;
import app.verdict.rubrics.RubricDrafts;
import app.verdict.rubrics.RubricText;
import app.verdict.rubrics.Rubrics;
import app.verdict.ui.Addresses;
import app.verdict.ui.Download;
import app.verdict.ui.Page;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** One rubric version in full, what is new in it, and how it differs from the others. */
@Route(Addresses.RUBRICS)
@PermitAll
class RubricView extends Page implements HasUrlParameter<String>, HasDynamicTitle {
    private final Rubrics rubrics;
    private final RubricDrafts drafts;
    private String title = titled(text("rubrics.rubric"));

    RubricView(Rubrics rubrics, RubricDrafts drafts) {
        this.rubrics = rubrics;
        this.drafts = drafts;
        addClassName("v-narrow");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        removeAll();
        var rubric = rubrics.published(Addresses.id("rubric", id));
        title = titled(rubric.title());
        var head = new Div(
                new H1(rubric.title()),
                new Download(
                        text("rubrics.export"),
                        rubric.title(),
                        "yaml",
                        () -> RubricText.of(rubric).asFile()));
        head.addClassName("v-head");
        if (drafts.mayEdit())
            head.add(new Button(
                    text("rubrics.write-the-next-version"),
                    click -> getUI().orElseThrow()
                            .navigate(Addresses.rubricDraft(
                                    drafts.edit(rubric.id()).id()))));
        add(head, new Paragraph(rubric.failure()));
        if (!rubric.metrics().isEmpty())
            add(new Paragraph(text("rubrics.its-metrics", String.join(", ", rubric.metrics()))));
        var others = rubrics.versions(rubric.role().code()).stream()
                .filter(version -> version.version() != rubric.version())
                .toList();
        if (!rubric.note().isEmpty() || !others.isEmpty()) add(news(rubric, others));
        add(new RubricSheet(rubric));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    /** What is new in this version, and what differs from another one. */
    private Section news(Rubric rubric, List<Rubric> others) {
        var news = new Section(new H2(text("rubrics.what-is-new")));
        news.addClassName("v-card");
        if (!rubric.note().isEmpty()) {
            var note = new Paragraph(rubric.note());
            note.addClassName("v-text");
            news.add(note);
        }
        if (others.isEmpty()) return news;
        var changes = new Div();
        var other = new Select<Rubric>();
        other.setLabel(text("rubrics.compare-with"));
        other.setItems(others);
        other.setItemLabelGenerator(version -> text("rubrics.version", version.version()));
        other.addValueChangeListener(chosen -> {
            changes.removeAll();
            changes.add(
                    new ChangeList(RubricComparison.between(RubricText.of(chosen.getValue()), RubricText.of(rubric))));
        });
        others.stream()
                .filter(version -> version.version() < rubric.version())
                .findFirst()
                .ifPresent(other::setValue);
        news.add(other, changes);
        return news;
    }
}
