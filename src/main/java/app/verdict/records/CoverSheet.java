package app.verdict.records;

import static app.verdict.texts.Texts.text;

import app.verdict.scorecards.AccessRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What lies in a package, what does not, and for how long it is kept: for the candidate to read first. */
@Component
class CoverSheet {
    private final JdbcTemplate sql;
    private final Clock clock;

    CoverSheet(JdbcTemplate sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    String of(List<KeptLoop> loops, AccessRequest request) {
        var email = sql.queryForList("select email from candidate where id = ?", String.class, request.candidate())
                .getFirst();
        var closed = loops.stream().filter(KeptLoop::closed).toList();
        var running = loops.stream().filter(loop -> !loop.closed()).toList();
        return text(
                "records.cover",
                loops.getFirst().name(),
                email.isEmpty() ? text("records.no-email") : email,
                date(clock.instant()),
                closed.stream()
                        .map(loop -> "  " + kept(closed.indexOf(loop) + 1, loop))
                        .collect(Collectors.joining("\n")),
                request.namesShown() ? text("records.names-shown") : text("records.names-replaced"),
                running.isEmpty() ? "" : text("records.still-running", openings(running)));
    }

    private String kept(int number, KeptLoop loop) {
        return text(
                "records.cover-loop",
                number,
                loop.opening(),
                date(loop.keptUntil()),
                loop.retention().preset().law(),
                loop.held() ? "yes" : "no");
    }

    private static String openings(List<KeptLoop> loops) {
        return loops.stream().map(loop -> "  " + loop.opening()).collect(Collectors.joining("\n"));
    }

    private String date(Instant at) {
        return Days.of(at, clock.getZone());
    }
}
