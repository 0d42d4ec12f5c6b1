package app.verdict.loops.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.verdict.ScreenTest;
import app.verdict.VerdictTest;
import app.verdict.loops.BusinessCalendar;
import app.verdict.loops.Clocks;
import app.verdict.loops.Loops;
import app.verdict.loops.Opening;
import app.verdict.loops.Openings;
import app.verdict.loops.Visibility;
import app.verdict.people.Acting;
import app.verdict.people.Duty;
import app.verdict.people.Moment;
import app.verdict.people.NotAllowed;
import app.verdict.people.Person;
import app.verdict.rubrics.InterviewKind;
import app.verdict.rubrics.Rating;
import app.verdict.ui.Addresses;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@VerdictTest
class PlanningTest extends ScreenTest {
    @Autowired
    Loops loops;

    @Autowired
    Openings openings;

    @Autowired
    Clock clock;

    @Test
    void a_plan_shows_its_gaps_while_it_is_made_and_becomes_a_loop() {
        var manager = examples.person("Manager", Duty.HIRING_MANAGER);
        var opening = examples.opening("PM", manager, Visibility.AFTER_OWN);
        var interviewers =
                List.of(examples.person("Ana"), examples.person("Bo"), examples.person("Cy"), examples.person("Di"));
        signedIn(manager);
        navigate(NewLoopView.class);
        choose(opening);
        assertThat(find(InterviewForm.class).all()).hasSize(5);
        assertThat(shown())
                .contains("Begun from the template for Product Manager", "every gate two independent ones")
                .doesNotContain("Nobody covers");
        test(find(Button.class).withText("Remove").all().getLast()).click();
        for (var box : find(Checkbox.class).all()) box.setValue(false);
        assertThat(shown()).contains("Nobody covers Product intuition.", "! 0 (needs 2)");
        for (int i = 0; i < 4; i++) fill(find(InterviewForm.class).all().get(i), interviewers.get(i), i);
        assertThat(shown()).contains("every gate two independent ones").doesNotContain("Nobody covers");
        var name = "Kit " + UUID.randomUUID();
        test(find(TextField.class).withLabel("Or a new candidate's name").single())
                .setValue(name);
        press("Plan this loop");
        var planned = Acting.as(manager.id(), loops::all);
        assertThat(planned).hasSize(1);
        assertThat(planned.getFirst().candidate().name()).isEqualTo(name);
        assertThat(planned.getFirst().interviews()).hasSize(4);
        assertThat(getCurrentView()).isInstanceOf(LoopView.class);
    }

    @Test
    void a_plan_without_an_interviewer_is_refused_and_keeps_what_was_entered() {
        var manager = examples.person("Manager", Duty.HIRING_MANAGER);
        var opening = examples.opening("PM", manager, Visibility.AFTER_OWN);
        signedIn(manager);
        navigate(NewLoopView.class);
        choose(opening);
        test(find(TextField.class).withLabel("Or a new candidate's name").single())
                .setValue("Kit");
        press("Plan this loop");
        assertThat(shown()).contains("Choose an interviewer for the interview “Hiring-manager screen”.");
        assertThat(find(TextField.class)
                        .withLabel("Or a new candidate's name")
                        .single()
                        .getValue())
                .isEqualTo("Kit");
        assertThat(Acting.as(manager.id(), loops::all)).isEmpty();
    }

    @Test
    void a_plan_says_how_busy_somebody_is_and_is_not_kept_while_they_have_two_interviews() {
        var manager = examples.person("Manager", Duty.HIRING_MANAGER);
        var opening = examples.opening("PM", manager, Visibility.AFTER_OWN);
        var ana = examples.person("Ana");
        var others = Stream.of("Bo", "Cy", "Di", "Ed")
                .map(name -> examples.person(name))
                .toList();
        signedIn(manager);
        navigate(NewLoopView.class);
        choose(opening);
        var forms = find(InterviewForm.class).all();
        choose(forms.get(0), ana);
        assertThat(text(forms.get(0))).contains("Nothing else that week");
        choose(forms.get(1), ana);
        assertThat(text(forms.get(0))).contains(ana.name() + " has two interviews here");
        for (int i = 2; i < forms.size(); i++) choose(forms.get(i), others.get(i - 1));
        test(find(TextField.class).withLabel("Or a new candidate's name").single())
                .setValue("Kit");
        press("Plan this loop");
        assertThat(Acting.as(manager.id(), loops::all)).isEmpty();
        choose(forms.get(1), others.getFirst());
        press("Plan this loop");
        assertThat(Acting.as(manager.id(), loops::all)).hasSize(1);
    }

