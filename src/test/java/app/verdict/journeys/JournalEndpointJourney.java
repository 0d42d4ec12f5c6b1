package app.verdict.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import app.verdict.Examples;
import app.verdict.VerdictTest;
import app.verdict.loops.Visibility;
import app.verdict.people.Acting;
import app.verdict.people.Person;
import app.verdict.rubrics.Rating;
import app.verdict.scorecards.Journal;
import app.verdict.scorecards.Scorecards;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The journal's door to whoever knocks: plain words for what it cannot take, and nothing of anybody else's. */
@VerdictTest
@ExtendWith(OutputCaptureExtension.class)
class JournalEndpointJourney {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @RegisterExtension
    final Browser browser = new Browser();

    @Autowired
    Examples examples;

    @Autowired
    Scorecards scorecards;

    @Autowired
    Journal journal;

    private final String secret = "x" + UUID.randomUUID().toString().replace("-", "");
    private Person ana;
    private Person bo;
    private UUID card;
    private Visitor visitor;

    @BeforeEach
    void two_drafts_and_one_author_at_the_door() {
        var panel = examples.panel("PM", 2, Visibility.AFTER_OWN);
        ana = panel.interviewer(0);
        bo = panel.interviewer(1);
        card = examples.draft(panel, ana, Rating.NOT_ASSESSED, Map.of());
        visitor = browser.as(ana);
    }

