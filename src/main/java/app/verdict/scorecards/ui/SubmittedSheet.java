package app.verdict.scorecards.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.rubrics.Competency;
import app.verdict.rubrics.Marker;
import app.verdict.rubrics.Rubric;
import app.verdict.scorecards.Evidence;
import app.verdict.scorecards.Revision;
import app.verdict.scorecards.Scorecard;
import app.verdict.ui.GateTag;
import app.verdict.ui.RatingMark;
import app.verdict.ui.When;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;

/** A submitted scorecard as it was submitted, and its revisions beside it. Nothing here can be edited. */
final class SubmittedSheet extends Div {
    private final Scorecard card;
    private final Rubric rubric;
    private final When when;

    /** @param noteToSelf what the author wrote for nobody else; may be empty */
    SubmittedSheet(Scorecard card, Rubric rubric, String noteToSelf, When when) {
        this.card = card;
        this.rubric = rubric;
        this.when = when;
        addClassName("v-submitted");
        card.revisions().reversed().forEach(revision -> add(revision(revision)));
        add(recommendation());
        rubric.competencies().stream()
                .filter(competency -> card.rating(competency.id()).isPresent()
                        || !card.evidenceFor(competency.id()).isEmpty())
                .forEach(competency -> add(competency(competency)));
        if (!card.untiedEvidence().isEmpty()) add(untied());
        if (!card.taps().isEmpty()) add(markers());
        if (!noteToSelf.isBlank()) add(noteToSelf(noteToSelf));
    }

    private Section recommendation() {
        var section = new Section(new H2(text("scorecards.recommendation")));
        section.addClassName("v-card");
        card.recommendation().ifPresent(rating -> section.add(new RatingMark(rating)));
        section.add(new Paragraph(card.why()));
        return section;
    }

    private Section competency(Competency competency) {
        var head = new H3(competency.name());
        if (competency.gate()) head.add(new GateTag());
        var section = new Section(head);
        section.addClassName("v-card");
        card.rating(competency.id()).ifPresent(rating -> {
            var anchor = new Paragraph(competency.anchor(rating));
            anchor.addClassName("v-muted");
            section.add(new RatingMark(rating), anchor);
        });
        section.add(evidence(card.evidenceFor(competency.id())));
        return section;
    }

    private Section untied() {
        var section = new Section(new H3(text("scorecards.not-tied")), evidence(card.untiedEvidence()));
        section.addClassName("v-card");
        return section;
    }

    private static Section noteToSelf(String note) {
        var only = new Paragraph(text("scorecards.only-you-see"));
        only.addClassName("v-muted");
        var written = new Paragraph(note);
        written.addClassName("v-text");
        var section = new Section(new H3(text("scorecards.note-to-yourself")), only, written);
        section.addClassName("v-card");
        return section;
    }

    private OrderedList evidence(List<Evidence> evidence) {
        var list = new OrderedList();
        list.addClassName("v-evidence");
        for (var noted : evidence) {
            var time = new Span(when.time(noted.notedAt()));
            time.addClassName("v-time");
            var said = new Span(noted.text());
            said.addClassName("v-text");
            list.add(new ListItem(time, said));
        }
        return list;
    }

    private Section markers() {
        var list = new OrderedList();
        list.addClassName("v-evidence");
        for (var tap : card.taps()) {
            var time = new Span(when.time(tap.tappedAt()));
            time.addClassName("v-time");
            list.add(new ListItem(time, new Span(name(tap.marker()))));
        }
        var section = new Section(new H3(text("scorecards.markers")), list);
        section.addClassName("v-card");
        return section;
    }

    private Section revision(Revision revision) {
        var section = new Section(
                new H2(text("scorecards.revised", when.moment(revision.revisedAt()))),
                new Paragraph(revision.reason()));
        section.addClassNames("v-card", "v-revision");
        revision.recommendation()
                .ifPresent(rating -> section.add(changed(text("scorecards.recommendation"), new RatingMark(rating))));
        revision.ratings()
                .forEach((id, rating) ->
                        section.add(changed(rubric.competency(id).name(), new RatingMark(rating))));
        var below = new Paragraph(text("scorecards.below-is-submitted"));
        below.addClassName("v-muted");
        section.add(below);
        return section;
    }

    private static Div changed(String what, RatingMark mark) {
        var change = new Div(new Span(what), mark);
        change.addClassName("v-change");
        return change;
    }

    private String name(java.util.UUID marker) {
        return rubric.markers().stream()
                .filter(known -> known.id().equals(marker))
                .map(Marker::name)
                .collect(Collectors.joining());
    }
}
