package app.verdict.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.verdict.Examples;
import app.verdict.VerdictTest;
import app.verdict.audit.AuditAction;
import app.verdict.audit.AuditLog;
import app.verdict.loops.Candidate;
import app.verdict.loops.Candidates;
import app.verdict.loops.Opening;
import app.verdict.loops.Openings;
import app.verdict.loops.RetentionPreset;
import app.verdict.loops.Visibility;
import app.verdict.people.Acting;
import app.verdict.people.Duty;
import app.verdict.people.Invalid;
import app.verdict.people.NotAllowed;
import app.verdict.people.People;
import app.verdict.people.Person;
import app.verdict.texts.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A file comes in whole or not at all, and what would come of it can be seen before. */
@VerdictTest
class ImportsTest {
    @Autowired
    Examples examples;

    @Autowired
    Imports imports;

    @Autowired
    Candidates candidates;

    @Autowired
    Openings openings;

    @Autowired
    People people;

    @Autowired
    AuditLog log;

    /** Of this test alone. */
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    private long before;

    @BeforeEach
    void so_far() {
        before = Acting.as(examples.administrator(), log::head).number();
    }

    @Test
    void a_check_tells_what_would_come_and_enters_nothing() {
        var recruiter = examples.person("Recruiter", Duty.RECRUITER);
        var report = as(recruiter, () -> imports.check(ImportKind.CANDIDATES, file("""
                Full Name,E-mail,Phone
                Ilse %1$s,ilse@%1$s.example,1
                Jo %1$s,,2
                """)));
        assertThat(report.lines())
                .containsExactly(
                        new ReadLine(2, "Ilse " + mark, Fate.NEW, ""), new ReadLine(3, "Jo " + mark, Fate.NEW, ""));
        assertThat(report.notRead()).containsExactly("Phone");
        assertThat(report.entered()).isFalse();
        assertThat(report.ready()).isTrue();
        assertThat(names(recruiter)).isEmpty();
        assertThat(added()).isZero();
    }

    @Test
    void a_file_that_is_entered_twice_adds_nobody_twice() {
        var recruiter = examples.person("Recruiter", Duty.RECRUITER);
        var file = file("name;email\nIlse %1$s;Ilse@%1$s.example\nJo %1$s;jo@%1$s.example\n");
        assertThat(as(recruiter, () -> imports.enter(ImportKind.CANDIDATES, file))
                        .entered())
                .isTrue();
        assertThat(names(recruiter)).containsExactly("Ilse " + mark, "Jo " + mark);
        assertThat(added()).isEqualTo(2);
        var again = as(recruiter, () -> imports.enter(ImportKind.CANDIDATES, file));
        assertThat(again.count(Fate.ALREADY_HERE)).isEqualTo(2);
        assertThat(names(recruiter)).hasSize(2);
    }

    @Test
    void a_file_with_one_wrong_line_enters_nothing_and_names_every_wrong_line() {
        var recruiter = examples.person("Recruiter", Duty.RECRUITER);
        var report = as(recruiter, () -> imports.enter(ImportKind.CANDIDATES, file("""
                name,email
                Ilse %1$s,ilse@%1$s.example
                ,nobody@%1$s.example
                Jo %1$s,no address
                Other %1$s,ILSE@%1$s.example
                Same %1$s,
                same %1$s,
                """)));
        assertThat(report.entered()).isFalse();
        assertThat(report.of(Fate.WRONG))
                .extracting(ReadLine::line, ReadLine::problem)
                .containsExactly(
                        tuple(3, "The candidate's name is missing."),
                        tuple(4, "“no address” is not an e-mail address."),
                        tuple(5, "The address ilse@%s.example stands in line 2 already.".formatted(mark)),
                        tuple(
                                7,
                                "A candidate of this name is here already, or stands above. Add an e-mail address, so that they can be told apart."));
        assertThat(names(recruiter)).isEmpty();
        assertThat(added()).isZero();
    }

