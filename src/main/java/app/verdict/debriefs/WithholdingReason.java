package app.verdict.debriefs;

import static app.verdict.debriefs.Formula.MINIMUM_ASSESSED_SHARE;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says in words why a panel has no profile index, so that nobody takes a number for what was not assessed. */
final class WithholdingReason {

    /** What binary fractions can lose when decimal weights are added: 80 % on paper must not come out as less. */
    private static final double ROUNDING = 1e-9;

    private WithholdingReason() {}

    /**
     * The reason, or empty where the index may be shown; {@code panel} includes the gates, {@code operands} does not.
     */
    static Optional<String> of(List<Figures> panel, List<Figures> operands) {
        if (operands.isEmpty()) return Optional.of("every competency is a gate, and gates are never averaged");
        if (operands.stream().noneMatch(Figures::rated))
            return Optional.of("no competency outside the gates has a rating");
        String reasons = Stream.of(requiredWithoutRating(panel), tooLittleAssessed(operands))
                .flatMap(Optional::stream)
                .collect(joining("; "));
        return reasons.isEmpty() ? Optional.empty() : Optional.of(reasons);
    }

    private static Optional<String> requiredWithoutRating(List<Figures> panel) {
        String missing = namesOfUnrated(
                panel.stream().filter(one -> one.criterion().required()).toList());
        return missing.isEmpty() ? Optional.empty() : Optional.of("required but without a rating: " + missing);
    }

    private static Optional<String> tooLittleAssessed(List<Figures> operands) {
        double share = IndexComputation.assessedShare(operands);
        if (share >= MINIMUM_ASSESSED_SHARE - ROUNDING) return Optional.empty();
        return Optional.of("%d %% of the weight has a rating, at least %d %% is needed; missing: %s"
                .formatted(wholePercent(share), wholePercent(MINIMUM_ASSESSED_SHARE), namesOfUnrated(operands)));
    }

    /** Rounded down: 79.9 % is not yet 80 %. */
    private static int wholePercent(double share) {
        return (int) (100 * (share + ROUNDING));
    }

    private static String namesOfUnrated(List<Figures> figures) {
        return figures.stream()
                .filter(one -> !one.rated())
                .map(one -> one.criterion().name())
                .collect(joining(", "));
    }
}
