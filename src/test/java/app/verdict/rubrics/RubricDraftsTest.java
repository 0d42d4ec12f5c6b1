package app.verdict.rubrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.verdict.Examples;
import app.verdict.Owner;
import app.verdict.VerdictTest;
import app.verdict.audit.AuditAction;
import app.verdict.audit.AuditLog;
import app.verdict.loops.Visibility;
import app.verdict.people.Acting;
import app.verdict.people.Duty;
import app.verdict.people.Invalid;
import app.verdict.people.NotAllowed;
import app.verdict.people.Person;
import app.verdict.people.Unknown;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@VerdictTest
class RubricDraftsTest {
    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    RubricDrafts drafts;

    @Autowired
    Rubrics rubrics;

    @Autowired
    Examples examples;

    @Autowired
    AuditLog log;

    @Autowired
    Owner owner;

    private Person manager;
    private String role;

    @BeforeEach
    void somebody_who_writes_rubrics() {
        manager = examples.person("Manager", Duty.HIRING_MANAGER);
        role = "ROLE-" + COUNT.incrementAndGet();
    }

    @Test
    void a_copy_for_another_role_says_what_its_pattern_says() {
        var draft = as(() -> drafts.copy(examples.rubric("PM").id(), role, "Other role"));
        var pattern = SomeRubrics.file("product-manager");
        assertThat(draft.content())
                .isEqualTo(
                        new RubricText(role, "Other role", "", List.of(), 1, pattern.competencies(), pattern.cases()));
        assertThat(draft.problems()).extracting(Problem::path).containsExactly("/failure");
        assertThat(draft.editedBy()).isEqualTo(manager.id());
        assertThat(drafts.former(draft)).contains(examples.rubric("PM"));
    }

    @Test
    void only_administrators_and_hiring_managers_write_rubrics_and_everybody_reads_them() {
        var draft = copied();
        for (var duty : List.of(Duty.INTERVIEWER, Duty.RECRUITER)) {
            var person = examples.person("Somebody", duty);
            refused(person, () -> drafts.edit(examples.rubric("PM").id()));
            refused(person, () -> drafts.copy(examples.rubric("PM").id(), "X", "X"));
            refused(person, () -> drafts.importFile(new byte[0]));
            refused(person, () -> drafts.save(draft.id(), draft.revision(), draft.content()));
            refused(person, () -> drafts.discard(draft.id(), draft.revision()));
            refused(person, () -> drafts.publish(draft.id(), draft.revision(), ""));
            assertThat(Acting.as(person.id(), () -> drafts.byId(draft.id())).content())
                    .isEqualTo(draft.content());
        }
        Acting.as(examples.administrator(), () -> drafts.save(draft.id(), draft.revision(), draft.content()));
    }

    @Test
    void what_is_published_is_the_next_version_and_the_draft_is_gone() {
        var first = published(copied());
        assertThat(first.version()).isEqualTo(1);
        assertThat(first.title()).isEqualTo("Other role, version 1");
        assertThat(first.note()).isEqualTo("What is new");
        assertThat(first.publishedBy()).contains(manager.id());
        var draft = as(() -> drafts.edit(first.id()));
        assertThat(as(() -> drafts.edit(first.id())).id())
                .as("one for each role")
                .isEqualTo(draft.id());
        var saved = as(() -> drafts.save(draft.id(), draft.revision(), called(draft, "Renamed role")));
        var second = published(saved);
        assertThat(second.version()).isEqualTo(2);
        assertThat(second.name()).isEqualTo("Renamed role");
        assertThat(rubrics.newest(role)).map(Rubric::id).contains(second.id());
        assertThat(rubrics.published(first.id()).name())
                .as("the former one stays")
                .isEqualTo("Other role");
        assertThatThrownBy(() -> as(() -> drafts.byId(draft.id()))).isInstanceOf(Unknown.class);
    }

