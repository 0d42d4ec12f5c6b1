package app.verdict.packets;

import static app.verdict.debriefs.Formula.HALO_VARIANCE;
import static app.verdict.debriefs.Formula.RATING_VARIANCE;
import static app.verdict.debriefs.Formula.STANDARD_ERRORS_IN_80_PERCENT;
import static app.verdict.packets.Numbers.three;
import static app.verdict.packets.Numbers.two;
import static app.verdict.packets.Numbers.weight;
import static app.verdict.texts.Texts.text;
import static java.util.stream.Collectors.joining;

import app.verdict.debriefs.Figures;
import app.verdict.debriefs.ProfileIndex;
import app.verdict.rubrics.Rating;
import app.verdict.rubrics.Rubric;
import app.verdict.scorecards.Scorecard;
import java.util.List;

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
        return text("packets.computed.index", sum, weight(totalWeight()), two(index.value()));
    }

    private String leverages() {
        var each = cards.stream()
                .map(card -> card.author().name() + " " + three(leverage(card)))
                .collect(joining(", "));
        return text("packets.computed.leverages", each);
    }

    private String standardError() {
        return text(
                "packets.computed.standard-error",
                two(HALO_VARIANCE),
                three(fromInterviewers()),
                two(RATING_VARIANCE),
                three(fromRatings()),
                two(index.standardError()));
    }

    private String interval() {
        return text(
                "packets.computed.index-interval",
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
}
