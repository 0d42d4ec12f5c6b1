package app.verdict.records;

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
        var running = loops.stream().filter(loop -> !loop.closed()).map(loop -> "  " + loop.opening());
        return """
                What is on record about %s

                Name: %s
                E-mail: %s
                Made: %s

                In this package
                %s
                Each loop is there twice with the same content: as a PDF to read and as JSON for programs. It holds every
                interviewer's scorecard with ratings, evidence and revisions, the figures with the formula they were computed
                by, the rubric's version, and the decision with its reasons. Résumés that are still kept are there as they were sent in.
                %s

                Not in this package
                Notes that an interviewer wrote for nobody else, and drafts that were never submitted: nothing was decided on
                them. %s
                """.formatted(
                        loops.getFirst().name(),
                        loops.getFirst().name(),
                        email.isEmpty() ? "none" : email,
                        date(clock.instant()),
                        closed.stream()
                                .map(loop -> "  Loop %d: %s. Kept until %s (%s)%s."
                                        .formatted(
                                                closed.indexOf(loop) + 1,
                                                loop.opening(),
                                                date(loop.keptUntil()),
                                                loop.retention().preset().law(),
                                                loop.held() ? ", or longer while a legal claim is open" : ""))
                                .collect(Collectors.joining("\n")),
                        request.namesShown()
                                ? "Colleagues stand in it by their names."
                                : "The names of colleagues are replaced, each by the same words throughout.",
                        closed.size() == loops.size()
                                ? ""
                                : "Loops that are still running, until they are decided:\n"
                                        + running.collect(Collectors.joining("\n")));
    }

    private String date(Instant at) {
        return Days.of(at, clock.getZone());
    }
}
