package app.verdict.loops.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.verdict.Caller;
import app.verdict.Examples.Panel;
import app.verdict.LogsNoErrors;
import app.verdict.ManyLoops;
import app.verdict.Outsiders;
import app.verdict.Owner;
import app.verdict.ScreenTest;
import app.verdict.Statements;
import app.verdict.VerdictTest;
import app.verdict.loops.Opening;
import app.verdict.loops.Visibility;
import app.verdict.people.Duty;
import app.verdict.people.Person;
import app.verdict.ui.Addresses;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

@VerdictTest
@ExtendWith(LogsNoErrors.class)
class LoopsViewTest extends ScreenTest {
    /** All that the screen has the database do, whoever looks and however many loops there are. */
    private static final int STATEMENTS = 9;

    @Autowired
    Owner owner;

    private Person manager;
    private Opening opening;

    @BeforeEach
    void an_opening() {
        manager = examples.person("Manager", Duty.HIRING_MANAGER);
        opening = examples.opening("PM", manager, Visibility.AFTER_OWN);
    }

    @Test
    void what_is_looked_for_stands_in_the_address_and_each_name_leads_to_more_of_the_same() {
        var zoe = panel("Zoe");
        panel("Yan");
        signedIn(manager);
        assertThat(shownAt(Addresses.LOOPS)).contains("All (2)", "Open (2)", "Decided (0)", "Zoe", "Yan");
        assertThat(addresses())
                .contains("loops?show=open", "loops?opening=" + opening.id(), "loops?manager=" + manager.id());
        assertThat(shownAt("loops?search=zo")).contains("All (1)", "Zoe").doesNotContain("Yan");
        assertThat(shownAt("loops?opening=" + opening.id())).contains("Opening: " + opening.title(), "Zoe", "Yan");
        assertThat(shownAt("loops?show=decided")).contains("No loop that is open to you is like this");
        signedIn(zoe.interviewer(0));
        assertThat(shownAt("loops?mine=yes&search=zoe")).contains("Zoe", "0 of 1 in");
    }

    @Test
    void what_is_typed_is_searched_for_and_stands_in_the_address() {
        panel("Zoe");
        panel("Yan");
        signedIn(manager);
        shownAt("loops?show=open");
        test(field("Candidate, opening or interviewer")).setValue("yan");
        assertThat(shown()).contains("Open (1)", "Yan").doesNotContain("Zoe");
        assertThat(addresses()).contains("loops?search=yan", "loops?show=ready&search=yan");
    }

    @Test
    void a_view_is_saved_by_name_and_removed_again() {
        panel("Zoe");
        signedIn(manager);
        shownAt("loops?show=open");
        press("Save view");
        assertThat(shown()).contains("The view's name is missing.");
        test(field("Save this view as")).setValue("What is open");
        press("Save view");
        shownAt(Addresses.LOOPS);
        assertThat(find(Anchor.class).withText("What is open").single().getHref())
                .isEqualTo("loops?show=open");
        signedIn(examples.person("Somebody"));
        assertThat(shownAt(Addresses.LOOPS)).doesNotContain("What is open");
        signedIn(manager);
        shownAt(Addresses.LOOPS);
        press("✕");
        assertThat(shown()).doesNotContain("What is open");
    }

    @Test
    void many_loops_stand_on_pages_and_take_as_many_statements_as_few() {
        var recruiter = examples.person("Recruiter", Duty.RECRUITER);
        try (var many = new ManyLoops(owner)) {
            many.add(50, opening, List.of(examples.person("Ana")));
            signedIn(recruiter);
            shownAt(Addresses.LOOPS);
            int few = toShow();
            many.add(950, opening, List.of(examples.person("Bo")));
            assertThat(toShow()).isEqualTo(few).isLessThanOrEqualTo(STATEMENTS);
            var address = "loops?manager=" + manager.id();
            assertThat(shownAt(address))
                    .contains("All (1000)", "Page 1 of 40", "Next")
                    .doesNotContain("Previous");
            assertThat(find(LoopRow.class).all()).hasSize(25);
            assertThat(addresses()).contains(address + "&page=2");
            assertThat(shownAt(address + "&page=40"))
                    .contains("Page 40 of 40", "Previous")
                    .doesNotContain("Next");
            assertThat(shownAt(address + "&page=999999")).contains("Page 40 of 40");
        }
    }

    private int toShow() {
        shownAt(Addresses.ACCOUNT);
        var statements =
                Statements.during(() -> assertThat(shownAt(Addresses.LOOPS)).contains("Page 1 of"));
        assertThat(statements).isNotEmpty();
        return statements.size();
    }

    @Test
    void whatever_an_address_asks_for_is_answered_in_plain_words() {
        signedIn(manager);
        for (var name : List.of("show", "mine", "role", "opening", "manager", "search", "page"))
            for (var text : Outsiders.hostile())
                assertThat(shownAt("loops?%s=%s".formatted(name, Caller.encoded(text))))
                        .as("%s: %s", name, text)
                        .startsWith("Loops")
                        .doesNotMatch(Outsiders.INTERNALS);
    }

    private Panel panel(String candidate) {
        return examples.panel(opening, "PM", manager, List.of(examples.person("Ana")), candidate);
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> addresses() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }
}
