package app.verdict.debriefs.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.verdict.Owner;
import app.verdict.ScreenTest;
import app.verdict.VerdictTest;
import app.verdict.debriefs.Debriefs;
import app.verdict.debriefs.Outcome;
import app.verdict.debriefs.Stance;
import app.verdict.loops.Visibility;
import app.verdict.people.Acting;
import app.verdict.rubrics.Rating;
import app.verdict.ui.Addresses;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@VerdictTest
class DebriefViewTest extends ScreenTest {
    @Autowired
    Debriefs debriefs;

    @Autowired
    Owner owner;

    @Test
    void whoever_owes_sees_who_has_submitted_but_not_what_they_said() {
        var panel = examples.panel("PM", 2, Visibility.AFTER_OWN);
        examples.submit(panel, panel.interviewer(0), Rating.STRONG_NO);
        signedIn(panel.interviewer(1));
        assertThat(shownAt(Addresses.debrief(panel.loop().id())))
                .contains(panel.interviewer(0).name(), "submitted", "hidden from you", "Submitting opens them")
                .doesNotContain("Strong no", "Evidence on", "Because of what", "Gates", "Agenda");
    }

    @Test
    void the_panel_that_is_in_reads_ratings_gates_evidence_and_figures() {
        var panel = examples.panel("PM", 2, Visibility.AFTER_OWN);
        examples.submit(panel, panel.interviewer(0), Rating.YES, Map.of("disagree-and-commit", Rating.STRONG_NO));
        examples.submit(panel, panel.interviewer(1), Rating.YES);
        signedIn(panel.interviewer(1));
        assertThat(shownAt(Addresses.debrief(panel.loop().id())))
                .contains("Gates", "Contested", "1 of 2 below the bar", "Strong no", "straddles")
                .contains("Evidence on Disagree and commit by "
                        + panel.interviewer(0).name());
        assertThat(find(DecisionForm.class).exists()).isFalse();
    }

    @Test
    void the_packet_is_offered_to_whom_the_scorecards_are_open_and_showing_them_is_on_record() {
        var panel = examples.panel("PM", 2, Visibility.AFTER_OWN);
        var card = examples.submit(panel, panel.interviewer(0), Rating.YES);
        signedIn(panel.interviewer(1));
        open(panel.loop().id());
        assertThat(find(Anchor.class).all()).noneMatch(link -> link.getHref().startsWith(Addresses.PACKET));
        assertThat(readers(card)).isEmpty();
        signedIn(panel.manager());
        open(panel.loop().id());
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains(
                        Addresses.packet(panel.loop().id(), "pdf"),
                        Addresses.packet(panel.loop().id(), "json"),
                        Addresses.packet(panel.loop().id(), "csv"));
        assertThat(readers(card)).containsExactly(panel.manager().id());
    }

    @Test
    void an_open_debrief_without_scorecards_says_what_comes() {
        var panel = examples.panel("PM", 1, Visibility.AFTER_OWN);
        signedIn(panel.manager());
        assertThat(shownAt(Addresses.debrief(panel.loop().id()))).contains("No scorecard is in yet");
    }

    @Test
    void an_empty_decision_is_refused_point_by_point() {
        var panel = examples.panel("PM", 1, Visibility.AFTER_OWN);
        examples.submit(panel, panel.interviewer(0), Rating.YES);
        examples.openDebrief(panel);
        signedIn(panel.manager());
        open(panel.loop().id());
        press("Record the decision");
        assertThat(find(ListItem.class, find(DecisionForm.class).single()).all())
                .extracting(ScreenTest::text)
                .hasSize(6)
                .anyMatch(point -> point.contains("hire or no hire"))
                .anyMatch(point -> point.contains(panel.interviewer(0).name()));
        assertThat(closed(panel.loop().id(), panel.manager().id())).isFalse();
    }

    @Test
    void the_hiring_manager_records_the_decision_and_it_is_shown_in_its_place() {
        var panel = examples.panel("PM", 1, Visibility.AFTER_OWN);
        examples.submit(panel, panel.interviewer(0), Rating.YES, Map.of("disagree-and-commit", Rating.NO));
        examples.openDebrief(panel);
        signedIn(panel.manager());
        open(panel.loop().id());
        RadioButtonGroup<Outcome> outcome = single(RadioButtonGroup.class, "Decision");
        outcome.setValue(Outcome.NO_HIRE);
        test(find(TextArea.class).withLabel("Reasons").single()).setValue("She agreed with everything");
        MultiSelectComboBox<Object> evidence = single(MultiSelectComboBox.class, "Evidence that decided");
        evidence.setValue(evidence.getListDataView().getItem(0));
        test(find(TextArea.class).withLabelContaining("how was it weighed?").single())
                .setValue("It decides");
        Select<Stance> stance = single(Select.class, panel.interviewer(0).name());
        stance.setValue(Stance.AGREE);
        test(find(TextArea.class).withLabel("What would have changed it").single())
                .setValue("A position that she had held");
        test(find(TextField.class).withLabelContaining("Premortem of").single()).setValue("She agrees with us");
        press("Record the decision");
        assertThat(closed(panel.loop().id(), panel.manager().id())).isTrue();
        assertThat(shown()).contains("She agreed with everything", "It decides");
        assertThat(find(DecisionForm.class).exists()).isFalse();
    }

    @Test
    void a_loop_of_others_an_unknown_one_and_a_broken_address_are_refused() {
        var panel = examples.panel("PM", 1, Visibility.AFTER_OWN);
        signedIn(examples.person("Outsider"));
        assertThat(shownAt(Addresses.debrief(panel.loop().id())))
                .contains("Not open")
                .doesNotContain(panel.loop().candidate().name());
        assertThat(shownAt(Addresses.debrief(UUID.randomUUID()))).contains("Not open");
        assertThat(shownAt(Addresses.DEBRIEF + "/not-an-id")).contains("Not open", "There is no loop at this address");
    }

    private List<UUID> readers(UUID card) {
        return owner.sql().queryForList("select reader_id from first_reading where scorecard_id = ?", UUID.class, card);
    }

    private void open(UUID loop) {
        navigate(DebriefView.class, loop.toString());
    }

    @SuppressWarnings("unchecked")
    private <T extends Component> T single(Class<? super T> type, String label) {
        return (T) find((Class<T>) type).withLabel(label).single();
    }

    private boolean closed(UUID loop, UUID reader) {
        return Acting.as(reader, () -> debriefs.of(loop)).loop().closed();
    }
}