    @Test
    void loops_that_run_keep_their_version() {
        var first = published(copied());
        var opening = examples.opening(role, manager, Visibility.AFTER_OWN);
        var draft = as(() -> drafts.edit(first.id()));
        var second = published(as(() -> drafts.save(draft.id(), draft.revision(), called(draft, "Renamed role"))));
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(owner.sql().queryForObject("select rubric_id from opening where id = ?", UUID.class, opening.id()))
                .isEqualTo(first.id());
    }

    @Test
    void a_published_version_says_what_its_draft_said_to_the_letter() {
        var draft = copied();
        var published = published(draft);
        var exported = RubricText.of(published).asFile();
        assertThat(RubricReader.read(exported).sound(Integer::toString)).isEqualTo(draft.content());
    }

    @Test
    void of_two_who_save_the_same_draft_the_second_is_told_and_overwrites_nothing() {
        var draft = copied();
        as(() -> drafts.save(draft.id(), draft.revision(), called(draft, "Theirs")));
        var other = examples.administrator();
        assertThatThrownBy(() ->
                        Acting.as(other, () -> drafts.save(draft.id(), draft.revision(), called(draft, "Mine"))))
                .isInstanceOf(DraftOvertaken.class)
                .hasMessage(
                        "%s saved this draft after you had opened it. Nothing is lost: theirs is saved, and yours is"
                                + " still on this screen.",
                        manager.name());
        assertThat(as(() -> drafts.byId(draft.id())).content().name()).isEqualTo("Theirs");
        assertThatThrownBy(() -> as(() -> drafts.publish(draft.id(), draft.revision(), "")))
                .isInstanceOf(DraftOvertaken.class);
        assertThatThrownBy(() -> Acting.as(manager.id(), () -> drafts.discard(draft.id(), draft.revision())))
                .isInstanceOf(DraftOvertaken.class);
    }

    @Test
    void an_incomplete_draft_is_kept_and_not_published() {
        var draft = copied();
        var saved = as(() -> drafts.save(draft.id(), draft.revision(), called(draft, "")));
        assertThat(as(() -> drafts.byId(draft.id())).content().name()).isEmpty();
        assertThatThrownBy(() -> as(() -> drafts.publish(draft.id(), saved.revision(), "")))
                .isInstanceOfSatisfying(BrokenRubric.class, broken -> {
                    assertThat(broken).hasMessage("Not published yet: one thing is missing or wrong.");
                    assertThat(broken.problems())
                            .extracting(Problem::toString)
                            .containsExactly("The role's name is missing. Write it out, such as Product Manager.");
                });
        assertThat(rubrics.newest(role)).isEmpty();
    }

    @Test
    void a_version_that_says_what_the_last_one_says_is_not_published() {
        var first = published(copied());
        var draft = as(() -> drafts.edit(first.id()));
        assertThatThrownBy(() -> published(draft))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("Nothing has changed");
    }

    @Test
    void a_code_that_is_taken_or_none_is_refused() {
        var pm = examples.rubric("PM").id();
        assertThatThrownBy(() -> as(() -> drafts.copy(pm, "PM", "Again")))
                .hasMessage("There is a rubric for PM already: edit its draft instead, or choose another code.");
        assertThatThrownBy(() -> as(() -> drafts.copy(pm, "no code", "Name"))).hasMessageContaining("“no code”");
        assertThatThrownBy(() -> as(() -> drafts.copy(pm, role, " "))).hasMessageContaining("name is missing");
        copied();
        assertThatThrownBy(() -> as(() -> drafts.copy(pm, role, "Name")))
                .hasMessageContaining("There is a draft for %s already", role)
                .hasMessageContaining(manager.name());
    }

