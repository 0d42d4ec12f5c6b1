package app.verdict.debriefs.ui;

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
        var opening = new Span("%s · %s · %s · hiring manager %s"
                .formatted(
                        loop.opening().title(),
                        loop.opening().level(),
                        debrief.rubric().title(),
                        loop.opening().hiringManager().name()));
        opening.addClassName("v-muted");
        var plan = new Link(Addresses.loop(loop.id()), "Plan");
        var head = new Div(new Div(new H1(loop.candidate().name()), opening), new DecisionClock(loop, clock), plan);
        if (debrief.open()) head.add(packet(loop.id()));
        head.addClassName("v-head");
        if (comparable) head.add(new Link(Addresses.compare(loop.opening().id()), "Compare candidates"));
        var panel = new UnorderedList();
        panel.addClassName("v-panel");
        panel.getElement().setAttribute("aria-label", "Panel");
        loop.interviews().forEach(interview -> panel.add(status(interview, when, clock)));
        add(head, panel);
    }

    /** Plain links, so that a refusal or a session that has ended shows as a page and is not saved as a packet. */
    private static Span packet(UUID loop) {
        var links = new Span("Packet: ");
        links.addClassNames("v-muted", "v-packet");
        for (var format : List.of("PDF", "JSON", "CSV")) {
            var link = new Anchor(Addresses.packet(loop, format.toLowerCase(Locale.ROOT)), format);
            link.setAriaLabel("Packet as " + format);
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
                .map(at -> "submitted " + when.moment(at)
                        + (interview.loop().notIndependent(interview) ? ", not independent" : "")
                        + (interview.onPanel() ? "" : ", no longer on the panel"))
                .orElseGet(() -> interview.owed(clock.instant())
                        ? "owes the scorecard, " + when.left(interview.scorecardDue())
                        : "interviews " + when.moment(interview.startsAt())));
        detail.addClassName("v-muted");
        return new ListItem(new Pip(interview, clock.instant()), new Div(name, detail));
    }
}
