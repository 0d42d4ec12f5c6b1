package app.verdict.debriefs;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The order in which a debrief talks about the competencies: what is contested first, what all agree on last.
 *
 * <p>The same ratings always give the same agenda: gates that are failed, contested, insufficient, in that order,
 * before all else; then competencies on both sides of the bar; then the larger gap (undefined counts as 0), the larger
 * weight, the fewer ratings, the name.
 *
 * @param items every competency of the rubric, in that order
 */
public record Agenda(List<AgendaItem> items) {

    private static final Comparator<Figures> MOST_CONTESTED_FIRST = comparing(Agenda::urgency)
            .thenComparing(Figures::straddlesBar, reverseOrder())
            .thenComparing(figures -> figures.gap().orElse(0), reverseOrder())
            .thenComparing(figures -> figures.criterion().weight(), reverseOrder())
            .thenComparingInt(Figures::n)
            .thenComparing(figures -> figures.criterion().name())
            .thenComparing(figures -> figures.criterion().code());

    /** Keeps a copy of the items. */
    public Agenda {
        items = List.copyOf(items);
    }

    /** The point at which a competency of the rubric is talked about. */
    AgendaItem item(String code) {
        return items.stream()
                .filter(item -> item.figures().criterion().code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no competency '%s' on the agenda".formatted(code)));
    }

    static Agenda of(Collection<Figures> panel) {
        List<Figures> ordered = panel.stream().sorted(MOST_CONTESTED_FIRST).toList();
        return new Agenda(IntStream.range(0, ordered.size())
                .mapToObj(index -> new AgendaItem(ordered.get(index), index + 1))
                .toList());
    }

    /** A clear gate is no more urgent than a competency that is no gate. */
    private static GateState urgency(Figures figures) {
        return figures.gate().orElse(GateState.CLEAR);
    }
}