    @Test
    void a_file_becomes_a_draft_or_nothing_does() {
        var text = RubricWriter.write(SomeRubrics.file("product-manager").as(role, "Imported", 1));
        var broken = text.replaceFirst("weight: 1", "weight: 0").replaceFirst("tone: good", "tone: nice");
        assertThatThrownBy(() -> as(() -> drafts.importFile(bytes(broken))))
                .isInstanceOfSatisfying(BrokenRubric.class, problems -> {
                    assertThat(problems).hasMessage("The file was not imported: 2 things are missing or wrong.");
                    assertThat(problems.problems()).hasSize(2);
                });
        assertThat(as(drafts::all)).extracting(RubricDraft::role).doesNotContain(role);
        var draft = as(() -> drafts.importFile(bytes(text)));
        assertThat(draft.content()).isEqualTo(RubricReader.read(text).rubric());
        var entry = log().getFirst();
        assertThat(entry.action()).isEqualTo(AuditAction.RUBRIC_IMPORTED);
        assertThat(entry.subjects()).containsExactly(draft.id());
        assertThatThrownBy(() -> as(() -> drafts.importFile(bytes(text)))).hasMessageContaining("already");
    }

    @Test
    void what_is_published_or_discarded_is_written_down() {
        var published = published(copied());
        var entry = log().getFirst();
        assertThat(entry.action()).isEqualTo(AuditAction.RUBRIC_PUBLISHED);
        assertThat(entry.subjects()).containsExactly(published.id());
        assertThat(entry.detail()).isEqualTo(role + ", version 1");
        var draft = as(() -> drafts.edit(published.id()));
        Acting.as(manager.id(), () -> drafts.discard(draft.id(), draft.revision()));
        assertThat(log().getFirst().action()).isEqualTo(AuditAction.RUBRIC_DRAFT_DISCARDED);
        assertThat(log().getFirst().subjects()).containsExactly(draft.id());
        assertThat(log().getFirst().detail()).isEqualTo(role);
    }

    @Test
    void the_next_version_begins_with_the_newest_whichever_was_looked_at() {
        var first = published(copied());
        var second = as(() -> drafts.edit(first.id()));
        var saved = as(() -> drafts.save(second.id(), second.revision(), called(second, "Renamed")));
        published(saved);
        assertThat(as(() -> drafts.edit(first.id())).content().name()).isEqualTo("Renamed");
    }

    @Test
    void of_two_who_begin_the_same_draft_at_once_one_is_told_and_nothing_breaks() {
        var version = published(copied()).id();
        var begun = new ConcurrentLinkedQueue<UUID>();
        var told = new ConcurrentLinkedQueue<String>();
        var together = new CyclicBarrier(4);
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 4; i++)
                threads.execute(() -> {
                    meet(together);
                    try {
                        begun.add(as(() -> drafts.edit(version)).id());
                    } catch (Invalid refusal) {
                        told.add(refusal.getMessage());
                    }
                });
        }
        assertThat(begun).isNotEmpty();
        assertThat(Set.copyOf(begun)).hasSize(1);
        assertThat(begun.size() + told.size()).isEqualTo(4);
        assertThat(told).allMatch(message -> message.contains("in the same moment"));
    }

    private static void meet(CyclicBarrier together) {
        try {
            together.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Complete, for another role. */
    private RubricDraft copied() {
        var draft = as(() -> drafts.copy(examples.rubric("PM").id(), role, "Other role"));
        var complete = SomeRubrics.file("product-manager").as(role, "Other role", 1);
        return as(() -> drafts.save(draft.id(), draft.revision(), complete));
    }

    private Rubric published(RubricDraft draft) {
        return as(() -> drafts.publish(draft.id(), draft.revision(), " What is new "));
    }

    private static RubricText called(RubricDraft draft, String name) {
        var content = draft.content();
        return content.as(content.role(), name, content.version());
    }

    private List<app.verdict.audit.AuditEntry> log() {
        return Acting.as(examples.administrator(), () -> log.before(Long.MAX_VALUE, 10));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private <T> T as(java.util.function.Supplier<T> work) {
        return Acting.as(manager.id(), work);
    }

    private static void refused(Person person, Runnable step) {
        assertThatThrownBy(() -> Acting.as(person.id(), step))
                .isInstanceOf(NotAllowed.class)
                .hasMessage("Only an administrator or a hiring manager may write rubrics.");
    }
}
