package app.verdict.packets;

import static app.verdict.debriefs.Formula.HALO_VARIANCE;
import static app.verdict.debriefs.Formula.RATING_VARIANCE;
import static app.verdict.debriefs.Formula.STANDARD_ERRORS_IN_80_PERCENT;
import static app.verdict.packets.Numbers.two;
import static app.verdict.texts.Texts.text;
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
        var criterion = of.criterion();
        return text(
                "packets.computed.gate",
                of.belowBar(),
                of.n(),
                criterion.bar(),
                criterion.minimumRatings(),
                state.name());
    }

    private static String mean(Figures of, double mean) {
        var sum = of.levels().stream().map(String::valueOf).collect(joining(" + "));
        return text("packets.computed.mean", sum, of.n(), two(mean));
    }

    private static String gap(Figures of, double gap) {
        int pairs = of.n() * (of.n() - 1) / 2;
        return text("packets.computed.gap", Math.round(gap * pairs), pairs, two(gap));
    }

    private static String interval(Figures of, Interval interval) {
        return text(
                "packets.computed.interval",
                two(of.mean().orElseThrow()),
                two(STANDARD_ERRORS_IN_80_PERCENT),
                two(HALO_VARIANCE),
                two(RATING_VARIANCE),
                of.n(),
                two(interval.low()),
                two(interval.high()));
    }
}
