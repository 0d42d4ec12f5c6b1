package app.verdict.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.verdict.Examples;
import app.verdict.VerdictTest;
import app.verdict.loops.Visibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** A Product Manager's loop from the first note to the decision: two interviewers and the hiring manager. */
@VerdictTest
class ProductManagerJourney {
    @RegisterExtension
    final Browser browser = new Browser();

    @Autowired
    Examples examples;

    @Test
    void a_loop_goes_from_live_scoring_to_a_decision_with_its_rulings_and_its_dissent() {
        var panel = examples.panel("PM", 2, Visibility.AFTER_OWN);
        var loop = panel.loop().id();
        var ana = panel.interviewer(0);
        var bo = panel.interviewer(1);
        var candidate = panel.loop().candidate().name();

        var manager = browser.as(panel.manager());
        var debrief = manager.debrief(loop).sees("No scorecard is in yet");
        manager.page().evaluate("window.sameDocument = true");

        var interviewing = browser.as(ana).sees("Owed (1)").sees(candidate);
        interviewing.page().getByText(candidate).click();
        var card = new ScorecardScreen(interviewing);
        for (var competency : panel.rubric().competencies())
            card.rates(competency.name(), "Yes").notes(competency.name(), "Ana heard: " + competency.code());
        card.rates("Independent judgment", "Strong no")
                .notes("Independent judgment", "Asked me whether it made sense, four times")
                .taps("Product intuition", "Verdict given")
                .recommends("No")
                .explains("A verdict on the product, and none without my approval")
                .isSaved();

        card.isReloaded();
        for (var competency : panel.rubric().competencies())
            card.showsNote(competency.name(), 1, "Ana heard: " + competency.code());
        card.shows("Product intuition", "Yes")
                .shows("Independent judgment", "Strong no")
                .showsNote("Independent judgment", 2, "Asked me whether it made sense, four times")
                .showsTap("Product intuition", "Verdict given")
                .shows("Recommendation", "No");
        debrief.sees("No scorecard is in yet");
        card.submits();

        debrief.seesInRow("Independent judgment", "Strong no")
                .seesInRow("Product intuition", "Yes")
                .talksAbout("Independent judgment")
                .sees("Asked me whether it made sense, four times");

        var second = browser.as(bo).scorecard(panel.interviewOf(bo));
        for (var competency : panel.rubric().competencies())
            second.rates(competency.name(), "Strong yes").notes(competency.name(), "Bo heard: " + competency.code());
        var reading = second.recommends("Strong yes")
                .explains("Decides and answers for it")
                .isSaved()
                .submits();

        debrief.seesInRow("Independent judgment", "Strong no", "Strong yes")
                .seesGate("Independent judgment", "Contested")
                .seesGate("Disagree and commit", "Clear")
                .sees("straddles");
        assertThat(manager.page().evaluate("window.sameDocument"))
                .as("the debrief was never reloaded")
                .isEqualTo(true);

        debrief.opensAndGoesToTheDecision();
        debrief.decides("No hire", "Nothing of this holds without approval")
                .triesToRecord()
                .isToldThatMissing(
                        "Say what would have changed it.",
                        "Cite at least one piece of evidence that decided.",
                        "%s rated Independent judgment “strong no”: say how that was weighed.".formatted(ana.name()),
                        "Say where %s stands.".formatted(ana.name()),
                        "Say where %s stands.".formatted(bo.name()),
                        "The premortem line of %s: how might this go wrong?".formatted(ana.name()),
                        "The premortem line of %s: how might this go wrong?".formatted(bo.name()));
        debrief.cites("Asked me whether")
                .rules("Independent judgment", "strong no", ana.name(), "It decided")
                .wouldHaveChanged("One position held against me")
                .records(ana.name(), "Agrees")
                .foresees(ana.name(), "We wait for him to ask")
                .foresees(bo.name(), "A rival hires him")
                .recordsDissent(bo.name(), "Disagrees and commits", "Independent judgment", "I saw the opposite")
                .triesToRecord()
                .isDecided("No hire, L6")
                .sees("It decided")
                .sees("I saw the opposite")
                .sees("A rival hires him");
        assertThat(manager.button("Record the decision")).hasCount(0);

        reading.reloads().sees("Submitted");
        assertThat(reading.button("Revise …")).hasCount(0);
        reading.debrief(loop).isDecided("No hire, L6").sees("Nothing of this holds without approval");
    }
}
