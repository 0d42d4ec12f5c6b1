package app.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import app.verdict.Outsiders.Scene;
import app.verdict.people.Duty;
import app.verdict.people.Person;
import app.verdict.rubrics.Rating;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** The same at the doors beside the screens, for whoever sends what no page of ours sends. */
@VerdictTest
@ExtendWith(LogsNoErrors.class)
class ForgedRequestsTest {
    private static final String PASSWORD = "three words in a row";

    /**
     * A door that takes an id.
     *
     * @param address with {@code ID} in the place of it
     * @param names what the id is of
     * @param body what is sent; empty where nothing is
     * @param place what the audit calls it
     */
    record Door(String address, String names, String body, String place) {}

    private static final String EDIT = """
            {"tab": "00000000-0000-0000-0000-000000000001", "known": 0, "edits":
             [{"seq": 1, "field": "why", "base": 0, "value": "Planted", "age": 0}]}""";

    /** Every mapping of the application. One that is new fails here until it is listed. */
    private static final Map<String, List<Door>> DOORS = Map.ofEntries(
            entry("GET /journal/{card}", new Door("/journal/ID", "scorecard", "", "/journal")),
            entry("POST /journal/{card}", new Door("/journal/ID", "scorecard", EDIT, "/journal")),
            entry("GET /journal/{card}/history", new Door("/journal/ID/history", "scorecard", "", "/journal")),
            entry(
                    "POST /journal/{card}/submission",
                    new Door("/journal/ID/submission", "scorecard", "{\"revision\": 0}", "/journal")),
            entry("GET /packet/{loop}.pdf", new Door("/packet/ID.pdf", "loop", "", "/packet")),
            entry("GET /packet/{loop}.json", new Door("/packet/ID.json", "loop", "", "/packet")),
            entry("GET /packet/{loop}.csv", new Door("/packet/ID.csv", "loop", "", "/packet")),
            entry(
                    "GET /access-package/{request}.zip",
                    new Door("/access-package/ID.zip", "access request", "", "/access-package")),
            entry("GET /calendar/{interview}.ics", new Door("/calendar/ID.ics", "interview", "", "/calendar")),
            entry("GET /calendar/loop/{loop}.ics", new Door("/calendar/loop/ID.ics", "loop", "", "/calendar")),
            entry("GET /resume/{resume}", new Door("/resume/ID", "résumé", "", "/resume")),
            entry("GET /journal/session"),
            entry(" /error"),
            entry("GET /actuator/health"),
            entry("GET /actuator/health/**"));

    /** What everybody who takes part in a loop may know of it, or at least some who read no scorecard. */
    private static final Set<String> PLAN = Set.of("loop", "interview", "résumé");

    @Autowired
    List<RequestMappingInfoHandlerMapping> mappings;

    @Autowired
    Outsiders outsiders;

    @Autowired
    Examples examples;

    @Autowired
    Owner owner;

    @Value("http://localhost:${local.server.port}")
    String address;

    private Scene scene;

    @BeforeEach
    void a_loop_and_who_may_not_know_of_it() {
        scene = outsiders.scene();
    }

    @Test
    void every_door_is_tried_here() {
        var found = mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(mapping -> mapping.getPatternValues().stream().map(pattern -> methods(mapping) + pattern))
                .collect(Collectors.toSet());
        assertThat(found).isEqualTo(DOORS.keySet());
    }

    private static String methods(RequestMappingInfo mapping) {
        return mapping.getMethodsCondition().getMethods().stream()
                        .map(Enum::name)
                        .sorted()
                        .collect(Collectors.joining(","))
                + " ";
    }

    @Test
    void what_is_not_open_is_told_as_what_is_not_there() throws IOException {
        for (var person : scene.people().entrySet()) {
            var caller = signedIn(person.getValue());
            for (var door : doors()) refused(person.getKey(), person.getValue(), caller, door, scene.id(door.names()));
        }
    }

    @Test
    void anothers_journal_and_what_another_takes_out_are_open_to_nobody_whatever_else_they_may_see()
            throws IOException {
        for (var person : List.of(
                scene.panel().manager(),
                scene.panel().interviewer(1),
                examples.person("Recruiter", Duty.RECRUITER),
                examples.person("Administrator", Duty.ADMINISTRATOR))) {
            var caller = signedIn(person);
            for (var door : doors())
                if (!PLAN.contains(door.names())) refused(person.name(), person, caller, door, scene.id(door.names()));
        }
    }

    @Test
    void the_id_of_something_else_is_told_as_one_of_nothing() throws IOException {
        var manager = scene.panel().manager();
        var caller = signedIn(manager);
        for (var door : doors())
            for (var other : scene.ids().entrySet())
                if (!other.getKey().equals(door.names()))
                    refused("the id of a " + other.getKey(), manager, caller, door, other.getValue());
    }

    @Test
    void what_is_no_id_is_answered_in_plain_words_that_repeat_nothing_of_it() throws IOException {
        var caller = signedIn(scene.panel().manager());
        for (var door : doors())
            for (var text : Outsiders.hostile()) {
                var answer = send(caller, door, Caller.encoded(text));
                assertThat(answer.statusCode()).as("%s with %s", door, text).isBetween(400, 431);
                assertThat(answer.body())
                        .doesNotMatch(Outsiders.INTERNALS)
                        .doesNotContain("script>", "jndi", "xxxx", "passwd");
                assertThat(answer.headers().map()).doesNotContainKey("b");
            }
    }

