package app.verdict.packets;

import static app.verdict.debriefs.Formula.HALO_VARIANCE;
import static app.verdict.debriefs.Formula.RATING_VARIANCE;
import static app.verdict.debriefs.Formula.STANDARD_ERRORS_IN_80_PERCENT;
import static app.verdict.packets.Numbers.two;
import static app.verdict.packets.Numbers.weight;
import static java.util.stream.Collectors.joining;

import app.verdict.debriefs.Figures;
import app.verdict.debriefs.ProfileIndex;
import app.verdict.rubrics.Rating;
import app.verdict.rubrics.Rubric;
import app.verdict.scorecards.Scorecard;
import java.util.List;
import java.util.Locale;

/** Writes out how a profile index and its uncertainty come about, operands and formula. */
record IndexAccount(ProfileIndex.Given index, Rubric rubric, List<Scorecard> cards) {

    List<String> lines() {
        return List.of(value(), leverages(), standardError(), interval());
    }

    private String value() {
        var sum = rated().stream()
                .map(one -> weight(one.criterion().weight()) + " × "
                        + two(one.mean().orElseThrow()))
                .collect(joining(" + "));
        return "Weight × mean of each competency that is no gate: (%s) / %s = %s."
                .formatted(sum, weight(totalWeight()), two(index.value()));
    }

    private String leverages() {
        var each = cards.stream()
                .map(card -> card.author().name() + " " + three(leverage(card)))
                .collect(joining(", "));
        return "How far the index moves if one interviewer rates everything a point higher: %s.".formatted(each);
    }

    private String standardError() {
        return "Standard error: √(%s × %s + %s × %s) = %s, from the squares of these moves and from the squares of what each single rating moves."
                .formatted(
                        two(HALO_VARIANCE),
                        three(fromInterviewers()),
                        two(RATING_VARIANCE),
                        three(fromRatings()),
                        two(index.standardError()));
    }

    private String interval() {
        return "80 %% interval: %s ± %s × %s = %s to %s, within 1 to 4."
                .formatted(
                        two(index.value()),
                        two(STANDARD_ERRORS_IN_80_PERCENT),
                        two(index.standardError()),
                        two(index.interval().low()),
                        two(index.interval().high()));
    }

    double fromInterviewers() {
        return cards.stream()
                .mapToDouble(this::leverage)
                .map(move -> move * move)
                .sum();
    }

    double fromRatings() {
        return rated().stream()
                .mapToDouble(one -> one.n() * move(one) * move(one))
                .sum();
    }

    private double leverage(Scorecard card) {
        return rated().stream()
                .filter(one -> card.rating(
                                rubric.competency(one.criterion().code()).id())
                        .filter(Rating::assessed)
                        .isPresent())
                .mapToDouble(this::move)
                .sum();
    }

    /** How far the index moves with one rating of this competency. */
    private double move(Figures one) {
        return one.criterion().weight() / (totalWeight() * one.n());
    }

    private List<Figures> rated() {
        return index.operands().stream().filter(one -> one.n() > 0).toList();
    }

    private double totalWeight() {
        return rated().stream().mapToDouble(one -> one.criterion().weight()).sum();
    }

    private static String three(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
