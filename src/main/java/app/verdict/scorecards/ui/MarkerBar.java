package app.verdict.scorecards.ui;

import app.verdict.people.Refusal;
import app.verdict.rubrics.Competency;
import app.verdict.rubrics.Marker;
import app.verdict.rubrics.Tone;
import app.verdict.scorecards.Scorecard;
import app.verdict.scorecards.Scorecards;
import app.verdict.ui.Notice;
import app.verdict.ui.When;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** The markers of one competency: a tap notes the time, another click on that time takes it back. */
final class MarkerBar extends Div {
    private final Scorecards scorecards;
    private final UUID card;
    private final Clock clock;
    private final When when;
    private final Div seen = new Div();
    private final Notice notice = new Notice();

    MarkerBar(Scorecards scorecards, Scorecard card, Competency competency, Clock clock) {
        this.scorecards = scorecards;
        this.card = card.id();
        this.clock = clock;
        this.when = new When(clock);
        addClassName("v-markers");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", "Markers for " + competency.name());
        seen.addClassName("v-seen");
        for (var marker : competency.markers()) {
            add(button(marker));
            card.taps().stream()
                    .filter(tap -> tap.marker().equals(marker.id()))
                    .forEach(tap -> show(marker, tap.id(), tap.tappedAt()));
        }
        add(seen, notice);
    }

    private NativeButton button(Marker marker) {
        var button = new NativeButton("", click -> tap(marker));
        button.add(sign(marker), new Span(marker.name()));
        button.addClassName("v-marker");
        button.setTitle(marker.meaning());
        button.getElement().setAttribute("data-tone", marker.tone().name());
        return button;
    }

    private void tap(Marker marker) {
        try {
            show(marker, scorecards.tap(card, marker.id()), clock.instant());
            notice.clear();
        } catch (Refusal refusal) {
            notice.problem(refusal.getMessage());
        }
    }

    private void show(Marker marker, UUID tap, Instant at) {
        var entry = new NativeButton("%s %s ×".formatted(when.time(at), marker.name()));
        entry.addClassName("v-tap");
        entry.getElement().setAttribute("data-tone", marker.tone().name());
        entry.setAriaLabel("Take back: %s at %s".formatted(marker.name(), when.time(at)));
        entry.addClickListener(click -> {
            try {
                scorecards.untap(card, tap);
                seen.remove(entry);
            } catch (Refusal refusal) {
                notice.problem(refusal.getMessage());
            }
        });
        seen.add(entry);
    }

    private static Span sign(Marker marker) {
        var sign = new Span(marker.tone() == Tone.GOOD ? "▲" : "▼");
        sign.getElement().setAttribute("aria-hidden", "true");
        return sign;
    }
}
