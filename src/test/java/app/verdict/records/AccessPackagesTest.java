package app.verdict.records;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.verdict.Examples;
import app.verdict.Examples.Panel;
import app.verdict.Owner;
import app.verdict.VerdictTest;
import app.verdict.audit.AuditAction;
import app.verdict.audit.AuditLog;
import app.verdict.debriefs.Debriefs;
import app.verdict.loops.Candidates;
import app.verdict.loops.Loops;
import app.verdict.loops.Panels;
import app.verdict.loops.Resumes;
import app.verdict.loops.Visibility;
import app.verdict.packets.Packets;
import app.verdict.people.Acting;
import app.verdict.people.Duty;
import app.verdict.people.Invalid;
import app.verdict.people.NotAllowed;
import app.verdict.people.Person;
import app.verdict.people.Refusal;
import app.verdict.people.Unknown;
import app.verdict.rubrics.Rating;
import app.verdict.texts.Reader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A candidate who asks gets all that is on record about them, and an administrator sees no more than for that. */
@VerdictTest
class AccessPackagesTest {
    @Autowired
    Examples examples;

    @Autowired
    Debriefs debriefs;

    @Autowired
    Loops loops;

    @Autowired
    AccessPackages packages;

    @Autowired
    AccessZip zip;

    @Autowired
    Packets packets;

    @Autowired
    Panels panels;

    @Autowired
    Resumes resumes;

    @Autowired
    AuditLog audit;

    @Autowired
    Owner owner;

    @Autowired
    Candidates candidates;

    @Autowired
    JdbcTemplate application;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    private Person administrator;
    private Panel panel;
    private UUID candidate;

    @BeforeEach
    void a_decided_loop() {
        administrator = examples.person("Administrator", Duty.ADMINISTRATOR);
        panel = new OldLoops(examples, debriefs, clock)
                .decide(examples.panel(
                        "PM",
                        examples.person("Odalys Marrowfen", Duty.HIRING_MANAGER),
                        List.of(examples.person("Quilla Marshwick"), examples.person("Tamsin Reedholm")),
                        Visibility.AFTER_OWN));
        candidate = panel.loop().candidate().id();
    }

    @Test
    void it_holds_each_scorecard_the_decision_the_formula_and_the_rubrics_version_for_people_and_for_programs()
            throws IOException {
        var files = files(make(true));
        assertThat(files).containsOnlyKeys("Read this first.txt", "Loop 1.pdf", "Loop 1.json");
        var author = panel.interviewer(0).name();
        assertThat(text(files, "Loop 1.json"))
                .contains("Evidence on Product intuition by " + author, "Because of what " + author + " saw")
                .contains("\"rubricVersion\"", "\"formulaVersion\"", "She named what was broken")
                .contains(panel.interviewer(1).name(), panel.manager().name());
        assertThat(pdf(files)).contains("She named what was broken").contains(author);
        assertThat(text(files, "Read this first.txt"))
                .contains(panel.loop().candidate().name(), "Cal. Gov. Code § 12946", "by their names");
    }

    @Test
    void resumes_are_in_it_as_they_were_sent_in() throws IOException {
        var life = "I was born, and worked with %s.".formatted(panel.manager().name());
        Acting.as(
                administrator.id(), () -> resumes.add(candidate, "My life.txt", life.getBytes(StandardCharsets.UTF_8)));
        assertThat(text(files(make(false)), "Résumé 1.txt")).isEqualTo(life);
    }

    @Test
    void colleagues_are_named_nowhere_in_it_where_that_was_chosen() throws IOException {
        var files = files(make(false));
        for (var text : List.of(text(files, "Loop 1.json"), pdf(files), text(files, "Read this first.txt")))
            for (var person : List.of(panel.interviewer(0), panel.interviewer(1), panel.manager(), administrator))
                assertThat(text).doesNotContain(person.name()).doesNotContain(person.email());
        assertThat(text(files, "Loop 1.json"))
                .contains("Evidence on Product intuition by Interviewer 1", "Because of what Interviewer 2 saw")
                .contains("\"hiringManager\" : \"Hiring manager 1\"")
                .contains(panel.loop().candidate().name());
    }

    @Test
    void whoever_makes_it_in_german_gets_german_to_read_and_for_programs_what_they_know() throws IOException {
        var files = Reader.as(new Reader(Locale.GERMANY, null), () -> files(make(false)));
        assertThat(files).containsOnlyKeys("Bitte zuerst lesen.txt", "Loop 1.pdf", "Loop 1.json");
        assertThat(text(files, "Bitte zuerst lesen.txt"))
                .startsWith("Was über " + panel.loop().candidate().name() + " gespeichert ist");
        assertThat(pdf(files)).contains("Interviewer:in 1", "Vertraulich");
        assertThat(text(files, "Loop 1.json"))
                .contains("Evidence on Product intuition by Interviewer 1", "\"language\" : \"en-GB\"")
                .doesNotContain("Interviewer:in");
    }