    @Test
    void changing_an_interview_tells_first_what_it_does() {
        var panel = examples.panel("PM", 2, Visibility.AFTER_OWN);
        var bo = examples.person("Bo");
        var cy = examples.person("Cy");
        var first = panel.rubric().competencies().getFirst();
        Acting.as(
                panel.manager().id(),
                () -> loops.add(panel.loop().id(), examples.interview(bo, Duration.ofDays(-1), Set.of(first.id()))));
        signedIn(panel.manager());
        UI.getCurrent().navigate(Addresses.loop(panel.loop().id()));
        test(find(Button.class).withText("Change …").all().getLast()).click();
        var dialog = find(InterviewDialog.class).single();
        assertThat(text(dialog)).contains("What this does:", "Coverage stays as it is.");
        choose(find(InterviewForm.class, dialog).single(), cy);
        assertThat(text(dialog))
                .contains(bo.name() + " sees nothing of this loop any more. Whatever they have written is kept");
    }

    @Test
    void a_loop_that_is_called_off_says_so_and_can_be_taken_up() {
        var panel = examples.panel("PM", 1, Visibility.AFTER_OWN);
        signedIn(panel.manager());
        UI.getCurrent().navigate(Addresses.loop(panel.loop().id()));
        press("Call off …");
        test(find(TextArea.class).withLabel("Reason, for the record").single()).setValue("The candidate withdrew");
        press("Call off what is to come");
        assertThat(shown()).contains("Called off today", "Add an interview …").doesNotContain("Call off …");
    }

    @Test
    void what_nobody_has_tested_is_told_to_whoever_may_read_the_scorecards() {
        var panel = examples.panel("PM", 2, Visibility.AFTER_OWN);
        for (var interviewer : panel.interviewers())
            examples.submit(panel, interviewer, Rating.YES, Map.of("metric-ownership", Rating.NOT_ASSESSED));
        var address = Addresses.loop(panel.loop().id());
        signedIn(panel.manager());
        assertThat(shownAt(address)).contains("Nobody has tested Metric ownership, and no interview is left");
        assertThat(shownAt(Addresses.debrief(panel.loop().id()))).contains("Nobody has tested Metric ownership");
        signedIn(examples.person("Recruiter", Duty.RECRUITER));
        assertThat(shownAt(address)).contains("Who covers what").doesNotContain("has tested");
    }

    @Test
    void the_team_of_an_opening_is_chosen_where_openings_are_listed() {
        var manager = examples.person("Manager", Duty.HIRING_MANAGER);
        var opening = examples.opening("PM", manager, Visibility.AFTER_OWN);
        var helper = examples.person("Helper");
        signedIn(manager);
        navigate(OpeningsView.class);
        assertThat(shown()).contains(opening.title(), manager.name()).doesNotContain(helper.name());
        press("Team …");
        test(find(MultiSelectComboBox.class)
                        .withLabel("Recruiters for this opening")
                        .single())
                .selectItem(helper.name());
        press("Save the team");
        assertThat(shown()).contains("Recruiters here: " + helper.name());
        signedIn(helper);
        navigate(OpeningsView.class);
        assertThat(shown()).contains(opening.title()).doesNotContain("Team …", "Hand over …", "Open a position …");
    }

    @Test
    void the_clocks_of_an_opening_are_set_where_openings_are_listed() {
        var manager = examples.person("Manager", Duty.HIRING_MANAGER);
        var opening = examples.opening("PM", manager, Visibility.AFTER_OWN);
        signedIn(manager);
        navigate(OpeningsView.class);
        press("Clocks …");
        hours().setValue(1000);
        press("Save the clocks");
        assertThat(text(find(ClocksDialog.class).single())).contains("between 1 and 336 hours, not 1000");
        hours().setValue(48);
        choice("Time zone").setValue("Europe/Berlin");
        choice("Holidays of").setValue("de");
        choice("Region").setValue("by");
        press("Save the clocks");
        assertThat(Acting.as(manager.id(), openings::kept).stream()
                        .filter(one -> one.id().equals(opening.id()))
                        .map(Opening::clocks))
                .containsExactly(new Clocks(60, 48, 5, new BusinessCalendar("Europe/Berlin", "de", "by")));
    }

