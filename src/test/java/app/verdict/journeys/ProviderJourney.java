package app.verdict.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import app.verdict.Caller;
import app.verdict.Examples;
import app.verdict.FreshData;
import app.verdict.Owner;
import app.verdict.VerdictApplication;
import app.verdict.people.Acting;
import app.verdict.people.Invitations;
import app.verdict.people.OwnLanguage;
import app.verdict.people.People;
import app.verdict.people.Person;
import app.verdict.people.SignedIn;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.RequestOptions;
import elsewhere.Account;
import elsewhere.RunningProvider;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionAttributeListener;
import jakarta.servlet.http.HttpSessionBindingEvent;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.util.UriComponentsBuilder;

/** Signing in with an account at a real OpenID Connect provider, which is another site than Verdict. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(
        classes = {VerdictApplication.class, Examples.class, Owner.class, ProviderJourney.Kept.class},
        initializers = FreshData.class)
@DirtiesContext
class ProviderJourney {
    private static final RunningProvider PROVIDER = new RunningProvider();
    private static final String UNKNOWN = "That account is not connected with anybody here";
    private static final String NOT_TAKEN = "The account elsewhere did not sign you in";

    @RegisterExtension
    final Browser browser = new Browser();

    @Autowired
    Examples examples;

    @Autowired
    Invitations invitations;

    @Autowired
    People people;

    @Autowired
    OwnLanguage languages;

    @Autowired
    Owner owner;

    @Autowired
    Kept kept;

    @Value("http://127.0.0.1:${local.server.port}")
    String verdict;

    private Person ana;
    private Account anas;

    @DynamicPropertySource
    static void a_provider(DynamicPropertyRegistry settings) {
        PROVIDER.into(settings);
    }

    @AfterAll
    static void the_provider_ends() {
        PROVIDER.close();
    }

    @BeforeEach
    void somebody_with_an_account_there() {
        owner.sql().update("delete from sign_in_failures");
        ana = examples.person("Ana");
        anas = new Account("subject-of-" + ana.id(), ana.email());
    }

    @Test
    void an_invitation_connects_an_account_once_and_from_then_on_it_signs_in() {
        var link = invitationFor(ana);
        comesInBy(link, anas).sees(ana.name());
        browser.visitorAt(verdict).opens(link).sees("This invitation is not open");
        assertThat(subjectsOf(ana)).containsExactly(anas.subject());
        signsIn(anas).sees("My interviews").sees(ana.name());
        assertThat(entries("SIGNED_IN", "with an account elsewhere")).isPositive();
    }

    @Test
    void the_same_address_at_another_account_lets_nobody_in() {
        comesInBy(invitationFor(ana), anas);
        signsIn(new Account("somebody-else", ana.email())).sees(UNKNOWN).doesNotSee(ana.name());
    }

    @Test
    void another_address_at_the_same_account_is_still_its_owner() {
        comesInBy(invitationFor(ana), anas);
        signsIn(new Account(anas.subject(), "ana.married@example.org"))
                .sees("My interviews")
                .sees(ana.name());
    }

    @Test
    void a_stranger_is_told_what_to_do_and_stays_outside_and_that_is_on_record() {
        int before = entries("SIGN_IN_FAILED", "with an account elsewhere");
        var stranger = signsIn(new Account("stranger-" + UUID.randomUUID(), "stranger@example.org"));
        stranger.sees(UNKNOWN).sees("Open your invitation link");
        stranger.opens("/").sees("Score the interview while it runs").doesNotSee(UNKNOWN);
        assertThat(entries("SIGN_IN_FAILED", "with an account elsewhere")).isEqualTo(before + 1);
    }

    @Test
    void whoever_is_signed_in_connects_and_disconnects_an_account_of_theirs() {
        var visitor = browser.at(verdict, ana).opens("/account").sees("not connected");
        connects(visitor, anas).sees("Your account").doesNotSee("not connected");
        signsIn(anas).sees("My interviews").sees(ana.name());
        visitor.clicks("Disconnect Example Company").sees("not connected");
        signsIn(anas).sees(UNKNOWN);
    }

    @Test
    void the_last_way_in_stays() {
        var visitor = comesInBy(invitationFor(ana), anas).opens("/account");
        visitor.clicks("Disconnect Example Company").sees("It is your only way in");
        assertThat(subjectsOf(ana)).hasSize(1);
    }

    @Test
    void an_account_of_somebody_else_here_is_not_taken_from_them() {
        var bo = examples.person("Bo");
        comesInBy(invitationFor(bo), anas);
        var visitor = browser.at(verdict, ana).opens("/account");
        connects(visitor, anas).sees("That account is connected with somebody else here");
        var link = invitationFor(ana);
        visitor = browser.visitorAt(verdict).opens(link).clicks("Continue with Example Company");
        signsInThere(visitor, anas)
                .sees("Welcome to Verdict, " + ana.name())
                .sees("That account is connected with somebody else here");
        assertThat(subjectsOf(bo)).containsExactly(anas.subject());
    }

    @Test
    void whoever_was_shut_out_does_not_come_in_by_the_provider_either() {
        var visitor = comesInBy(invitationFor(ana), anas);
        Acting.as(examples.administrator(), () -> people.disable(ana.id()));
        visitor.sees("Score the interview while it runs");
        signsIn(anas).sees("You were shut out");
    }

    @Test
    void coming_in_begins_a_session_under_another_id_and_signing_out_ends_it_here() {
        comesInBy(invitationFor(ana), anas);
        var visitor = browser.visitorAt(verdict).opens("/sign-in");
        var outside = session(visitor);
        goesThere(visitor);
        signsInThere(visitor, anas).sees("My interviews");
        var inside = session(visitor);
        assertThat(inside.value).isNotEqualTo(outside.value);
        visitor.clicks("Sign out").sees("Score the interview while it runs");
        visitor.context().addCookies(List.of(inside));
        visitor.opens("/").sees("Score the interview while it runs");
    }

    @Test
    void an_answer_that_somebody_else_asked_for_signs_nobody_in_and_connects_nothing() {
        var attacker = signsIn(new Account("attacker-" + UUID.randomUUID(), "attacker@example.org"));
        attacker.sees(UNKNOWN);
        browser.visitorAt(verdict).opens(answerFor(attacker)).sees(NOT_TAKEN);
        var visitor = browser.at(verdict, ana).opens("/account");
        visitor.clicks("Connect Example Company").sees("Please sign in");
        visitor.opens(answerFor(attacker)).sees(NOT_TAKEN).sees("Your account");
        assertThat(subjectsOf(ana)).isEmpty();
    }

    @Test
    void an_answer_is_good_once() {
        comesInBy(invitationFor(ana), anas);
        var visitor = signsIn(anas).sees("My interviews");
        var used = answerFor(visitor);
        visitor.opens(used).sees("You are signed in here already");
        visitor.opens(used).sees(NOT_TAKEN);
        visitor.opens(with("code", code(used), answerFor(visitor))).sees(NOT_TAKEN);
    }

    @Test
    void a_code_that_somebody_else_was_given_is_worth_nothing() {
        comesInBy(invitationFor(ana), anas);
        var stolen = code(answerFor(signsIn(anas).sees("My interviews")));
        var thief = signsIn(new Account("thief-" + UUID.randomUUID(), "thief@example.org"));
        thief.sees(UNKNOWN);
        thief.opens(with("code", stolen, answerFor(thief))).sees(NOT_TAKEN);
        thief.opens("/").sees("Score the interview while it runs");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SIGNED_IN_AN_HOUR_AGO", "SIGNED_IN_YESTERDAY", "SIGNED_IN_TOMORROW", "DOES_NOT_SAY_WHEN"})
    void an_id_token_that_is_not_the_providers_for_us_and_now_signs_nobody_in(Account.Flaw flaw) {
        comesInBy(invitationFor(ana), anas);
        int before = entries("SIGN_IN_FAILED", "with an account elsewhere");
        var visitor = signsIn(anas.with(flaw)).sees(NOT_TAKEN);
        visitor.opens("/").sees("Score the interview while it runs");
        assertThat(entries("SIGN_IN_FAILED", "with an account elsewhere")).isEqualTo(before + 1);
    }

    @Test
    void whoever_gives_up_there_is_back_at_their_invitation_which_is_still_good() {
        var link = invitationFor(ana);
        var visitor = browser.visitorAt(verdict).opens(link);
        var questions = new ConcurrentLinkedQueue<String>();
        visitor.page().onRequest(request -> {
            if (request.url().contains("/oauth2/authorize?")) questions.add(request.url());
        });
        visitor.clicks("Continue with Example Company").sees("Please sign in");
        var state = UriComponentsBuilder.fromUriString(questions.remove())
                .build()
                .getQueryParams()
                .getFirst("state");
        visitor.opens("/login/oauth2/code/company?error=access_denied&state=" + state)
                .sees("Welcome to Verdict, " + ana.name())
                .sees(NOT_TAKEN)
                .clicks("Continue with Example Company");
        signsInThere(visitor, anas).sees("My interviews");
    }

    @Test
    void nothing_that_the_provider_gave_is_kept() {
        comesInBy(invitationFor(ana), anas);
        assertThat(kept.values)
                .noneMatch(OAuth2AuthorizedClient.class::isInstance)
                .filteredOn(value -> value instanceof SecurityContext context && context.getAuthentication() != null)
                .isNotEmpty()
                .allMatch(context -> ((SecurityContext) context).getAuthentication() instanceof Authentication somebody
                        && somebody.getPrincipal() instanceof SignedIn);
    }

    @Test
    void after_ten_minutes_somebody_says_again_who_they_are_before_they_change_how_they_sign_in() {
        var visitor = browser.at(verdict, ana).opens("/account");
        kept.elevenMinutesPass();
        visitor.clicks("Connect Example Company").sees("Is it still you?");
        visitor.fills("Your password", "not it").clicks("Go on").sees("The present password is not right");
        visitor.fills("Your password", Browser.PASSWORD).clicks("Go on").sees("Please sign in");
        signsInThere(visitor, anas).sees("Your account");
        kept.elevenMinutesPass();
        visitor.clicks("Disconnect Example Company").sees("Is it still you?").clicks("Cancel");
        assertThat(subjectsOf(ana)).containsExactly(anas.subject());
    }

    @Test
    void whoever_has_nothing_to_say_it_with_here_signs_in_anew_there() {
        var visitor = comesInBy(invitationFor(ana), anas);
        kept.elevenMinutesPass();
        signsInAnew(visitor, anas).sees("Your account");
        setsAPassword(visitor).sees("Change password");
    }

    @ParameterizedTest
    @EnumSource(names = {"SIGNED_IN_AN_HOUR_AGO", "SIGNED_IN_YESTERDAY", "SIGNED_IN_TOMORROW", "DOES_NOT_SAY_WHEN"})
    void a_provider_that_lets_whoever_sits_there_through_proves_nothing(Account.Flaw flaw) {
        var visitor = comesInBy(invitationFor(ana), anas);
        kept.elevenMinutesPass();
        int before = entries("SIGN_IN_FAILED", "asked again, with an account elsewhere");
        signsInAnew(visitor, anas.with(flaw)).sees("Your account").sees("You were not asked to sign in there anew");
        setsAPassword(visitor).sees("Is it still you?");
        assertThat(entries("SIGN_IN_FAILED", "asked again, with an account elsewhere"))
                .isEqualTo(before + 1);
    }

    @Test
    void another_persons_account_does_not_say_that_it_is_still_the_same_person() {
        var bo = examples.person("Bo");
        var bos = new Account("subject-of-" + bo.id(), bo.email());
        comesInBy(invitationFor(bo), bos);
        var visitor = comesInBy(invitationFor(ana), anas);
        kept.elevenMinutesPass();
        signsInAnew(visitor, bos).sees("That account is not one of yours here");
        setsAPassword(visitor).sees("Is it still you?");
    }

    @Test
    void who_was_let_through_there_is_in_but_has_not_just_signed_in() {
        comesInBy(invitationFor(ana), anas);
        for (var flaw : List.of(
                Account.Flaw.SIGNED_IN_AN_HOUR_AGO, Account.Flaw.SIGNED_IN_TOMORROW, Account.Flaw.DOES_NOT_SAY_WHEN))
            setsAPassword(signsIn(anas.with(flaw)).sees("My interviews")).sees("Is it still you?");
        setsAPassword(signsIn(anas).sees("My interviews")).sees("Change password");
    }

    @Test
    void nobody_comes_in_by_a_sign_in_that_is_older_than_a_session_gets() {
        comesInBy(invitationFor(ana), anas);
        signsIn(anas.with(Account.Flaw.SIGNED_IN_YESTERDAY)).sees("You signed in there longer ago");
    }

    @Test
    void a_provider_is_asked_for_a_new_sign_in_of_whoever_connects_an_account_or_is_asked_again() throws IOException {
        assertThat(begins(new Caller(verdict), "none")).contains("max_age=43200");
        var connecting = browser.at(verdict, examples.person("Bo")).opens("/account");
        assertThat(connecting
                        .page()
                        .waitForRequest(
                                one -> one.url().contains("/oauth2/authorize?"),
                                () -> connecting.clicks("Connect Example Company"))
                        .url())
                .contains("max_age=0", "prompt=login");
        var visitor = comesInBy(invitationFor(ana), anas);
        kept.elevenMinutesPass();
        var question = visitor.page()
                .waitForRequest(one -> one.url().contains("/oauth2/authorize?"), () -> asksThere(visitor));
        assertThat(question.url()).contains("max_age=0", "prompt=login");
    }

    @Test
    void an_invitation_is_not_spent_for_whoever_the_provider_still_knows() {
        var link = invitationFor(ana);
        var visitor = browser.visitorAt(verdict).opens(link).clicks("Continue with Example Company");
        signsInThere(visitor, anas.with(Account.Flaw.SIGNED_IN_AN_HOUR_AGO))
                .sees("You were not asked to sign in there anew");
        assertThat(subjectsOf(ana)).isEmpty();
        comesInBy(link, anas).sees(ana.name());
    }

    @Test
    void a_refusal_is_read_in_ones_own_language() {
        comesInBy(invitationFor(examples.person("Bo")), anas);
        var visitor = browser.at(verdict, ana);
        Acting.as(ana.id(), () -> languages.choose(Locale.GERMAN));
        visitor.opens("/account").clicks("Mit Example Company verbinden");
        signsInThere(visitor, anas).sees("Dieses Konto ist hier schon mit einer anderen Person verbunden.");
    }

    private static Visitor setsAPassword(Visitor visitor) {
        return visitor.opens("/account")
                .fills("New password", "lantern mosaic otter")
                .clicks("Set a password");
    }

    private static Visitor asksThere(Visitor visitor) {
        return setsAPassword(visitor).clicks("Sign in again with Example Company");
    }

    private static Visitor signsInAnew(Visitor visitor, Account account) {
        return signsInThere(asksThere(visitor).sees("Please sign in"), account);
    }

    @Test
    void whoever_began_to_connect_an_account_and_gave_up_leaves_nothing_open_behind() {
        var visitor = browser.at(verdict, ana).opens("/account").clicks("Connect Example Company");
        visitor.sees("Please sign in").opens("/oauth2/authorization/company");
        signsInThere(visitor, new Account("another-" + ana.id(), "another@example.org"));
        visitor.sees("You are signed in here already");
        assertThat(subjectsOf(ana)).isEmpty();
    }

    @Test
    void another_site_begins_no_sign_in() throws IOException {
        var nobody = new Caller(verdict);
        for (var from : List.of("cross-site", "same-site"))
            assertThat(begins(nobody, from)).endsWith("/sign-in");
        for (var from : List.of("same-origin", "none"))
            assertThat(begins(nobody, from)).contains("client_id=");
    }

    private static String begins(Caller caller, String from) throws IOException {
        return caller.send(caller.to("/oauth2/authorization/company").header("Sec-Fetch-Site", from))
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    @Test
    void an_invitation_that_somebody_put_aside_is_not_spent_by_who_signs_in_next() {
        var visitor = browser.visitorAt(verdict).opens(invitationFor(ana)).clicks("Continue with Example Company");
        visitor.sees("Please sign in").opens("/sign-in");
        goesThere(visitor);
        signsInThere(visitor, new Account("next-" + ana.id(), "next@example.org"))
                .sees(UNKNOWN);
        assertThat(subjectsOf(ana)).isEmpty();
    }

    @Test
    void nobody_becomes_somebody_else_by_an_answer() {
        comesInBy(invitationFor(ana), anas);
        var bo = examples.person("Bo");
        var visitor = browser.at(verdict, bo).opens("/oauth2/authorization/company");
        int before = entries("SIGNED_IN", "with an account elsewhere");
        signsInThere(visitor, anas).sees("sign out first");
        visitor.opens("/").sees(bo.name());
        assertThat(entries("SIGNED_IN", "with an account elsewhere")).isEqualTo(before);
    }

    @Test
    void an_invitation_that_is_opened_in_somebody_elses_session_stays_unspent() {
        var link = invitationFor(ana);
        var bo = examples.person("Bo");
        var visitor = browser.at(verdict, bo).opens(link).clicks("Continue with Example Company");
        signsInThere(visitor, anas).sees("sign out first");
        visitor.opens("/").sees(bo.name());
        assertThat(subjectsOf(ana)).isEmpty();
        comesInBy(link, anas).sees(ana.name());
    }

    @Test
    void an_answer_to_another_question_takes_no_errand_away() {
        var visitor = browser.at(verdict, ana).opens("/account").clicks("Connect Example Company");
        visitor.sees("Please sign in");
        visitor.context().request().get(verdict + "/login/oauth2/code/company?error=x&state=y");
        signsInThere(visitor, anas).sees("Your account").doesNotSee("not connected");
        assertThat(subjectsOf(ana)).containsExactly(anas.subject());
    }

    private String invitationFor(Person person) {
        return "/invitation/" + Acting.as(examples.administrator(), () -> invitations.invite(person.id()));
    }

    private Visitor comesInBy(String invitation, Account account) {
        var visitor = browser.visitorAt(verdict).opens(invitation).clicks("Continue with Example Company");
        return signsInThere(visitor, account).sees("My interviews");
    }

    private Visitor signsIn(Account account) {
        var visitor = browser.visitorAt(verdict).opens("/sign-in");
        goesThere(visitor);
        return signsInThere(visitor, account);
    }

    private static Visitor connects(Visitor visitor, Account account) {
        return signsInThere(visitor.clicks("Connect Example Company"), account);
    }

    private static void goesThere(Visitor visitor) {
        visitor.page()
                .getByRole(AriaRole.LINK, Visitor.named("Sign in with Example Company"))
                .click();
    }

    private static Visitor signsInThere(Visitor visitor, Account account) {
        visitor.fills("Username", account.login()).fills("Password", Account.PASSWORD);
        return visitor.clicks("Sign in");
    }

    /** Where the provider sends somebody who is signed in there already, without going there. */
    private String answerFor(Visitor visitor) {
        return redirectedFrom(visitor, askedOf(visitor));
    }

    private String askedOf(Visitor visitor) {
        return redirectedFrom(visitor, verdict + "/oauth2/authorization/company");
    }

    private static String redirectedFrom(Visitor visitor, String address) {
        var answer = visitor.context()
                .request()
                .get(address, RequestOptions.create().setMaxRedirects(0).setHeader("Accept", "text/html"));
        return answer.headers().getOrDefault("location", "");
    }

    private static String code(String answer) {
        return String.valueOf(UriComponentsBuilder.fromUriString(answer)
                .build()
                .getQueryParams()
                .getFirst("code"));
    }

    private static String with(String parameter, String value, String address) {
        return UriComponentsBuilder.fromUriString(address)
                .replaceQueryParam(parameter, value)
                .build(true)
                .toUriString();
    }

    private Cookie session(Visitor visitor) {
        return visitor.context().cookies(verdict).stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .findFirst()
                .orElseThrow();
    }

    private List<String> subjectsOf(Person person) {
        return owner.sql()
                .queryForList(
                        "select subject from identity where person_id = ? and issuer = ?",
                        String.class,
                        person.id(),
                        PROVIDER.issuer());
    }

    private int entries(String action, String detail) {
        var count = owner.sql()
                .queryForObject(
                        "select count(*) from audit_entry where action = ? and detail = ?",
                        Integer.class,
                        action,
                        detail);
        return count == null ? 0 : count;
    }

    /** Whatever is put into any session. */
    @TestComponent
    static class Kept implements HttpSessionAttributeListener {
        private static final String BEGAN = "app.verdict.people.ui.SessionLimits.began";

        private static final String ASKED = "app.verdict.people.ui.Session.asked";
        private static final String ELSEWHERE = "app.verdict.people.ui.Session.signedInElsewhere";

        private final Queue<Object> values = new ConcurrentLinkedQueue<>();
        private final Set<HttpSession> begun = ConcurrentHashMap.newKeySet();

        /** For everybody who has just signed in. */
        void elevenMinutesPass() {
            for (var session : begun) {
                session.setAttribute(BEGAN, Instant.now().minus(Duration.ofMinutes(11)));
                session.removeAttribute(ASKED);
                if (session.getAttribute(ELSEWHERE) != null)
                    session.setAttribute(ELSEWHERE, Instant.now().minus(Duration.ofMinutes(11)));
            }
        }

        @Override
        public void attributeAdded(HttpSessionBindingEvent put) {
            values.add(put.getValue());
            if (put.getName().equals(BEGAN)) begun.add(put.getSession());
        }

        @Override
        public void attributeRemoved(HttpSessionBindingEvent taken) {
            if (taken.getName().equals(BEGAN)) begun.remove(taken.getSession());
        }

        @Override
        public void attributeReplaced(HttpSessionBindingEvent put) {
            values.add(put.getSession().getAttribute(put.getName()));
        }
    }
}
