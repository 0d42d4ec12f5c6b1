package app.verdict.packets;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.list;

import app.verdict.Examples;
import app.verdict.VerdictTest;
import app.verdict.debriefs.Closing;
import app.verdict.debriefs.CompleteDrafts;
import app.verdict.debriefs.Debrief;
import app.verdict.debriefs.Debriefs;
import app.verdict.debriefs.DecisionDraft;
import app.verdict.debriefs.IncompleteDecision;
import app.verdict.debriefs.Meetings;
import app.verdict.debriefs.Minutes;
import app.verdict.debriefs.Outcome;
import app.verdict.debriefs.Proposal;
import app.verdict.debriefs.Secrets;
import app.verdict.loops.Loop;
import app.verdict.loops.Loops;
import app.verdict.loops.Stage;
import app.verdict.loops.Stages;
import app.verdict.people.Acting;
import app.verdict.people.Duty;
import app.verdict.people.Person;
import app.verdict.rubrics.Rating;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/**
 * The demo's candidate who stands high everywhere and fails two gates: what it would take to hire him, and what somebody
 * who was not there reads of it. Nothing of it stays: the next one to open the demo finds it undecided.
 */
@VerdictTest
@Transactional
class PerfectOnPaperTest {
    @Autowired
    Examples examples;

    @Autowired
    Loops loops;

    @Autowired
    Stages stages;

    @Autowired
    Meetings meetings;

    @Autowired
    Secrets secrets;

    @Autowired
    Minutes minutes;

    @Autowired
    Closing closing;

    @Autowired
    Debriefs debriefs;

    @Autowired
    Packets packets;

    @Autowired
    PacketJson json;

    @Autowired
    EntityManager entities;

    private Loop loop;
    private UUID manager;

    @BeforeEach
    void an_open_debrief() {
        loop = Acting.as(examples.administrator(), loops::all).stream()
                .filter(one -> one.candidate().name().equals(DemoPackets.AGREED_WITH_EVERYTHING))
                .findFirst()
                .orElseThrow();
        manager = loop.opening().hiringManager().id();
        if (loop.stage() != Stage.OPEN) managing(() -> meetings.open(loop.id()));
    }

    @Test
    void a_hire_needs_a_ruling_on_each_gate_rating_below_the_bar_and_a_second_approver() {
        var complete = CompleteDrafts.of(debrief(), Outcome.HIRE);
        assertThat(complete.rulings()).hasSizeGreaterThanOrEqualTo(4);
        var missing = debrief().belowBar().stream()
                .map(rating -> "%s: say how that was weighed.".formatted(rating.inWords()))
                .toList();
        assertThatThrownBy(() -> managing(() -> debriefs.decide(loop.id(), withoutRulings(complete))))
                .isInstanceOfSatisfying(
                        IncompleteDecision.class,
                        refused -> assertThat(refused.missing())
                                .asInstanceOf(list(String.class))
                                .containsAll(missing)
                                .anyMatch(point -> point.contains("second approver")));
        assertThatThrownBy(() -> managing(() -> debriefs.decide(loop.id(), complete)))
                .isInstanceOfSatisfying(
                        IncompleteDecision.class,
                        refused -> assertThat(refused.missing())
                                .singleElement()
                                .asString()
                                .contains("second approver"));
        assertThat(debrief().decision()).isNull();
    }

    @Test
    void the_packet_tells_who_was_moved_by_what_and_who_let_it_pass() {
        var gate = debrief().belowBar().getLast().gate();
        var doubting = debrief().belowBar().getLast().scorecard().author();
        as(doubting.id(), () -> secrets.lean(loop.id(), Rating.STRONG_NO));
        managing(() -> {
            secrets.lean(loop.id(), Rating.YES);
            meetings.revealLeans(loop.id());
            minutes.note(loop.id(), gate.id(), "He has not once taken a call back that he had made.");
            meetings.callEstimates(loop.id(), gate.id());
        });
        as(doubting.id(), () -> secrets.estimate(loop.id(), gate.id(), Rating.YES));
        var before = managing(() -> packets.of(loop.id()));
        assertThat(written(before))
                .as("nothing that the meeting has not revealed")
                .contains("Strong no")
                .doesNotContain("\"lean\":{\"level\":3");
        assertThat(requireNonNull(before.meeting()).talks())
                .singleElement()
                .satisfies(talk -> assertThat(talk.estimates()).isEmpty());

        managing(() -> meetings.revealEstimates(loop.id(), gate.id()));
        decideWithApproval(examples.person("Approver", Duty.HIRING_MANAGER));
        var packet = managing(() -> packets.of(loop.id()));

        assertThat(requireNonNull(packet.meeting()).leans()).singleElement().satisfies(leaned -> {
            assertThat(leaned.person()).isEqualTo(doubting.name());
            assertThat(leaned.lean().words()).isEqualTo("Strong no");
        });
        assertThat(packet.meeting().talks()).singleElement().satisfies(talk -> {
            assertThat(talk.competency()).isEqualTo(gate.name());
            assertThat(talk.lines())
                    .extracting(MeetingFacts.Line::text)
                    .containsExactly("He has not once taken a call back that he had made.");
            assertThat(talk.estimates()).singleElement().satisfies(estimated -> {
                assertThat(requireNonNull(estimated.before()).level()).isLessThan(gate.bar());
                assertThat(estimated.after().words()).isEqualTo("Yes");
            });
        });
        assertThat(requireNonNull(packet.decision()).rulings())
                .hasSameSizeAs(debrief().belowBar());
        assertThat(requireNonNull(packet.decision().secondApproval()).sentence())
                .isEqualTo("Two references told of a call that he had taken back.");
    }

    private void decideWithApproval(Person approver) {
        var draft = CompleteDrafts.of(debrief(), Outcome.HIRE);
        managing(() -> {
            for (var ruling : draft.rulings())
                minutes.rule(loop.id(), ruling.scorecardId(), ruling.competencyId(), "", ruling.text());
            closing.propose(
                    loop.id(),
                    new Proposal.Call(
                            draft.outcome(),
                            draft.level(),
                            draft.reasons(),
                            draft.wouldChange(),
                            draft.evidence(),
                            draft.reviewOn()));
            stages.nameSecondApprover(loop.id(), approver.id());
            closing.askForApproval(loop.id());
        });
        as(
                approver.id(),
                () -> closing.answer(
                        loop.id(),
                        requireNonNull(meetings.room(loop.id()).approval()).id(),
                        true,
                        "Two references told of a call that he had taken back."));
        managing(() -> debriefs.decide(loop.id(), draft));
    }

    private static DecisionDraft withoutRulings(DecisionDraft draft) {
        return new DecisionDraft(
                draft.outcome(),
                draft.level(),
                draft.reasons(),
                draft.wouldChange(),
                draft.evidence(),
                List.of(),
                draft.waivers(),
                draft.dissents(),
                draft.premortems(),
                draft.without(),
                draft.reviewOn());
    }

    private Debrief debrief() {
        return managing(() -> debriefs.of(loop.id()));
    }

    private String written(Packet packet) {
        return new String(json.of(packet), StandardCharsets.UTF_8);
    }

    private void managing(Runnable step) {
        as(manager, step);
    }

    private <T> T managing(Supplier<T> read) {
        return Acting.as(manager, read);
    }

    /** Written before somebody else goes on in the same transaction: the database takes private rows from their author alone. */
    private void as(UUID person, Runnable step) {
        Acting.as(person, () -> {
            step.run();
            entities.flush();
        });
    }
}
