package app.verdict.packets;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.verdict.Examples;
import app.verdict.VerdictTest;
import app.verdict.debriefs.CompleteDrafts;
import app.verdict.debriefs.Debriefs;
import app.verdict.debriefs.Meetings;
import app.verdict.debriefs.Outcome;
import app.verdict.debriefs.Secrets;
import app.verdict.loops.Loops;
import app.verdict.loops.Openings;
import app.verdict.loops.Visibility;
import app.verdict.people.Acting;
import app.verdict.people.Duty;
import app.verdict.people.NotAllowed;
import app.verdict.people.Person;
import app.verdict.people.Unknown;
import app.verdict.rubrics.Rating;
import app.verdict.scorecards.Scorecards;
import app.verdict.texts.Reader;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a packet tells somebody who was not there, and to whom it is told. */
@VerdictTest
class PacketsTest {
    @Autowired
    Examples examples;

    @Autowired
    Loops loops;

    @Autowired
    Openings openings;

    @Autowired
    Debriefs debriefs;

    @Autowired
    Meetings meetings;

    @Autowired
    Secrets secrets;

    @Autowired
    Packets packets;

    @Autowired
    Scorecards scorecards;

    @Test
    void the_one_who_agreed_with_everything_has_a_high_index_that_offsets_no_failed_gate() {
        var packet = demo().of(DemoPackets.AGREED_WITH_EVERYTHING);
        assertThat(packet.decision()).isNull();
        assertThat(packet.gates())
                .extracting(gate -> gate.gate() == null ? "" : gate.gate().state())
                .containsExactlyInAnyOrder("Failed", "Failed", "Clear");
        assertThat(packet.index().value()).isGreaterThan(3.5);
        assertThat(packet.index().notOffset()).hasSize(2).allMatch(gate -> gate.endsWith(", gate failed"));
        assertThat(packet.agenda().getFirst().why()).startsWith("gate failed");
        assertThat(packet.scorecards()).hasSize(6);
    }

    @Test
    void the_hire_keeps_its_evidence_its_ruling_and_its_dissent() {
        var packet = demo().of(DemoPackets.HIRED_WITH_A_DISSENT);
        assertThat(packet.decision()).isNotNull().satisfies(decision -> {
            assertThat(decision.outcome()).isEqualTo("Hire");
            assertThat(decision.decidedBy()).isEqualTo(packet.loop().hiringManager());
            assertThat(decision.evidence()).hasSize(5);
            assertThat(decision.rulings())
                    .singleElement()
                    .satisfies(
                            ruling -> assertThat(ruling.rating().words()).isEqualTo("No"),
                            ruling -> assertThat(ruling.interviewer()).isEqualTo("Yuki Brambledown"));
            assertThat(decision.stances())
                    .hasSize(5)
                    .filteredOn(stand -> !stand.agrees())
                    .singleElement()
                    .satisfies(stand -> {
                        assertThat(stand.panellist()).isEqualTo("Yuki Brambledown");
                        assertThat(stand.stance()).isEqualTo("Disagrees and commits");
                        assertThat(stand.competency()).startsWith("Candour");
                        assertThat(stand.sentence()).startsWith("I had to name her error");
                    });
        });
    }

    @Test
    void the_sum_of_the_index_that_is_written_out_is_the_one_that_was_computed() {
        var panel = examples.panel("PM", 3, Visibility.AFTER_OWN);
        examples.submit(panel, panel.interviewer(0), Rating.YES);
        examples.submit(panel, panel.interviewer(1), Rating.NO, Map.of("product-intuition", Rating.NOT_ASSESSED));
        examples.submit(panel, panel.interviewer(2), Rating.STRONG_YES, Map.of("metric-ownership", Rating.NO));
        var index = packet(panel, panel.manager()).index();
        assertThat(index.value()).isNotNull();
        assertThat(index.computed().get(2)).contains("= %.2f,".formatted(index.standardError()));
        var operands =
                index.computed().get(2).replaceAll("[^0-9.]+", " ").strip().split(" ");
        double sum = Double.parseDouble(operands[0]) * Double.parseDouble(operands[1])
                + Double.parseDouble(operands[2]) * Double.parseDouble(operands[3]);
        assertThat(Math.sqrt(sum)).isCloseTo(index.standardError(), within(0.002));
    }

    @Test
    void a_withheld_index_says_why_and_what_it_would_be_made_of() {
        var panel = examples.panel("PM", 1, Visibility.AFTER_OWN);
        examples.submit(panel, panel.interviewer(0), Rating.NOT_ASSESSED);
        var index = packet(panel, panel.manager()).index();
        assertThat(index.value()).isNull();
        assertThat(index.withheld()).isNotBlank();
        assertThat(index.operands()).isNotEmpty().allMatch(operand -> operand.n() == 0);
    }

    @Test
    void a_loop_without_scorecards_gives_a_packet_as_well() {
        var panel = examples.panel("PM", 1, Visibility.AFTER_OWN);
        var packet = packet(panel, panel.manager());
        assertThat(packet.scorecards()).isEmpty();
        assertThat(new PacketPdf().of(packet)).isNotEmpty();
        assertThat(new PacketCsv().of(packet)).isNotEmpty();
    }

