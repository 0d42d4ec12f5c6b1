package app.verdict.bench;

import app.verdict.Examples;
import app.verdict.Statements;
import app.verdict.VerdictTest;
import app.verdict.debriefs.Debriefs;
import app.verdict.faults.SecondNode;
import app.verdict.journeys.Browser;
import app.verdict.journeys.Visitor;
import app.verdict.loops.Visibility;
import app.verdict.people.Acting;
import app.verdict.people.Person;
import app.verdict.rubrics.Rating;
import app.verdict.scorecards.Scorecards;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How soon a submission on one node is seen in a debrief on another, and what a debrief of six interviewers and twelve
 * competencies costs; run by {@code ./verdict bench debrief}. Says which aims held and fails on none.
 */
@VerdictTest
class DebriefBench {
    private static final int WARM_UP = 1;
    private static final int BLOCKS = 5;
    private static final int INTERVIEWERS = 6;
    private static final int NOTIFICATIONS = 200;
    private static final int OPENINGS = 10;
    private static final List<Integer> WATCHERS = List.of(0, 10, 30);
    private static final int COLLECTIONS = 5;

    @RegisterExtension
    final Browser browser = new Browser();

    @Autowired
    Examples examples;

    @Autowired
    Scorecards scorecards;

    @Autowired
    Debriefs debriefs;

    @Autowired
    JdbcConnectionDetails database;

    @Autowired
    JdbcTemplate jdbc;

    @Value("http://localhost:${local.server.port}")
    String address;

    @TempDir
    Path folder;

    private final ArrayDeque<Map<Person, UUID>> drafts = new ArrayDeque<>();
    private final ArrayDeque<Examples.Panel> panels = new ArrayDeque<>();

    @Test
    void debrief() throws IOException, SQLException {
        TwelveCompetencies.publish(jdbc);
        for (int i = 0; i < WARM_UP + BLOCKS; i++) draft();
        var whole = panels.getFirst();
        try (var second = new SecondNode(folder, database);
                var floor = new NotifyFloor(database)) {
            var manager = browser.as(whole.manager());
            var timings = Timings.inTurns(
                    WARM_UP,
                    BLOCKS,
                    List.of(
                            into -> notifications(floor, into),
                            into -> submissions(second, into),
                            into -> openings(manager, whole, into)));
            new DebriefReport(BLOCKS, WARM_UP, timings, bytes(manager, whole), heap(whole), statements(whole), jdbc)
                    .publish();
        }
    }

    private void draft() {
        var panel = examples.panel(TwelveCompetencies.ROLE, INTERVIEWERS, Visibility.AFTER_OWN);
        var cards = new LinkedHashMap<Person, UUID>();
        for (var interviewer : panel.interviewers())
            cards.put(interviewer, examples.draft(panel, interviewer, Rating.YES, Map.of("competency-0", Rating.NO)));
        panels.add(panel);
        drafts.add(cards);
    }

    private void notifications(NotifyFloor floor, Timings timings) {
        for (int i = 0; i < NOTIFICATIONS; i++) timings.time(Timing.NOTIFY, floor::tellAndHear);
    }

    /** Each submission commits on this node while the debrief is open on the other. */
    private void submissions(SecondNode second, Timings timings) {
        var panel = panels.removeFirst();
        panels.addLast(panel);
        var watching = browser.at(second.address(), panel.manager());
        watching.page().navigate("/debrief/" + panel.loop().id());
        watching.page().waitForSelector(".v-empty");
        int seen = 0;
        for (var draft : drafts.removeFirst().entrySet()) {
            watching.page().evaluate(WATCH, ++seen);
            double committed = Acting.as(draft.getKey().id(), () -> {
                scorecards.submit(draft.getValue());
                return now();
            });
            timings.add(Timing.VISIBLE, ((Number) watching.page().evaluate("window.seen")).doubleValue() - committed);
        }
        watching.close();
    }

    /** Milliseconds since 1970 by the machine's clock, as a page on it tells them too. */
    private static double now() {
        var now = java.time.Instant.now();
        return now.getEpochSecond() * 1e3 + now.getNano() / 1e6;
    }

    private static final String WATCH = """
            ratings => {
              window.seen = new Promise(resolve => {
                const there = () =>
                  document.querySelectorAll('.v-recommendations .v-mark').length === ratings &&
                  resolve(performance.timeOrigin + performance.now());
                new MutationObserver(there).observe(document.body, { childList: true, subtree: true });
                there();
              });
            }""";

    /** From the list of loops into the debrief, without a new page. */
    private void openings(Visitor manager, Examples.Panel whole, Timings timings) {
        for (int i = 0; i < OPENINGS; i++)
            timings.add(Timing.OPENED, open(manager, whole).time());
    }

    private int bytes(Visitor manager, Examples.Panel whole) throws IOException {
        var compressed = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(compressed)) {
            zip.write(open(manager, whole).body());
        }
        return compressed.size();
    }

    private record Answer(double time, byte[] body) {}

    private static Answer open(Visitor manager, Examples.Panel whole) {
        var page = manager.page();
        page.navigate("/loops");
        var link = page.locator("a[href='debrief/%s']".formatted(whole.loop().id()))
                .first();
        link.waitFor();
        var answer = page.waitForResponse(
                response ->
                        response.url().contains("v-r=uidl") && response.text().contains("v-matrix"),
                link::click);
        answer.finished();
        var timing = answer.request().timing();
        return new Answer(timing.responseStart - timing.requestStart, answer.body());
    }

    /** What the service has the database do for it; the screen's own additions are counted by its tests. */
    private List<String> statements(Examples.Panel whole) {
        return Statements.during(() -> Acting.as(whole.manager().id(), () -> {
            if (debriefs.of(whole.loop().id()).scorecards().stream()
                    .anyMatch(card -> card.evidence().isEmpty()))
                throw new IllegalStateException("every scorecard of the bench holds evidence");
        }));
    }

    /** Bytes in use after full collections, by the number of open debriefs. */
    private Map<Integer, Long> heap(Examples.Panel whole) throws IOException {
        var password = browser.passwordOf(whole.manager());
        var used = new LinkedHashMap<Integer, Long>();
        try (var open = new OpenScreens(address, whole.manager().email(), password)) {
            int sofar = 0;
            for (var wanted : WATCHERS) {
                for (; sofar < wanted; sofar++) open.debrief(whole.loop().id());
                used.put(wanted, usedHeap());
            }
        }
        return used;
    }

    private static long usedHeap() {
        var memory = ManagementFactory.getMemoryMXBean();
        var least = new ArrayList<Long>();
        for (int i = 0; i < COLLECTIONS; i++) {
            memory.gc();
            least.add(memory.getHeapMemoryUsage().getUsed());
        }
        return least.stream().min(Long::compare).orElseThrow();
    }
}
