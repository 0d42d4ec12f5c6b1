package app.verdict.people.ui;

import app.verdict.people.People;
import app.verdict.people.Person;
import app.verdict.people.SignIns;
import app.verdict.ui.Addresses;
import app.verdict.ui.Page;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Coming in: with e-mail and password, or, in the demo, with one click as one of its people. */
@Route(value = Addresses.SIGN_IN, autoLayout = false)
@PageTitle("Sign in · Verdict")
@AnonymousAllowed
class SignInView extends Page implements BeforeEnterObserver {
    private final LoginForm form = new LoginForm();
    private final SignIns signIns;
    private final People people;

    SignInView(SignIns signIns, People people) {
        this.signIns = signIns;
        this.people = people;
        addClassNames("v-entrance");
        var intro = new Div(new H1("Verdict"), new Paragraph("Score the interview while it runs. Decide on evidence."));
        intro.addClassName("v-entrance-intro");
        form.setAction(Addresses.SIGN_IN);
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(words());
        var offered = signIns.offered();
        add(intro);
        if (!offered.isEmpty()) add(demo(offered));
        add(form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (people.nobodyYet()) event.forwardTo(SetupView.class);
        form.setError(event.getLocation().getQueryParameters().getParameters().containsKey("error"));
    }

    private Div demo(List<Person> offered) {
        var list = new Div();
        list.addClassName("v-demo-people");
        offered.forEach(person -> list.add(oneClick(person)));
        var demo = new Div(new H2("Look around as one of the demo people"), list);
        demo.addClassName("v-demo");
        return demo;
    }

    private NativeButton oneClick(Person person) {
        var name = new Span(person.name());
        name.addClassName("v-strong");
        var duties = person.duties().stream()
                .sorted()
                .map(duty -> duty.label().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        var what = new Span(person.title().isEmpty() ? duties : person.title() + " · " + duties);
        what.addClassName("v-muted");
        var button = new NativeButton("", click -> Session.open(signIns.as(person.id())));
        button.add(name, what);
        button.addClassName("v-demo-person");
        return button;
    }

    private static LoginI18n words() {
        var words = LoginI18n.createDefault();
        words.getForm().setTitle("Sign in");
        words.getForm().setUsername("E-mail");
        words.getForm().setSubmit("Sign in");
        words.getErrorMessage().setTitle("That did not work");
        words.getErrorMessage()
                .setMessage("The e-mail address or the password is not right. Nothing else was changed; try again.");
        return words;
    }
}