    @Test
    void a_colleague_who_is_called_like_a_place_or_a_rating_changes_no_word_of_ours() throws IOException {
        var zone = clock.getZone().getId();
        examples.person(zone.substring(zone.lastIndexOf('/') + 1) + " Strong");
        var files = files(make(false));
        assertThat(text(files, "Loop 1.json")).contains("\"timeZone\" : \"%s\"".formatted(zone), "\"words\" : \"Yes\"");
    }

    @Test
    void whoever_owes_a_scorecard_on_the_candidate_in_another_loop_makes_none() {
        var owing = examples.person("Owing", Duty.ADMINISTRATOR, Duty.INTERVIEWER);
        var manager = examples.person("Manager", Duty.HIRING_MANAGER);
        var other = examples.opening("PMM", manager, Visibility.AFTER_OWN);
        var plan = examples.interview(owing, Duration.ofHours(1), examples.competencies(examples.rubric("PMM")));
        as(manager, () -> loops.plan(other.id(), candidate, List.of(plan)));
        assertThatThrownBy(() -> as(owing, () -> packages.ask(candidate, true))).isInstanceOf(NotAllowed.class);
    }

    @Test
    void it_opens_the_closed_loops_to_the_one_who_asked_and_for_an_hour() {
        var loop = panel.loop().id();
        assertThatThrownBy(() -> as(administrator, () -> packets.of(loop))).isInstanceOf(NotAllowed.class);
        var request = make(true);
        assertThat(as(administrator, () -> packets.of(loop)).scorecards()).hasSize(2);
        var other = examples.person("Other", Duty.ADMINISTRATOR);
        assertThatThrownBy(() -> as(other, () -> packets.of(loop))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as(other, () -> packages.of(request))).isInstanceOf(Unknown.class);
        try {
            owner.sql().execute("alter table access_request disable trigger all");
            owner.sql()
                    .update(
                            "update access_request set opens_until = now() - interval '1 second' where id = ?",
                            request);
        } finally {
            owner.sql().execute("alter table access_request enable trigger all");
        }
        assertThatThrownBy(() -> as(administrator, () -> packets.of(loop))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as(administrator, () -> packages.of(request))).isInstanceOf(Unknown.class);
    }

    @Test
    void a_loop_that_is_still_running_stays_closed_and_the_answer_says_so() {
        var running = examples.panel("PM", 1, Visibility.AFTER_OWN);
        examples.submit(running, running.interviewer(0), Rating.STRONG_NO);
        assertThatThrownBy(() -> as(
                        administrator,
                        () -> packages.ask(running.loop().candidate().id(), true)))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("still running")
                .hasMessageContaining("after the decision");
        assertThatThrownBy(
                        () -> as(administrator, () -> packets.of(running.loop().id())))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void of_a_loop_that_was_called_off_it_holds_what_was_submitted_and_says_so() throws IOException {
        var off = calledOff(2);
        var files = files(makeFor(off));
        assertThat(files).containsOnlyKeys("Read this first.txt", "Loop 1.pdf", "Loop 1.json");
        assertThat(text(files, "Read this first.txt"))
                .contains(off.loop().opening().title() + ", called off. Kept until ");
        assertThat(text(files, "Loop 1.json"))
                .contains(
                        "Evidence on Product intuition by Interviewer 1", "\"decision\" : null", "\"calledOffAt\" : \"")
                .doesNotContain(off.interviewer(0).name());
        assertThat(pdf(files))
                .contains("Evidence on Product intuition", "Called off without a decision")
                .doesNotContain("Due by");
    }

    @Test
    void of_a_loop_that_was_called_off_before_anybody_said_anything_it_holds_the_plan() throws IOException {
        var off = examples.panel("PM", 1, Visibility.AFTER_ALL);
        callOff(off);
        takeOff(off, off.interviewer(0));
        assertThat(files(makeFor(off))).containsOnlyKeys("Read this first.txt", "Loop 1.pdf", "Loop 1.json");
    }

    @Test
    void while_somebody_owes_a_scorecard_in_it_a_loop_that_was_called_off_opens_to_nobody_by_it() {
        for (var visibility : Visibility.values()) {
            var off = examples.panel("PM", 2, visibility);
            submitAll(off, 1);
            callOff(off);
            assertThatThrownBy(() -> makeFor(off))
                    .isInstanceOf(Invalid.class)
                    .hasMessageContaining(
                            "was called off, but " + off.interviewer(1).name() + " still owes")
                    .hasMessageContaining("off the panel");
            openAllTheSame(off);
            assertThatThrownBy(
                            () -> as(administrator, () -> packets.of(off.loop().id())))
                    .isInstanceOf(NotAllowed.class);
            assertThat(scorecardsSeen(off)).isZero();
            assertThatThrownBy(() ->
                            as(off.interviewer(1), () -> packets.of(off.loop().id())))
                    .isInstanceOf(NotAllowed.class);
            takeOff(off, off.interviewer(1));
            assertThat(as(administrator, () -> packets.of(off.loop().id())).scorecards())
                    .hasSize(1);
            assertThat(scorecardsSeen(off)).isOne();
        }
    }

    @Test
    void a_loop_that_is_taken_up_again_closes_at_once_to_whoever_answers_the_candidate() {
        var off = calledOff(1);
        var request = makeFor(off);
        assertThat(scorecardsSeen(off)).isOne();
        var coming =
                examples.interview(examples.person("Coming"), Duration.ofDays(-1), examples.competencies(off.rubric()));
        as(off.manager(), () -> {
            loops.add(off.loop().id(), coming);
            return coming;
        });
        assertThat(scorecardsSeen(off)).isZero();
        assertThatThrownBy(() -> as(administrator, () -> packets.of(off.loop().id())))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as(administrator, () -> packages.of(request))).isInstanceOf(Unknown.class);
    }

