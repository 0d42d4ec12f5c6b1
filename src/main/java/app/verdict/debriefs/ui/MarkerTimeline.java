package app.verdict.debriefs.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.debriefs.Debrief;
import app.verdict.rubrics.Marker;
import app.verdict.rubrics.Tone;
import app.verdict.scorecards.MarkerTap;
import app.verdict.scorecards.Scorecard;
import app.verdict.ui.Help;
import app.verdict.ui.When;
import app.verdict.ui.Word;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What was seen when: each interview's markers along its minutes. Observations, no ratings. */
final class MarkerTimeline extends Section {
    private final Map<UUID, Marker> markers;

    MarkerTimeline(Debrief debrief, When when) {
        addClassName("v-timeline");
        markers = debrief.rubric().markers().stream().collect(Collectors.toMap(Marker::id, Function.identity()));
        add(Help.beside(new H2(text("debriefs.markers-over-time")), Word.MARKER));
        boolean any = false;
        for (var interview : debrief.loop().interviews()) {
            var card = debrief.scorecardOf(interview);
            if (card.isEmpty() || card.get().taps().isEmpty()) continue;
            any = true;
            add(line(card.get()));
        }
        if (!any) add(new Paragraph(text("debriefs.no-markers")));
    }

    private Div line(Scorecard card) {
        var name = new Span(card.author().name());
        name.addClassName("v-strong");
        var taps = new OrderedList();
        card.taps().forEach(tap -> taps.add(entry(card, tap)));
        var line = new Div(name, taps);
        line.addClassName("v-timeline-row");
        return line;
    }

    private ListItem entry(Scorecard card, MarkerTap tap) {
        var marker = markers.get(tap.marker());
        var name = marker == null ? "" : marker.name();
        boolean good = marker != null && marker.tone() == Tone.GOOD;
        long minute = Math.max(
                0, Duration.between(card.interview().startsAt(), tap.tappedAt()).toMinutes());
        var at = new Span("%d′".formatted(minute));
        at.addClassName("v-time");
        var sign = new Span(good ? "▲" : "▼");
        sign.getElement()
                .setAttribute("aria-label", good ? text("debriefs.speaks-for") : text("debriefs.speaks-against"))
                .setAttribute("role", "img");
        var entry = new ListItem(at, sign, new Span(name));
        entry.getElement().setAttribute("data-tone", good ? "GOOD" : "BAD");
        return entry;
    }
}
