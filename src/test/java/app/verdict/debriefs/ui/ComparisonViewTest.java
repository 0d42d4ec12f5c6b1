package app.verdict.debriefs.ui;

import static app.verdict.people.Duty.HIRING_MANAGER;
import static app.verdict.people.Duty.RECRUITER;
import static org.assertj.core.api.Assertions.assertThat;

import app.verdict.Examples.Panel;
import app.verdict.ScreenTest;
import app.verdict.VerdictTest;
import app.verdict.loops.Opening;
import app.verdict.loops.Visibility;
import app.verdict.people.Person;
import app.verdict.rubrics.Rating;
import app.verdict.ui.Addresses;
import app.verdict.ui.Link;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@VerdictTest
class ComparisonViewTest extends ScreenTest {
    private Person manager;
    private Person ana;
    private Person bo;
    private Opening opening;
    private Panel zoe;

    @BeforeEach
    void an_opening_with_two_candidates() {
        manager = examples.person("Manager", HIRING_MANAGER);
        ana = examples.person("Ana");
        bo = examples.person("Bo");
        opening = examples.opening("PM", manager, Visibility.AFTER_OWN);
        zoe = candidate("Zoe");
        examples.submit(zoe, ana, Rating.STRONG_YES);
        examples.submit(zoe, bo, Rating.YES, Map.of("disagree-and-commit", Rating.STRONG_NO));
        var abel = candidate("Abel");
        examples.submit(abel, ana, Rating.NO, Map.of("product-intuition", Rating.NOT_ASSESSED));
        examples.submit(abel, bo, Rating.YES, Map.of("product-intuition", Rating.NOT_ASSESSED));
    }

    @Test
    void candidates_stand_by_name_and_the_screen_says_so() {
        signedIn(manager);
        assertThat(shownAt(Addresses.compare(opening.id()))).contains("in the order of their names, not of any figure");
        assertThat(find(NativeTableHeaderCell.class).all())
                .extracting(ScreenTest::text)
                .startsWith("Competency", "Abel2 of 2 in", "Zoe2 of 2 in");
    }

    @Test
    void a_gate_shows_its_state_and_any_other_competency_a_mean_with_its_interval() {
        signedIn(manager);
        shownAt(Addresses.compare(opening.id()));
        assertThat(row("Disagree and commit"))
                .contains("Abel: ◐ Contested1 of 2 below", "Zoe: ◐ Contested1 of 2 below")
                .doesNotContain("(");
        // 3.5 -/+ 1.28155 * sqrt(0.5 / 2) = 2.86 to 4 (cut off); 2.5 -/+ 0.64 = 1.86 to 3.14
        assertThat(row("Technical trade-offs")).contains("Abel: 2.5 (1.9 to 3.1)n = 2", "Zoe: 3.5 (2.9 to 4.0)n = 2");
        assertThat(row("Product intuition")).contains("Abel: no rating");
    }

    @Test
    void the_profile_index_comes_last_with_its_interval_or_why_there_is_none() {
        signedIn(manager);
        shownAt(Addresses.compare(opening.id()));
        assertThat(text(find(NativeTableRow.class).all().getLast()))
                .contains("Profile index", "Abel: Withheld: ", "Zoe: 3.5 (")
                .contains("Not offset: Disagree and commit, gate contested");
    }

    @Test
    void overlapping_indexes_are_said_to_be_unranked() {
        var mia = candidate("Mia");
        examples.submit(mia, ana, Rating.YES);
        examples.submit(mia, bo, Rating.YES);
        signedIn(manager);
        assertThat(shownAt(Addresses.compare(opening.id()))).contains("The intervals overlap: not ranked.");
    }

