package app.verdict.bench;

import app.verdict.Examples;
import app.verdict.ManyLoops;
import app.verdict.Owner;
import app.verdict.VerdictTest;
import app.verdict.journeys.Browser;
import app.verdict.journeys.Visitor;
import app.verdict.loops.Visibility;
import app.verdict.people.Duty;
import com.microsoft.playwright.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the first page of the loops costs a recruiter with 5,000 of them against 50: the server's answer and its bytes; run by
 * {@code ./verdict bench loops}. Says which aims held and fails on none.
 */
@VerdictTest
class LoopsBench {
    private static final Path FILE = Path.of("target", "bench", "loops.json");
    private static final int FEW = 50;
    private static final int MANY = 5_000;
    private static final int WARM_UP = 15;
    private static final int OPENINGS = 40;
    private static final double MOST_TIMES = 1.5;

    @RegisterExtension
    final Browser browser = new Browser();

    @Autowired
    Examples examples;

    @Autowired
    Owner owner;

    /** @param bytes compressed */
    private record Cost(int loops, double p50, double p95, int bytes) {}

    @Test
    void loops() throws IOException {
        var manager = examples.person("Manager", Duty.HIRING_MANAGER);
        var opening = examples.opening("PM", manager, Visibility.AFTER_OWN);
        var panel = List.of(
                examples.person("Ana"),
                examples.person("Bo"),
                examples.person("Cy"),
                examples.person("Di"),
                examples.person("Ed"));
        try (var many = new ManyLoops(owner)) {
            var recruiter = browser.as(examples.person("Recruiter", Duty.RECRUITER));
            many.add(FEW, opening, panel);
            var few = measured(FEW, recruiter);
            many.add(MANY - FEW, opening, panel);
            publish(few, measured(MANY, recruiter));
        }
    }

    private static Cost measured(int loops, Visitor recruiter) throws IOException {
        for (int i = 0; i < WARM_UP; i++) open(recruiter);
        var timings = new Timings();
        for (int i = 0; i < OPENINGS; i++) timings.add(Timing.LOOPS, time(open(recruiter)));
        return new Cost(
                loops,
                timings.percentile(Timing.LOOPS, 50),
                timings.percentile(Timing.LOOPS, 95),
                compressed(open(recruiter).body()));
    }

    /** From another screen to the list, without a new page. */
    private static Response open(Visitor recruiter) {
        var page = recruiter.page();
        page.navigate("/account");
        var link = page.locator("nav a[href='loops']").first();
        link.waitFor();
        var answer = page.waitForResponse(
                response ->
                        response.url().contains("v-r=uidl") && response.text().contains("v-loop-row"),
                link::click);
        answer.finished();
        return answer;
    }

    private static double time(Response answer) {
        var timing = answer.request().timing();
        return timing.responseStart - timing.requestStart;
    }

    private static int compressed(byte[] body) throws IOException {
        var compressed = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(compressed)) {
            zip.write(body);
        }
        return compressed.size();
    }

    private static void publish(Cost few, Cost many) throws IOException {
        var figures = new LinkedHashMap<String, Object>();
        figures.put("measured_at", Instant.now().toString());
        var table = new StringBuilder("\nbench loops, %s\n%d openings of the screen each, after %d to warm up\n\n"
                .formatted(Instant.now(), OPENINGS, WARM_UP));
        for (var cost : List.of(few, many)) {
            table.append("%,6d loops   p50 %6.1f ms   p95 %6.1f ms   %,d bytes compressed\n"
                    .formatted(cost.loops, cost.p50, cost.p95, cost.bytes));
            figures.put(
                    "loops_" + cost.loops,
                    Map.of("p50_ms", cost.p50, "p95_ms", cost.p95, "bytes_compressed", cost.bytes));
        }
        table.append(ratio("server time", many.p50 / few.p50));
        table.append(ratio("bytes", (double) many.bytes / few.bytes));
        IO.println(table);
        Files.createDirectories(FILE.getParent());
        Files.writeString(
                FILE, new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsString(figures) + "\n");
        IO.println("All figures: " + FILE);
    }

    private static String ratio(String what, double times) {
        return "%-12s %.2f times   at most %.1f: %s\n"
                .formatted(what, times, MOST_TIMES, times <= MOST_TIMES ? "held" : "MISSED");
    }
}
