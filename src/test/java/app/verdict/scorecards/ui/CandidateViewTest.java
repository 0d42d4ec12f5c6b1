package app.verdict.scorecards.ui;

import static app.verdict.loops.SomeFiles.pdf;
import static org.assertj.core.api.Assertions.assertThat;

import app.verdict.Examples.Panel;
import app.verdict.ScreenTest;
import app.verdict.VerdictTest;
import app.verdict.loops.Resumes;
import app.verdict.loops.Visibility;
import app.verdict.people.Acting;
import app.verdict.people.Duty;
import app.verdict.people.Person;
import app.verdict.rubrics.Rating;
import app.verdict.scorecards.Journal;
import app.verdict.scorecards.Scorecards;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The list of candidates, and the screen of one. */
@VerdictTest
class CandidateViewTest extends ScreenTest {
    @Autowired
    Resumes resumes;

    @Autowired
    Scorecards scorecards;

    @Autowired
    Journal journal;

    private Person ana;
    private Panel first;

    @BeforeEach
    void a_loop_with_a_scorecard_and_a_resume() {
        ana = examples.person("Ana");
        first = examples.panel(
                "PM", examples.person("Manager", Duty.HIRING_MANAGER), List.of(ana), Visibility.AFTER_OWN);
        examples.submit(first, ana, Rating.NO);
        Acting.as(
                first.manager().id(), () -> resumes.add(first.loop().candidate().id(), "Life.pdf", pdf()));
    }

    @Test
    void whoever_has_read_it_all_finds_the_scorecards_and_the_resume_of_a_candidate_by_the_list() {
        signedIn(ana);
        assertThat(shownAt("candidates")).contains(name(), "1 loop, 1 open");
        assertThat(shownAt(candidate()))
                .contains(first.loop().opening().title(), "Product Manager", "Because of what " + ana.name() + " saw")
                .contains("Life.pdf", "added by " + first.manager().name())
                .doesNotContain("Remove …");
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo(name() + " · Candidate · Verdict");
    }

    @Test
    void whoever_owes_a_scorecard_sees_the_loops_and_why_the_rest_is_closed() {
        var second = examples.panelFor(first.loop().candidate().id(), "PMM", List.of(ana));
        signedIn(ana);
        assertThat(shownAt(candidate()))
                .contains(
                        first.loop().opening().title(), second.loop().opening().title())
                .contains("What was said before is closed to you", "Résumés are closed")
                .doesNotContain("Because of what", "Life.pdf");
        examples.submit(second, ana, Rating.YES);
        shownAt("loops");
        assertThat(shownAt(candidate())).contains("Because of what", "Life.pdf");
    }

    @Test
    void whoever_brings_the_candidate_in_removes_a_resume() {
        signedIn(first.manager());
        assertThat(shownAt(candidate())).contains("Life.pdf", "Remove …");
        press("Remove …");
        press("Remove");
        assertThat(shown()).contains("None yet.").doesNotContain("Life.pdf");
    }

    @Test
    void the_list_is_looked_through_by_name() {
        signedIn(first.manager());
        shownAt("candidates");
        test(find(TextField.class).single()).setValue("no such name");
        assertThat(shown()).contains("No candidate of yours has “no such name”").doesNotContain(name());
    }

    @Test
    void evidence_on_the_other_roles_axis_is_pointed_out_while_one_writes_and_in_the_debrief() {
        var second = examples.panelFor(first.loop().candidate().id(), "PMM", first.manager(), List.of(ana));
        signedIn(ana);
        assertThat(shownAt("scorecard/" + second.interviewOf(ana)))
                .contains("Also interviewed as a Product Manager", "session length");
        var card = examples.draft(second, ana, Rating.YES, Map.of());
        var pricing = second.rubric().competency("pricing").id();
        Acting.as(ana.id(), () -> {
            journal.note(card, pricing, "Spoke of churn and session length all the time");
            scorecards.submit(card);
        });
        signedIn(first.manager());
        assertThat(shownAt("debrief/" + second.loop().id()))
                .contains("Also interviewed as a Product Manager", ana.name() + " names churn, session length");
        signedIn(second.interviewers().getFirst());
        assertThat(shownAt("debrief/" + first.loop().id())).doesNotContain("Also interviewed as");
    }

    private String name() {
        return first.loop().candidate().name();
    }

    private String candidate() {
        return "candidate/" + first.loop().candidate().id();
    }
}
