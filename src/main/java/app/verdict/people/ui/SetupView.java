package app.verdict.people.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.people.People;
import app.verdict.people.Refusal;
import app.verdict.people.Setup;
import app.verdict.ui.Addresses;
import app.verdict.ui.Notice;
import app.verdict.ui.Page;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The first visit to an empty installation: the code from the log makes its holder the administrator. */
@Route(value = Addresses.SETUP, autoLayout = false)
@AnonymousAllowed
class SetupView extends Page implements BeforeEnterObserver {
    private final TextField code = new TextField(text("people.one-time-code"));
    private final TextField name = new TextField(text("people.your-name"));
    private final EmailField email = new EmailField(text("people.email"));
    private final PasswordInput password = new PasswordInput(text("people.password"));
    private final Notice notice = new Notice();
    private final Setup setup;
    private final People people;

    SetupView(Setup setup, People people) {
        this.setup = setup;
        this.people = people;
        addClassName("v-entrance");
        code.setHelperText(text("people.code-in-the-log"));
        password.setHelperText(text("people.good-password"));
        var create = new Button(text("people.create-the-administrator"), click -> create());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(code, name, email, password, notice, create);
        form.addClassNames("v-form", "v-card");
        add(new H1(text("people.set-up-verdict")), new Paragraph(text("people.set-up-meaning")), form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!people.nobodyYet()) event.forwardTo(SignInView.class);
    }

    private void create() {
        try {
            Session.open(
                    setup.createAdministrator(code.getValue(), name.getValue(), email.getValue(), password.getValue()));
        } catch (Refusal refusal) {
            notice.refused(refusal);
        }
    }
}
