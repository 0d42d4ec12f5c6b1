package app.verdict.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.verdict.Examples;
import app.verdict.Owner;
import app.verdict.VerdictTest;
import app.verdict.loops.Visibility;
import app.verdict.people.Acting;
import app.verdict.people.Duty;
import app.verdict.people.Moment;
import app.verdict.people.NotAllowed;
import app.verdict.people.Passkeys;
import app.verdict.people.People;
import app.verdict.people.Person;
import app.verdict.people.SignInDelays;
import app.verdict.people.Site;
import app.verdict.rubrics.Rating;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** Coming in, going out, and being shut out, in a real browser with an authenticator made of software. */
@VerdictTest
class SignInJourney {
    @RegisterExtension
    final Browser browser = new Browser();

    @Autowired
    Examples examples;

    @Autowired
    People people;

    @Autowired
    Passkeys passkeys;

    @Autowired
    SignInDelays delays;

    @Autowired
    Owner owner;

    private Person ana;

    @BeforeEach
    void somebody() {
        owner.sql().update("delete from sign_in_failures");
        ana = examples.person("Ana");
    }

    @Test
    void whoever_follows_the_link_of_a_mail_signs_in_and_is_in_the_scorecard() {
        var panel = examples.panel(
                "PM", examples.person("Manager", Duty.HIRING_MANAGER), List.of(ana), Visibility.AFTER_OWN);
        var address = "/scorecard/" + panel.interviewOf(ana);
        browser.as(ana).clicks("Sign out").sees("Sign in with a passkey"); // who has a password now
        var visitor = browser.visitor().opens(address);
        visitor.fills("E-mail", ana.email())
                .fills("Password", Browser.PASSWORD)
                .clicks("Sign in")
                .sees("Submit scorecard");
        assertThat(visitor.page()).hasURL(Pattern.compile(".*" + address));

        var demo = browser.visitor().opens("/rubrics");
        demo.page().getByText("Farid Copperwick").click();
        demo.sees("Product Manager, version 1");
        assertThat(demo.page()).hasURL(Pattern.compile(".*/rubrics"));
    }

    @Test
    void a_passkey_signs_in_without_a_password_until_it_is_removed() {
        var visitor = browser.as(ana);
        var authenticator = new Authenticator(visitor);
        visitor.opens("/account")
                .fills("Name for a new passkey", "Blue key")
                .clicks("Add a passkey")
                .sees("The passkey is added")
                .sees("Blue key")
                .sees("not used yet");

        visitor.clicks("Sign out").sees("Sign in with a passkey");
        visitor.opens("/sign-in").clicks("Sign in with a passkey").sees("My interviews");
        visitor.opens("/account").sees("last used");

        visitor.button("Remove the passkey Blue key").click();
        visitor.sees("is removed here").doesNotSee("not used yet");
        visitor.clicks("Sign out").sees("Sign in with a passkey");
        visitor.opens("/sign-in").clicks("Sign in with a passkey").sees("This passkey is not known here");
        assertThat(owner.sql()
                        .queryForList(
                                "select action from audit_entry where detail = 'with a passkey' order by number",
                                String.class))
                .endsWith("SIGNED_IN", "SIGN_IN_FAILED");
        authenticator.close();
    }

    @Test
    void somebody_elses_passkey_does_not_say_who_sits_here() {
        var bo = examples.person("Bo");
        var visitor = browser.as(bo);
        var authenticator = new Authenticator(visitor);
        visitor.opens("/account")
                .fills("Name for a new passkey", "Bo's key")
                .clicks("Add a passkey")
                .sees("The passkey is added");
        var begun = passkeys.beginSignIn(Site.of(visitor.page().url()));
        var answer = (String) visitor.page().evaluate("""
                async asked => JSON.stringify(await navigator.credentials.get(
                    {publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(JSON.parse(asked))}))""", begun.asked());
        assertThatThrownBy(() -> Acting.as(ana.id(), () -> passkeys.ask(begun, answer)))
                .isInstanceOf(NotAllowed.class)
                .hasMessage("This passkey is somebody else's.");
        assertThat(owner.sql()
                        .queryForList(
                                "select detail from audit_entry where action = 'SIGN_IN_FAILED' and person_id = ?",
                                String.class,
                                ana.id()))
                .containsExactly("asked again, with a passkey");
        Acting.as(bo.id(), () -> passkeys.ask(begun, answer));
        authenticator.close();
    }

    @Test
    void a_device_that_does_not_ask_its_owner_anything_is_not_enough() {
        var visitor = browser.as(ana);
        var authenticator = new Authenticator(visitor, false);
        visitor.opens("/account")
                .fills("Name for a new passkey", "Left on the table")
                .clicks("Add a passkey")
                .sees("The device gave no passkey")
                .doesNotSee("Left on the table");
        authenticator.close();
    }

