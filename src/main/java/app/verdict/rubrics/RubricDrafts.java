package app.verdict.rubrics;

import static app.verdict.texts.Texts.text;

import app.verdict.audit.Audit;
import app.verdict.audit.AuditAction;
import app.verdict.people.Duty;
import app.verdict.people.Invalid;
import app.verdict.people.NotAllowed;
import app.verdict.people.People;
import app.verdict.people.Person;
import app.verdict.people.Unknown;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The rubrics that are being written, one for each role at most. Everybody who works here may read them; administrators and
 * hiring managers write and publish them.
 */
@Service
@Transactional
public class RubricDrafts {
    private final RubricDraftRepository drafts;
    private final Rubrics rubrics;
    private final People people;
    private final Audit audit;
    private final Clock clock;

    RubricDrafts(RubricDraftRepository drafts, Rubrics rubrics, People people, Audit audit, Clock clock) {
        this.drafts = drafts;
        this.rubrics = rubrics;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether the acting person may write rubrics. */
    @Transactional(readOnly = true)
    public boolean mayEdit() {
        return edits(people.acting());
    }

    /** All drafts, by role. */
    @Transactional(readOnly = true)
    public List<RubricDraft> all() {
        people.acting();
        return drafts.all();
    }

    @Transactional(readOnly = true)
    public RubricDraft byId(UUID id) {
        people.acting();
        return drafts.findById(id).orElseThrow(() -> new Unknown(text("rubrics.unknown-draft", id)));
    }

    /** What the draft is compared with: the newest version of its role; of a new role, the one that it was copied from. */
    @Transactional(readOnly = true)
    public Optional<Rubric> former(RubricDraft draft) {
        return rubrics.newest(draft.role())
                .or(() -> Optional.ofNullable(draft.begunFrom()).map(rubrics::published));
    }

    /**
     * The draft of the next version for this version's role: the one that there is, or a new one that says what the newest
     * says, so that nobody takes back what came after the version they were looking at.
     */
    public RubricDraft edit(UUID version) {
        var editor = editor();
        var role = rubrics.published(version).role().code();
        var newest = rubrics.newest(role).orElseThrow();
        return drafts.findByRoleCode(role).orElseGet(() -> begin(RubricText.of(newest), newest.id(), editor));
    }

    /**
     * A draft for another role that says what this version says, but for how the role fails and what it answers for.
     *
     * @param role the code of the other role; new
     */
    public RubricDraft copy(UUID version, String role, String name) {
        var editor = editor();
        var copy = RubricText.of(rubrics.published(version)).forAnother(role, name);
        RubricCheck.of(copy).stream()
                .filter(problem ->
                        problem.path().equals("/role") || problem.path().equals("/name"))
                .findFirst()
                .ifPresent(problem -> {
                    throw new Invalid(problem.toString());
                });
        if (rubrics.newest(copy.role()).isPresent()) throw new Invalid(text("rubrics.role-taken", copy.role()));
        refuseASecondDraft(copy.role());
        return begin(copy, version, editor);
    }

    /**
     * A draft that says what the file says.
     *
     * @throws BrokenRubric with everything that is wrong with the file, of which nothing is kept then
     */
    public RubricDraft importFile(byte[] file) {
        var editor = editor();
        var text = RubricReader.read(RubricBytes.text(file)).sound(wrong -> text("rubrics.not-imported", wrong));
        refuseASecondDraft(text.role());
        var newest = rubrics.newest(text.role()).map(Rubric::id).orElse(null);
        var draft = begin(text, newest, editor);
        audit.note(AuditAction.RUBRIC_IMPORTED, null, List.of(draft.id()), draft.role());
        return draft;
    }

    /**
     * Saves what was written, complete or not.
     *
     * @param revision the one that the writer saw
     * @throws DraftOvertaken when somebody else saved it since
     */
    public RubricDraft save(UUID id, int revision, RubricText content) {
        var editor = editor();
        var draft = held(id, revision);
        draft.edit(content, editor.id(), clock.instant());
        return drafts.saveAndFlush(draft);
    }

    /** Takes the draft away for good. */
    public void discard(UUID id, int revision) {
        editor();
        var draft = held(id, revision);
        drafts.delete(draft);
        audit.note(AuditAction.RUBRIC_DRAFT_DISCARDED, null, List.of(id), draft.role());
    }

    /**
     * Makes the draft the next version of its role's rubric, which openings can choose from now on. Those that are there keep
     * the version that they have.
     *
     * @param note what is new, for those who score by it
     * @throws BrokenRubric with everything that is missing or wrong
     */
    public Rubric publish(UUID id, int revision, String note) {
        var editor = editor();
        var draft = held(id, revision);
        var problems = draft.problems();
        if (!problems.isEmpty()) throw new BrokenRubric(text("rubrics.not-published", problems.size()), problems);
        if (rubrics.newest(draft.role()).filter(newest -> sameAs(draft, newest)).isPresent())
            throw new Invalid(text("rubrics.nothing-changed"));
        var published = rubrics.publishNext(
                draft.content(), editor.id(), Invalid.atMost(text("rubrics.the-note"), note.strip(), 500));
        drafts.delete(draft);
        audit.note(
                AuditAction.RUBRIC_PUBLISHED,
                null,
                List.of(published.id()),
                "%s, version %d".formatted(draft.role(), published.version()));
        return published;
    }

    private static boolean sameAs(RubricDraft draft, Rubric newest) {
        var content = draft.content();
        return content.as(content.role(), content.name(), newest.version()).equals(RubricText.of(newest));
    }

    private RubricDraft begin(RubricText content, @Nullable UUID from, Person editor) {
        try {
            return drafts.saveAndFlush(new RubricDraft(content, from, editor.id(), clock.instant()));
        } catch (DataIntegrityViolationException e) {
            throw new Invalid(text("rubrics.draft-begun-at-once", content.role()));
        }
    }

    private RubricDraft held(UUID id, int revision) {
        var draft = drafts.held(id).orElseThrow(() -> new Unknown(text("rubrics.unknown-draft", id)));
        if (draft.revision() == revision) return draft;
        throw new DraftOvertaken(people.byId(draft.editedBy()).name());
    }

    private void refuseASecondDraft(String role) {
        drafts.findByRoleCode(role).ifPresent(draft -> {
            throw new Invalid(text(
                    "rubrics.draft-there-already",
                    role,
                    people.byId(draft.editedBy()).name()));
        });
    }

    private Person editor() {
        var person = people.acting();
        if (!edits(person)) throw new NotAllowed(text("rubrics.not-yours-to-write"));
        return person;
    }

    private static boolean edits(Person person) {
        return person.has(Duty.ADMINISTRATOR) || person.has(Duty.HIRING_MANAGER);
    }
}
