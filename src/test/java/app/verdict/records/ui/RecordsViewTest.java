package app.verdict.records.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.verdict.Examples.Panel;
import app.verdict.Owner;
import app.verdict.ScreenTest;
import app.verdict.VerdictTest;
import app.verdict.debriefs.Debriefs;
import app.verdict.debriefs.DecidedPanels;
import app.verdict.debriefs.Outcome;
import app.verdict.debriefs.Stance;
import app.verdict.loops.Candidates;
import app.verdict.loops.Panels;
import app.verdict.loops.Retention;
import app.verdict.loops.RetentionPreset;
import app.verdict.loops.Retentions;
import app.verdict.loops.Visibility;
import app.verdict.people.Acting;
import app.verdict.people.Duty;
import app.verdict.people.SignedIn;
import app.verdict.rubrics.Rating;
import app.verdict.ui.Addresses;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.context.WebApplicationContext;

/** An administrator keeps records on one screen, which shows whose they are and not a word of what they say. */
@VerdictTest
class RecordsViewTest extends ScreenTest {
    @Autowired
    Debriefs debriefs;

    @Autowired
    Retentions retentions;

    @Autowired
    Panels panels;

    @Autowired
    Candidates candidates;

    @Autowired
    Owner owner;

    @Autowired
    WebApplicationContext application;

    private Panel panel;
    private String name;

    @BeforeEach
    void an_administrator_finds_a_decided_candidate() {
        name = "Kit " + UUID.randomUUID();
        var manager = examples.person("Manager", Duty.HIRING_MANAGER);
        panel = examples.panel(
                examples.opening("PM", manager, Visibility.AFTER_OWN),
                "PM",
                manager,
                List.of(examples.person("Interviewer"), examples.person("Interviewer")),
                name);
        for (var interviewer : panel.interviewers()) examples.submit(panel, interviewer, Rating.YES);
        DecidedPanels.decide(examples, debriefs, panel, Outcome.HIRE, Stance.AGREE);
        signedIn(examples.signInOffer("Caspian Dovetail"));
        navigate(RecordsView.class);
        search(name);
    }

    @Test
    void it_shows_until_when_by_which_law_and_not_a_word_of_what_was_written() {
        assertThat(shown())
                .contains(name, panel.loop().opening().title(), "California, 48 months", "Kept until ")
                .doesNotContain("Evidence on", "Because of what", "She named what was broken");
    }

    @Test
    void a_loop_that_was_called_off_stands_there_with_its_day_and_is_held_like_a_decided_one() {
        var off = called("Pim " + UUID.randomUUID());
        Acting.as(off.manager().id(), () -> panels.callOff(off.loop().id(), "They took another offer."));
        search(off.loop().candidate().name());
        assertThat(shown())
                .contains("Called off · California, 48 months", "Kept until ")
                .doesNotContain("Not decided", "They took another offer.");
        press("Hold …");
        test(find(TextArea.class).single()).setValue("A claim was announced.");
        press("Put under legal hold");
        assertThat(shown()).contains("Under legal hold", "A claim was announced.");
    }

    @Test
    void a_candidate_without_a_loop_stands_there_with_their_day_and_is_erased_without_a_reason() {
        var alone = "Jo " + UUID.randomUUID();
        Acting.as(examples.administrator(), () -> candidates.add(alone, "jo@example.org"));
        search(alone);
        assertThat(shown())
                .contains(alone, "No loop", "Kept until ")
                .containsPattern("A candidate without a loop is kept for \\d+ months from the day they were added");
        press("Access package …");
        assertThat(dialog()).contains("No loop was ever planned for them");
        press("Make the package");
        assertThat(find(Anchor.class).withText("Access package.zip").exists()).isTrue();
        press("Close");
        press("Erase …");
        assertThat(dialog())
                .contains("Lost at once and for good: " + alone + ", name, e-mail address and résumés. Nobody")
                .doesNotContain("A law still asks");
        press("Erase for good");
        assertThat(shown()).contains("No candidate's name has");
    }

    @Test
    void nobody_but_administrators_is_offered_it() {
        for (var duty : new Duty[] {Duty.INTERVIEWER, Duty.RECRUITER, Duty.HIRING_MANAGER}) {
            signedIn(examples.person("Somebody", duty));
            assertThat(shownAt(Addresses.RECORDS)).contains("Nothing here").doesNotContain("Candidates");
        }
    }

    @Test
    void a_name_that_nobody_has_says_so() {
        test(find(TextField.class).withLabel("Find a candidate").single()).setValue("Nobody at all");
        assertThat(shown()).contains("No candidate's name has “Nobody at all” in it");
    }

    @Test
    void a_hold_wants_a_reason_stands_on_the_screen_and_keeps_erasure_away() {
        press("Hold …");
        press("Put under legal hold");
        assertThat(dialog()).contains("The reason for the hold is missing");
        test(find(TextArea.class).single()).setValue("A claim was announced.");
        press("Put under legal hold");
        assertThat(shown()).contains("Under legal hold", "A claim was announced.");
        press("Erase …");
        assertThat(dialog()).contains("is under legal hold");
        assertThat(find(Button.class).withText("Erase for good").exists()).isFalse();
        press("Cancel");
        press("Lift the hold …");
        test(find(TextArea.class).single()).setValue("It was settled.");
        press("Lift the hold");
        assertThat(shown()).doesNotContain("Under legal hold");
    }

