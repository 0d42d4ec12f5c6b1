package app.verdict.scorecards.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.verdict.ScreenTest;
import app.verdict.VerdictTest;
import app.verdict.loops.Loops;
import app.verdict.loops.Visibility;
import app.verdict.people.Acting;
import app.verdict.people.Duty;
import app.verdict.rubrics.Rating;
import app.verdict.ui.Link;
import com.vaadin.flow.component.html.H2;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@VerdictTest
class MyInterviewsViewTest extends ScreenTest {
    @Autowired
    Loops loops;

    @Test
    void somebody_on_no_panel_is_told_how_interviews_get_here() {
        signedIn(examples.person("Ana"));
        navigate(MyInterviewsView.class);
        assertThat(shown()).contains("No interviews are planned for you");
    }

    @Test
    void interviews_are_grouped_into_owed_upcoming_and_done_each_one_click_from_its_scorecard() {
        var ana = examples.person("Ana");
        var owed = examples.panel(
                "PM", examples.person("Manager", Duty.HIRING_MANAGER), List.of(ana), Visibility.AFTER_OWN);
        var done = examples.panel(
                "PM", examples.person("Manager", Duty.HIRING_MANAGER), List.of(ana), Visibility.AFTER_OWN);
        examples.submit(done, ana, Rating.YES);
        var upcoming = examples.panel(
                "PM", examples.person("Manager", Duty.HIRING_MANAGER), List.of(ana), Visibility.AFTER_OWN);
        Acting.as(
                upcoming.manager().id(),
                () -> loops.replan(
                        upcoming.interviewOf(ana),
                        examples.interview(ana, Duration.ofDays(-2), examples.competencies(upcoming.rubric()))));

        signedIn(ana);
        navigate(MyInterviewsView.class);

        assertThat(find(H2.class).all())
                .extracting(H2::getText)
                .containsExactly("Owed (1)", "Upcoming (1)", "Done (1)");
        assertThat(find(Link.class).all().stream().map(Link::getHref))
                .contains(
                        "scorecard/" + owed.interviewOf(ana),
                        "scorecard/" + upcoming.interviewOf(ana),
                        "scorecard/" + done.interviewOf(ana));
        assertThat(shown()).contains("Scorecard: ", " left", "Submitted today");
    }

    @Test
    void the_interviews_of_others_are_not_among_mine() {
        var panel = examples.panel("PM", 2, Visibility.AFTER_OWN);
        signedIn(panel.manager());
        navigate(MyInterviewsView.class);
        assertThat(shown()).doesNotContain(panel.loop().candidate().name());
    }
}
