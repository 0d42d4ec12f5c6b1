package app.verdict.packets;

import static app.verdict.debriefs.Formula.HALO_VARIANCE;
import static app.verdict.debriefs.Formula.RATING_VARIANCE;
import static app.verdict.debriefs.Formula.STANDARD_ERRORS_IN_80_PERCENT;
import static app.verdict.packets.Numbers.two;
import static java.util.stream.Collectors.joining;

import app.verdict.debriefs.Figures;
import app.verdict.debriefs.GateState;
import app.verdict.debriefs.Interval;
import java.util.ArrayList;
import java.util.List;

/** Writes out how the figures of one competency come about, operands and formula, so that anybody can do the sum again. */
final class Computation {
    private Computation() {}

    static List<String> of(Figures of) {
        var lines = new ArrayList<String>();
        of.gate().ifPresent(state -> lines.add(gate(of, state)));
        of.mean().ifPresent(mean -> lines.add(mean(of, mean)));
        of.gap().ifPresent(gap -> lines.add(gap(of, gap)));
        of.interval().ifPresent(interval -> lines.add(interval(of, interval)));
        return lines;
    }

    private static String gate(Figures of, GateState state) {
        int minimum = of.criterion().minimumRatings();
        int q = of.belowBar();
        int n = of.n();
        var counted = "%d of n = %d below the bar of %d, at least %d needed to judge"
                .formatted(q, n, of.criterion().bar(), minimum);
        return "Gate: %s: %s."
                .formatted(
                        counted,
                        switch (state) {
                            case INSUFFICIENT -> "%d < %d, insufficient".formatted(n, minimum);
                            case FAILED -> "2 × %d > %d, a strict majority, failed".formatted(q, n);
                            case CONTESTED -> "2 × %d ≤ %d but not none, contested".formatted(q, n);
                            case CLEAR -> "none below, clear";
                        });
    }

    private static String mean(Figures of, double mean) {
        var sum = of.levels().stream().map(String::valueOf).collect(joining(" + "));
        return "Mean: (%s) / %d = %s.".formatted(sum, of.n(), two(mean));
    }

    private static String gap(Figures of, double gap) {
        int pairs = of.n() * (of.n() - 1) / 2;
        return "Gap: all differences between two ratings add up to %.0f over %d %s = %s."
                .formatted(gap * pairs, pairs, pairs == 1 ? "pair" : "pairs", two(gap));
    }

    private static String interval(Figures of, Interval interval) {
        return "80 %% interval: %s ± %s × √((%s + %s) / %d) = %s to %s, within 1 to 4."
                .formatted(
                        two(of.mean().orElseThrow()),
                        two(STANDARD_ERRORS_IN_80_PERCENT),
                        two(HALO_VARIANCE),
                        two(RATING_VARIANCE),
                        of.n(),
                        two(interval.low()),
                        two(interval.high()));
    }
}
