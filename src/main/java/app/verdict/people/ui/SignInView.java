package app.verdict.people.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.people.Passkeys;
import app.verdict.people.People;
import app.verdict.people.Person;
import app.verdict.people.Refusal;
import app.verdict.people.SignInWatch;
import app.verdict.people.SignIns;
import app.verdict.ui.Addresses;
import app.verdict.ui.Notice;
import app.verdict.ui.Page;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
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
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.stream.Collectors;

/** Coming in: with e-mail and password, or, in the demo, with one click as one of its people. */
@Route(value = Addresses.SIGN_IN, autoLayout = false)
@AnonymousAllowed
class SignInView extends Page implements BeforeEnterObserver {
    /** The words of the form have none for this button. */
    private static final String REVEAL = """
            await this.updateComplete;
            const field = this.querySelector('vaadin-password-field');
            if (field) field.i18n = {...field.i18n, reveal: $0};""";

    private final LoginForm form = new LoginForm();
    private final SignIns signIns;
    private final People people;
    private final Passkeys passkeys;
    private final SignInWatch watch;
    private final Notice notice = new Notice();
    private final PasskeyPrompt prompt = new PasskeyPrompt(notice);

    SignInView(SignIns signIns, People people, Passkeys passkeys, Providers providers, SignInWatch watch) {
        this.watch = watch;
        this.passkeys = passkeys;
        this.signIns = signIns;
        this.people = people;
        addClassNames("v-entrance");
        var intro = new Div(new H1("Verdict"), new Paragraph(text("people.promise")));
        intro.addClassName("v-entrance-intro");
        form.setAction(Addresses.SIGN_IN);
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(words());
        form.getElement().executeJs(REVEAL, text("people.show-password"));
        var offered = signIns.offered();
        add(intro);
        if (!offered.isEmpty()) add(demo(offered));
        var ways = new Div(form, otherWays(providers));
        ways.addClassName("v-ways-in");
        add(ways);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (people.nobodyYet()) event.forwardTo(SetupView.class);
        ProviderSignIn.refusal().ifPresent(notice::problem);
        var said = event.getLocation().getQueryParameters();
        said.getSingleParameter("wait").ifPresent(this::askForPatience);
        form.setError(said.getSingleParameter("wait").isPresent()
                || said.getSingleParameter("error").isPresent());
    }

    private Div otherWays(Providers providers) {
        var passkey = new Button(text("people.sign-in-with-a-passkey"), click -> {
            var begun = passkeys.beginSignIn(PasskeyPrompt.here());
            prompt.use(begun.asked(), answer -> {
                try {
                    Session.open(passkeys.signIn(begun, answer));
                } catch (Refusal refusal) {
                    watch.failed(
                            "with a passkey", VaadinServletRequest.getCurrent().getRemoteAddr());
                    notice.refused(refusal);
                }
            });
        });
        var ways = new Div(notice, prompt, passkey);
        for (var provider : providers.offered()) {
            var link = new Anchor(provider.address(), text("people.sign-in-with", provider.name()));
            link.setRouterIgnore(true);
            ways.add(link);
        }
        ways.addClassName("v-other-ways");
        return ways;
    }

    private void askForPatience(String seconds) {
        var words = words();
        words.getErrorMessage().setTitle(text("people.too-many-wrong"));
        words.getErrorMessage()
                .setMessage(text("people.wait", seconds.matches("\\d{1,3}") ? Integer.parseInt(seconds) : 60));
        form.setI18n(words);
    }

    private Div demo(List<Person> offered) {
        var list = new Div();
        list.addClassName("v-demo-people");
        offered.forEach(person -> list.add(oneClick(person)));
        var demo = new Div(new H2(text("people.look-around")), list);
        demo.addClassName("v-demo");
        return demo;
    }

    private NativeButton oneClick(Person person) {
        var name = new Span(person.name());
        name.addClassName("v-strong");
        var duties = person.duties().stream()
                .sorted()
                .map(duty -> text(duty, "mid-sentence"))
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
        words.getForm().setTitle(text("people.sign-in"));
        words.getForm().setUsername(text("people.email"));
        words.getForm().setPassword(text("people.password"));
        words.getForm().setSubmit(text("people.sign-in"));
        words.getErrorMessage().setTitle(text("people.sign-in-failed"));
        words.getErrorMessage().setMessage(text("people.sign-in-failed-meaning"));
        words.getErrorMessage().setUsername(text("people.email-missing"));
        words.getErrorMessage().setPassword(text("people.password-missing"));
        return words;
    }
}
