package app.verdict.debriefs.ui;

import static app.verdict.texts.Texts.text;

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
        super(shared ? text("debriefs.big-screen") : text("debriefs.put-on-a-big-screen"));
        addClickListener(click -> open(meetings, loop, shared));
    }

    private static void open(Meetings meetings, UUID loop, boolean shared) {
        var dialog = new Dialog(text("debriefs.put-this-on-a-big-screen"));
        var notice = new Notice();
        var code = new Div();
        var give = new Button(shared ? text("debriefs.new-code") : text("debriefs.get-a-code"), click -> {
            try {
                var handedOut = meetings.share(loop);
                var shown = new Span(handedOut);
                shown.addClassName("v-screen-code");
                var here = new Anchor(Addresses.present(handedOut), text("debriefs.open-it-in-this-browser"));
                here.setTarget("_blank");
                code.removeAll();
                code.add(new Paragraph(text("debriefs.open-and-type", Addresses.PRESENT)), shown, here);
            } catch (Refusal refusal) {
                notice.refused(refusal);
            }
        });
        var end = new Button(text("debriefs.take-it-off-the-screen"), click -> {
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
                        shared
                                ? text("debriefs.who-sees-what-with-a-new-code")
                                : text("debriefs.who-sees-what-with-the-code")),
                code,
                notice);
        dialog.getFooter().add(end, give, new Button(text("debriefs.close"), click -> dialog.close()));
        dialog.open();
    }
}
