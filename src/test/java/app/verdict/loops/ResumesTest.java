package app.verdict.loops;

import static app.verdict.loops.SomeFiles.pdf;
import static app.verdict.loops.SomeFiles.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.verdict.Examples;
import app.verdict.Examples.Panel;
import app.verdict.Owner;
import app.verdict.VerdictTest;
import app.verdict.people.Acting;
import app.verdict.people.Duty;
import app.verdict.people.Invalid;
import app.verdict.people.NotAllowed;
import app.verdict.people.Person;
import app.verdict.people.Unknown;
import app.verdict.rubrics.Rating;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who adds résumés, who reads them and when, and what is no résumé. */
@VerdictTest
class ResumesTest {
    @Autowired
    Examples examples;

    @Autowired
    Resumes resumes;

    @Autowired
    Panels panels;

    @Autowired
    Owner owner;

    private Panel panel;
    private UUID candidate;

    @BeforeEach
    void a_loop_and_a_resume() {
        panel = examples.panel("PM", 2, Visibility.AFTER_OWN);
        candidate = panel.loop().candidate().id();
        add(panel.manager(), "Life.pdf", pdf());
    }

    @Test
    void whoever_brings_the_candidate_in_reads_adds_and_removes() {
        for (var person : List.of(
                panel.manager(),
                examples.person("Recruiter", Duty.RECRUITER),
                examples.person("Administrator", Duty.ADMINISTRATOR))) {
            var added = add(person, "More.txt", text("More of it"));
            assertThat(readBy(person)).extracting(Resume::id).hasSize(2).contains(added.id());
            Acting.as(person.id(), () -> resumes.remove(added.id()));
            assertThat(readBy(person)).hasSize(1);
        }
    }

    @Test
    void an_interviewer_reads_none_before_their_own_scorecard_is_in_and_never_changes_one() {
        var interviewer = panel.interviewer(0);
        assertThat(readBy(interviewer)).isEmpty();
        assertThatThrownBy(() -> add(interviewer, "Mine.pdf", pdf())).isInstanceOf(Unknown.class);
        examples.submit(panel, interviewer, Rating.YES);
        var read = readBy(interviewer);
        assertThat(read).extracting(Resume::name).containsExactly("Life.pdf");
        assertThatThrownBy(() -> add(interviewer, "Mine.pdf", pdf())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> Acting.as(
                        interviewer.id(), () -> resumes.remove(read.getFirst().id())))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void whoever_owes_a_scorecard_in_another_loop_of_the_candidate_reads_none_either() {
        var interviewer = panel.interviewer(0);
        examples.submit(panel, interviewer, Rating.YES);
        var other = examples.panelFor(candidate, "PMM", List.of(interviewer));
        assertThat(readBy(interviewer)).isEmpty();
        examples.submit(other, interviewer, Rating.YES);
        assertThat(readBy(interviewer)).hasSize(1);
    }

    @Test
    void whoever_still_owed_one_when_the_loop_was_decided_reads_none_since_it_may_be_taken_up_again() {
        owner.decide(panel.loop().id(), panel.manager().id(), Instant.now());
        assertThat(readBy(panel.interviewer(0))).isEmpty();
    }

    @Test
    void nobody_keeps_a_resume_without_a_loop_that_it_is_purged_with() {
        var recruiter = examples.person("Recruiter", Duty.RECRUITER);
        candidate = UUID.randomUUID();
        owner.sql().update("insert into candidate (id, name, added_at) values (?, 'No loop', now())", candidate);
        assertThatThrownBy(() -> add(recruiter, "Life.pdf", pdf())).isInstanceOf(Unknown.class);
    }

    @Test
    void whoever_called_their_loop_off_brings_the_candidate_in_no_longer() {
        Acting.as(panel.manager().id(), () -> panels.callOff(panel.loop().id(), "Took another offer"));
        assertThatThrownBy(() -> add(panel.manager(), "Mine.pdf", pdf())).isInstanceOf(Unknown.class);
    }

    @Test
    void whoever_is_kept_out_reads_none_by_no_way() {
        var close = examples.person("Close", Duty.RECRUITER);
        var themselves = examples.person("Themselves", Duty.RECRUITER);
        Acting.as(panel.manager().id(), () -> panels.markConflict(panel.loop().id(), close.id(), "Friends"));
        owner.sql().update("update candidate set email = ? where id = ?", themselves.email(), candidate);
        var id = readBy(panel.manager()).getFirst().id();
        for (var person : List.of(
                close,
                themselves,
                examples.person("Outsider"),
                examples.person("Other manager", Duty.HIRING_MANAGER))) {
            assertThat(readBy(person)).isEmpty();
            assertThatThrownBy(() -> add(person, "Mine.pdf", pdf())).isInstanceOf(Unknown.class);
            assertThatThrownBy(() -> Acting.as(person.id(), () -> resumes.taken(id)))
                    .isInstanceOf(Unknown.class);
            assertThatThrownBy(() -> Acting.as(person.id(), () -> resumes.part(id, 0, 10)))
                    .isInstanceOf(Unknown.class);
            assertThatThrownBy(() -> Acting.as(person.id(), () -> resumes.remove(id)))
                    .isInstanceOf(Unknown.class);
        }
    }

    @Test
    void what_is_no_resume_is_refused_in_words_and_nothing_is_added() {
        refused("Life.exe", pdf(), "a PDF, DOCX or TXT file");
        refused("Life.pdf", text("Not at all"), "no PDF file by what is in it");
        refused("Life.docx", pdf(), "no DOCX file");
        refused("Life.txt", new byte[0], "is empty");
        refused("Life.txt", new byte[Resume.LARGEST + 1], "more than 10 MB");
        refused("x".repeat(300) + ".pdf", pdf(), "characters");
        assertThat(readBy(panel.manager())).hasSize(1);
    }

    @Test
    void there_are_five_at_most() {
        for (int i = 2; i <= Resume.MOST; i++) add(panel.manager(), "Life %d.pdf".formatted(i), pdf());
        refused("Life 6.pdf", pdf(), "Remove one");
    }

    @Test
    void a_name_loses_its_folders_and_what_would_turn_it_around() {
        assertThat(add(panel.manager(), "C:\\me\\..\\Li\u202Efe\n.pdf", pdf()).name())
                .isEqualTo("Life.pdf");
    }

    private void refused(String name, byte[] file, String why) {
        assertThatThrownBy(() -> add(panel.manager(), name, file))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining(why);
    }

    private Resume add(Person person, String name, byte[] file) {
        return Acting.as(person.id(), () -> resumes.add(candidate, name, file));
    }

    private List<Resume> readBy(Person person) {
        return Acting.as(person.id(), () -> resumes.of(candidate));
    }
}
