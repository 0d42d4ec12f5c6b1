package app.verdict.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * The figures of {@link DebriefBench} beside their aims: a table for people and {@code target/bench/debrief.json}.
 *
 * @param bytes of the answer that opens the debrief, compressed by gzip
 * @param heap in use by the number of open debriefs
 */
record DebriefReport(
        int blocks,
        int warmUp,
        Timings timings,
        int bytes,
        Map<Integer, Long> heap,
        List<String> statements,
        JdbcTemplate jdbc) {
    private static final Path FILE = Path.of("target", "bench", "debrief.json");
    private static final double MOST_TO_SEE_MS = 200;
    private static final double MOST_FLOORS_TO_SEE = 10;
    private static final double MOST_TO_OPEN_MS = 50;
    private static final int MOST_STATEMENTS = 5;
    private static final int MOST_BYTES = 15_000;

    void publish() throws IOException {
        Files.createDirectories(FILE.getParent());
        Files.writeString(
                FILE, new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsString(figures()) + "\n");
        IO.println(table());
    }

    private String table() {
        var table = new StringBuilder("\nbench debrief, %s\nJava %s, PostgreSQL %s, %d processors\n"
                .formatted(
                        Instant.now(),
                        Runtime.version(),
                        jdbc.queryForObject("select current_setting('server_version')", String.class),
                        Runtime.getRuntime().availableProcessors()));
        table.append(
                "6 interviewers, 12 competencies; %d blocks each after %d to warm up\n\n".formatted(blocks, warmUp));
        for (var timing : Timing.DEBRIEF)
            table.append("%-60s n %4d   p50 %7.1f ms   p95 %7.1f ms   %6.1f and %6.1f floors   %s\n"
                    .formatted(
                            timing.words(),
                            timings.count(timing),
                            timings.percentile(timing, 50),
                            timings.percentile(timing, 95),
                            floors(timing, 50),
                            floors(timing, 95),
                            aim(timing)));
        table.append("compressed bytes of that answer: %d   at most %d: %s\n"
                .formatted(bytes, MOST_BYTES, held(bytes <= MOST_BYTES)));
        table.append("statements of reading the debrief: %d   at most %d: %s\n"
                .formatted(statements.size(), MOST_STATEMENTS, held(statements.size() <= MOST_STATEMENTS)));
        return table.append("heap of one open debrief: %.0f kB\nAll figures: %s".formatted(heapPerWatcher(), FILE))
                .toString();
    }

    private String aim(Timing timing) {
        return switch (timing) {
            case VISIBLE ->
                "p95 at most %.0f ms: %s, and %.0f floors: %s"
                        .formatted(
                                MOST_TO_SEE_MS,
                                held(timings.percentile(timing, 95) <= MOST_TO_SEE_MS),
                                MOST_FLOORS_TO_SEE,
                                held(timings.percentile(timing, 95)
                                        <= MOST_FLOORS_TO_SEE * timings.percentile(Timing.NOTIFY, 95)));
            case OPENED ->
                "p50 at most %.0f ms: %s"
                        .formatted(MOST_TO_OPEN_MS, held(timings.percentile(timing, 50) <= MOST_TO_OPEN_MS));
            default -> "";
        };
    }

    private Map<String, Object> figures() {
        var figures = new LinkedHashMap<String, Object>();
        figures.put("measured_at", Instant.now().toString());
        for (var timing : Timing.DEBRIEF)
            figures.put(
                    timing.key(),
                    Map.of(
                            "samples", timings.count(timing),
                            "p50_ms", timings.percentile(timing, 50),
                            "p95_ms", timings.percentile(timing, 95),
                            "p95_ms_of_each_block", timings.percentiles(timing, 95),
                            "p95_of_the_floors_p95", floors(timing, 95)));
        figures.put("compressed_bytes", bytes);
        figures.put("statements", statements);
        figures.put("heap_bytes_by_open_debriefs", heap);
        figures.put("heap_per_debrief_kb", heapPerWatcher());
        return figures;
    }

    /** Like with like: the median beside the floor's, the slow ones beside the floor's slow ones. */
    private double floors(Timing timing, int percent) {
        return timings.percentile(timing, percent) / timings.percentile(Timing.NOTIFY, percent);
    }

    private double heapPerWatcher() {
        int most = heap.keySet().stream().mapToInt(Integer::intValue).max().orElseThrow();
        return (heap.getOrDefault(most, 0L) - heap.getOrDefault(0, 0L)) / 1000.0 / most;
    }

    private static String held(boolean held) {
        return held ? "held" : "MISSED";
    }
}