    @Test
    void an_erasure_says_what_is_lost_and_which_law_speaks_against_it_and_then_leaves_nobody() {
        press("Erase …");
        assertThat(dialog())
                .contains("Lost at once and for good: " + name, "What stays: counts")
                .contains("Cal. Gov. Code § 12946 until ");
        press("Erase for good");
        assertThat(dialog()).contains("Say why you erase all the same");
        test(find(TextArea.class).single()).setValue("They were never there.");
        press("Erase for good");
        assertThat(shown()).contains("No candidate's name has", "Somebody who is gone", "They were never there.");
        assertThat(owner.sql()
                        .queryForList(
                                "select 1 from loop where id = ?", panel.loop().id()))
                .isEmpty();
    }

    @Test
    void a_package_is_made_in_one_go_and_fetched_by_whoever_made_it_alone() {
        press("Access package …");
        press("Make the package");
        var file = find(Anchor.class).withText("Access package.zip").single().getHref();
        assertThat(shown()).contains("access package, without the names of colleagues");
        var caspian = examples.signInOffer("Caspian Dovetail");
        var answer = get(caspian, file);
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("application/zip");
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
        assertThat(answer.getContentAsByteArray()).startsWith('P', 'K');
        assertThat(get(examples.person("Other", Duty.ADMINISTRATOR), file).getStatus())
                .isEqualTo(404);
        assertThat(get(panel.interviewer(0), file).getStatus()).isEqualTo(404);
    }

    @Test
    void how_long_an_opening_keeps_is_changed_for_a_reason_and_the_change_stands_there() {
        var title = panel.loop().opening().title();
        test(find(Button.class)
                        .withCondition(button -> ("Change how long %s keeps its records".formatted(title))
                                .equals(button.getAriaLabel().orElse("")))
                        .single())
                .click();
        var fields = find(Dialog.class).single();
        find(com.vaadin.flow.component.textfield.IntegerField.class, fields)
                .single()
                .setValue(60);
        test(find(TextArea.class).single()).setValue("A longer claim period.");
        press("Keep it so");
        assertThat(shown())
                .contains("California, 60 months", title + " from California, 48 months to California, 60 months")
                .contains("A longer claim period.");
    }

    @Test
    void a_purge_says_what_is_lost_and_what_stays_and_then_how_far_it_is() {
        owner.sql().update("update purge_run set finished_at = now() where finished_at is null");
        var shorter = new Retention(RetentionPreset.FRANCE, 1);
        Acting.as(
                examples.administrator(),
                () -> retentions.change(panel.loop().opening().id(), shorter, "Paris decides here."));
        decidedMonthsAgo();
        shownAt(Addresses.LOOPS);
        navigate(RecordsView.class);
        assertThat(shown()).contains("1 loop is due, and goes by itself within a day.");
        press("Purge now …");
        assertThat(dialog()).contains("Lost at once and for good: the loops that are due", "What stays: counts");
        press("Purge 1 loop for good");
        assertThat(shown()).contains("begins within a few seconds");
        owner.sql().update("update purge_run set total = 3, done = 1 where finished_at is null");
        shownAt(Addresses.LOOPS);
        navigate(RecordsView.class);
        assertThat(shown()).contains("1 of 3 purged");
        owner.sql().update("update purge_run set finished_at = now() where finished_at is null");
        owner.sql().queryForList("select purge_loop(?)", panel.loop().id());
    }

    @Test
    void a_purge_takes_candidates_without_a_loop_and_says_so() {
        owner.sql().update("update purge_run set finished_at = now() where finished_at is null");
        var alone = Acting.as(examples.administrator(), () -> candidates.add("Jo " + UUID.randomUUID(), ""));
        owner.sql().update("update candidate set added_at = added_at - interval '30 years' where id = ?", alone.id());
        shownAt(Addresses.LOOPS);
        navigate(RecordsView.class);
        assertThat(shown()).contains("1 candidate without a loop is due, and goes by itself within a day.");
        press("Purge now …");
        assertThat(dialog()).contains("who have no other loop or never had one");
        press("Purge 1 candidate without a loop for good");
        assertThat(shown()).contains("begins within a few seconds");
        owner.sql().update("update purge_run set finished_at = now() where finished_at is null");
        owner.sql().queryForList("select purge_candidate(?)", alone.id());
    }

    private Panel called(String candidate) {
        var manager = examples.person("Manager", Duty.HIRING_MANAGER);
        return examples.panel(
                examples.opening("PM", manager, Visibility.AFTER_OWN),
                "PM",
                manager,
                List.of(examples.person("Interviewer")),
                candidate);
    }

    private void search(String name) {
        test(find(TextField.class).withLabel("Find a candidate").single()).setValue(name);
    }

    private void decidedMonthsAgo() {
        owner.sql().execute("alter table decision disable trigger all");
        owner.sql()
                .update(
                        "update decision set decided_at = decided_at - interval '2 months' where loop_id = ?",
                        panel.loop().id());
        owner.sql().execute("alter table decision enable trigger all");
    }

    private String dialog() {
        return text(find(Dialog.class).single());
    }

    private MockHttpServletResponse get(app.verdict.people.Person reader, String file) {
        var principal = SignedIn.as(reader);
        return MockMvcTester.from(application)
                .perform(MockMvcRequestBuilders.get(file)
                        .principal(UsernamePasswordAuthenticationToken.authenticated(
                                principal, null, principal.getAuthorities())))
                .getResponse();
    }
}
