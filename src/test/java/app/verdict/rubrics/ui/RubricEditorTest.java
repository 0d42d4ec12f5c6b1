package app.verdict.rubrics.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.verdict.ScreenTest;
import app.verdict.VerdictTest;
import app.verdict.people.Acting;
import app.verdict.people.Duty;
import app.verdict.people.Person;
import app.verdict.rubrics.Rubric;
import app.verdict.rubrics.RubricDraft;
import app.verdict.rubrics.RubricDrafts;
import app.verdict.rubrics.RubricText;
import app.verdict.rubrics.Rubrics;
import app.verdict.ui.Addresses;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Writing a rubric on the screen, from the copy to the published version. */
@VerdictTest
class RubricEditorTest extends ScreenTest {
    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    RubricDrafts drafts;

    @Autowired
    Rubrics rubrics;

    private Person manager;
    private String role;

    @BeforeEach
    void somebody_who_writes_rubrics() {
        manager = examples.person("Manager", Duty.HIRING_MANAGER);
        role = "SCREEN-" + COUNT.incrementAndGet();
        signedIn(manager);
    }

    @Test
    void a_hiring_manager_starts_another_role_from_a_copy() {
        shownAt(Addresses.RUBRICS);
        press("New from copy …");
        copySelect().setValue(examples.rubric("PMM"));
        fill("Code of the new role", role);
        fill("Name of the new role", "Brand Marketer");
        press("Begin the draft");
        assertThat(getCurrentView()).isInstanceOf(DraftView.class);
        assertThat(shown())
                .contains("Brand Marketer, draft", "Positioning", "How the role fails is missing.", "Saved today");
        assertThat(shownAt(Addresses.RUBRICS))
                .contains("Being written", "Brand Marketer, draft", "still missing or wrong: 1");
    }

    @Test
    void a_copy_that_is_refused_leaves_what_was_entered() {
        shownAt(Addresses.RUBRICS);
        press("New from copy …");
        copySelect().setValue(examples.rubric("PMM"));
        fill("Code of the new role", "PM");
        fill("Name of the new role", "Again");
        press("Begin the draft");
        assertThat(text(find(CopyDialog.class).single())).contains("There is a rubric for PM already");
        assertThat(field("Name of the new role").getValue()).isEqualTo("Again");
    }

    @Test
    void what_is_written_is_saved_at_once_and_what_is_missing_stands_beside_it() {
        var draft = open(copied());
        openFirstCompetency();
        test(find(TextArea.class).withLabel("3 · Yes").single()).setValue("Is a nice person.");
        assertThat(saved(draft).content().competencies().getFirst().anchors().get(2))
                .isEqualTo("Is a nice person.");
        assertThat(text(find(BesideDraft.class).single()))
                .contains("Nothing is missing.", "level 3: “nice”", "No verb in it can be seen or heard.");
        test(find(TextArea.class).withLabel("3 · Yes").single()).setValue("");
        assertThat(text(find(BesideDraft.class).single())).contains("Anchor 3 of “Product intuition” is missing.");
        press("Publish …");
        press("Publish");
        assertThat(text(find(PublishDialog.class).single()))
                .contains("Not published yet: one thing is missing or wrong.");
    }

    @Test
    void competencies_are_added_moved_and_taken_out() {
        var draft = open(copied());
        int before = draft.content().competencies().size();
        press("Add a competency");
        assertThat(saved(draft).content().competencies()).hasSize(before + 1);
        assertThat(text(find(BesideDraft.class).single())).contains("The name of competency 8 is missing.");
        click("Move up competency 2");
        assertThat(saved(draft).content().competencies().getFirst().code()).isEqualTo("technical-trade-offs");
        click("Take out competency 8");
        press("Take out");
        assertThat(saved(draft).content().competencies()).hasSize(before);
    }

    @Test
    void what_is_published_stands_in_the_list_with_what_is_new_in_it() {
        open(copied());
        fill("Role", "Renamed role");
        press("Publish …");
        test(find(TextArea.class)
                        .withLabel("What is new, for those who score by it")
                        .single())
                .setValue("Starts from the PM's.");
        press("Publish");
        assertThat(getCurrentView()).isInstanceOf(RubricView.class);
        assertThat(shown()).contains("Renamed role, version 1", "Starts from the PM's.");
        assertThat(rubrics.newest(role)).map(Rubric::name).contains("Renamed role");
        press("Write the next version");
        fill("Role", "Renamed again");
        press("Publish …");
        press("Publish");
        assertThat(shown()).contains("Renamed again, version 2", "The role", "Renamed role");
    }

    @Test
    void the_preview_shows_the_brief_and_the_scales_and_the_changes_name_the_version_before() {
        open(copied());
        fill("Role", "Renamed role");
        pressPart("Preview");
        assertThat(shown()).contains("As an interviewer will see it", "How a Renamed role fails", "Questions");
        pressPart("Changes");
        assertThat(shown()).contains("Compared with Product Manager, version 1", "Product Manager", "Renamed role");
    }

