package app.verdict.packets;

import static app.verdict.texts.Texts.text;

import app.verdict.debriefs.Figures;
import app.verdict.debriefs.GateState;
import app.verdict.debriefs.Interval;
import app.verdict.rubrics.Rubric;
import app.verdict.scorecards.Scorecard;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What the panel's first, independent ratings of one competency say, and how that was computed.
 *
 * @param bar the lowest level that meets it, 1 to 4
 * @param weight its share in the profile index; without effect for a gate
 * @param ratings who gave what; whoever had nothing to say of it is left out
 * @param counts how many gave level 1, 2, 3 and 4
 * @param n how many rated it
 * @param mean 1 to 4; like all that follow but {@code belowBar}, null where there are too few ratings for it
 * @param range the highest rating less the lowest, 0 to 3 points
 * @param gap by how many points two of its interviewers, picked at random, differ
 * @param interval the 80 % interval around the mean
 * @param gate null for a competency that is no gate
 * @param computed each figure with its operands, in a sentence
 */
public record CompetencyFacts(
        String code,
        String name,
        int bar,
        double weight,
        boolean required,
        List<GivenBy> ratings,
        List<Integer> counts,
        int n,
        int belowBar,
        @Nullable Double mean,
        @Nullable Integer lowest,
        @Nullable Integer highest,
        @Nullable Integer range,
        @Nullable Double gap,
        @Nullable Double standardError,
        @Nullable Interval interval,
        @Nullable Gate gate,
        List<String> computed) {
    /**
     * A rating and whose it is.
     *
     * @param later what a revision made of it; null where none did. The figures rest on the first.
     */
    public record GivenBy(
            String interviewer, Given rating, @Nullable Given later) {}

    /**
     * How a competency stands that must hold on its own.
     *
     * @param state "Failed", "Contested", "Insufficient" or "Clear"
     * @param needs what that asks of the decision
     * @param minimumRatings how many ratings it takes to be judged at all
     */
    public record Gate(String state, String needs, int minimumRatings) {
        static Gate of(GateState state, int minimumRatings) {
            return new Gate(text("packets.gate-state", state.name()), text(state, "need"), minimumRatings);
        }
    }

    static CompetencyFacts of(Figures of, Rubric rubric, List<Scorecard> cards) {
        var criterion = of.criterion();
        return new CompetencyFacts(
                criterion.code(),
                criterion.name(),
                criterion.bar(),
                criterion.weight(),
                criterion.required(),
                given(rubric, criterion.code(), cards),
                of.counts(),
                of.n(),
                of.belowBar(),
                number(of.mean()),
                number(of.lowest()),
                number(of.highest()),
                number(of.range()),
                number(of.gap()),
                number(of.standardError()),
                of.interval().orElse(null),
                of.gate()
                        .map(state -> Gate.of(state, criterion.minimumRatings()))
                        .orElse(null),
                Computation.of(of));
    }

    private static List<GivenBy> given(Rubric rubric, String code, List<Scorecard> cards) {
        var competency = rubric.competency(code).id();
        return cards.stream()
                .flatMap(card -> card.rating(competency).stream().map(rating -> {
                    var later = card.revisedRating(competency).filter(revised -> revised != rating);
                    return new GivenBy(
                            card.author().name(),
                            Given.of(rating),
                            later.map(Given::of).orElse(null));
                }))
                .toList();
    }

    private static @Nullable Double number(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }

    private static @Nullable Integer number(OptionalInt value) {
        return value.isPresent() ? value.getAsInt() : null;
    }

    /** Whether the panel stands on both sides of the bar. */
    boolean straddlesBar() {
        return 0 < belowBar && belowBar < n;
    }
}
