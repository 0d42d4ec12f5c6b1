package app.verdict.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.verdict.Examples;
import app.verdict.VerdictTest;
import app.verdict.loops.Visibility;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What people paste, type and guess: kept as it is, executed never, refused in plain words, and never in the log. */
@VerdictTest
@ExtendWith(OutputCaptureExtension.class)
class BadInputJourney {
    private static final String FIRST = "Product intuition";

    @RegisterExtension
    final Browser browser = new Browser();

    @Autowired
    Examples examples;

    /** Exists nowhere else, so that it can be looked for in the log. */
    private final String secret = "x" + UUID.randomUUID().toString().replace("-", "");

    private Examples.Panel panel;
    private Visitor author;
    private ScorecardScreen card;

    @BeforeEach
    void a_draft_is_open() {
        panel = examples.panel("PM", 2, Visibility.AFTER_OWN);
        author = browser.as(panel.interviewer(0));
        card = author.scorecard(panel.interviewOf(panel.interviewer(0)));
    }

    @Test
    void markup_in_notes_is_text_and_executes_nowhere(CapturedOutput log) {
        var markup = secret + "<img src=x onerror=\"document.title='owned'\"><script>document.title='owned'</script>";
        for (var competency : panel.rubric().competencies()) card.rates(competency.name(), "Not assessed");
        card.rates(FIRST, "Yes").recommends("Yes").explains(markup);
        card.note(FIRST, 1).fill(markup);
        card.isSaved().isReloaded().showsNote(FIRST, 1, markup).submits().sees(markup);
        assertThat(author.page().locator("img[src=x]")).hasCount(0);
        var debrief = browser.as(panel.manager())
                .debrief(panel.loop().id())
                .talksAbout(FIRST)
                .sees(markup);
        debrief.goesAheadWithout(markup).opensAndGoesToTheDecision();
        debrief.cites(secret)
                .decides("Hire", markup)
                .wouldHaveChanged(markup)
                .foresees(panel.interviewer(0).name(), markup)
                .records(panel.interviewer(0).name(), "Agrees");
        debrief.triesToRecord()
                .isToldThatMissing(panel.rubric().gates().stream()
                        .map(gate ->
                                "Too few have rated %s: plan another interview, or say why a hire does not wait for it."
                                        .formatted(gate.name()))
                        .toArray(String[]::new));
        assertThat(author.page()).not().hasTitle("owned");
        assertThat(log.getAll()).doesNotContain(secret);
    }

    @Test
    void emoji_and_right_to_left_text_survive() {
        var text = "👩🏽‍🚀 קרא לזה בשם · سمّاها باسمها · \u202ebackwards\u202c · ﷽";
        card.note(FIRST, 1).fill(text);
        card.explains(text).isSaved().isReloaded().showsNote(FIRST, 1, text);
        assertThat(author.field("Why, in one sentence")).hasValue(text);
    }

    @Test
    void two_hundred_thousand_characters_are_kept_and_come_back(CapturedOutput log) {
        var text = (secret + " long notes \n").repeat(5_000).substring(0, 200_000);
        author.pastes(card.note(FIRST, 1), text);
        card.isSaved().isReloaded();
        assertThat(card.note(FIRST, 1)).hasValue(text);
        assertThat(log.getAll()).doesNotContain(secret);
    }

    @Test
    void more_than_can_be_kept_is_refused_in_words_and_stays_in_the_field(CapturedOutput log) {
        var text = secret.repeat(10_000);
        card.note(FIRST, 1).fill(text);
        author.sees("Not saved. This evidence has 330,000 characters");
        assertThat(card.note(FIRST, 1)).hasValue(text);
        assertThat(log.getAll()).doesNotContain(secret);
        card.note(FIRST, 1).fill("Shorter");
        card.isSaved().isReloaded().showsNote(FIRST, 1, "Shorter");
    }

    @Test
    void unknown_addresses_and_other_peoples_scorecards_are_refused_in_plain_words(CapturedOutput log) {
        var others = panel.interviewer(1);
        author.isRefused("/scorecard/" + panel.interviewOf(others), "This interview is " + others.name())
                .isRefused("/scorecard/" + UUID.randomUUID(), "There is no interview here with the id")
                .isRefused("/scorecard/<script>", "There is no interview at this address")
                .isRefused("/loop/" + UUID.randomUUID(), "There is no loop here with the id")
                .isRefused("/debrief/" + UUID.randomUUID(), "There is no loop here with the id")
                .isRefused("/debrief/1%27%20or%201=1", "There is no loop at this address")
                .isRefused("/rubrics/" + UUID.randomUUID(), "There is no published rubric here with the id")
                .isRefused("/people", "There is no screen at this address, or it is not one of yours")
                .isRefused("/new-loop", "Only a recruiter, a hiring manager or an administrator may see openings");
        assertThat(log.getAll())
                .as("a refusal is no error of ours")
                .contains("Refused: Unknown")
                .doesNotContain("at app.verdict.");
    }
}
