package app.verdict.loops;

import static org.assertj.core.api.Assertions.assertThat;

import app.verdict.Examples;
import app.verdict.Examples.Panel;
import app.verdict.ManyLoops;
import app.verdict.Owner;
import app.verdict.Statements;
import app.verdict.VerdictTest;
import app.verdict.people.Acting;
import app.verdict.people.Duty;
import app.verdict.people.Moment;
import app.verdict.people.Person;
import app.verdict.rubrics.Rating;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@VerdictTest
class LoopSearchTest {
    private static final int STATEMENTS = 3;

    @Autowired
    Examples examples;

    @Autowired
    LoopSearch search;

    @Autowired
    Panels panels;

    @Autowired
    Stages stages;

    @Autowired
    Owner owner;

    @Autowired
    Clock clock;

    private Person manager;
    private Opening opening;

    @BeforeEach
    void an_opening() {
        manager = examples.person("Manager", Duty.HIRING_MANAGER);
        opening = examples.opening("PM", manager, Visibility.AFTER_OWN);
    }

    @Test
    void a_page_takes_three_statements_with_five_thousand_loops_as_with_fifty() {
        var recruiter = examples.person("Recruiter", Duty.RECRUITER);
        var panel = List.of(examples.person("Ana"), examples.person("Bo"), examples.person("Cy"));
        try (var many = new ManyLoops(owner)) {
            for (int loops : List.of(50, 4_950)) {
                many.add(loops, opening, panel);
                for (var reader : List.of(recruiter, manager))
                    for (var asked : List.of(
                            LoopFilter.ALL, LoopFilter.ALL.with(Standing.OPEN).withSearch("of many")))
                        for (int page : List.of(1, 2, 900))
                            assertThat(Statements.during(() -> read(reader, asked, page)))
                                    .hasSizeBetween(1, STATEMENTS);
            }
            var all = page(manager, LoopFilter.ALL, 200);
            assertThat(all.count(Standing.OPEN)).isEqualTo(5_000);
            assertThat(all.last()).isEqualTo(200);
            assertThat(all.loops()).hasSize(LoopSearch.PAGE);
        }
    }

    private void read(Person reader, LoopFilter asked, int page) {
        assertThat(page(reader, asked, page).loops()).isNotEmpty().allSatisfy(loop -> {
            assertThat(loop.candidate().name()).isNotEmpty();
            assertThat(loop.opening().hiringManager().name()).isNotEmpty();
            assertThat(loop.interviews())
                    .allSatisfy(interview ->
                            assertThat(interview.interviewer().name()).isNotEmpty());
        });
    }

    @Test
    void pages_follow_on_each_other_without_a_gap_and_what_runs_comes_first() {
        try (var many = new ManyLoops(owner)) {
            many.add(60, opening, List.of(examples.person("Ana")));
            var calledOff = panel("Called Off");
            Acting.as(manager.id(), () -> panels.callOff(calledOff.loop().id(), "The opening is frozen"));
            var found = IntStream.rangeClosed(1, 3)
                    .mapToObj(number -> page(manager, LoopFilter.ALL, number))
                    .toList();
            assertThat(found).extracting(LoopPage::number).containsExactly(1, 2, 3);
            assertThat(found).extracting(LoopPage::last).containsOnly(3);
            assertThat(found.stream().flatMap(page -> page.loops().stream()).map(Loop::id))
                    .hasSize(61)
                    .doesNotHaveDuplicates()
                    .last()
                    .isEqualTo(calledOff.loop().id());
            assertThat(page(manager, LoopFilter.ALL, 4))
                    .satisfies(last -> assertThat(last.number()).isEqualTo(3));
        }
    }

    @Test
    void loops_are_found_and_counted_by_how_they_stand() {
        var collecting = panel("Collecting");
        var ready = panel("Ready");
        for (var author : ready.interviewers()) examples.submit(ready, author, Rating.YES);
        var without = panel("Without");
        Acting.as(manager.id(), () -> stages.reveal(without.loop().id(), "It cannot wait"));
        var late = Moment.at(clock.instant().minus(Duration.ofDays(2)), () -> panel("Late"));
        var longLate = Moment.at(clock.instant().minus(Duration.ofDays(30)), () -> panel("Long Late"));
        var calledOff = panel("Off");
        Acting.as(manager.id(), () -> panels.callOff(calledOff.loop().id(), "The opening is frozen"));
        var asked = Map.of(
                Standing.ALL, List.of(collecting, ready, without, late, longLate, calledOff),
                Standing.OPEN, List.of(collecting, ready, without, late, longLate),
                Standing.READY, List.of(ready, without),
                Standing.SCORECARD_LATE, List.of(late, longLate),
                Standing.DECISION_LATE, List.of(longLate),
                Standing.CALLED_OFF, List.of(calledOff),
                Standing.DECIDED, List.<Panel>of());
        asked.forEach((standing, panels) -> {
            var page = page(manager, LoopFilter.ALL.with(standing), 1);
            assertThat(page.loops())
                    .as(standing.label())
                    .extracting(Loop::id)
                    .containsExactlyInAnyOrderElementsOf(
                            panels.stream().map(panel -> panel.loop().id()).toList());
            assertThat(page.count(standing)).as(standing.label()).isEqualTo(panels.size());
            assertThat(page.counts()).isEqualTo(page(manager, LoopFilter.ALL, 1).counts());
        });
        assertThat(page(manager, LoopFilter.ALL, 1).loops()).allSatisfy(loop -> {
            assertThat(found(manager, LoopFilter.ALL.with(Standing.DECISION_LATE))
                            .contains(loop.id()))
                    .isEqualTo(loop.decisionLate(clock.instant(), clock.getZone()));
            assertThat(found(manager, LoopFilter.ALL.with(Standing.SCORECARD_LATE))
                            .contains(loop.id()))
                    .isEqualTo(!loop.late(clock.instant()).isEmpty());
        });
    }

