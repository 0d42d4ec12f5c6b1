package app.verdict.debriefs;

import static app.verdict.debriefs.Formula.MINIMUM_ASSESSED_SHARE;

import app.verdict.debriefs.ProfileIndex.Lack;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds why a panel has no profile index, so that nobody takes a number for what was not assessed. */
final class WithholdingReason {

    /** What binary fractions can lose when decimal weights are added: 80 % on paper must not come out as less. */
    private static final double ROUNDING = 1e-9;

    private WithholdingReason() {}

    /** What is missing; nothing where the index may be shown; {@code panel} includes the gates, {@code operands} does not. */
    static List<Lack> of(List<Figures> panel, List<Figures> operands) {
        if (operands.isEmpty()) return List.of(new Lack.OperandsAtAll());
        if (operands.stream().noneMatch(Figures::rated)) return List.of(new Lack.AnyRating());
        return Stream.of(requiredWithoutRating(panel), tooLittleAssessed(operands))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Lack> requiredWithoutRating(List<Figures> panel) {
        var missing = namesOfUnrated(
                panel.stream().filter(one -> one.criterion().required()).toList());
        return missing.isEmpty() ? Optional.empty() : Optional.of(new Lack.Required(missing));
    }

    private static Optional<Lack> tooLittleAssessed(List<Figures> operands) {
        double share = IndexComputation.assessedShare(operands);
        if (share >= MINIMUM_ASSESSED_SHARE - ROUNDING) return Optional.empty();
        return Optional.of(
                new Lack.Weight(wholePercent(share), wholePercent(MINIMUM_ASSESSED_SHARE), namesOfUnrated(operands)));
    }

    /** Rounded down: 79.9 % is not yet 80 %. */
    private static int wholePercent(double share) {
        return (int) (100 * (share + ROUNDING));
    }

    private static List<String> namesOfUnrated(List<Figures> figures) {
        return figures.stream()
                .filter(one -> !one.rated())
                .map(one -> one.criterion().name())
                .toList();
    }
}
