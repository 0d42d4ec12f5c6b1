package app.verdict.people.ui;

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
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The first visit to an empty installation: the code from the log makes its holder the administrator. */
@Route(value = Addresses.SETUP, autoLayout = false)
@PageTitle("Set up · Verdict")
@AnonymousAllowed
class SetupView extends Page implements BeforeEnterObserver {
    private final TextField code = new TextField("One-time code");
    private final TextField name = new TextField("Your name");
    private final EmailField email = new EmailField("E-mail");
    private final PasswordField password = new PasswordField("Password");
    private final Notice notice = new Notice();
    private final Setup setup;
    private final People people;

    SetupView(Setup setup, People people) {
        this.setup = setup;
        this.people = people;
        addClassName("v-entrance");
        code.setHelperText("It was printed in the log when Verdict started.");
        password.setHelperText("At least 12 characters. A few words in a row are good.");
        var create = new Button("Create the administrator", click -> create());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(code, name, email, password, notice, create);
        form.addClassNames("v-form", "v-card");
        add(
                new H1("Set up Verdict"),
                new Paragraph("Nobody works here yet. You become the administrator and then invite your team."),
                form);
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