    @Test
    void of_two_who_write_at_once_the_second_sees_both_texts_and_chooses() {
        var draft = open(copied());
        fill("Role", "First");
        var mine = saved(draft);
        Acting.as(examples.administrator(), () -> drafts.save(draft.id(), mine.revision(), called(mine, "Theirs")));
        fill("Role", "Mine");
        assertThat(shown()).contains("saved this draft after you had opened it", "Not saved", "Theirs", "Keep mine");
        assertThat(saved(draft).content().name()).isEqualTo("Theirs");
        assertThat(field("Role").getValue()).isEqualTo("Mine");
        press("Keep mine");
        assertThat(saved(draft).content().name()).isEqualTo("Mine");
        assertThat(shown()).doesNotContain("Keep mine");
        Acting.as(
                examples.administrator(),
                () -> drafts.save(draft.id(), saved(draft).revision(), called(mine, "Theirs again")));
        fill("Role", "Mine again");
        press("Take theirs");
        assertThat(field("Role").getValue()).isEqualTo("Theirs again");
    }

    @Test
    void a_broken_text_is_told_line_by_line_and_stays_in_its_field() {
        shownAt(Addresses.RUBRICS);
        press("Import …");
        var broken = copied().content().asFile().replaceFirst("weight: 1", "wieght: 1");
        var text = find(TextArea.class).withLabel("Or paste its text").single();
        test(text).setValue(broken);
        press("Import the text");
        assertThat(text(find(ImportDialog.class).single()))
                .contains(
                        "The file was not imported: one thing is missing or wrong.",
                        "Line 11: “wieght” is not known here. Did you mean “weight”?");
        assertThat(text.getValue()).isEqualTo(broken);
    }

    @Test
    void a_text_in_the_format_becomes_a_draft() {
        var file = RubricText.of(examples.rubric("PM")).asFile().replaceFirst("role: PM", "role: " + role);
        shownAt(Addresses.RUBRICS);
        press("Import …");
        test(find(TextArea.class).withLabel("Or paste its text").single()).setValue(file);
        press("Import the text");
        assertThat(getCurrentView()).isInstanceOf(DraftView.class);
        assertThat(shown()).contains("Product Manager, draft", "Nothing is missing.");
    }

    @Test
    void a_draft_that_is_discarded_is_gone() {
        var draft = open(copied());
        press("Discard …");
        press("Discard");
        assertThat(getCurrentView()).isInstanceOf(RubricsView.class);
        assertThat(shownAt(Addresses.rubricDraft(draft.id()))).startsWith("Not open");
    }

    @Test
    void whoever_writes_no_rubrics_reads_what_is_coming_and_changes_nothing() {
        var draft = copied();
        signedIn(examples.person("Interviewer"));
        shownAt(Addresses.RUBRICS);
        assertThat(find(Button.class).all()).isEmpty();
        assertThat(shownAt(Addresses.rubricDraft(draft.id())))
                .contains("Administrators and hiring managers write rubrics", "As an interviewer will see it");
        assertThat(find(TextField.class).exists()).isFalse();
        assertThat(find(Button.class).all()).isEmpty();
    }

    @Test
    void what_was_written_while_somebody_discarded_the_draft_can_be_taken_out() {
        var draft = open(copied());
        Acting.as(
                examples.administrator(),
                () -> drafts.discard(draft.id(), saved(draft).revision()));
        fill("Role", "Mine");
        assertThat(shown()).contains("Not saved", "published or discarded while you wrote", "Take mine out as a file");
        assertThat(field("Role").getValue()).isEqualTo("Mine");
    }

    @Test
    void a_metric_with_a_comma_stays_one() {
        var draft = open(copied());
        fill("Role", "Renamed");
        assertThat(saved(draft).content().metrics()).containsExactly("churn, of all members");
    }

    private RubricDraft copied() {
        var draft =
                Acting.as(manager.id(), () -> drafts.copy(examples.rubric("PM").id(), role, "Other role"));
        var copy = draft.content();
        var complete = new RubricText(
                role,
                copy.name(),
                "It fails by doing nothing.",
                List.of("churn, of all members"),
                1,
                copy.competencies(),
                copy.cases());
        return Acting.as(manager.id(), () -> drafts.save(draft.id(), draft.revision(), complete));
    }

    private RubricDraft open(RubricDraft draft) {
        UI.getCurrent().navigate(Addresses.rubricDraft(draft.id()));
        return draft;
    }

    private RubricDraft saved(RubricDraft draft) {
        return Acting.as(manager.id(), () -> drafts.byId(draft.id()));
    }

    private static RubricText called(RubricDraft draft, String name) {
        var content = draft.content();
        return new RubricText(
                content.role(),
                name,
                content.failure(),
                content.metrics(),
                content.version(),
                content.competencies(),
                content.cases());
    }

    private void openFirstCompetency() {
        find(CompetencyFields.class).all().getFirst().setOpened(true);
    }

    private void fill(String label, String value) {
        test(field(label)).setValue(value);
    }

    private TextField field(String label) {
        return find(TextField.class).withLabel(label).single();
    }

    private void click(String spoken) {
        test(find(NativeButton.class).withAriaLabel(spoken).single()).click();
    }

    @SuppressWarnings("unchecked")
    private Select<Rubric> copySelect() {
        return find(Select.class).withLabel("Copy").single();
    }

    private void pressPart(String part) {
        test(find(NativeButton.class).withText(part).single()).click();
    }
}
