package app.verdict.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.regex.Pattern;

/** The debrief as the hiring manager runs it. */
final class DebriefScreen {
    private final Visitor reader;
    private final Page page;

    DebriefScreen(Visitor reader) {
        this.reader = reader;
        this.page = reader.page();
    }

    DebriefScreen sees(String text) {
        reader.sees(text);
        return this;
    }

    DebriefScreen doesNotSee(String text) {
        reader.doesNotSee(text);
        return this;
    }

    /** In the matrix, the words in the cells of a competency's row, the competency first. */
    DebriefScreen seesInRow(String competency, String... words) {
        var row = page.getByRole(AriaRole.REGION, Visitor.named("Ratings"))
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + competency)));
        for (var word : words) assertThat(row).containsText(word);
        return this;
    }

    DebriefScreen seesGate(String gate, String state) {
        assertThat(page.locator(".v-gate").filter(new Locator.FilterOptions().setHasText(gate)))
                .containsText(state);
        return this;
    }

    DebriefScreen talksAbout(String competency) {
        choose(competency);
        return sees("Evidence: " + competency);
    }

    /** Where there is far more to show than anybody writes. */
    DebriefScreen talksAboutWithin(Duration patience, String competency) {
        choose(competency);
        assertThat(page.getByText("Evidence: " + competency))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(patience.toMillis()));
        return this;
    }

    private void choose(String competency) {
        page.getByRole(AriaRole.REGION, Visitor.named("Ratings"))
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(competency).setExact(true))
                .click();
    }

    /** Opens the meeting, and goes on to where it decides. */
    DebriefScreen opensAndGoesToTheDecision() {
        reader.clicks("Open the debrief").sees("Everybody reads the scorecards alone.");
        return goesToTheDecision();
    }

    DebriefScreen goesToTheDecision() {
        reader.clicks("Decision").sees("Final words");
        return this;
    }

    /** Goes ahead without whoever is still out, for this reason. */
    DebriefScreen goesAheadWithout(String reason) {
        reader.clicks("Go ahead without …")
                .fills("Reason, for the record", reason)
                .clicks("Go ahead without the scorecards still out")
                .sees("Ready to debrief");
        return this;
    }

    DebriefScreen wouldHaveChanged(String what) {
        reader.fills("What would have changed it", what);
        return this;
    }

    /** Says why a hire does not wait for another interview on a gate that too few have rated. */
    DebriefScreen waives(String gate, String why) {
        reader.fills("%s: why does a hire not wait for another interview?".formatted(gate), why);
        return this;
    }

    DebriefScreen foresees(String panellist, String premortem) {
        reader.fills("Premortem of " + panellist, premortem);
        return this;
    }

    DebriefScreen decides(String outcome, String reasons) {
        page.getByRole(AriaRole.RADIO, Visitor.named(outcome)).check();
        reader.fills("Reasons", reasons);
        return this;
    }

    DebriefScreen cites(String evidence) {
        reader.picks("Evidence that decided", evidence);
        page.keyboard().press("Escape");
        return this;
    }

    DebriefScreen rules(String gate, String rating, String author, String ruling) {
        reader.fills("%s, “%s” by %s: how was it weighed?".formatted(gate, rating, author), ruling);
        return this;
    }

    DebriefScreen records(String panellist, String stance) {
        reader.selects(panellist, stance);
        return this;
    }

    DebriefScreen recordsDissent(String panellist, String stance, String competency, String sentence) {
        records(panellist, stance);
        reader.selects("About", competency);
        reader.fills("In one sentence", sentence);
        return this;
    }

    DebriefScreen triesToRecord() {
        reader.clicks("Record the decision");
        return this;
    }

    DebriefScreen isDecided(String outcome) {
        assertThat(page.locator(".v-decision .v-outcome")).hasText(Pattern.compile("^" + outcome + "$"));
        return this;
    }

    DebriefScreen isToldThatMissing(String... points) {
        var told = page.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText("Still missing"));
        assertThat(told.getByRole(AriaRole.LISTITEM)).hasText(points);
        return this;
    }
}
