package app.verdict.debriefs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** A rubric, and who rated what. */
record RatedPanel(List<Criterion> rubric, Map<String, Map<String, Integer>> levels) {

    PanelFigures figures() {
        return PanelFigures.of(rubric, levels);
    }

    /** The same ratings by a rubric whose competencies are all changed alike. */
    RatedPanel withEach(UnaryOperator<Criterion> change) {
        return new RatedPanel(rubric.stream().map(change).toList(), levels);
    }

    /** The same panel with the gates' ratings, or those outside the gates, taken from another one. */
    RatedPanel withRatingsFrom(RatedPanel other, boolean ofGates) {
        Map<String, Map<String, Integer>> mixed = new HashMap<>();
        for (Criterion criterion : rubric) {
            var source = criterion.gate() == ofGates ? other : this;
            source.levels.forEach((interviewer, scorecard) -> {
                var level = scorecard.get(criterion.code());
                if (level != null)
                    mixed.computeIfAbsent(interviewer, key -> new TreeMap<>()).put(criterion.code(), level);
            });
        }
        return new RatedPanel(rubric, mixed);
    }
}