    @Test
    void a_lost_passkey_is_removed_by_an_administrator_and_its_owner_is_told() {
        var visitor = browser.as(ana);
        var authenticator = new Authenticator(visitor);
        visitor.opens("/account")
                .fills("Name for a new passkey", "Blue key")
                .clicks("Add a passkey")
                .sees("not used yet");
        var administrator =
                browser.as(examples.person("Ada", Duty.ADMINISTRATOR)).opens("/people");
        administrator.clicks("Passkeys of " + ana.name()).sees("Blue key");
        administrator.clicks("Remove the passkey Blue key").sees("signs nobody in any more");

        visitor.sees("Score the interview while it runs");
        visitor.opens("/sign-in").clicks("Sign in with a passkey").sees("This passkey is not known here");
        visitor.signsIn(ana.email(), Browser.PASSWORD).opens("/account").sees("removed as lost by");
        visitor.clicks("I know that Blue key was removed").doesNotSee("removed as lost by");
        authenticator.close();
    }

    @Test
    void signing_out_everywhere_closes_the_open_screens_of_other_devices() {
        var here = browser.as(ana);
        var there = browser.as(ana).opens("/").sees("My interviews");
        here.opens("/account").clicks("Sign out everywhere");
        here.sees("Score the interview while it runs");
        there.sees("Score the interview while it runs");
        there.opens("/").sees("Score the interview while it runs");
    }

    @Test
    void whoever_is_shut_out_loses_the_open_screen_at_once_and_does_not_come_in_again() {
        var panel = examples.panel("PM", 2, Visibility.AFTER_OWN);
        var author = panel.interviewer(0);
        examples.submit(panel, author, Rating.YES);
        var visitor = browser.as(author);
        visitor.opens("/loop/" + panel.loop().id()).sees("Who covers what");
        Acting.as(examples.administrator(), () -> people.disable(author.id()));
        visitor.sees("Score the interview while it runs");
        visitor.fills("E-mail", author.email())
                .fills("Password", Browser.PASSWORD)
                .clicks("Sign in")
                .sees("That did not work");
        Acting.as(examples.administrator(), () -> people.enable(author.id()));
        visitor.signsIn(author.email(), Browser.PASSWORD);
    }

    @Test
    void another_password_ends_the_sessions_that_the_old_one_opened_and_keeps_this_one() {
        var here = browser.as(ana);
        var there = browser.as(ana);
        here.opens("/account")
                .fills("Present password", "not this one at all")
                .fills("New password", "lantern mosaic otter")
                .clicks("Change password")
                .sees("The present password is not right");
        here.fills("Present password", Browser.PASSWORD)
                .fills("New password", "password1234")
                .clicks("Change password")
                .sees("among those that are tried first");
        here.fills("New password", "lantern mosaic otter").clicks("Change password");
        there.sees("Score the interview while it runs");
        here.opens("/account").sees("Your account");
        there.signsIn(ana.email(), "lantern mosaic otter");
    }

    @Test
    void a_stranger_who_guesses_waits_and_does_not_keep_the_owner_from_their_own_browser() {
        var owner = browser.as(ana);
        owner.clicks("Sign out").sees("Score the interview while it runs");
        var stranger = browser.visitor().opens("/sign-in");
        guesses(stranger).sees("That did not work");
        for (var address : List.of("127.0.0.1", "0:0:0:0:0:0:0:1")) hasGuessedBefore(address, 8);
        guesses(stranger).sees("Too many wrong passwords came before");
        assertThat(stranger.page()).hasURL(Pattern.compile(".*wait=\\d+$"));
        owner.signsIn(ana.email(), Browser.PASSWORD);
        assertThat(owner.page().title()).contains("My interviews");
    }

    private void hasGuessedBefore(String address, int times) {
        var attempt = new SignInDelays.Attempt(ana.email(), address, null);
        for (int i = times - 1; i >= 0; i--)
            Moment.at(Instant.now().minus(Duration.ofMinutes(2L * i)), () -> delays.begin(attempt));
    }

    private Visitor guesses(Visitor stranger) {
        stranger.opens("/sign-in");
        return stranger.fills("E-mail", ana.email())
                .fills("Password", "some guess of a stranger")
                .clicks("Sign in");
    }

    /** A security key made of software, as Chromium offers it to tests. */
    private static final class Authenticator implements AutoCloseable {
        private final CDPSession devtools;

        Authenticator(Visitor visitor) {
            this(visitor, true);
        }

        Authenticator(Visitor visitor, boolean asksItsOwner) {
            devtools = visitor.context().newCDPSession(visitor.page());
            devtools.send("WebAuthn.enable");
            var options = new JsonObject();
            options.addProperty("protocol", "ctap2");
            options.addProperty("transport", "internal");
            options.addProperty("hasResidentKey", true);
            options.addProperty("hasUserVerification", asksItsOwner);
            options.addProperty("isUserVerified", asksItsOwner);
            options.addProperty("automaticPresenceSimulation", true);
            var parameters = new JsonObject();
            parameters.add("options", options);
            devtools.send("WebAuthn.addVirtualAuthenticator", parameters);
        }

        @Override
        public void close() {
            devtools.detach();
        }
    }
}