    @Test
    void one_click_on_a_cell_shows_that_candidates_evidence_of_that_competency_and_no_other() {
        signedIn(manager);
        assertThat(shownAt(Addresses.compare(opening.id()))).doesNotContain("Evidence");
        test(cell("Zoe", "Technical trade-offs")).click();
        assertThat(shown())
                .contains("Evidence: Technical trade-offs")
                .contains("Evidence on Technical trade-offs by " + ana.name())
                .contains("Evidence on Technical trade-offs by " + bo.name())
                .doesNotContain("Evidence on Product intuition");
        assertThat(text(find(ComparedEvidence.class).single())).startsWith("Zoe");
        assertThat(cell("Zoe", "Technical trade-offs").getElement().getAttribute("aria-current"))
                .isEqualTo("true");
        test(cell("Abel", "Disagree and commit")).click();
        assertThat(text(find(ComparedEvidence.class).single()))
                .startsWith("Abel")
                .contains("Evidence on Disagree and commit")
                .doesNotContain("Technical trade-offs");
    }

    @Test
    void whoever_owes_sees_nothing_of_anybody_but_the_way_to_the_owed_scorecard() {
        var mia = candidate("Mia");
        signedIn(ana);
        assertThat(shownAt(Addresses.compare(opening.id())))
                .contains("The comparison is hidden from you", "You owe a scorecard", "Submitting it opens")
                .doesNotContain("Abel", "Zoe", "Contested", "3.5", "n = 2", "Profile index");
        assertThat(addresses()).contains(Addresses.scorecard(mia.interviewOf(ana)));
        examples.submit(mia, ana, Rating.YES);
        assertThat(shownAt(Addresses.compare(opening.id()))).contains("Abel", "Zoe", "Mia");
    }

    @Test
    void a_recruiter_is_told_who_reads_scorecards() {
        signedIn(examples.person("Recruiter", RECRUITER));
        assertThat(shownAt(Addresses.compare(opening.id())))
                .contains("The scorecards are hidden from you", "read by the panel and the hiring manager")
                .doesNotContain("Contested", "3.5", "Profile index");
    }

    @Test
    void an_opening_of_others_and_a_broken_address_are_refused() {
        signedIn(examples.person("Outsider"));
        assertThat(shownAt(Addresses.compare(opening.id())))
                .contains("Not open")
                .doesNotContain(opening.title());
        assertThat(shownAt(Addresses.compare(UUID.randomUUID()))).contains("Not open");
        assertThat(shownAt(Addresses.COMPARE + "/not-an-id")).contains("There is no opening at this address");
    }

    @Test
    void the_way_to_the_comparison_is_on_the_debrief_and_on_the_list_of_loops() {
        signedIn(manager);
        shownAt(Addresses.debrief(zoe.loop().id()));
        assertThat(addresses()).contains(Addresses.compare(opening.id()));
        assertThat(shownAt(Addresses.LOOPS)).contains("Several candidates for one opening (1)");
        assertThat(addresses()).contains(Addresses.compare(opening.id()));
    }

    @Test
    void with_one_candidate_or_no_part_in_the_opening_there_is_no_way_to_a_comparison() {
        var alone = examples.panel("PM", 1, Visibility.AFTER_OWN);
        signedIn(alone.manager());
        shownAt(Addresses.debrief(alone.loop().id()));
        assertThat(addresses()).noneMatch(address -> address.startsWith(Addresses.COMPARE));
        signedIn(examples.person("Recruiter", RECRUITER));
        for (var address : List.of(Addresses.debrief(zoe.loop().id()), Addresses.LOOPS)) {
            shownAt(address);
            assertThat(addresses()).isNotEmpty().doesNotContain(Addresses.compare(opening.id()));
        }
    }

    private Panel candidate(String name) {
        return examples.panel(opening, "PM", manager, List.of(ana, bo), name);
    }

    private ComparedCell cell(String candidate, String competency) {
        return find(ComparedCell.class, tableRow(competency)).all().stream()
                .filter(cell -> text(cell).startsWith(candidate + ": "))
                .findFirst()
                .orElseThrow();
    }

    private String row(String competency) {
        return text(tableRow(competency));
    }

    private NativeTableRow tableRow(String competency) {
        return find(NativeTableRow.class).all().stream()
                .filter(row -> text(row).startsWith(competency))
                .findFirst()
                .orElseThrow();
    }

    private List<String> addresses() {
        return find(Link.class).all().stream().map(Link::getHref).toList();
    }
}
