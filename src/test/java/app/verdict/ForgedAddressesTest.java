package app.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import app.verdict.Outsiders.Scene;
import app.verdict.people.Acting;
import app.verdict.people.Duty;
import app.verdict.people.People;
import app.verdict.people.Person;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Whatever stands at the end of a screen's address: who may not know of a thing is told the same as of one that is not
 * there, in words that were meant for people, and that they were refused is written down.
 */
@VerdictTest
@ExtendWith(LogsNoErrors.class)
class ForgedAddressesTest extends ScreenTest {
    /** What the address of a screen names. One that is new fails here until it is listed. */
    static final Map<String, String> NAMED = Map.of(
            "loop", "loop",
            "candidate", "candidate",
            "debrief", "loop",
            "run", "loop",
            "compare", "opening",
            "scorecard", "interview",
            "rubrics", "rubric",
            "rubric-draft", "draft of a rubric",
            "practice", "practice case");

    /** What everybody who works here may read. */
    private static final Set<String> NO_SECRET = Set.of("rubric", "draft of a rubric", "practice case");

    /** Open to strangers with a secret that is no id; each answers in its own screen. */
    static final Map<String, String> SECRET =
            Map.of("present", "This code opens no debrief", "invitation", "This invitation is not open");

    @Autowired
    Outsiders outsiders;

    @Autowired
    People people;

    private Scene scene;

    @BeforeEach
    void a_loop_and_who_may_not_know_of_it() {
        scene = outsiders.scene();
    }

    @Test
    void every_screen_whose_address_names_something_is_tried_here() {
        signedIn(examples.person("Somebody"));
        var screens = RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .filter(route -> !route.getRouteParameters().isEmpty())
                .map(RouteData::getTemplate)
                .map(template -> template.substring(0, template.indexOf('/')))
                .collect(Collectors.toSet());
        assertThat(screens).hasSizeGreaterThan(5).isEqualTo(union(NAMED.keySet(), SECRET.keySet()));
    }

    @Test
    void what_is_not_open_is_told_as_what_is_not_there() {
        scene.people().forEach((why, person) -> {
            signedIn(person);
            NAMED.forEach((screen, names) -> {
                if (!NO_SECRET.contains(names)) refused(why, person, screen, scene.id(names));
            });
        });
    }

    @Test
    void anothers_scorecard_is_told_to_nobody_whatever_else_they_may_see() {
        var recruiter = examples.person("Recruiter", Duty.RECRUITER);
        var administrator = examples.person("Administrator", Duty.ADMINISTRATOR);
        for (var person : Set.of(scene.panel().manager(), scene.panel().interviewer(1), recruiter, administrator)) {
            signedIn(person);
            assertThat(shownAt("scorecard/" + scene.id("interview")))
                    .startsWith("Not open")
                    .doesNotContain("Evidence on", "Because of what", "Yes");
            assertThat(outsiders.refusals(person, "/scorecard")).isOne();
        }
    }

    @Test
    void the_id_of_something_else_is_told_as_one_of_nothing() {
        var manager = scene.panel().manager();
        signedIn(manager);
        NAMED.forEach((screen, names) -> scene.ids().forEach((what, id) -> {
            if (!what.equals(names)) refused("the id of a " + what, manager, screen, id);
        }));
    }

    @Test
    void what_is_no_id_is_answered_in_plain_words_that_repeat_nothing_of_it() {
        var person = scene.panel().manager();
        signedIn(person);
        NAMED.forEach((screen, names) -> {
            for (var text : Outsiders.hostile()) {
                var address = screen + "/" + Caller.encoded(text);
                assertThat(shownAt(address))
                        .as(address)
                        .startsWith("Not open")
                        .doesNotMatch(Outsiders.INTERNALS)
                        .doesNotContain("script", "jndi", "xxxx", "passwd");
            }
            assertThat(outsiders.refusals(person, "/" + screen))
                    .isEqualTo(Outsiders.hostile().size());
        });
    }

    @Test
    void a_secret_that_is_none_is_answered_in_plain_words() {
        signedIn(examples.person("Somebody"));
        SECRET.forEach((screen, answer) -> {
            for (var text : Outsiders.hostile().subList(3, 6))
                assertThat(shownAt(screen + "/" + Caller.encoded(text)))
                        .contains(answer)
                        .doesNotMatch(Outsiders.INTERNALS);
        });
    }

    @Test
    void whoever_lost_a_duty_since_signing_in_is_told_what_it_takes() {
        var former = examples.person("Former", Duty.ADMINISTRATOR, Duty.INTERVIEWER);
        signedIn(former);
        Acting.as(examples.administrator(), () -> people.changeDuties(former.id(), Set.of(Duty.INTERVIEWER)));
        for (var screen : List.of("people", "audit"))
            assertThat(shownAt(screen)).startsWith("Not open").contains("Only an administrator may");
        assertThat(outsiders.refusals(former, "/people")).isOne();
    }

    private void refused(String why, Person person, String screen, UUID id) {
        int before = outsiders.refusals(person, "/" + screen);
        var none = UUID.randomUUID();
        var missing = shownAt(screen + "/" + none);
        var title = UI.getCurrent().getInternals().getTitle();
        assertThat(missing).as(screen).startsWith("Not open").doesNotMatch(Outsiders.INTERNALS);
        assertThat(shownAt(screen + "/" + id))
                .as("%s at %s", why, screen)
                .isEqualTo(missing.replace(none.toString(), id.toString()));
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo(title);
        assertThat(outsiders.refusals(person, "/" + screen))
                .as("%s refused at %s", why, screen)
                .isEqualTo(before + 2);
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toSet());
    }
}