    @Test
    void loops_are_found_by_role_opening_hiring_manager_and_as_ones_own() {
        var recruiter = examples.person("Recruiter", Duty.RECRUITER);
        var here = panel("Here");
        var there = examples.panel("PMM", 1, Visibility.AFTER_OWN);
        var both = List.of(here, there);
        var byRole = LoopFilter.ALL.withRole("PMM").withManager(there.manager().id());
        assertThat(found(recruiter, byRole)).containsExactly(id(there));
        assertThat(found(recruiter, byRole.withRole("PM"))).isEmpty();
        for (var one : both) {
            assertThat(found(
                            recruiter,
                            LoopFilter.ALL.withOpening(one.loop().opening().id())))
                    .containsExactly(id(one));
            assertThat(found(recruiter, LoopFilter.ALL.withManager(one.manager().id())))
                    .containsExactly(id(one));
            assertThat(found(one.interviewer(0), LoopFilter.ALL.withMine(true))).containsExactly(id(one));
        }
        assertThat(found(recruiter, LoopFilter.ALL.withMine(true))).isEmpty();
    }

    @Test
    void a_search_finds_candidates_openings_hiring_managers_and_interviewers_by_any_part_of_their_names() {
        var panel = panel("Zebedee 100%_Quill");
        for (var text : List.of(
                "zebedee",
                "100%_Q",
                "DEE 1",
                opening.title().toUpperCase(Locale.ROOT),
                manager.name(),
                panel.interviewer(1).name()))
            assertThat(found(manager, LoopFilter.ALL.withSearch(text))).as(text).containsExactly(id(panel));
        for (var text : List.of("zebra", "z%e", "100_", "_ebedee", "\\", "'", "\0", "Zebedee  100"))
            assertThat(found(manager, LoopFilter.ALL.withSearch(text))).as(text).isEmpty();
    }

    @Test
    void a_search_tells_nobody_of_a_loop_that_they_may_not_know_of_in_no_page_and_no_count() {
        var wilhelmina = examples.person("Wilhelmina Quux");
        var panel = examples.panel(opening, "PM", manager, List.of(wilhelmina), "Xanthippe Quorn");
        var close = examples.person("Close", Duty.RECRUITER);
        var candidate = examples.person("Inside", Duty.RECRUITER);
        Acting.as(manager.id(), () -> panels.markConflict(id(panel), close.id(), "Went to school together"));
        owner.sql()
                .update(
                        "update candidate set email = upper(?) where id = ?",
                        candidate.email(),
                        panel.loop().candidate().id());
        assertThat(found(examples.person("Recruiter", Duty.RECRUITER), LoopFilter.ALL.withSearch("quorn")))
                .containsExactly(id(panel));
        for (var reader : List.of(close, candidate, examples.person("Somebody")))
            for (var asked : List.of(
                    LoopFilter.ALL.withSearch("quorn"),
                    LoopFilter.ALL.withSearch("quux"),
                    LoopFilter.ALL.withOpening(opening.id()),
                    LoopFilter.ALL.withManager(manager.id()))) {
                var page = page(reader, asked, 1);
                assertThat(page.loops()).as(reader.name()).isEmpty();
                assertThat(page.counts().values()).as(reader.name()).containsOnly(0L);
                assertThat(page.last()).isOne();
            }
    }

    @Test
    void a_filter_says_itself_in_an_address_and_is_read_from_it_again() {
        var asked =
                new LoopFilter(Standing.SCORECARD_LATE, true, "PM", UUID.randomUUID(), UUID.randomUUID(), "a&b=c ü%");
        var said = new HashMap<String, List<String>>();
        for (var part : asked.query().split("&"))
            said.put(
                    part.substring(0, part.indexOf('=')),
                    List.of(URLDecoder.decode(part.substring(part.indexOf('=') + 1), StandardCharsets.UTF_8)));
        assertThat(LoopFilter.of(said)).isEqualTo(asked);
        assertThat(LoopFilter.ALL.query()).isEmpty();
        assertThat(LoopFilter.of(Map.of("show", List.of("nothing"), "opening", List.of("no-id"), "page", List.of("x"))))
                .isEqualTo(LoopFilter.ALL);
    }

    private Panel panel(String candidate) {
        return examples.panel(
                opening, "PM", manager, List.of(examples.person("Ana"), examples.person("Bo")), candidate);
    }

    private static UUID id(Panel panel) {
        return panel.loop().id();
    }

    private List<UUID> found(Person reader, LoopFilter asked) {
        return page(reader, asked, 1).loops().stream().map(Loop::id).toList();
    }

    private LoopPage page(Person reader, LoopFilter asked, int number) {
        return Acting.as(reader.id(), () -> search.page(asked, number));
    }
}
