package app.verdict.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import app.verdict.Examples;
import app.verdict.Owner;
import app.verdict.VerdictTest;
import app.verdict.loops.Visibility;
import app.verdict.people.Duty;
import app.verdict.people.Invalid;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever is typed as evidence is kept to the letter, shown as text, and executed nowhere. */
@VerdictTest
class NaughtyStringsJourney {
    @RegisterExtension
    final Browser browser = new Browser();

    @Autowired
    Examples examples;

    @Autowired
    Owner owner;

    private final List<NaughtyStrings.Naughty> strings = NaughtyStrings.all();

    @Test
    void every_naughty_string_comes_back_after_a_reload_in_the_database_and_in_the_debrief() {
        assertThat(strings).hasSize(485);
        var focus = examples.rubric("PM").competencies().getFirst();
        var panel = examples.panel(
                "PM",
                examples.person("Manager", Duty.HIRING_MANAGER),
                List.of(examples.person("Interviewer")),
                Visibility.AFTER_OWN,
                Set.of(focus.id()));
        var author = browser.as(panel.interviewer(0));
        var interview = panel.interviewOf(panel.interviewer(0));
        var card = author.scorecard(interview).isOpen();
        card.rates(focus.name(), "Yes").recommends("Yes").explains("Kept to the letter");

        author.page()
                .evaluate(
                        """
                        ([competency, texts]) => {
                          for (const text of texts) {
                            document.querySelector(`[data-begin="${competency}"]`).click();
                            const field = document.activeElement;
                            field.value = JSON.parse(text);
                            field.dispatchEvent(new InputEvent('input', {bubbles: true}));
                          }
                        }""",
                        List.of(
                                focus.id().toString(),
                                strings.stream()
                                        .map(NaughtyStrings.Naughty::literal)
                                        .toList()));
        card.isSavedWithin(Duration.ofMinutes(2)).isReloaded().isOpen();

        var kept = strings.stream().map(NaughtyStrings.Naughty::kept).toList();
        assertThat(fields(author)).containsExactlyInAnyOrderElementsOf(kept);
        assertThat(stored(interview)).containsExactlyInAnyOrderElementsOf(kept);

        card.submits();
        var debrief = browser.as(panel.manager());
        debrief.debrief(panel.loop().id()).talksAboutWithin(Duration.ofMinutes(2), focus.name());
        assertThat(shown(debrief))
                .containsExactlyInAnyOrderElementsOf(
                        kept.stream().filter(Invalid::says).toList());
        for (var visitor : List.of(author, debrief))
            assertThat(visitor.page().evaluate("window.naughtyRan")).isNull();
    }

    @SuppressWarnings("unchecked")
    private static List<String> fields(Visitor author) {
        return (List<String>) author.page()
                .evaluate("() => [...document.querySelectorAll('[data-notes]:not([data-notes=\"\"]) textarea')]"
                        + ".map(field => field.value).filter(text => text !== '')");
    }

    @SuppressWarnings("unchecked")
    private static List<String> shown(Visitor reader) {
        return (List<String>)
                reader.page()
                        .evaluate(
                                "() => [...document.querySelectorAll('.v-board .v-read-note .v-text')].map(note => note.textContent)");
    }

    private List<String> stored(UUID interview) {
        return owner.sql()
                .queryForList(
                        "select text from evidence e join scorecard s on s.id = e.scorecard_id where s.interview_id = ?",
                        String.class,
                        interview);
    }
}
