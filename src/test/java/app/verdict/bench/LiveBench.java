package app.verdict.bench;

import app.verdict.Examples;
import app.verdict.Statements;
import app.verdict.VerdictTest;
import app.verdict.journeys.Browser;
import app.verdict.loops.Visibility;
import app.verdict.people.Acting;
import app.verdict.people.Duty;
import app.verdict.people.Person;
import app.verdict.scorecards.Edit;
import app.verdict.scorecards.Field;
import app.verdict.scorecards.Journal;
import app.verdict.scorecards.Scorecards;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How fast a draft is saved, and what it costs the server; run by {@code ./verdict bench live}. Says which aims held and
 * fails on none: times on a machine that others use as well are no test.
 */
@VerdictTest
class LiveBench {
    private static final int WARM_UP = 2;
    private static final int BLOCKS = 5;
    /** Before any block, so that the JVM has compiled what a server that runs for an hour has compiled. */
    private static final int REQUESTS_BEFORE = 2000;

    private static final int BURSTS = 40;
    private static final int INSERTS = 200;
    private static final int REQUESTS = 200;
    private static final List<Integer> OPEN = List.of(0, 20, 60);
    private static final int COLLECTIONS = 5;
    private static final String NOTE = "Named the metric that would move. ".repeat(7);

    @RegisterExtension
    final Browser browser = new Browser();

    @Autowired
    Examples examples;

    @Autowired
    Scorecards scorecards;

    @Autowired
    Journal journal;

    @Autowired
    DataSource database;

    @Autowired
    JdbcTemplate jdbc;

    @Value("http://localhost:${local.server.port}")
    String address;

    private Person author;
    private Person other;
    private List<Person> panel;

    @BeforeEach
    void a_panel_of_four() {
        author = examples.person("Author");
        other = examples.person("Other");
        panel = List.of(author, other, examples.person("Third"), examples.person("Fourth"));
    }

    @Test
    void live() throws IOException, SQLException {
        var loop = loop();
        var card = cardOf(other, loop);
        try (var floor = new Floor(database);
                var client = new Client(address, browser.as(other).context(), card)) {
            var typist = new Typist(browser.as(author), loop.interviewOf(author));
            var competency = loop.rubric().competencies().getFirst().name();
            for (int i = 0; i < REQUESTS_BEFORE / REQUESTS; i++) requests(client, new Timings());
            var timings = Timings.inTurns(
                    WARM_UP,
                    BLOCKS,
                    List.of(
                            into -> inserts(floor, into),
                            into -> requests(client, into),
                            into -> bursts(typist, competency, into)));
            var cpu = cpuPerEdit(client);
            new LiveReport(BLOCKS, WARM_UP, timings, cpu, heap(), statements(card), jdbc).publish();
        }
    }

    private void inserts(Floor floor, Timings timings) {
        for (int i = 0; i < INSERTS; i++) {
            var text = NOTE + i;
            timings.time(Timing.INSERT, () -> floor.insert(text));
        }
    }

    private void requests(Client client, Timings timings) {
        client.beginsANote();
        for (int i = 0; i < REQUESTS; i++) {
            var text = NOTE + i;
            timings.time(Timing.POST, () -> client.saves(text));
        }
    }

    private void bursts(Typist typist, String competency, Timings timings) {
        typist.beginsANote(competency);
        for (int i = 0; i < BURSTS; i++) typist.types(timings);
    }

    /** Of edits over plain HTTP, less what as long a time takes in which nothing is saved; in turns. */
    private Cpu cpuPerEdit(Client client) {
        var used = new Cpu(0, 0);
        for (int i = 0; i < BLOCKS; i++) {
            var before = Cpu.usedUntilNow(jdbc);
            long begun = System.nanoTime();
            requests(client, new Timings());
            var took = Duration.ofNanos(System.nanoTime() - begun);
            var busy = Cpu.usedUntilNow(jdbc);
            rest(took);
            var idle = Cpu.usedUntilNow(jdbc).minus(busy);
            used = used.plus(busy.minus(before)).minus(idle);
        }
        return used.per(BLOCKS * REQUESTS);
    }

    /** Bytes in use after full collections, by the number of open scorecards. */
    private Map<Integer, Long> heap() throws IOException {
        var interviews = new ArrayList<UUID>();
        while (interviews.size() < OPEN.getLast()) interviews.add(loop().interviewOf(author));
        var password = browser.passwordOf(author);
        try (var warmUp = new OpenScreens(address, author.email(), password)) {
            warmUp.scorecard(interviews.getFirst());
        }
        var used = new LinkedHashMap<Integer, Long>();
        try (var open = new OpenScreens(address, author.email(), password)) {
            int sofar = 0;
            for (var wanted : OPEN) {
                for (; sofar < wanted; sofar++) open.scorecard(interviews.get(sofar));
                used.put(wanted, usedHeap());
            }
        }
        return used;
    }

    private static long usedHeap() {
        var memory = ManagementFactory.getMemoryMXBean();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < COLLECTIONS; i++) {
            memory.gc();
            least = Math.min(least, memory.getHeapMemoryUsage().getUsed());
        }
        return least;
    }

    /** What one more edit of a note has the database do. */
    private List<String> statements(UUID card) {
        var tab = UUID.randomUUID();
        var field = Field.evidence(UUID.randomUUID());
        return Acting.as(other.id(), () -> {
            int known = keep(card, tab, new Edit(1, field, 0, NOTE, Duration.ZERO), 0);
            return Statements.during(() -> keep(card, tab, new Edit(2, field, known, "", Duration.ZERO), known));
        });
    }

    private int keep(UUID card, UUID tab, Edit edit, int known) {
        return journal.keep(card, tab, known, List.of(edit)).revision();
    }

    private Examples.Panel loop() {
        return examples.panel("PM", examples.person("Manager", Duty.HIRING_MANAGER), panel, Visibility.AFTER_OWN);
    }

    private UUID cardOf(Person interviewer, Examples.Panel loop) {
        return Acting.as(
                interviewer.id(),
                () -> scorecards.own(loop.interviewOf(interviewer)).id());
    }

    private static void rest(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
