package app.verdict.scorecards.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.rubrics.Competency;
import app.verdict.rubrics.Marker;
import app.verdict.rubrics.Tone;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** The markers of one competency: a tap notes the time; what was tapped is shown beside them and can be taken back. */
final class MarkerBar extends Div {
    MarkerBar(Competency competency) {
        addClassName("v-markers");
        getElement()
                .setAttribute("role", "group")
                .setAttribute("data-markers", "")
                .setAttribute("aria-label", text("scorecards.markers-for", competency.name()));
        competency.markers().forEach(marker -> add(button(marker)));
        var seen = new Span();
        seen.addClassName("v-seen");
        seen.getElement().setAttribute("data-taps", "");
        add(seen);
    }

    private static NativeButton button(Marker marker) {
        var button = new NativeButton();
        button.add(sign(marker), new Span(marker.name()));
        button.addClassName("v-marker");
        button.setTitle(marker.meaning());
        button.getElement()
                .setAttribute("type", "button")
                .setAttribute("data-tone", marker.tone().name())
                .setAttribute("data-marker", marker.id().toString())
                .setAttribute("data-name", marker.name());
        return button;
    }

    private static Span sign(Marker marker) {
        var sign = new Span(marker.tone() == Tone.GOOD ? "▲" : "▼");
        sign.getElement().setAttribute("aria-hidden", "true");
        return sign;
    }
}
