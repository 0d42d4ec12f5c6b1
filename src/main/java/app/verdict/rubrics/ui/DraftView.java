package app.verdict.rubrics.ui;

import app.verdict.people.Refusal;
import app.verdict.people.Unknown;
import app.verdict.rubrics.DraftOvertaken;
import app.verdict.rubrics.RubricComparison;
import app.verdict.rubrics.RubricDraft;
import app.verdict.rubrics.RubricDrafts;
import app.verdict.rubrics.RubricText;
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
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;

/** A rubric while it is written: its fields with what is missing beside them, the preview, the changes. Saves by itself. */
@Route(Addresses.RUBRIC_DRAFT)
@PageTitle("Draft of a rubric · Verdict")
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
        open(drafts.byId(Addresses.id("draft of a rubric", id)));
    }

    private void open(RubricDraft opened) {
        draft = opened;
        fields = new RubricFields(draft.content(), this::save);
        removeAll();
        notice.clear();
        overtaken.clear();
        boolean edits = drafts.mayEdit();
        var title = draft.content().name();
        var head = new Div(new Div(new H1("%s, draft".formatted(title.isEmpty() ? draft.role() : title)), saved));
        head.addClassName("v-head");
        head.add(new Download(
                "Export", draft.role() + " draft", "yaml", () -> draft.content().asFile()));
        if (edits) {
            var publish = new Button("Publish …", click -> publish());
            publish.addThemeVariants(ButtonVariant.PRIMARY);
            head.add(
                    new Button(
                            "Discard …",
                            click -> new SureDialog(
                                            "Discard this draft?",
                                            "All that was written since the former version goes, for everybody. Published versions stay.",
                                            "Discard",
                                            this::discard)
                                    .open()),
                    publish);
        }
        var parts =
                new Parts(edits ? List.of("Write", "Preview", "Changes") : List.of("Preview", "Changes"), this::show);
        add(head, notice, overtaken, parts, part);
        if (!edits) notice.hint("Administrators and hiring managers write rubrics; you can read what is coming.");
        saidSaved();
    }

    private void show(String chosen) {
        part.removeAll();
        part.setClassName("v-editor", chosen.equals("Write"));
        switch (chosen) {
            case "Write" -> part.add(fields, beside);
            case "Preview" -> part.add(new Preview(draft.content().asRubric()));
            default -> part.add(changes());
        }
    }

    private Div changes() {
        var former = drafts.former(draft);
        if (former.isEmpty())
            return new Div(new Paragraph("This is the first version for its role: there is none to compare it with."));
        return new Div(
                new Paragraph("Compared with %s:".formatted(former.get().title())),
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
            notice.problem(refusal.getMessage() + " What you wrote stays in its field.");
        }
    }

    private void notSaved() {
        isSaved = false;
        saved.setText("Not saved");
    }

    private void saidSaved() {
        isSaved = true;
        saved.setText("Saved " + when.moment(draft.editedAt()));
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