    @Test
    void whoever_has_answered_the_candidate_comes_onto_no_panel_of_theirs() {
        var reader = examples.person("Reader", Duty.ADMINISTRATOR, Duty.INTERVIEWER);
        var off = calledOff(1);
        var whose = off.loop().candidate().id();
        as(reader, () -> packages.ask(whose, false));
        var plan = examples.interview(reader, Duration.ofDays(-1), examples.competencies(off.rubric()));
        for (var planner : List.<java.util.function.Supplier<?>>of(
                () -> as(off.manager(), () -> {
                    loops.add(off.loop().id(), plan);
                    return plan;
                }),
                () -> examples.panelFor(whose, "PM", List.of(reader))))
            assertThatThrownBy(planner::get)
                    .isInstanceOf(Invalid.class)
                    .hasMessageContaining("may have read what others said");
    }

    @Test
    void whoever_asked_when_there_was_no_loop_comes_onto_none_either() {
        var reader = examples.person("Reader", Duty.ADMINISTRATOR, Duty.INTERVIEWER);
        var added = as(administrator, () -> candidates.add("Nia Oakmoss", "nia.oakmoss@example.org"));
        as(reader, () -> packages.ask(added.id(), false));
        assertThatThrownBy(() -> examples.panelFor(added.id(), "PM", List.of(reader)))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("may have read what others said");
    }

    @Test
    void whoever_had_left_a_loop_before_it_was_opened_for_the_candidate_does_not_come_back_to_it() {
        var off = examples.panel("PM", 2, Visibility.AFTER_ALL);
        var left = off.interviewer(1);
        examples.submit(off, off.interviewer(0), Rating.YES);
        as(off.manager(), () -> {
            panels.takeOff(off.loop().id(), off.interviewOf(left), "Has the flu");
            return off;
        });
        callOff(off);
        as(administrator, () -> packages.ask(off.loop().candidate().id(), false));
        var plan = examples.interview(left, Duration.ofDays(-1), examples.competencies(off.rubric()));
        assertThatThrownBy(() -> as(off.manager(), () -> {
                    loops.add(off.loop().id(), plan);
                    return plan;
                }))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("may have read what the others said since");
    }

    @Test
    void of_a_candidate_without_a_loop_it_says_who_they_are_and_that_this_is_all() throws IOException {
        var added = as(administrator, () -> candidates.add("Kit Larkspur", "kit.larkspur@example.org"));
        var files = files(as(administrator, () -> packages.ask(added.id(), false)));
        assertThat(files).containsOnlyKeys("Read this first.txt");
        assertThat(text(files, "Read this first.txt"))
                .contains("Kit Larkspur", "kit.larkspur@example.org", "That is all", "Kept until ");
    }

    private Panel calledOff(int interviewers) {
        var off = examples.panel("PM", interviewers, Visibility.AFTER_ALL);
        submitAll(off, interviewers);
        callOff(off);
        return off;
    }

    private void submitAll(Panel off, int so) {
        off.interviewers().subList(0, so).forEach(author -> examples.submit(off, author, Rating.YES));
    }

    private void callOff(Panel off) {
        OldLoops.callOff(panels, off);
    }

    private void takeOff(Panel off, Person interviewer) {
        Acting.as(
                off.manager().id(),
                () -> panels.takeOff(off.loop().id(), off.interviewOf(interviewer), "Has left the company."));
    }

    private UUID makeFor(Panel whose) {
        return as(administrator, () -> packages.ask(whose.loop().candidate().id(), false));
    }

