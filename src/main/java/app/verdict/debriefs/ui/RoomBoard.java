package app.verdict.debriefs.ui;

import static app.verdict.texts.Texts.text;
import static java.util.Objects.requireNonNull;

import app.verdict.debriefs.InWords;
import app.verdict.debriefs.Numbers;
import app.verdict.debriefs.Phase;
import app.verdict.debriefs.Position;
import app.verdict.debriefs.Room;
import app.verdict.people.Person;
import app.verdict.rubrics.Competency;
import app.verdict.texts.Reader;
import app.verdict.ui.Help;
import app.verdict.ui.RatingMark;
import app.verdict.ui.When;
import app.verdict.ui.Word;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/**
 * What everybody in the room may see at one position of the meeting, and nothing else: it is the same on each device and
 * on the big screen.
 */
final class RoomBoard extends Section {
    private final Room room;
    private final When when;
    private final boolean large;

    /** @param large whether it is read from the other end of a room, and leaves out what one reads up close */
    RoomBoard(Room room, Position position, When when, boolean large) {
        this.room = room;
        this.when = when;
        this.large = large;
        addClassName("v-room-board");
        getElement().setAttribute("data-phase", position.phase().name());
        switch (position.phase()) {
            case READING -> reading();
            case LEANS -> leans();
            case TALK -> talk(room.debrief().rubric().competency(requireNonNull(position.competency())));
            case DECIDING -> deciding();
        }
    }

    private void reading() {
        add(new H2(text(Phase.READING)), lead(text("debriefs.everybody-reads")));
    }

    private void leans() {
        add(explained(new H2(text(Phase.LEANS)), Word.LEAN), lead(leansWords()));
        var list = new UnorderedList();
        list.addClassName("v-ballots");
        for (var person : room.participants()) {
            var entry = new ListItem(strong(person.name()));
            if (person.id().equals(room.manager().id())) entry.add(muted(text("debriefs.hiring-manager")));
            var lean = room.leans().get(person.id());
            if (room.leanRevealed(person))
                entry.add(lean == null ? muted(text("debriefs.entered-none")) : new RatingMark(lean));
            else entry.add(entered(room.leansIn().contains(person.id())));
            list.add(entry);
        }
        add(list);
    }

    private String leansWords() {
        if (room.meeting().managerLeanRevealed()) return text("debriefs.all-leans-revealed");
        if (room.meeting().leansRevealed()) return text("debriefs.panels-leans-revealed");
        return text("debriefs.leans-in-secret");
    }

    private void talk(Competency competency) {
        var item = room.item(competency);
        var talk = room.talk(competency.id());
        var head = new Div(new H2(competency.name()));
        head.addClassName("v-topic-head");
        item.figures().gate().ifPresent(state -> {
            var tag = new Span(text("debriefs.topic-gate", GateStrip.sign(state), text(state, "within")));
            tag.addClassName("v-tag");
            tag.getElement().setAttribute("data-state", state.name());
            head.add(tag);
        });
        var why = muted(sentence(InWords.why(item)));
        var figures = new Div(
                figure(text("debriefs.ratings"), new DotStrip(item.figures())),
                figure(
                        text("debriefs.gap"),
                        new Span(
                                item.figures().gap().isPresent()
                                        ? Numbers.one(item.figures().gap().getAsDouble())
                                        : "–")));
        figures.addClassName("v-topic-figures");
        add(head, why, figures);
        if (talk.skipped()) add(lead(text("debriefs.skipped")));
        if (talk.estimatesCalled()) add(estimates(competency, talk));
        else add(speakers(competency));
        if (!room.lines(competency.id()).isEmpty()) add(lines(competency));
    }

    private Div speakers(Competency competency) {
        var order = new OrderedList();
        order.addClassName("v-speakers");
        for (var person : room.speakers(competency)) {
            var entry = new ListItem(strong(person.name()));
            room.debrief().scorecards().stream()
                    .filter(card -> card.author().id().equals(person.id()))
                    .flatMap(card -> card.rating(competency.id()).stream())
                    .forEach(rating -> entry.add(new RatingMark(rating)));
            order.add(entry);
        }
        if (room.speakers(competency).isEmpty()) return new Div(lead(text("debriefs.nobody-has-rated-this")));
        return new Div(new H3(text("debriefs.who-speaks")), order);
    }

