package app.verdict.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.verdict.Examples;
import app.verdict.VerdictTest;
import app.verdict.loops.Visibility;
import app.verdict.rubrics.Rating;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** A Product Marketing Manager's loop, with what goes wrong on the way: a submit too early, and a change of mind. */
@VerdictTest
class ProductMarketingManagerJourney {
    @RegisterExtension
    final Browser browser = new Browser();

    @Autowired
    Examples examples;

    @Test
    void an_unfinished_scorecard_is_refused_item_by_item_and_a_revision_keeps_the_first_version() {
        var panel = examples.panel("PMM", 2, Visibility.AFTER_ALL);
        var ana = panel.interviewer(0);
        var bo = panel.interviewer(1);
        examples.submit(panel, bo, Rating.YES);
        var manager = browser.as(panel.manager());
        var debrief = manager.debrief(panel.loop().id()).sees("Still out: " + ana.name());

        var author = browser.as(ana);
        var card = author.scorecard(panel.interviewOf(ana))
                .rates("Positioning", "Yes")
                .notes("Positioning", "From breadth to relief, because leavers named nothing they would miss")
                .rates("Pricing", "No")
                .rates("Growth levers", "Not assessed")
                .rates("Narrative precision", "Not assessed")
                .rates("Market influence on the roadmap", "Not assessed")
                .rates("Disagree and commit", "Not assessed")
                .rates("Candour about own failure", "Not assessed")
                .isSaved()
                .triesToSubmit()
                .isToldThatMissing(
                        "Pricing: a rating needs evidence, something the candidate said or did.",
                        "Independent judgment: rate it, or say it was not assessed.",
                        "Your recommendation: choose one of the four.",
                        "Your recommendation: say why in one sentence.");
        card.isReloaded()
                .shows("Positioning", "Yes")
                .showsNote("Positioning", 1, "From breadth to relief, because leavers named nothing they would miss")
                .shows("Pricing", "No")
                .shows("Growth levers", "Not assessed")
                .notes("Pricing", "Took the rival's price and cut it by a tenth")
                .rates("Independent judgment", "Yes")
                .notes("Independent judgment", "Stated the anchor and went on")
                .recommends("Yes")
                .explains("Positions on a signal, prices on somebody else's")
                .isSaved()
                .submits();

        debrief.seesInRow("Pricing", "No", "Yes")
                .seesInRow("Growth levers", "Not assessed", "Yes")
                .seesGate("Independent judgment", "Clear");
        var packet = manager.page().getByRole(AriaRole.LINK, Visitor.named("Packet as JSON"));
        var file = manager.page().waitForDownload(packet::click);
        org.assertj.core.api.Assertions.assertThat(file.suggestedFilename()).endsWith(".json");

        author.clicks("Revise …").clicks("Keep this revision").sees("The reason for the revision is missing.");
        author.fills("Why do you change your mind?", "Read my notes again: the price was borrowed")
                .selects("Pricing", "Strong no")
                .clicks("Keep this revision");
        author.sees("Read my notes again: the price was borrowed")
                .sees("Below is the version that was submitted")
                .sees("Took the rival's price and cut it by a tenth");

        // pushed: taking out the packet has left the page as it was
        debrief.seesInRow("Pricing", "No", "later: Strong no").opensAndGoesToTheDecision();
        debrief.decides("Hire", "Positions on what the market says")
                .cites("From breadth to relief")
                .wouldHaveChanged("A second borrowed price")
                .records(ana.name(), "Agrees")
                .records(bo.name(), "Agrees")
                .foresees(ana.name(), "The price does not hold")
                .foresees(bo.name(), "Nobody hears the position")
                .triesToRecord()
                .isToldThatMissing(
                        "Too few have rated Disagree and commit: plan another interview, or say why a hire does not wait for it.",
                        "Too few have rated Candour about own failure: plan another interview, or say why a hire does not wait for it.")
                .waives("Disagree and commit", "Two references tell of it")
                .waives("Candour about own failure", "Asked on the telephone")
                .triesToRecord()
                .isDecided("Hire, L6")
                .sees("Two references tell of it");
        author.reloads().sees("Read my notes again");
        assertThat(author.button("Revise …")).hasCount(0);

        var told = manager.context().request().get("/" + packet.getAttribute("href"));
        assertThat(told).isOK();
        org.assertj.core.api.Assertions.assertThat(told.text())
                .contains(
                        "Two references tell of it", "Nobody hears the position", "Positions on what the market says");
    }
}
