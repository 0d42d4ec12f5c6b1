package app.verdict.debriefs.ui;

import app.verdict.debriefs.Meetings;
import app.verdict.people.Refusal;
import app.verdict.ui.Addresses;
import app.verdict.ui.Notice;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;

/** Hands out the code for the big screen, and takes it back. */
final class ScreenButton extends Button {
    ScreenButton(Meetings meetings, UUID loop, boolean shared) {
        super(shared ? "Big screen …" : "Put on a big screen …");
        addClickListener(click -> open(meetings, loop, shared));
    }

    private static void open(Meetings meetings, UUID loop, boolean shared) {
        var dialog = new Dialog("Put this debrief on a big screen");
        var notice = new Notice();
        var code = new Div();
        var give = new Button(shared ? "New code" : "Get a code", click -> {
            try {
                var text = meetings.share(loop);
                var shown = new Span(text);
                shown.addClassName("v-screen-code");
                var here = new Anchor(Addresses.present(text), "Open it in this browser");
                here.setTarget("_blank");
                code.removeAll();
                code.add(
                        new Paragraph("On the big screen, open “/%s” and type:".formatted(Addresses.PRESENT)),
                        shown,
                        here);
            } catch (Refusal refusal) {
                notice.refused(refusal);
            }
        });
        var end = new Button("Take it off the screen", click -> {
            try {
                meetings.stopSharing(loop);
                dialog.close();
            } catch (Refusal refusal) {
                notice.refused(refusal);
            }
        });
        end.setVisible(shared);
        dialog.add(
                new Paragraph(
                        "Whoever has the code sees what is revealed to all, and nothing else; nothing can be entered"
                                + " there. It ends with the debrief"
                                + (shared ? ". A new code ends the present one." : ".")),
                code,
                notice);
        dialog.getFooter().add(end, give, new Button("Close", click -> dialog.close()));
        dialog.open();
    }
}