    @Test
    void people_come_with_their_duties_and_without_an_invitation() {
        var file = file("""
                name,email,job title,duties
                Jonas %1$s,jonas@%1$s.example,Staff PM,"Interviewer, hiring_manager"
                Ada %1$s,ada@%1$s.example,,
                """);
        Acting.as(examples.administrator(), () -> imports.enter(ImportKind.PEOPLE, file));
        var jonas = person("jonas@%s.example".formatted(mark));
        assertThat(jonas.duties()).isEqualTo(Set.of(Duty.INTERVIEWER, Duty.HIRING_MANAGER));
        assertThat(jonas.title()).isEqualTo("Staff PM");
        assertThat(jonas.hasPassword()).isFalse();
        assertThat(person("ada@%s.example".formatted(mark)).duties()).isEqualTo(Set.of(Duty.INTERVIEWER));
    }

    @Test
    void an_unknown_duty_is_told_with_those_there_are() {
        var report = Acting.as(
                examples.administrator(),
                () -> imports.check(
                        ImportKind.PEOPLE, file("name,email,duties\nJonas,jonas@%1$s.example,bar raiser\n")));
        assertThat(report.lines().getFirst().problem())
                .isEqualTo(
                        "“bar raiser” is no duty. Write one or more of: interviewer, hiring manager, recruiter, administrator.");
    }

    @Test
    void openings_take_the_newest_rubric_of_their_role() {
        var manager = examples.person("Manager", Duty.HIRING_MANAGER);
        var file = file("""
                title,role,level,hiring manager,visibility,records
                "PM, %1$s",Product Manager,l6,%2$s,After all are in,Germany
                PMM %1$s,pmm,L5,%2$s,,
                """, manager.email());
        assertThat(as(manager, () -> imports.enter(ImportKind.OPENINGS, file)).entered())
                .isTrue();
        var opened = as(manager, openings::kept);
        assertThat(opened).extracting(Opening::title).containsExactlyInAnyOrder("PM, " + mark, "PMM " + mark);
        var strict = opened.stream()
                .filter(opening -> opening.title().startsWith("PM,"))
                .findFirst()
                .orElseThrow();
        assertThat(strict.visibility()).isEqualTo(Visibility.AFTER_ALL);
        assertThat(strict.retention()).isEqualTo(RetentionPreset.GERMANY.usual());
        assertThat(strict.rubricId()).isEqualTo(examples.rubric("PM").id());
        assertThat(as(manager, () -> imports.check(ImportKind.OPENINGS, file)).count(Fate.ALREADY_HERE))
                .isEqualTo(2);
    }