    /** A request that runs, as one does that was made for another loop of theirs. */
    private void openAllTheSame(Panel whose) {
        owner.sql()
                .update(
                        "insert into access_request (id, candidate_id, asked_by, names_shown) values (?, ?, ?, true)",
                        UUID.randomUUID(),
                        whose.loop().candidate().id(),
                        administrator.id());
    }

    /** Past the application, by the database's own rule. */
    private int scorecardsSeen(Panel whose) {
        return as(
                administrator,
                () -> requireNonNull(transaction.execute(status -> application
                        .queryForList(
                                "select 1 from scorecard where loop_id = ?",
                                whose.loop().id())
                        .size())));
    }

    @Test
    void of_a_candidate_with_a_decided_and_a_running_loop_only_the_decided_one_is_in_it() throws IOException {
        var second = examples.panel("PMM", 1, Visibility.AFTER_OWN);
        owner.sql()
                .update(
                        "update loop set candidate_id = ? where id = ?",
                        candidate,
                        second.loop().id());
        examples.submit(second, second.interviewer(0), Rating.STRONG_NO);
        var files = files(make(true));
        assertThat(files).hasSize(3);
        assertThat(text(files, "Read this first.txt"))
                .contains("still running", second.loop().opening().title());
        assertThatThrownBy(
                        () -> as(administrator, () -> packets.of(second.loop().id())))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void whoever_owes_a_scorecard_there_is_too_close_or_is_no_administrator_makes_none() {
        var owing = examples.person("Owing", Duty.ADMINISTRATOR, Duty.INTERVIEWER);
        var withOwing = examples.panel(
                "PM",
                examples.person("Manager", Duty.HIRING_MANAGER),
                List.of(panel.interviewer(0), owing),
                Visibility.AFTER_OWN);
        examples.submit(withOwing, panel.interviewer(0), Rating.YES);
        app.verdict.debriefs.DecidedPanels.decide(
                examples, debriefs, withOwing, app.verdict.debriefs.Outcome.NO_HIRE, app.verdict.debriefs.Stance.AGREE);
        assertThatThrownBy(() -> as(
                        owing, () -> packages.ask(withOwing.loop().candidate().id(), true)))
                .isInstanceOf(NotAllowed.class)
                .hasMessageContaining("Another administrator");
        var friend = examples.person("Friend", Duty.ADMINISTRATOR);
        owner.sql()
                .update(
                        "insert into conflict values (?, ?, 'A friend', ?, now())",
                        panel.loop().id(),
                        friend.id(),
                        friend.id());
        var self = examples.person("Self", Duty.ADMINISTRATOR);
        var own = new OldLoops(examples, debriefs, clock).decided(1);
        owner.sql()
                .update(
                        "update candidate set email = upper(?) where id = ?",
                        self.email(),
                        own.loop().candidate().id());
        assertThatThrownBy(() -> as(friend, () -> packages.ask(candidate, true)))
                .isInstanceOf(Unknown.class);
        assertThatThrownBy(
                        () -> as(self, () -> packages.ask(own.loop().candidate().id(), true)))
                .isInstanceOf(Unknown.class);
        for (var duty : List.of(Duty.RECRUITER, Duty.HIRING_MANAGER, Duty.INTERVIEWER))
            assertThatThrownBy(() -> as(examples.person("Somebody", duty), () -> packages.ask(candidate, true)))
                    .isInstanceOf(Refusal.class);
    }

    @Test
    void who_asked_and_who_took_it_out_is_in_the_audit_chain() {
        as(administrator, () -> packages.of(make(false)));
        assertThat(as(administrator, () -> audit.before(Long.MAX_VALUE, 20)))
                .filteredOn(entry -> administrator.id().equals(entry.person()))
                .extracting(entry -> entry.action())
                .contains(
                        AuditAction.ACCESS_OPENED,
                        AuditAction.ACCESS_PACKAGE_MADE,
                        AuditAction.PACKET_EXPORTED,
                        AuditAction.SCORECARDS_READ);
    }

    private UUID make(boolean names) {
        return as(administrator, () -> packages.ask(candidate, names));
    }

    private Map<String, byte[]> files(UUID request) {
        var made = as(administrator, () -> packages.of(request));
        var files = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip.of(made)), StandardCharsets.UTF_8)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry())
                files.put(entry.getName(), in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(java.util.Objects.requireNonNull(files.get(name), name), StandardCharsets.UTF_8);
    }

    private static String pdf(Map<String, byte[]> files) throws IOException {
        try (var document = Loader.loadPDF(java.util.Objects.requireNonNull(files.get("Loop 1.pdf")))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static <T> T as(Person person, java.util.function.Supplier<T> step) {
        return Acting.as(person.id(), step);
    }
}
