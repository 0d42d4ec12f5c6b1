package app.verdict.bench;

import app.verdict.journeys.ScorecardScreen;
import app.verdict.journeys.Visitor;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** Somebody who takes notes in a real browser: a few letters in a row, then a pause. */
final class Typist {
    private static final Path PROBE = Path.of("src", "test", "resources", "bench", "probe.js");
    private static final String LETTERS = "said that the metric moved after the price ";
    private static final int BETWEEN_LETTERS_MS = 70;
    private static final int SHORTEST_PAUSE_MS = 150;
    private static final int LONGEST_PAUSE_MS = 700;

    private final Page page;
    private final ScorecardScreen card;
    private final Random random = new Random(1);

    Typist(Visitor author, UUID interview) {
        page = author.page();
        author.context().addInitScript(PROBE);
        card = author.scorecard(interview).isOpen();
    }

    void beginsANote(String competency) {
        card.notes(competency, "");
    }

    /** Types a burst, waits until the page shows it as saved, and pauses. */
    void types(Timings timings) {
        int from = random.nextInt(LETTERS.length() - 9);
        var burst = LETTERS.substring(from, from + 3 + random.nextInt(6));
        page.keyboard().type(burst, new Keyboard.TypeOptions().setDelay(BETWEEN_LETTERS_MS));
        var settled = (Map<?, ?>) page.evaluate("probe.settled()");
        double saved = number(settled.get("saved"));
        timings.add(Timing.SAVED, saved);
        timings.add(Timing.SAVED_LESS_INTERVAL, saved - number(settled.get("interval")));
        for (var kept : (List<?>) settled.get("kept")) timings.add(Timing.KEPT, number(kept));
        page.waitForTimeout(random.nextInt(SHORTEST_PAUSE_MS, LONGEST_PAUSE_MS));
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }
}
