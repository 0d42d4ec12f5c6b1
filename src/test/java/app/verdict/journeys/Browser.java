package app.verdict.journeys;

import app.verdict.Examples;
import app.verdict.people.Acting;
import app.verdict.people.Duty;
import app.verdict.people.Invitations;
import app.verdict.people.People;
import app.verdict.people.Person;
import com.microsoft.playwright.Browser.NewContextOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Gives every person in a journey a browser of their own on the running application.
 *
 * <p>Use: {@code @RegisterExtension final Browser browser = new Browser();} in a test on the application. Whatever a
 * browser reports as an error fails the test; a failed test leaves a picture of each screen in
 * {@code target/journeys}.
 */
public final class Browser implements BeforeEachCallback, AfterEachCallback {
    static final String PASSWORD = "three words in a row";
    private static final Path PICTURES = Path.of("target", "journeys");

    private final List<Visitor> visitors = new ArrayList<>();
    private ApplicationContext application;
    private Chromium chromium;

    @Override
    public void beforeEach(ExtensionContext context) {
        application = SpringExtension.getApplicationContext(context);
        chromium = context.getRoot()
                .getStore(Namespace.create(Browser.class))
                .computeIfAbsent(Chromium.class, key -> new Chromium(), Chromium.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        var failed = context.getExecutionException().isPresent();
        var name = context.getRequiredTestClass().getSimpleName() + "-" + context.getDisplayName();
        var errors = new ArrayList<String>();
        for (var visitor : visitors) {
            if (failed && !visitor.page().isClosed())
                visitor.takesAPicture(PICTURES.resolve(
                        "%s-%d.png".formatted(name.replaceAll("\\W+", "-"), visitors.indexOf(visitor))));
            errors.addAll(visitor.errors());
            visitor.close();
        }
        visitors.clear();
        if (!errors.isEmpty()) throw new AssertionError("A browser reported:\n" + String.join("\n", errors));
    }

    /** Somebody in front of a fresh browser, not signed in. */
    Visitor visitor() {
        return visitor(new NewContextOptions());
    }

    /** This person on another node of the application. */
    public Visitor at(String address, Person person) {
        return visitorAt(address).signsIn(person.email(), passwordOf(person));
    }

    /** Somebody on another node of the application. */
    public Visitor visitorAt(String address) {
        return visitor(new NewContextOptions().setBaseURL(address));
    }

    Visitor visitor(NewContextOptions options) {
        if (options.baseURL == null)
            options.setBaseURL(
                    "http://localhost:" + application.getEnvironment().getProperty("local.server.port"));
        if (options.locale == null) options.setLocale("en-GB");
        if (options.viewportSize == null) options.setViewportSize(1440, 900);
        var visitor = new Visitor(chromium.browser().newContext(options));
        visitors.add(visitor);
        return visitor;
    }

    /** This person, come in with a password that was just set through an invitation. */
    public Visitor as(Person person) {
        return visitor().signsIn(person.email(), passwordOf(person));
    }

    /** This person's password, set through an invitation where there is none yet: another would end their sessions. */
    public String passwordOf(Person person) {
        if (Acting.as(
                administrator(),
                () -> application.getBean(People.class).byId(person.id()).hasPassword())) return PASSWORD;
        var invitations = application.getBean(Invitations.class);
        invitations.accept(Acting.as(administratorBut(person), () -> invitations.invite(person.id())), PASSWORD);
        return PASSWORD;
    }

    /** Nobody invites themselves. */
    private UUID administratorBut(Person person) {
        return person.id().equals(administrator())
                ? application
                        .getBean(Examples.class)
                        .person("Inviting", Duty.ADMINISTRATOR)
                        .id()
                : administrator();
    }

    private UUID administrator() {
        return application.getBean(Examples.class).administrator();
    }
}