    @Test
    void a_revision_stands_beside_the_rating_that_it_changes() {
        var panel = examples.panel("PM", 1, Visibility.AFTER_OWN);
        var author = panel.interviewer(0);
        var card = examples.submit(panel, author, Rating.NO);
        var competency = panel.rubric().competencies().getFirst();
        Acting.as(
                author.id(),
                () -> scorecards.revise(card, "I misread it", Rating.YES, Map.of(competency.id(), Rating.YES)));
        var packet = packet(panel, panel.manager());
        assertThat(packet.scorecards().getFirst().revisions()).singleElement().satisfies(revised -> {
            assertThat(revised.reason()).isEqualTo("I misread it");
            assertThat(revised.ratings())
                    .containsExactly(
                            new ScorecardFacts.NewRating(competency.name(), Given.of(Rating.NO), Given.of(Rating.YES)));
        });
        assertThat(packet.competencies().getFirst().mean()).isEqualTo(2);
        assertThat(packet.competencies().getFirst().ratings())
                .containsExactly(new CompetencyFacts.GivenBy(author.name(), Given.of(Rating.NO), Given.of(Rating.YES)));
    }

    @Test
    void what_the_meeting_put_on_the_table_stays_in_the_packet_when_the_opening_changes_hands() {
        var manager = examples.person("Manager", Duty.HIRING_MANAGER);
        var ana = examples.person("Ana", Duty.HIRING_MANAGER, Duty.INTERVIEWER);
        var panel = examples.panel("PM", manager, List.of(ana, examples.person("Bo")), Visibility.AFTER_OWN);
        decided(panel, true);
        var before = packet(panel, manager);
        var meeting = requireNonNull(before.meeting());
        assertThat(meeting.leans()).extracting(MeetingFacts.Leaned::person).containsExactly(ana.name(), manager.name());
        assertThat(meeting.talks().getFirst().estimates())
                .extracting(MeetingFacts.Estimated::person)
                .containsExactly(ana.name(), manager.name());
        // to somebody who leaned with the panel
        Acting.as(manager.id(), () -> openings.handOver(panel.loop().opening().id(), ana.id()));
        var after = packet(panel, ana);
        var told = requireNonNull(after.meeting());
        assertThat(told.leans()).containsExactlyInAnyOrderElementsOf(meeting.leans());
        assertThat(told.talks().getFirst().estimates())
                .containsExactlyInAnyOrderElementsOf(meeting.talks().getFirst().estimates());
        assertThat(after.decision()).isEqualTo(before.decision());
    }

    @Test
    void a_lean_that_the_manager_kept_to_themselves_stays_so_when_the_opening_changes_hands() {
        var panel = examples.panel("PM", 2, Visibility.AFTER_OWN);
        decided(panel, false);
        var next = examples.person("Next", Duty.HIRING_MANAGER);
        Acting.as(
                panel.manager().id(),
                () -> openings.handOver(panel.loop().opening().id(), next.id()));
        for (var reader : List.of(next, panel.interviewer(1)))
            assertThat(packet(panel, reader).meeting())
                    .isNotNull()
                    .satisfies(meeting -> assertThat(meeting.leans())
                            .extracting(MeetingFacts.Leaned::person)
                            .containsExactly(panel.interviewer(0).name()));
        assertThat(Acting.as(next.id(), () -> meetings.room(panel.loop().id())).leans())
                .containsOnlyKeys(panel.interviewer(0).id());
    }

    /** The first interviewer and the hiring manager lean and estimate; then no hire. */
    private void decided(Examples.Panel panel, boolean managersLeanRevealed) {
        var loop = panel.loop().id();
        var topic = panel.rubric().competencies().getFirst().id();
        for (var author : panel.interviewers()) examples.submit(panel, author, Rating.NO);
        examples.openDebrief(panel);
        for (var person : List.of(panel.interviewer(0), panel.manager()))
            Acting.as(person.id(), () -> secrets.lean(loop, Rating.YES));
        Acting.as(panel.manager().id(), () -> {
            meetings.revealLeans(loop);
            if (managersLeanRevealed) meetings.revealManagersLean(loop);
            meetings.callEstimates(loop, topic);
        });
        for (var person : List.of(panel.interviewer(0), panel.manager()))
            Acting.as(person.id(), () -> secrets.estimate(loop, topic, Rating.NO));
        Acting.as(panel.manager().id(), () -> {
            meetings.revealEstimates(loop, topic);
            debriefs.decide(loop, CompleteDrafts.of(debriefs.of(loop), Outcome.NO_HIRE));
        });
    }

    @Test
    void programs_read_the_same_words_whoever_takes_it_out() {
        var panel = examples.panel("PM", 2, Visibility.AFTER_OWN);
        decided(panel, true);
        var loop = panel.loop().id();
        var english = Acting.as(panel.manager().id(), () -> packets.forPrograms(loop));
        var both = Acting.as(
                panel.manager().id(), () -> Reader.as(new Reader(Locale.GERMANY, null), () -> packets.both(loop)));
        assertThat(both.forPrograms())
                .usingRecursiveComparison()
                .ignoringFields("madeAt")
                .isEqualTo(english);
        assertThat(both.forPrograms().language()).isEqualTo("en-GB");
        assertThat(both.forPeople().language()).isEqualTo("de-DE");
        assertThat(both.forPeople().competencies().getFirst().computed())
                .hasSameSizeAs(english.competencies().getFirst().computed())
                .doesNotContainAnyElementsOf(english.competencies().getFirst().computed());
    }

    @Test
    void whoever_owes_a_scorecard_gets_no_packet_and_hears_what_opens_it() {
        var panel = examples.panel("PM", 2, Visibility.AFTER_OWN);
        examples.submit(panel, panel.interviewer(0), Rating.YES);
        assertThatThrownBy(() -> packet(panel, panel.interviewer(1)))
                .isInstanceOf(NotAllowed.class)
                .hasMessageContaining("Submitting opens them");
        assertThatThrownBy(() -> packet(panel, examples.person("Outsider"))).isInstanceOf(Unknown.class);
    }

    private Packet packet(Examples.Panel panel, Person reader) {
        return Acting.as(reader.id(), () -> packets.of(panel.loop().id()));
    }

    private DemoPackets demo() {
        return new DemoPackets(examples, loops, packets);
    }
}
