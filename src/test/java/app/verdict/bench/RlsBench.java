package app.verdict.bench;

import app.verdict.Examples;
import app.verdict.Examples.Panel;
import app.verdict.Owner;
import app.verdict.VerdictTest;
import app.verdict.debriefs.Debriefs;
import app.verdict.loops.Visibility;
import app.verdict.people.Acting;
import app.verdict.rubrics.Rating;
import app.verdict.scorecards.Scorecards;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * What row-level security costs the debrief and the scorecard: the same reads through the same services with the policies
 * in force and taken off, in turns; run by {@code ./verdict bench rls}. Says which aims held and fails on none.
 */
@VerdictTest
class RlsBench {
    private static final Path FILE = Path.of("target", "bench", "rls.json");
    private static final int WARM_UP = 20;
    private static final int BLOCKS = 10;
    private static final int READS = 60;
    private static final int PANELS = 25;
    private static final int INTERVIEWERS = 6;
    /** Of a company that has hired with it for some years. */
    private static final int OTHER_LOOPS = 500;

    private static final double MOST_TIMES = 1.6;

    @Autowired
    Examples examples;

    @Autowired
    Owner owner;

    @Autowired
    Debriefs debriefs;

    @Autowired
    Scorecards scorecards;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void rls() throws IOException {
        Panel panel = null;
        for (int i = 0; i < PANELS; i++) {
            panel = examples.panel("PM", INTERVIEWERS, Visibility.AFTER_OWN);
            for (var interviewer : panel.interviewers()) examples.submit(panel, interviewer, Rating.YES);
        }
        if (panel == null) throw new IllegalStateException("a bench reads something");
        var figures = new LinkedHashMap<String, Object>();
        figures.put("measured_at", Instant.now().toString());
        figures.put("small", measured(panel, PANELS));
        addOtherLoops();
        figures.put("large", measured(panel, PANELS + OTHER_LOOPS));
        Files.createDirectories(FILE.getParent());
        Files.writeString(
                FILE, new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsString(figures) + "\n");
        IO.println("All figures: " + FILE);
    }

    private Map<String, Object> measured(Panel read, int loops) {
        owner.sql().execute("analyze");
        var timings = Timings.inTurns(
                WARM_UP,
                BLOCKS,
                List.<Consumer<Timings>>of(
                        into -> reads(read, Timing.DEBRIEF_WITHOUT, Timing.SCORECARD_WITHOUT, false, into),
                        into -> reads(read, Timing.DEBRIEF_WITH, Timing.SCORECARD_WITH, true, into),
                        into -> tells(read, into)));
        publish(timings, loops);
        return figures(timings);
    }

    /** Rows alone, which nobody reads and every rule steps over. */
    private void addOtherLoops() {
        owner.sql().execute("""
                with other as materialized (
                    select gen_random_uuid() as loop, gen_random_uuid() as opening, gen_random_uuid() as candidate,
                        array(select p.id from person p order by md5(p.id::text || g) limit %d) as people
                    from generate_series(1, %d) g),
                openings as (insert into opening (id, title, rubric_id, level, hiring_manager_id, visibility,
                        ratings_within_minutes, scorecard_within_hours, decision_within_business_days, opened_at)
                    select opening, 'Other', (select rubric_id from opening limit 1), 'L6', people[1], 'AFTER_OWN', 60, 24, 5, now()
                    from other),
                candidates as (insert into candidate (id, name, added_at) select candidate, 'Other', now() from other),
                loops as (insert into loop (id, opening_id, candidate_id, planned_by, planned_at, version)
                    select loop, opening, candidate, people[1], now(), 0 from other)
                insert into interview (id, loop_id, interviewer_id, kind, starts_at, minutes)
                    select gen_random_uuid(), loop, unnest(people), 'PRODUCT_CASE', now(), 45 from other
                """.formatted(INTERVIEWERS, OTHER_LOOPS));
    }

    private void reads(Panel panel, Timing debrief, Timing scorecard, boolean inForce, Timings timings) {
        inForce(inForce);
        try {
            for (int i = 0; i < READS; i++) {
                Acting.as(
                        panel.manager().id(),
                        () -> timings.time(
                                debrief, () -> debriefs.of(panel.loop().id())));
                var author = panel.interviewer(i % INTERVIEWERS);
                Acting.as(author.id(), () -> timings.time(scorecard, () -> scorecards.own(panel.interviewOf(author))));
            }
        } finally {
            inForce(true);
        }
    }

    /** Telling the database who acts, by itself: both kinds of read contain it. */
    private void tells(Panel panel, Timings timings) {
        Acting.as(
                panel.manager().id(),
                () -> transaction.executeWithoutResult(status -> {
                    for (int i = 0; i < READS; i++)
                        timings.time(
                                Timing.TELL,
                                () -> jdbc.queryForList(
                                        "select set_config('verdict.person', ?, true)",
                                        String.class,
                                        panel.manager().id().toString()));
                }));
    }

    private void inForce(boolean inForce) {
        for (var table :
                owner.sql().queryForList("select distinct polrelid::regclass::text from pg_policy", String.class))
            owner.sql()
                    .execute("alter table %s %s row level security".formatted(table, inForce ? "enable" : "disable"));
    }

    private static void publish(Timings timings, int loops) {
        var table = new StringBuilder(
                "\nbench rls, %s\n%d loops of %d scorecards; %d blocks of %d reads after %d to warm up\n\n"
                        .formatted(Instant.now(), loops, INTERVIEWERS, BLOCKS, READS, WARM_UP));
        for (var timing : Timing.RLS)
            table.append("%-56s n %4d   p50 %6.2f ms   p95 %6.2f ms\n"
                    .formatted(
                            timing.words(),
                            timings.count(timing),
                            timings.percentile(timing, 50),
                            timings.percentile(timing, 95)));
        table.append(ratio("debrief", timings, Timing.DEBRIEF_WITH, Timing.DEBRIEF_WITHOUT));
        table.append(ratio("scorecard", timings, Timing.SCORECARD_WITH, Timing.SCORECARD_WITHOUT));
        IO.println(table);
    }

    private static String ratio(String what, Timings timings, Timing with, Timing without) {
        double floor = timings.percentile(without, 50);
        double more = timings.percentile(with, 50) - floor;
        double times = 1 + more / floor;
        return "%s with the policies: %.2f ms more, %.2f times without   at most %.1f: %s\n"
                .formatted(what, more, times, MOST_TIMES, times <= MOST_TIMES ? "held" : "MISSED");
    }

    private static Map<String, Object> figures(Timings timings) {
        var figures = new LinkedHashMap<String, Object>();
        for (var timing : Timing.RLS)
            figures.put(
                    timing.key(),
                    Map.of(
                            "samples", timings.count(timing),
                            "p50_ms", timings.percentile(timing, 50),
                            "p95_ms", timings.percentile(timing, 95),
                            "p50_ms_of_each_block", timings.percentiles(timing, 50)));
        return figures;
    }
}
