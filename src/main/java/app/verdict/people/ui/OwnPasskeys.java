package app.verdict.people.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.people.LostPasskeys;
import app.verdict.people.Passkey;
import app.verdict.people.Passkeys;
import app.verdict.people.Refusal;
import app.verdict.ui.Notice;
import app.verdict.ui.When;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import org.springframework.context.annotation.Scope;

/** The passkeys of whoever looks at their account. */
@SpringComponent
@Scope("prototype")
class OwnPasskeys extends Section {
    private final Passkeys passkeys;
    private final LostPasskeys lost;
    private final AskAgain again;
    private final When when;
    private final Notice notice = new Notice();
    private final PasskeyPrompt prompt = new PasskeyPrompt(notice);
    private final Div keys = new Div();

    OwnPasskeys(Passkeys passkeys, LostPasskeys lost, AskAgain again, Clock clock) {
        this.passkeys = passkeys;
        this.lost = lost;
        this.again = again;
        this.when = new When(clock);
        var label = new TextField(text("people.name-for-a-passkey"));
        label.setPlaceholder(text("people.my-laptop"));
        label.setMaxLength(100);
        var add = new Button(text("people.add-a-passkey"), click -> again.before(() -> add(label)));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(new Paragraph(text("people.passkey-meaning")), label, add);
        form.addClassNames("v-form", "v-card");
        add(new H2(text("people.passkeys")), notice, prompt, keys, form);
        show();
    }

    private void add(TextField label) {
        try {
            var begun = passkeys.beginAdding(PasskeyPrompt.here());
            prompt.add(
                    begun.asked(),
                    answer -> take(() -> {
                        passkeys.add(begun, label.getValue().isBlank() ? "Passkey" : label.getValue(), answer);
                        label.clear();
                        notice.hint(text("people.passkey-added"));
                    }));
        } catch (Refusal refusal) {
            notice.refused(refusal);
        }
    }

    private void show() {
        keys.removeAll();
        lost.own().forEach(key -> keys.add(row(key)));
        passkeys.own().forEach(key -> keys.add(row(key)));
    }

    private Div row(Passkey key) {
        var used = key.lastUsed();
        var remove = new Button(
                text("people.remove"),
                click -> again.before(() -> take(() -> {
                    passkeys.remove(key.id());
                    notice.hint(text("people.passkey-removed", key.label()));
                })));
        remove.setAriaLabel(text("people.remove-the-passkey", key.label()));
        return row(
                key.label(),
                used == null
                        ? text("people.added-not-used", when.moment(key.added()))
                        : text("people.added-last-used", when.moment(key.added()), when.moment(used)),
                remove);
    }

    private Div row(LostPasskeys.Lost key) {
        var seen = new Button(text("people.i-know"), click -> take(lost::seen));
        seen.setAriaLabel(text("people.i-know-that-removed", key.label()));
        return row(key.label(), text("people.removed-as-lost", key.by(), when.moment(key.at())), seen);
    }

    private static Div row(String label, String about, Button step) {
        var name = new Span(label);
        name.addClassName("v-strong");
        var what = new Span(about);
        what.addClassName("v-muted");
        var row = new Div(new Div(name, what), new Div(), step);
        row.addClassNames("v-row", "v-card");
        return row;
    }

    private void take(Runnable step) {
        try {
            step.run();
        } catch (Refusal refusal) {
            notice.refused(refusal);
        }
        show();
    }
}
