package app.verdict.rubrics.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.people.Refusal;
import app.verdict.people.Unknown;
import app.verdict.rubrics.DraftOvertaken;
import app.verdict.rubrics.RubricComparison;
import app.verdict.rubrics.RubricDraft;
import app.verdict.rubrics.RubricDrafts;
import app.verdict.rubrics.RubricText;
import app.verdict.rubrics.ui.Parts.Part;
import app.verdict.ui.Addresses;
import app.verdict.ui.Download;
import app.verdict.ui.Notice;
import app.verdict.ui.Page;
import app.verdict.ui.When;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.EnumSet;

/** A rubric while it is written: its fields with what is missing beside them, the preview, the changes. Saves by itself. */
@Route(Addresses.RUBRIC_DRAFT)
@PermitAll // who does not write rubrics reads the preview and the changes
class DraftView extends Page implements HasUrlParameter<String> {
    private final RubricDrafts drafts;
    private final When when;
    private final Notice notice = new Notice();
    private final Overtaken overtaken = new Overtaken();
    private final Span saved = new Span();
    private final BesideDraft beside = new BesideDraft();
    private final Div part = new Div();
    private RubricDraft draft;
    private RubricFields fields;
    private boolean isSaved = true;

    @SuppressWarnings("NullAway.Init") // the address says which draft
    DraftView(RubricDrafts drafts, Clock clock) {
        this.drafts = drafts;
        this.when = new When(clock);
        saved.addClassName("v-muted");
        saved.getElement().setAttribute("role", "status");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        open(drafts.byId(Addresses.id("draft", id)));
    }

    private void open(RubricDraft opened) {
        draft = opened;
        fields = new RubricFields(draft.content(), this::save);
        removeAll();
        notice.clear();
        overtaken.clear();
        boolean edits = drafts.mayEdit();
        var title = draft.content().name();
        var head = new Div(new Div(new H1(text("rubrics.draft-of", title.isEmpty() ? draft.role() : title)), saved));
        head.addClassName("v-head");
        head.add(new Download(
                text("rubrics.export"),
                text("rubrics.draft-file", draft.role()),
                "yaml",
                () -> draft.content().asFile()));
        if (edits) {
            var publish = new Button(text("rubrics.publish-draft"), click -> publish());
            publish.addThemeVariants(ButtonVariant.PRIMARY);
            head.add(
                    new Button(
                            text("rubrics.discard-draft"),
                            click -> new SureDialog(
                                            text("rubrics.sure-to-discard"),
                                            text("rubrics.what-discarding-means"),
                                            text("rubrics.discard"),
                                            this::discard)
                                    .open()),
                    publish);
        }
        var parts = new Parts(edits ? EnumSet.allOf(Part.class) : EnumSet.of(Part.PREVIEW, Part.CHANGES), this::show);
        add(head, notice, overtaken, parts, part);
        if (!edits) notice.hint(text("rubrics.who-writes-rubrics"));
        saidSaved();
    }

    private void show(Part chosen) {
        part.removeAll();
        part.setClassName("v-editor", chosen == Part.WRITE);
        switch (chosen) {
            case WRITE -> part.add(fields, beside);
            case PREVIEW -> part.add(new Preview(draft.content().asRubric()));
            case CHANGES -> part.add(changes());
        }
    }

    private Div changes() {
        var former = drafts.former(draft);
        if (former.isEmpty()) return new Div(new Paragraph(text("rubrics.first-version")));
        return new Div(
                new Paragraph(text("rubrics.compared-with", former.get().title())),
                new ChangeList(RubricComparison.between(RubricText.of(former.get()), draft.content())));
    }

    private void save() {
        save(fields.value(), draft.revision());
    }

    private void save(RubricText text, int revision) {
        try {
            draft = drafts.save(draft.id(), revision, text);
            notice.clear();
            overtaken.clear();
            saidSaved();
        } catch (DraftOvertaken refusal) {
            notSaved();
            var theirs = drafts.byId(draft.id());
            overtaken.show(
                    refusal.getMessage(),
                    RubricComparison.between(theirs.content(), text),
                    text,
                    () -> save(fields.value(), theirs.revision()),
                    () -> open(drafts.byId(draft.id())));
        } catch (Unknown gone) {
            notSaved();
            overtaken.gone(text);
        } catch (Refusal refusal) {
            notSaved();
            notice.problem(text("rubrics.refused-and-kept", refusal.getMessage()));
        }
    }

    private void notSaved() {
        isSaved = false;
        saved.setText(text("rubrics.not-saved"));
    }

    private void saidSaved() {
        isSaved = true;
        saved.setText(text("rubrics.saved", when.moment(draft.editedAt())));
        beside.show(draft);
    }

    /** Only what stands on the screen: what could not be saved is tried again first. */
    private void publish() {
        if (!isSaved) save();
        if (isSaved) new PublishDialog(drafts, draft, rubric -> leave(Addresses.rubric(rubric.id()))).open();
    }

    private void discard() {
        drafts.discard(draft.id(), draft.revision());
        leave(Addresses.RUBRICS);
    }

    private void leave(String address) {
        getUI().orElseThrow().navigate(address);
    }
}
