package app.verdict.scorecards;

import static app.verdict.people.Duty.HIRING_MANAGER;
import static app.verdict.people.Duty.INTERVIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import app.verdict.Examples;
import app.verdict.Owner;
import app.verdict.VerdictTest;
import app.verdict.loops.Loops;
import app.verdict.loops.Visibility;
import app.verdict.people.Acting;
import app.verdict.people.Duty;
import app.verdict.people.Person;
import app.verdict.rubrics.Rating;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Who reads what, over every state that a loop can be in. All scorecards are filled, those that are not in as well: there
 * is always something that could leak.
 */
@VerdictTest
class IndependenceTest {
    @Autowired
    Examples examples;

    @Autowired
    Scorecards scorecards;

    @Autowired
    Loops loops;

    @Autowired
    Owner owner;

    /** In which scorecards are in: the panellist's, those of the other two, the hiring manager's if on the panel. */
    record State(boolean own, int others, boolean managerOnPanel, boolean managers, Visibility rule, boolean closed) {
        boolean allIn() {
            return own && others == 2 && (!managerOnPanel || managers);
        }
    }

    static Stream<State> everyState() {
        var states = new ArrayList<State>();
        for (var rule : Visibility.values())
            for (boolean closed : List.of(false, true))
                for (boolean own : List.of(false, true))
                    for (int others = 0; others <= 2; others++) {
                        states.add(new State(own, others, false, false, rule, closed));
                        states.add(new State(own, others, true, false, rule, closed));
                        states.add(new State(own, others, true, true, rule, closed));
                    }
        return states.stream();
    }

    @ParameterizedTest
    @MethodSource("everyState")
    void everybody_reads_exactly_what_the_rule_opens(State state) {
        var panellist = examples.person("Panellist");
        var others = List.of(examples.person("Other"), examples.person("Other"));
        var manager = examples.person("Manager", HIRING_MANAGER, INTERVIEWER);
        var members = new ArrayList<>(List.of(panellist, others.get(0), others.get(1)));
        if (state.managerOnPanel()) members.add(manager);
        var focus = examples.rubric("PM").competencies().getFirst().id();
        var panel = examples.panel("PM", manager, members, state.rule(), Set.of(focus));
        var loop = panel.loop().id();

        var cards = new HashMap<Person, UUID>();
        for (var member : members) cards.put(member, examples.shortDraft(panel, member, focus, Rating.NO));
        var in = new HashSet<Person>(others.subList(0, state.others()));
        if (state.own()) in.add(panellist);
        if (state.managers()) in.add(manager);
        for (var card : cards.entrySet())
            if (in.contains(card.getKey())) Acting.as(card.getKey().id(), () -> scorecards.submit(card.getValue()));
        if (state.closed()) owner.decide(loop, manager.id(), Instant.parse("2026-11-24T10:00:00Z"));

        for (var outside : List.of(
                examples.person("Outsider"),
                examples.person("Manager of another opening", HIRING_MANAGER),
                examples.person("Recruiter", Duty.RECRUITER),
                examples.person("Administrator", Duty.ADMINISTRATOR))) {
            assertThat(readBy(outside, loop)).as(outside.name()).isEmpty();
            assertThat(Independence.of(loopNow(manager, loop), outside.id())).isEqualTo(Independence.OUTSIDE);
        }
        for (var member : members) {
            var expected = !in.contains(member)
                    ? Independence.OWES_OWN
                    : waiting(state) ? Independence.AWAITS_ALL : Independence.OPEN;
            assertThat(readBy(member, loop))
                    .as("%s, %s", member.name(), expected)
                    .isEqualTo(
                            switch (expected) {
                                case OPEN -> of(cards, in);
                                case AWAITS_ALL -> of(cards, Set.of(member));
                                case OUTSIDE, OWES_OWN -> Set.of();
                            });
            assertThat(Independence.of(loopNow(manager, loop), member.id())).isEqualTo(expected);
        }
        if (!state.managerOnPanel()) {
            assertThat(readBy(manager, loop)).isEqualTo(waiting(state) ? Set.of() : of(cards, in));
            assertThat(Independence.of(loopNow(manager, loop), manager.id()))
                    .isEqualTo(waiting(state) ? Independence.AWAITS_ALL : Independence.OPEN);
        }
    }

    private static boolean waiting(State state) {
        return state.rule() == Visibility.AFTER_ALL && !state.closed() && !state.allIn();
    }

    private Set<UUID> readBy(Person reader, UUID loop) {
        return Acting.as(reader.id(), () -> scorecards.readable(loop)).stream()
                .map(Scorecard::id)
                .collect(Collectors.toSet());
    }

    private app.verdict.loops.Loop loopNow(Person manager, UUID loop) {
        return Acting.as(manager.id(), () -> loops.byId(loop));
    }

    private static Set<UUID> of(Map<Person, UUID> cards, Set<Person> in) {
        return cards.entrySet().stream()
                .filter(card -> in.contains(card.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
    }
}