    @Test
    void files_say_it_in_english_whoever_brings_them_in() {
        var german = new Reader(Locale.GERMANY, null);
        var manager = examples.person("Manager", Duty.HIRING_MANAGER);
        var openings = file("""
                title,role,level,hiring manager,visibility,records
                PM %1$s,PM,L6,%2$s,After all are in,Germany
                """, manager.email());
        var people = file("name,email,duties\nJonas,jonas@%1$s.example,hiring manager\n");
        assertThat(Reader.as(german, () -> as(manager, () -> imports.check(ImportKind.OPENINGS, openings)))
                        .ready())
                .isTrue();
        assertThat(Reader.as(
                                german,
                                () -> Acting.as(
                                        examples.administrator(), () -> imports.check(ImportKind.PEOPLE, people)))
                        .ready())
                .isTrue();
        assertThatThrownBy(() -> Reader.as(
                        german, () -> as(manager, () -> imports.check(ImportKind.CANDIDATES, file("Vorname\nA\n")))))
                .hasMessage("In der Datei fehlt die Spalte „name“. In ihrer ersten Zeile steht: Vorname.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ,PM,L6,MANAGER,, | The title is missing.
                    T,CFO,L6,MANAGER,, | “CFO” is no role with a rubric.
                    T,PM,L9,MANAGER,, | “L9” is no level. Write one of: L5, L6, L7.
                    T,PM,L6,,, | The hiring manager is missing: write their e-mail address.
                    T,PM,L6,nobody@nowhere.example,, | Nobody here has the address nobody@nowhere.example.
                    T,PM,L6,INTERVIEWER,, | is not a hiring manager.
                    T,PM,L6,MANAGER,never, | “never” is no visibility.
                    T,PM,L6,MANAGER,,Atlantis | “Atlantis” is no law on records.
                    """)
    void each_wrong_cell_of_an_opening_is_told_with_what_to_write(String line, String told) {
        var manager = examples.person("Manager", Duty.HIRING_MANAGER);
        var interviewer = examples.person("Interviewer", Duty.INTERVIEWER);
        var text = "title,role,level,hiring manager,visibility,records\n"
                + line.replace("MANAGER", manager.email()).replace("INTERVIEWER", interviewer.email());
        var report = as(manager, () -> imports.enter(ImportKind.OPENINGS, text.getBytes(StandardCharsets.UTF_8)));
        assertThat(report.lines().getFirst().problem()).contains(told);
        assertThat(as(manager, openings::kept)).isEmpty();
    }

    @Test
    void a_missing_column_is_told_with_those_the_file_has() {
        var recruiter = examples.person("Recruiter", Duty.RECRUITER);
        assertThatThrownBy(() ->
                        as(recruiter, () -> imports.check(ImportKind.CANDIDATES, file("first,last,address\nA,B,C\n"))))
                .isInstanceOf(Invalid.class)
                .hasMessage("The file has no column “name”. Its first line has: first, last, address.");
        assertThatThrownBy(
                        () -> as(recruiter, () -> imports.check(ImportKind.CANDIDATES, file("name,Full name\nA,B\n"))))
                .isInstanceOf(Invalid.class)
                .hasMessage("Two columns are the name. Leave one out.");
    }

    @Test
    void who_may_not_add_one_may_not_bring_in_a_file_of_them() {
        var interviewer = examples.person("Interviewer", Duty.INTERVIEWER);
        var recruiter = examples.person("Recruiter", Duty.RECRUITER);
        var file = file("name,email\nA,a@%1$s.example\n");
        for (var kind : ImportKind.values())
            assertThatThrownBy(() -> as(interviewer, () -> imports.check(kind, file)))
                    .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as(recruiter, () -> imports.enter(ImportKind.PEOPLE, file)))
                .isInstanceOf(NotAllowed.class);
        assertThat(as(recruiter, imports::kinds)).containsExactly(ImportKind.CANDIDATES, ImportKind.OPENINGS);
        assertThat(as(interviewer, imports::kinds)).isEmpty();
    }

    @Test
    void the_example_of_each_kind_can_be_read_by_its_own_rules() {
        for (var kind : ImportKind.values()) {
            var report = Acting.as(
                    examples.administrator(),
                    () -> imports.check(kind, kind.example().getBytes(StandardCharsets.UTF_8)));
            assertThat(report.notRead()).isEmpty();
            assertThat(report.lines()).hasSize(1);
        }
    }

    private byte[] file(String text, Object... more) {
        var values = new ArrayList<Object>(List.of(mark));
        values.addAll(List.of(more));
        return text.formatted(values.toArray()).getBytes(StandardCharsets.UTF_8);
    }

    private List<String> names(Person recruiter) {
        return as(recruiter, candidates::all).stream()
                .map(Candidate::name)
                .filter(name -> name.contains(mark))
                .toList();
    }

    /** How many candidates the audit says were added in this test. */
    private long added() {
        return Acting.as(examples.administrator(), () -> log.before(Long.MAX_VALUE, 100)).stream()
                .filter(entry -> entry.number() > before && entry.action() == AuditAction.CANDIDATE_ADDED)
                .count();
    }

    private Person person(String email) {
        return Acting.as(examples.administrator(), people::everyone).stream()
                .filter(person -> person.email().equals(email))
                .findFirst()
                .orElseThrow();
    }

    private static <T> T as(Person person, Supplier<T> step) {
        return Acting.as(person.id(), step);
    }
}