    private IntegerField hours() {
        return find(IntegerField.class).withLabel("Scorecard within (hours)").single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> choice(String label) {
        return find(ComboBox.class).withLabel(label).single();
    }

    @Test
    void only_its_hiring_manager_and_administrators_change_the_clocks_of_an_opening() {
        var manager = examples.person("Manager", Duty.HIRING_MANAGER);
        var opening = examples.opening("PM", manager, Visibility.AFTER_OWN);
        for (var other : List.of(
                examples.person("Other", Duty.HIRING_MANAGER),
                examples.person("Recruiter", Duty.RECRUITER),
                examples.person("Interviewer")))
            assertThatThrownBy(() ->
                            Acting.as(other.id(), () -> openings.changeClocks(opening.id(), new Clocks(30, 12, 3))))
                    .isInstanceOf(NotAllowed.class);
        Acting.as(examples.administrator(), () -> openings.changeClocks(opening.id(), new Clocks(30, 12, 3)));
    }

    @Test
    void what_is_late_and_by_whom_stands_with_its_loop() {
        var panel = Moment.at(
                clock.instant().minus(Duration.ofDays(2)), () -> examples.panel("PM", 2, Visibility.AFTER_OWN));
        examples.submit(panel, panel.interviewer(1), Rating.YES);
        signedIn(panel.manager());
        navigate(LoopsView.class);
        assertThat(shown())
                .contains("Scorecard late (1)", panel.interviewer(0).name() + ": scorecard 1 day late")
                .doesNotContain(panel.interviewer(1).name());
    }

    @Test
    void an_opening_that_was_handed_over_is_gone_from_the_list_of_whoever_had_it() {
        var manager = examples.person("Manager", Duty.HIRING_MANAGER);
        var next = examples.person("Next", Duty.HIRING_MANAGER);
        var opening = examples.opening("PM", manager, Visibility.AFTER_OWN);
        signedIn(manager);
        navigate(OpeningsView.class);
        press("Hand over …");
        press("Hand over the opening");
        assertThat(find(HandOverDialog.class).single().isOpened()).isTrue(); // nobody was chosen
        ComboBox<Person> field =
                find(ComboBox.class).withLabel("New hiring manager").single();
        field.setValue(next);
        press("Hand over the opening");
        assertThat(shown()).contains("No openings of yours").doesNotContain(opening.title());
        signedIn(next);
        navigate(OpeningsView.class);
        assertThat(shown()).contains(opening.title(), next.name());
    }

    @Test
    void the_plan_of_a_loop_names_a_gate_with_one_reader() {
        var panel = examples.panel("PM", 1, Visibility.AFTER_OWN);
        signedIn(panel.manager());
        assertThat(shownAt(Addresses.loop(panel.loop().id())))
                .contains("Disagree and commit is a gate and has one reader", "Scorecard owed", "Change …");
    }

    @Test
    void an_interviewer_sees_the_plan_and_is_offered_no_change_and_no_new_loop() {
        var panel = examples.panel("PM", 2, Visibility.AFTER_OWN);
        signedIn(panel.interviewer(0));
        assertThat(shownAt(Addresses.loop(panel.loop().id())))
                .contains(panel.interviewer(1).name(), "Your scorecard")
                .doesNotContain("Change …");
        assertThat(find(Button.class).withText("Add an interview …").exists()).isFalse();
        assertThat(shownAt(Addresses.NEW_LOOP)).contains("Not open");
    }

    @Test
    void the_list_of_loops_shows_progress_and_who_owes() {
        var panel = examples.panel("PM", 2, Visibility.AFTER_OWN);
        signedIn(panel.manager());
        assertThat(shownAt(Addresses.LOOPS))
                .contains("Open (1)", panel.loop().candidate().name(), "0 of 2 in", "owed by")
                .contains(panel.interviewer(0).name(), panel.interviewer(1).name());
    }

    @Test
    void a_loop_of_others_is_refused() {
        var panel = examples.panel("PM", 1, Visibility.AFTER_OWN);
        signedIn(examples.person("Outsider"));
        assertThat(shownAt(Addresses.loop(panel.loop().id())))
                .contains("Not open")
                .doesNotContain(panel.loop().candidate().name());
    }

    @SuppressWarnings("unchecked")
    private void choose(Opening opening) {
        ComboBox<Opening> openings = find(ComboBox.class).withLabel("Opening").single();
        openings.setValue(openings.getListDataView()
                .getItems()
                .filter(one -> one.id().equals(opening.id()))
                .findFirst()
                .orElseThrow());
    }

    /** The first two interviews read the gates, the last two the rest. */
    private void fill(InterviewForm form, Person interviewer, int at) {
        kind(form).setValue(InterviewKind.PRODUCT_CASE);
        choose(form, interviewer);
        for (var box : find(Checkbox.class, form).all())
            box.setValue(box.getLabel().endsWith("(gate)") == at < 2);
    }

    @SuppressWarnings("unchecked")
    private void choose(InterviewForm form, Person interviewer) {
        ComboBox<Person> person =
                find(ComboBox.class, form).withLabel("Interviewer").single();
        person.setValue(person.getListDataView()
                .getItems()
                .filter(one -> one.id().equals(interviewer.id()))
                .findFirst()
                .orElseThrow());
    }

    @SuppressWarnings("unchecked")
    private Select<InterviewKind> kind(InterviewForm form) {
        return find(Select.class, form).withLabel("Kind").single();
    }
}
