package app.verdict.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.verdict.Examples;
import app.verdict.VerdictTest;
import app.verdict.loops.Visibility;
import app.verdict.people.Duty;
import app.verdict.rubrics.Rating;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** The list of loops stays open all day: it follows what happens, and keeps what one looks for. */
@VerdictTest
class LoopsJourney {
    @RegisterExtension
    final Browser browser = new Browser();

    @Autowired
    Examples examples;

    @Test
    void an_open_list_follows_what_happens_and_leaves_what_is_being_typed() {
        var manager = examples.person("Manager", Duty.HIRING_MANAGER);
        var opening = examples.opening("PM", manager, Visibility.AFTER_OWN);
        var ana = examples.person("Ana");
        var watching = browser.as(manager).opens("/loops").sees("No loops yet");
        watching.page().getByLabel("Candidate, opening or interviewer").focus();
        var zoe = examples.panel(opening, "PM", manager, List.of(ana), "Zoe Example");
        watching.sees("Zoe Example").sees("Open (1)").sees("0 of 1 in");
        assertThat(watching.page().getByLabel("Candidate, opening or interviewer"))
                .isFocused();
        examples.submit(zoe, ana, Rating.YES);
        watching.sees("1 of 1 in").sees("Ready to debrief (1)");
    }

    @Test
    void what_one_looks_for_survives_a_reload_and_is_a_link() {
        var manager = examples.person("Manager", Duty.HIRING_MANAGER);
        var opening = examples.opening("PM", manager, Visibility.AFTER_OWN);
        for (var candidate : List.of("Zoe Example", "Yan Example"))
            examples.panel(opening, "PM", manager, List.of(examples.person("Ana")), candidate);
        var looking = browser.as(manager).opens("/loops");
        looking.page().getByRole(AriaRole.LINK, Visitor.named("Open (2)")).click();
        looking.fills("Candidate, opening or interviewer", "zoe").doesNotSee("Yan Example");
        assertThat(looking.page()).hasURL(Pattern.compile(".*/loops\\?search=zoe&show=open$"));
        looking.reloads().sees("Zoe Example").doesNotSee("Yan Example");
        assertThat(looking.field("Candidate, opening or interviewer")).hasValue("zoe");
    }
}
