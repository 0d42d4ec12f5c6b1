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

/** The figures of {@link LiveBench} beside their aims: a table for people and {@code target/bench/live.json}. */
record LiveReport(
        int blocks,
        int warmUp,
        Timings timings,
        Cpu perEdit,
        Map<Integer, Long> heap,
        List<String> statements,
        JdbcTemplate jdbc) {
    private static final Path FILE = Path.of("target", "bench", "live.json");
    private static final double MOST_TO_SAVE_MS = 100;
    private static final double MOST_FLOORS_TO_SAVE = 15;
    private static final double MOST_TO_KEEP_MS = 50;
    private static final double MOST_HEAP_KB = 500;
    private static final String HOW = """
            Blocks in turns: inserts, requests, typing, and again. Saved is when the page shows it, which follows the server's
            acknowledgement and with it the commit: an upper bound, by the page's clock. The wait of the send interval is what of
            its 250 ms since the request before was left at the last keystroke; waiting for a slow request counts as saving.
            CPU: one edit a request by a scripted client that runs in the same process and is counted with it, less idle time.
            Heap: after full collections, each scorecard open in a Chromium context and a session of its own, with its
            websocket; (most - none) / most.""";

    void publish() throws IOException {
        Files.createDirectories(FILE.getParent());
        Files.writeString(
                FILE, new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsString(figures()) + "\n");
        IO.println(table());
    }

    private String table() {
        var table = new StringBuilder("\nbench live, %s\n%s\n%d blocks each after %d to warm up\n\n"
                .formatted(Instant.now(), machine(), blocks, warmUp));
        table.append("%-54s%7s%10s%10s   %-18s%s\n".formatted("", "n", "p50", "p95", "in floors", "aim"));
        for (var timing : Timing.LIVE) table.append(line(timing));
        table.append(line("CPU of one saved edit: the server", "%.2f ms".formatted(perEdit.server()), ""));
        table.append(line("  and its PostgreSQL", "%.2f ms".formatted(perEdit.database()), ""));
        table.append(line(
                "heap of one open scorecard",
                "%.0f kB".formatted(heapPerScorecard()),
                "at most %.0f kB: %s".formatted(MOST_HEAP_KB, held(heapHeld()))));
        table.append(line("statements of one edit of a note", String.valueOf(statements.size()), ""));
        return table.append("\n")
                .append(HOW)
                .append("\nAll figures: ")
                .append(FILE)
                .toString();
    }

    private String line(Timing timing) {
        return "%-54s%7d%7.1f ms%7.1f ms   %-18s%s\n"
                .formatted(
                        timing.words(),
                        timings.count(timing),
                        timings.percentile(timing, 50),
                        timings.percentile(timing, 95),
                        "%.1f, p95 %.1f".formatted(floors(timing, 50), floors(timing, 95)),
                        aim(timing));
    }

    private static String line(String words, String figure, String aim) {
        return "%-54s%17s%31s%s\n".formatted(words, figure, "", aim);
    }

    private String aim(Timing timing) {
        return switch (timing) {
            case POST, SAVED_LESS_INTERVAL ->
                "p95 at most %.0f ms: %s, and %.0f floors: %s"
                        .formatted(
                                MOST_TO_SAVE_MS,
                                held(atMost(timing, MOST_TO_SAVE_MS)),
                                MOST_FLOORS_TO_SAVE,
                                held(floors(timing, 95) <= MOST_FLOORS_TO_SAVE));
            case KEPT -> "p95 at most %.0f ms: %s".formatted(MOST_TO_KEEP_MS, held(atMost(timing, MOST_TO_KEEP_MS)));
            default -> "";
        };
    }

    private Map<String, Object> figures() {
        var figures = new LinkedHashMap<String, Object>();
        figures.put("measured_at", Instant.now().toString());
        figures.put("machine", machine());
        figures.put("blocks", blocks);
        figures.put("warm_up_blocks", warmUp);
        for (var timing : Timing.LIVE) figures.put(timing.key(), figures(timing));
        figures.put("server_cpu_per_edit_ms", perEdit.server());
        figures.put("postgresql_cpu_per_edit_ms", perEdit.database());
        figures.put("heap_bytes_by_open_scorecards", heap);
        figures.put("heap_per_scorecard_kb", heapPerScorecard());
        figures.put("statements_per_edit", statements);
        figures.put(
                "aims",
                Map.of(
                        "saved_p95_ms", MOST_TO_SAVE_MS,
                        "saved_p95_floors", MOST_FLOORS_TO_SAVE,
                        "kept_p95_ms", MOST_TO_KEEP_MS,
                        "heap_per_scorecard_kb", MOST_HEAP_KB));
        figures.put(
                "held",
                Map.of(
                        "saved_p95_ms", atMost(Timing.SAVED_LESS_INTERVAL, MOST_TO_SAVE_MS),
                        "saved_p95_floors", floors(Timing.SAVED_LESS_INTERVAL, 95) <= MOST_FLOORS_TO_SAVE,
                        "kept_p95_ms", atMost(Timing.KEPT, MOST_TO_KEEP_MS),
                        "heap_per_scorecard_kb", heapHeld()));
        return figures;
    }

    private Map<String, Object> figures(Timing timing) {
        var figures = new LinkedHashMap<String, Object>();
        figures.put("samples", timings.count(timing));
        for (int percent : new int[] {50, 95}) {
            figures.put("p%d_ms".formatted(percent), timings.percentile(timing, percent));
            figures.put("p%d_of_the_floors_p50".formatted(percent), floors(timing, percent));
            figures.put("p%d_ms_of_each_block".formatted(percent), timings.percentiles(timing, percent));
        }
        return figures;
    }

    private String machine() {
        return "Java %s, PostgreSQL %s (fsync %s, synchronous_commit %s), %d processors"
                .formatted(
                        Runtime.version(),
                        setting("server_version"),
                        setting("fsync"),
                        setting("synchronous_commit"),
                        Runtime.getRuntime().availableProcessors());
    }

    private String setting(String name) {
        return String.valueOf(jdbc.queryForObject("select current_setting(?)", String.class, name));
    }

    private double floors(Timing timing, int percent) {
        return timings.percentile(timing, percent) / timings.percentile(Timing.INSERT, 50);
    }

    private boolean atMost(Timing timing, double milliseconds) {
        return timings.percentile(timing, 95) <= milliseconds;
    }

    private double heapPerScorecard() {
        int most = heap.keySet().stream().mapToInt(Integer::intValue).max().orElseThrow();
        return (heap.getOrDefault(most, 0L) - heap.getOrDefault(0, 0L)) / 1000.0 / most;
    }

    private boolean heapHeld() {
        return heapPerScorecard() <= MOST_HEAP_KB;
    }

    private static String held(boolean held) {
        return held ? "held" : "MISSED";
    }
}
