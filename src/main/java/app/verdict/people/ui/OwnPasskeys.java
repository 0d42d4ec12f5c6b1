package app.verdict.people.ui;

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
        var label = new TextField("Name for a new passkey");
        label.setPlaceholder("My laptop");
        label.setMaxLength(100);
        var add = new Button("Add a passkey", click -> again.before(() -> add(label)));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(
                new Paragraph(
                        "A passkey signs you in with this device's finger, face or PIN, or with a security key. Nobody can guess it or talk you out of it."),
                label,
                add);
        form.addClassNames("v-form", "v-card");
        add(new H2("Passkeys"), notice, prompt, keys, form);
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
                        notice.hint("The passkey is added. It works from your next sign-in on.");
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
                "Remove",
                click -> again.before(() -> take(() -> {
                    passkeys.remove(key.id());
                    notice.hint("“%s” is removed here. The device may still list it; delete it there as well."
                            .formatted(key.label()));
                })));
        remove.setAriaLabel("Remove the passkey " + key.label());
        return row(
                key.label(),
                "added " + when.moment(key.added())
                        + (used == null ? ", not used yet" : ", last used " + when.moment(used)),
                remove);
    }

    private Div row(LostPasskeys.Lost key) {
        var seen = new Button("I know", click -> take(lost::seen));
        seen.setAriaLabel("I know that %s was removed".formatted(key.label()));
        return row(
                key.label(),
                "removed as lost by %s, %s. If you did not report it, ask them why."
                        .formatted(key.by(), when.moment(key.at())),
                seen);
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