    @Test
    void nobody_gets_anything_whatever_the_id() throws IOException {
        var nobody = new Caller(address);
        for (var door : doors()) {
            var none = UUID.randomUUID();
            var missing = send(nobody, door, none.toString());
            var there = send(nobody, door, scene.id(door.names()).toString());
            assertThat(missing.statusCode()).as(door.address()).isIn(302, 401, 403);
            assertThat(there.statusCode()).isEqualTo(missing.statusCode());
            assertThat(there.body())
                    .doesNotMatch(Outsiders.INTERNALS)
                    .isEqualTo(missing.body()
                            .replace(none.toString(), scene.id(door.names()).toString()));
        }
    }

    /** The page that a browser gets first is the same whatever it asks for; what is shown is decided in it. */
    @Test
    void a_screens_address_says_nothing_of_what_it_names_before_its_page_is_built() throws IOException {
        var screens = new ArrayList<>(ForgedAddressesTest.NAMED.keySet());
        screens.addAll(ForgedAddressesTest.SECRET.keySet());
        for (var caller : List.of(new Caller(address), signedIn(scene.panel().manager())))
            for (var screen : screens) {
                var there = caller.get("/" + screen + "/" + scene.id("loop"));
                assertThat(there.statusCode()).as(screen).isIn(200, 302);
                assertThat(there.body())
                        .doesNotContain(scene.panel().loop().candidate().name(), "Evidence on");
                for (var text : Outsiders.hostile()) {
                    var answer = caller.get("/" + screen + "/" + Caller.encoded(text));
                    assertThat(answer.statusCode())
                            .as("%s with %s", screen, text)
                            .isBetween(200, 431);
                    assertThat(answer.body()).doesNotContain("<script>alert", "Exception", "Whitelabel");
                }
            }
    }

    @Test
    void a_request_that_changes_something_wants_the_sessions_own_token() throws IOException {
        var author = scene.panel().interviewer(1);
        var card = examples.draft(scene.panel(), author, Rating.YES, Map.of());
        var caller = signedIn(author);
        var other = signedIn(scene.panel().interviewer(0));
        for (var door : doors()) {
            if (door.body().isEmpty()) continue;
            var path = door.address().replace("ID", card.toString());
            for (var token : List.of("", "guessed", other.token(), "x".repeat(4000))) {
                var answer = caller.post(path, door.body(), token);
                assertThat(answer.statusCode()).isEqualTo(403);
                assertThat(answer.body()).doesNotMatch(Outsiders.INTERNALS);
            }
        }
        assertThat(owner.sql().queryForObject("select why from scorecard where id = ?", String.class, card))
                .isNotEqualTo("Planted");
        assertThat(caller.post("/journal/" + card, EDIT).statusCode()).isEqualTo(200);
    }

    @Test
    void a_session_cookie_that_was_tampered_with_is_nobodys() throws IOException {
        var caller = signedIn(scene.panel().manager());
        var real = caller.cookies().getFirst();
        for (var forged : List.of(
                real.getValue().substring(1) + "0",
                "0".repeat(32),
                "../../" + real.getValue(),
                real.getValue() + "%00",
                "x".repeat(4000),
                ""))
            for (var path : List.of("/journal/session", "/packet/" + scene.id("loop") + ".json")) {
                var answer = new Caller(address).send(caller.to(path).header("Cookie", real.getName() + "=" + forged));
                assertThat(answer.statusCode()).as("%s with %s", path, forged).isIn(302, 401);
                assertThat(answer.body()).doesNotMatch(Outsiders.INTERNALS);
            }
    }

    private void refused(String why, Person person, Caller caller, Door door, UUID id) throws IOException {
        int before = outsiders.refusals(person, door.place());
        var none = UUID.randomUUID();
        var missing = send(caller, door, none.toString());
        var hidden = send(caller, door, id.toString());
        assertThat(missing.statusCode()).as("%s at %s", why, door.address()).isEqualTo(404);
        assertThat(missing.body()).doesNotMatch(Outsiders.INTERNALS);
        assertThat(hidden.statusCode()).as("%s at %s", why, door.address()).isEqualTo(404);
        assertThat(hidden.body())
                .as("%s at %s", why, door.address())
                .isEqualTo(missing.body().replace(none.toString(), id.toString()));
        assertThat(headers(hidden)).isEqualTo(headers(missing));
        assertThat(outsiders.refusals(person, door.place()))
                .as("%s refused at %s", why, door.address())
                .isEqualTo(before + 2);
    }

    private static Map.Entry<String, List<Door>> entry(String mapping, Door... doors) {
        return Map.entry(mapping, List.of(doors));
    }

    /** But for what belongs to the connection and the moment. */
    private static Map<String, List<String>> headers(HttpResponse<String> answer) {
        var headers = new LinkedHashMap<>(answer.headers().map());
        headers.keySet().removeAll(List.of("date", "connection", "keep-alive"));
        return headers;
    }

    private static List<Door> doors() {
        return DOORS.values().stream().flatMap(List::stream).toList();
    }

    private static HttpResponse<String> send(Caller caller, Door door, String id) throws IOException {
        var path = door.address().replace("ID", id);
        return door.body().isEmpty() ? caller.get(path) : caller.post(path, door.body());
    }

    private Caller signedIn(Person person) throws IOException {
        owner.sql()
                .update(
                        "update person set password_hash = ? where id = ?",
                        "{bcrypt}" + new BCryptPasswordEncoder(4).encode(PASSWORD),
                        person.id());
        return new Caller(address).signIn(person.email(), PASSWORD);
    }
}
