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

    /** @param over those of their loops that are in the package, in its order */
    String of(KeptCandidate whose, List<KeptLoop> over, AccessRequest request) {
        var email = sql.queryForList("select email from candidate where id = ?", String.class, request.candidate())
                .getFirst();
        var address = email.isEmpty() ? text("records.no-email") : email;
        if (whose.loops().isEmpty())
            return text(
                    "records.cover-without-a-loop",
                    whose.name(),
                    address,
                    date(clock.instant()),
                    date(whose.keptUntil()));
        var running =
                whose.loops().stream().filter(loop -> !over.contains(loop)).toList();
        return text(
                "records.cover",
                whose.name(),
                address,
                date(clock.instant()),
                over.stream()
                        .map(loop -> "  " + kept(over.indexOf(loop) + 1, loop))
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
                loop.held() ? "yes" : "no",
                loop.ending().name());
    }

    private static String openings(List<KeptLoop> loops) {
        return loops.stream().map(loop -> "  " + loop.opening()).collect(Collectors.joining("\n"));
    }

    private String date(Instant at) {
        return Days.of(at, clock.getZone());
    }
}
