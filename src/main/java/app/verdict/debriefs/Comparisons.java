package app.verdict.debriefs;

import static app.verdict.texts.Texts.text;

import app.verdict.loops.Loop;
import app.verdict.loops.Loops;
import app.verdict.people.Acting;
import app.verdict.people.Unknown;
import app.verdict.rubrics.Rubric;
import app.verdict.rubrics.Rubrics;
import app.verdict.scorecards.Independence;
import app.verdict.scorecards.NothingOwed;
import app.verdict.scorecards.Scorecard;
import app.verdict.scorecards.Scorecards;
import app.verdict.texts.Reader;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Laying the candidates of one opening side by side, for whoever reads their scorecards and owes none. */
@Service
@Transactional(readOnly = true)
public class Comparisons {
    private final Loops loops;
    private final Scorecards scorecards;
    private final Rubrics rubrics;
    private final DecisionRepository decisions;

    Comparisons(Loops loops, Scorecards scorecards, Rubrics rubrics, DecisionRepository decisions) {
        this.loops = loops;
        this.scorecards = scorecards;
        this.rubrics = rubrics;
        this.decisions = decisions;
    }

    /** Whether there is somebody to compare: the acting person takes part in more than one loop of the opening. */
    public boolean offered(UUID opening) {
        return loops.partsIn(opening) > 1;
    }

    /** The opening's candidates as far as they are open to the acting person now. */
    public Comparison of(UUID opening) {
        var known = loops.ofOpening(opening).stream().sorted(byName()).toList();
        if (known.isEmpty()) throw new Unknown(text("debriefs.an-opening"), opening);
        var rubric = rubrics.published(known.getFirst().opening().rubricId());
        var owed = NothingOwed.owed(known, Acting.person());
        var open = owed.isEmpty() ? known.stream().filter(this::open).toList() : List.<Loop>of();
        var cards = open.isEmpty() ? List.<Scorecard>of() : scorecards.comparable(opening);
        var made = made(open);
        return new Comparison(
                known.getFirst().opening(),
                rubric,
                known.stream()
                        .map(loop -> debrief(loop, rubric, open.contains(loop) ? cards : List.of(), made))
                        .toList(),
                owed);
    }

    /** People look for a name where it stands in a list, with or without accents and capitals. */
    private static Comparator<Loop> byName() {
        return Comparator.comparing(
                        (Loop loop) -> loop.candidate().name(),
                        Collator.getInstance(Reader.current().locale()))
                .thenComparing(Loop::id);
    }

    private boolean open(Loop loop) {
        return Independence.of(loop, Acting.person()) == Independence.OPEN;
    }

    private Map<UUID, Decision> made(List<Loop> open) {
        var closed = open.stream().filter(Loop::closed).map(Loop::id).toList();
        return closed.isEmpty()
                ? Map.of()
                : decisions.on(closed).stream().collect(Collectors.toMap(Decision::loop, Function.identity()));
    }

    private static Debrief debrief(Loop loop, Rubric rubric, List<Scorecard> cards, Map<UUID, Decision> made) {
        var decision = made.get(loop.id());
        return new Debrief(
                loop,
                rubric,
                Independence.of(loop, Acting.person()),
                cards.stream().filter(card -> card.loop().equals(loop.id())).toList(),
                decision,
                decision == null ? null : decision.outcome());
    }
}