    @Test
    void an_edit_is_taken_with_the_sessions_token_and_answers_are_not_stored_on_the_way() {
        var answer = sends(visitor, card, edit("why", secret));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().get("cache-control")).contains("no-store");
        assertThat(body(answer).at("/kept/receipts/0/outcome").asString()).isEqualTo("KEPT");
        assertThat(Acting.as(ana.id(), () -> journal.draft(card)).fields())
                .anyMatch(field -> field.value().equals(secret));
    }

    @Test
    void nobody_is_served_without_signing_in() {
        var stranger = browser.visitor().opens("/sign-in");
        for (var path : List.of("session", card.toString(), card + "/history")) {
            var answer = stranger.context().request().get(address(stranger, path));
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.text()).contains("You are signed out.").doesNotContain(secret);
        }
    }

    @Test
    void a_wrong_token_changes_nothing() {
        var answer = posts(visitor, card.toString(), edit("why", secret), Map.of("X-CSRF-TOKEN", "guessed"));
        assertThat(answer.status()).isEqualTo(403);
        assertThat(Acting.as(ana.id(), () -> journal.draft(card)).fields())
                .noneMatch(field -> field.value().equals(secret));
    }

    @Test
    void another_persons_draft_and_one_that_does_not_exist_are_refused_in_the_same_words() {
        sends(visitor, card, edit("why", secret));
        var other = browser.as(bo);
        var theirs = other.context().request().get(address(other, card.toString()));
        var none = UUID.randomUUID();
        var nobodys = other.context().request().get(address(other, none.toString()));
        assertThat(theirs.status()).isEqualTo(404);
        assertThat(theirs.text())
                .doesNotContain(secret)
                .isEqualTo(nobodys.text().replace(none.toString(), card.toString()));
        assertThat(sends(other, card, edit("why", "Planted")).status()).isEqualTo(404);
        assertThat(other.context()
                        .request()
                        .get(address(other, card + "/history"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void every_person_has_a_key_of_their_own_that_stays_the_same() {
        var key = session(visitor).get("key").asString();
        assertThat(session(visitor).get("key").asString()).isEqualTo(key);
        assertThat(session(browser.as(bo)).get("key").asString()).isNotEqualTo(key);
    }

    @Test
    void what_is_no_edit_is_refused_in_plain_words(CapturedOutput log) {
        for (var body : List.of(
                "",
                "[]",
                "{\"tab\": \"" + secret + "\"}",
                "{\"tab\": \"" + UUID.randomUUID()
                        + "\", \"known\": 0, \"edits\": [{\"seq\": 0, \"field\": \"why\", \"base\": 0,"
                        + " \"value\": \"" + secret + "\", \"age\": 0}]}",
                "{\"tab\": \"" + UUID.randomUUID() + "\", \"known\": 0, \"edits\": [{\"seq\": 1, \"field\": \"" + secret
                        + "\", \"base\": 0, \"value\": \"\", \"age\": 0}]}",
                "{\"tab\": \"" + UUID.randomUUID() + "\", \"known\": 0}",
                "{\"tab\": \"" + UUID.randomUUID() + "\", \"known\": 0, \"edits\": [null]}",
                "{\"tab\": \"" + UUID.randomUUID()
                        + "\", \"known\": 0, \"edits\": [{\"seq\": 1, \"field\": \"why\", \"base\": 0,"
                        + " \"age\": 0}]}")) {
            var answer = posts(visitor, card.toString(), body, token(visitor));
            assertThat(answer.status()).as(body).isEqualTo(400);
            assertThat(body(answer).get("message").asString()).isNotBlank();
            assertThat(answer.text()).doesNotContain(secret, "Exception");
        }
        assertThat(log.getAll()).doesNotContain(secret);
    }

    @Test
    void an_edit_of_a_submitted_scorecard_is_refused_in_plain_words() {
        Acting.as(ana.id(), () -> scorecards.submit(card));
        var answer = body(sends(visitor, card, edit("why", secret)));
        assertThat(answer.at("/kept/submitted").asBoolean()).isTrue();
        assertThat(answer.at("/kept/receipts/0/outcome").asString()).isEqualTo("REFUSED");
        assertThat(answer.at("/kept/receipts/0/message").asString()).startsWith("This scorecard is submitted");
    }

    @Test
    void submitting_twice_is_one_submission() {
        int revision = body(visitor.context().request().get(address(visitor, card.toString())))
                .at("/draft/revision")
                .asInt();
        for (int i = 0; i < 2; i++) {
            var answer = posts(visitor, card + "/submission", "{\"revision\": " + revision + "}", token(visitor));
            assertThat(body(answer).get("submitted").asBoolean()).isTrue();
        }
    }

    @Test
    void what_lacks_something_is_not_submitted_and_the_gap_is_named() {
        sends(visitor, card, edit("why", ""));
        int revision = Acting.as(ana.id(), () -> journal.draft(card)).revision();
        var answer = body(posts(visitor, card + "/submission", "{\"revision\": " + revision + "}", token(visitor)));
        assertThat(answer.get("submitted").asBoolean()).isFalse();
        assertThat(answer.at("/missing/0/message").asString()).contains("why");
    }

    private static String edit(String field, String value) {
        return JSON.writeValueAsString(Map.of(
                "tab",
                UUID.randomUUID(),
                "known",
                0,
                "edits",
                List.of(Map.of("seq", 1, "field", field, "base", Integer.MAX_VALUE, "value", value, "age", 0))));
    }

    private static APIResponse sends(Visitor visitor, UUID card, String edit) {
        return posts(visitor, card.toString(), edit, token(visitor));
    }

    private static APIResponse posts(Visitor visitor, String path, String body, Map<String, String> headers) {
        var options = RequestOptions.create()
                .setHeader("Content-Type", "application/json")
                .setData(body);
        headers.forEach(options::setHeader);
        return visitor.context().request().post(address(visitor, path), options);
    }

    private static Map<String, String> token(Visitor visitor) {
        var session = session(visitor);
        return new HashMap<>(Map.of(
                session.get("csrfHeader").asString(), session.get("csrfToken").asString()));
    }

    private static JsonNode session(Visitor visitor) {
        return body(visitor.context().request().get(address(visitor, "session")));
    }

    private static String address(Visitor visitor, String path) {
        return visitor.page().evaluate("location.origin") + "/journal/" + path;
    }

    private static JsonNode body(APIResponse answer) {
        return JSON.readTree(answer.text());
    }
}
