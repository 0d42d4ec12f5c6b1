package app.verdict.debriefs;

import static app.verdict.debriefs.Formula.HALO_VARIANCE;
import static app.verdict.debriefs.Formula.RATING_VARIANCE;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Works out one panel's profile index from the figures and from who rated what.
 *
 * <p>Who rated what matters for the uncertainty only: an interviewer's halo is in all of their ratings, so two ratings
 * by one person tell less than two by two people. Sums run in an order of their own, so that the order of the
 * interviewers changes no digit.
 */
record IndexComputation(
        List<Figures> operands, List<Figures> notOffset, Collection<? extends Map<String, Integer>> scorecards) {

    static ProfileIndex of(List<Figures> panel, Collection<? extends Map<String, Integer>> scorecards) {
        var operands = panel.stream().filter(one -> !one.criterion().gate()).toList();
        var notOffset = panel.stream().filter(IndexComputation::isUnclearGate).toList();
        var lacks = WithholdingReason.of(panel, operands);
        return lacks.isEmpty()
                ? new IndexComputation(operands, notOffset, scorecards).given()
                : new ProfileIndex.Withheld(lacks, operands, notOffset);
    }

    static double assessedShare(List<Figures> operands) {
        return operands.isEmpty() ? 0 : assessedWeight(operands) / weight(operands);
    }

    private static boolean isUnclearGate(Figures figures) {
        return figures.gate().filter(state -> state != GateState.CLEAR).isPresent();
    }

    private ProfileIndex given() {
        return new ProfileIndex.Given(value(), Math.sqrt(variance()), operands, notOffset);
    }

    private double value() {
        double total = assessed().stream()
                .mapToDouble(one -> one.criterion().weight() * one.mean().orElseThrow())
                .sum();
        return total / assessedWeight(operands);
    }

    private double variance() {
        double fromHalo = scorecards.stream()
                .mapToDouble(this::leverage)
                .map(leverage -> leverage * leverage)
                .sorted()
                .sum();
        double fromRatings = assessed().stream()
                .mapToDouble(one -> one.n() * leverageOfOneRating(one) * leverageOfOneRating(one))
                .sum();
        return HALO_VARIANCE * fromHalo + RATING_VARIANCE * fromRatings;
    }

    /** How many points the index moves when this interviewer rates everything one point higher. */
    private double leverage(Map<String, Integer> scorecard) {
        return assessed().stream()
                .filter(one -> scorecard.get(one.criterion().code()) != null)
                .mapToDouble(this::leverageOfOneRating)
                .sum();
    }

    private double leverageOfOneRating(Figures figures) {
        return figures.criterion().weight() / (assessedWeight(operands) * figures.n());
    }

    private List<Figures> assessed() {
        return operands.stream().filter(Figures::rated).toList();
    }

    private static double assessedWeight(List<Figures> operands) {
        return weight(operands.stream().filter(Figures::rated).toList());
    }

    private static double weight(List<Figures> figures) {
        return figures.stream().mapToDouble(one -> one.criterion().weight()).sum();
    }
}