    private Div estimates(Competency competency, Room.Talked talk) {
        var list = new UnorderedList();
        list.addClassName("v-ballots");
        for (var person : room.participants()) {
            var entry = new ListItem(strong(person.name()));
            var second = talk.estimates().get(person.id());
            if (!talk.estimatesRevealed()) entry.add(entered(talk.estimatesIn().contains(person.id())));
            else movement(entry, person, competency, second);
            list.add(entry);
        }
        var title = new H3(
                talk.estimatesRevealed() ? text("debriefs.before-and-after") : text("debriefs.estimate-in-silence"));
        return new Div(explained(title, Word.ESTIMATE), list);
    }

    /** On the big screen nobody can press anything. */
    private Component explained(Component title, Word word) {
        return large ? title : Help.beside(title, word);
    }

    private void movement(
            ListItem entry,
            Person person,
            Competency competency,
            app.verdict.rubrics.@org.jspecify.annotations.Nullable Rating second) {
        var first = room.debrief().scorecards().stream()
                .filter(card -> card.author().id().equals(person.id()))
                .flatMap(card -> card.rating(competency.id()).stream())
                .findFirst();
        first.ifPresent(rating -> entry.add(new RatingMark(rating)));
        if (second == null)
            entry.add(muted(first.isPresent() ? text("debriefs.no-second-estimate") : text("debriefs.no-estimate")));
        else if (first.isPresent() && first.get() == second) entry.add(muted(text("debriefs.stays")));
        else {
            var arrow = new Span("→");
            arrow.getElement().setAttribute("role", "img").setAttribute("aria-label", text("debriefs.then"));
            entry.add(arrow, new RatingMark(second));
        }
    }

    private Div lines(Competency competency) {
        var list = new UnorderedList();
        list.addClassName("v-lines");
        for (var line : room.lines(competency.id())) {
            var text = new Span(line.text());
            text.addClassName("v-text");
            list.add(new ListItem(text, muted(line.writtenBy().name() + ", " + when.time(line.writtenAt()))));
        }
        return new Div(new H3(text("debriefs.on-record")), list);
    }

    private void deciding() {
        var proposal = room.proposal();
        add(new H2(text(Phase.DECIDING)));
        if (proposal == null || proposal.outcome().isEmpty())
            add(lead(text("debriefs.manager-proposes", room.manager().name())));
        else {
            var outcome = new Span("%s, %s"
                    .formatted(text(proposal.outcome().get()), proposal.call().level()));
            outcome.addClassName("v-outcome");
            add(new Div(muted(text("debriefs.proposed"))), outcome);
            var reasons = new Paragraph(proposal.call().reasons());
            reasons.addClassName("v-text");
            if (!large || proposal.call().reasons().length() < 700) add(reasons);
        }
        var list = new UnorderedList();
        list.addClassName("v-ballots");
        for (var person : room.panellists()) {
            var word = room.finalWordOf(person.id());
            var entry = new ListItem(strong(person.name()));
            entry.add(muted(
                    word.filter(said -> said.complete()).isPresent()
                            ? text("debriefs.has-said-the-final-word")
                            : text("debriefs.final-word-still-out")));
            list.add(entry);
        }
        add(new H3(text("debriefs.final-words")), list);
    }

    private static Span entered(boolean in) {
        return muted(in ? text("debriefs.entered") : text("debriefs.not-yet"));
    }

    private static Div figure(String name, Span value) {
        var figure = new Div(muted(name), value);
        figure.addClassName("v-figure");
        return figure;
    }

    private static Paragraph lead(String text) {
        var lead = new Paragraph(text);
        lead.addClassName("v-lead");
        return lead;
    }

    private static Span strong(String text) {
        var span = new Span(text);
        span.addClassName("v-strong");
        return span;
    }

    private static Span muted(String text) {
        var span = new Span(text);
        span.addClassName("v-muted");
        return span;
    }

    private static String sentence(String text) {
        return text.substring(0, 1).toUpperCase(Reader.current().locale()) + text.substring(1);
    }
}
