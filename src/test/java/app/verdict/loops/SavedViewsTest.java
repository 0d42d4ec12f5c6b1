package app.verdict.loops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.verdict.Examples;
import app.verdict.VerdictTest;
import app.verdict.people.Acting;
import app.verdict.people.Invalid;
import app.verdict.people.Person;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@VerdictTest
class SavedViewsTest {
    private static final LoopFilter LATE = LoopFilter.ALL.with(Standing.SCORECARD_LATE);

    @Autowired
    Examples examples;

    @Autowired
    SavedViews views;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    TransactionTemplate transaction;

    private Person ana;

    @BeforeEach
    void somebody() {
        ana = examples.person("Ana");
    }

    @Test
    void a_view_is_kept_under_its_name_without_the_words_that_were_searched_for() {
        keep("Late ones", LATE.withSearch("Zebedee"));
        keep("All mine", LoopFilter.ALL.withMine(true));
        assertThat(own(ana))
                .containsExactly(
                        new SavedView("All mine", "mine=yes"), new SavedView("Late ones", "show=scorecard-late"));
        keep("Late ones", LATE.withMine(true));
        Acting.as(ana.id(), () -> views.remove("All mine"));
        assertThat(own(ana)).containsExactly(new SavedView("Late ones", "show=scorecard-late&mine=yes"));
    }

    @Test
    void a_view_is_its_owners_alone() {
        keep("Late ones", LATE);
        var bo = examples.person("Bo");
        assertThat(own(bo)).isEmpty();
        Acting.as(bo.id(), () -> views.remove("Late ones"));
        Acting.as(
                bo.id(),
                () -> transaction.executeWithoutResult(
                        status -> assertThat(sql.queryForList("select name from saved_view", String.class))
                                .isEmpty()));
        assertThat(own(ana)).hasSize(1);
    }

    @Test
    void twenty_views_are_kept_and_each_shows_something_and_has_a_name() {
        for (int i = 1; i <= 20; i++) keep("View " + i, LATE);
        assertThatThrownBy(() -> keep("One more", LATE))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("You have 20 views");
        keep("View 20", LoopFilter.ALL.withMine(true));
        assertThat(own(ana)).hasSize(20);
        assertThatThrownBy(() -> keep("Everything", LoopFilter.ALL.withSearch("Zebedee")))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("Choose what the view shows");
        for (var name : List.of(" ", "x".repeat(61)))
            assertThatThrownBy(() -> keep(name, LATE)).isInstanceOf(Invalid.class);
    }

    private void keep(String name, LoopFilter filter) {
        Acting.as(ana.id(), () -> views.keep(name, filter));
    }

    private List<SavedView> own(Person person) {
        return Acting.as(person.id(), views::own);
    }
}
