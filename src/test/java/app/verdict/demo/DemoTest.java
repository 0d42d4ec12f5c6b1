package app.verdict.demo;

import static org.assertj.core.api.Assertions.assertThat;

import app.verdict.Examples;
import app.verdict.VerdictTest;
import app.verdict.debriefs.Debrief;
import app.verdict.debriefs.Debriefs;
import app.verdict.debriefs.GateState;
import app.verdict.debriefs.Outcome;
import app.verdict.debriefs.ProfileIndex;
import app.verdict.debriefs.Stance;
import app.verdict.loops.Coverage;
import app.verdict.loops.Interview;
import app.verdict.loops.Loop;
import app.verdict.loops.Loops;
import app.verdict.people.Acting;
import app.verdict.rubrics.Rating;
import app.verdict.rubrics.Tone;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The demo tells the seed's stories: whoever reads a loop sees why it went as it went. */
@VerdictTest
class DemoTest {
    @Autowired
    Examples examples;

    @Autowired
    Loops loops;

    @Autowired
    Debriefs debriefs;

    @Autowired
    Clock clock;

    @ParameterizedTest
    @CsvSource({
        "Emeka Featherstone-Liu, 5, 5, false",
        "Ansel Quicksilver-Bhatt, 5, 5, false",
        "Delphine Otterbourne, 6, 6, false",
        "Ruben Nightingale-Osei, 6, 6, false",
        "Saoirse Oyelaran-Pike, 5, 5, true",
        "Mateus Goldenrod-Ito, 5, 2, false"
    })
    void each_loop_has_its_interviews_its_scorecards_and_its_end(
            String candidate, int interviews, int in, boolean decided) {
        var loop = loop(candidate);
        assertThat(loop.interviews()).hasSize(interviews);
        assertThat(loop.interviews().stream().filter(Interview::scorecardIn)).hasSize(in);
        assertThat(loop.closed()).isEqualTo(decided);
        assertThat(Coverage.of(debrief(candidate).rubric(), loop).gaps()).isEmpty();
    }

    @Test
    void the_researcher_who_is_no_owner_stands_low_on_product_intuition() {
        var figures = debrief("Emeka Featherstone-Liu").figures().figuresOf("product-intuition");
        assertThat(figures.n()).isGreaterThanOrEqualTo(2);
        assertThat(figures.mean().orElseThrow()).isLessThan(2.5);
    }

    @Test
    void the_framework_without_a_verdict_shows_in_bad_markers() {
        var debrief = debrief("Ansel Quicksilver-Bhatt");
        var bad = debrief.rubric().markers().stream()
                .filter(marker -> marker.tone() == Tone.BAD)
                .map(marker -> marker.id())
                .toList();
        assertThat(debrief.scorecards().stream()
                        .flatMap(card -> card.taps().stream())
                        .filter(tap -> bad.contains(tap.marker())))
                .hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void half_of_the_panel_did_not_assess_positioning_and_pricing_of_the_coordinator() {
        var debrief = debrief("Delphine Otterbourne");
        for (var code : List.of("positioning", "pricing")) {
            var competency = debrief.rubric().competency(code).id();
            assertThat(debrief.scorecards().stream()
                            .filter(card -> card.rating(competency)
                                    .filter(r -> r == Rating.NOT_ASSESSED)
                                    .isPresent()))
                    .as(code)
                    .hasSizeGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void a_high_average_buys_back_no_failed_gate() {
        var figures = debrief("Ruben Nightingale-Osei").figures();
        assertThat(figures.gates().stream().filter(gate -> gate.gate().orElseThrow() == GateState.FAILED))
                .hasSize(2);
        assertThat(figures.index()).isInstanceOfSatisfying(ProfileIndex.Given.class, index -> {
            assertThat(index.value()).isGreaterThanOrEqualTo(3.5);
            assertThat(index.notOffset()).hasSizeGreaterThanOrEqualTo(2);
        });
    }

    @Test
    void the_hire_keeps_its_named_dissent() {
        var debrief = debrief("Saoirse Oyelaran-Pike");
        var yuki = examples.signInOffer("Yuki Brambledown").id();
        assertThat(debrief.decision()).isNotNull().satisfies(decision -> {
            assertThat(decision.outcome()).isEqualTo(Outcome.HIRE);
            assertThat(decision.dissents().stream().filter(one -> one.stance() != Stance.AGREE))
                    .singleElement()
                    .satisfies(dissent -> {
                        assertThat(dissent.personId()).isEqualTo(yuki);
                        assertThat(dissent.stance()).isEqualTo(Stance.DISAGREE_AND_COMMIT);
                        assertThat(dissent.competencyId())
                                .isEqualTo(debrief.rubric()
                                        .competency("candour-about-failure")
                                        .id());
                    });
            assertThat(decision.rulings()).hasSameSizeAs(debrief.belowBar());
        });
    }

    @Test
    void the_running_loop_owes_two_scorecards_and_has_an_interview_to_come() {
        var loop = loop("Mateus Goldenrod-Ito");
        var now = clock.instant();
        assertThat(loop.interviews().stream().filter(interview -> interview.owed(now)))
                .hasSize(2);
        assertThat(loop.interviews().stream()
                        .filter(interview -> interview.startsAt().isAfter(now)))
                .hasSize(1);
    }

    private Loop loop(String candidate) {
        return Acting.as(examples.administrator(), loops::all).stream()
                .filter(loop -> loop.candidate().name().equals(candidate))
                .findFirst()
                .orElseThrow();
    }

    private Debrief debrief(String candidate) {
        var loop = loop(candidate);
        return Acting.as(loop.opening().hiringManager().id(), () -> debriefs.of(loop.id()));
    }
}
