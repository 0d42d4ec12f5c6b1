package app.verdict.debriefs.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.debriefs.Debrief;
import app.verdict.loops.Interview;
import app.verdict.ui.Addresses;
import app.verdict.ui.DecisionClock;
import app.verdict.ui.Link;
import app.verdict.ui.Pip;
import app.verdict.ui.When;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Whom the debrief is about, its clock, and who of the panel has submitted or owes. */
final class DebriefHead extends Div {
    /** @param comparable whether the opening has other candidates to compare with */
    DebriefHead(Debrief debrief, boolean comparable, When when, Clock clock) {
        addClassName("v-debrief-head");
        var loop = debrief.loop();
        var opening = new Span(text(
                "debriefs.opening",
                loop.opening().title(),
                loop.opening().level().name(),
                debrief.rubric().title(),
                loop.opening().hiringManager().name()));
        opening.addClassName("v-muted");
        var plan = new Link(Addresses.loop(loop.id()), text("debriefs.plan"));
        var head = new Div(new Div(new H1(loop.candidate().name()), opening), new DecisionClock(loop, clock), plan);
        if (debrief.open()) head.add(packet(loop.id()));
        head.addClassName("v-head");
        if (comparable) head.add(new Link(Addresses.compare(loop.opening().id()), text("debriefs.compare-candidates")));
        var panel = new UnorderedList();
        panel.addClassName("v-panel");
        panel.getElement().setAttribute("aria-label", text("debriefs.panel"));
        loop.interviews().forEach(interview -> panel.add(status(interview, when, clock)));
        add(head, panel);
    }

    /** Plain links, so that a refusal or a session that has ended shows as a page and is not saved as a packet. */
    private static Span packet(UUID loop) {
        var links = new Span(text("debriefs.packet"));
        links.addClassNames("v-muted", "v-packet");
        for (var format : List.of("PDF", "JSON", "CSV")) {
            var link = new Anchor(Addresses.packet(loop, format.toLowerCase(Locale.ROOT)), format);
            link.setAriaLabel(text("debriefs.packet-as", format));
            link.setRouterIgnore(true);
            if (!format.equals("PDF")) links.add(" · ");
            links.add(link);
        }
        return links;
    }

    private static ListItem status(Interview interview, When when, Clock clock) {
        var name = new Span(interview.interviewer().name());
        name.addClassName("v-strong");
        var detail = new Span(interview
                .scorecardInAt()
                .map(at -> text(
                        "debriefs.submitted",
                        when.moment(at),
                        interview.loop().notIndependent(interview) ? "no" : "yes",
                        interview.onPanel() ? "yes" : "no"))
                .orElseGet(() -> interview.owed(clock.instant())
                        ? text("debriefs.owes-the-scorecard", when.left(interview.scorecardDue()))
                        : text("debriefs.interviews-at", when.moment(interview.startsAt()))));
        detail.addClassName("v-muted");
        return new ListItem(new Pip(interview, clock.instant()), new Div(name, detail));
    }
}
