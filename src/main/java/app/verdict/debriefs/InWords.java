package app.verdict.debriefs;

import static app.verdict.texts.Texts.text;
import static java.util.stream.Collectors.joining;

import app.verdict.debriefs.ProfileIndex.Lack;

/** The figures of a panel in the words of their reader. */
public final class InWords {
    private static final double NEXT_TO_NOTHING = 0.05;

    private InWords() {}

    /** Why the debrief takes up a competency where it does: "gate failed: 4 of 5 below the bar". */
    public static String why(AgendaItem item) {
        var of = item.figures();
        return switch (of.gate().orElse(GateState.CLEAR)) {
            case FAILED -> text("debriefs.gate-failed", of.belowBar(), of.n());
            case CONTESTED -> text("debriefs.gate-contested", of.belowBar(), of.n());
            case INSUFFICIENT ->
                text("debriefs.gate-insufficient", of.n(), of.criterion().minimumRatings());
            case CLEAR -> agreement(of);
        };
    }

    private static String agreement(Figures of) {
        if (!of.rated()) return text("debriefs.no-rating");
        if (of.straddlesBar()) return text("debriefs.on-both-sides", of.belowBar(), of.n());
        var side = of.belowBar() == 0 ? "above" : "below";
        if (of.n() == 1) return text("debriefs.one-rating", side);
        double gap = of.gap().orElseThrow();
        return gap == 0
                ? text("debriefs.no-difference", of.n(), side)
                : text("debriefs.differ", of.n(), side, Numbers.one(gap));
    }

    /** The index, never without its interval: "3.1 (2.7 to 3.4)". */
    public static String index(ProfileIndex.Given index) {
        return text("debriefs.with-interval", Numbers.one(index.value()), Numbers.span(index.interval()));
    }

    /** Why there is no index: "required but without a rating: Pricing". */
    public static String withheld(ProfileIndex.Withheld index) {
        return index.lacks().stream().map(InWords::lack).collect(joining("; "));
    }

    private static String lack(Lack lack) {
        return switch (lack) {
            case Lack.OperandsAtAll none -> text("debriefs.only-gates");
            case Lack.AnyRating none -> text("debriefs.nothing-rated");
            case Lack.Required required -> text("debriefs.required-unrated", String.join(", ", required.unrated()));
            case Lack.Weight weight ->
                text(
                        "debriefs.too-little-rated",
                        weight.percent(),
                        weight.needed(),
                        String.join(", ", weight.unrated()));
        };
    }

    /** How one's own rating stands beside the others': "1.3 points milder than the others". */
    public static String difference(BesideOthers one) {
        int others = one.others().n();
        if (!one.own().assessed())
            return others > 0 ? text("debriefs.you-did-not-assess-it") : text("debriefs.nobody-assessed-it");
        if (others == 0) return text("debriefs.nobody-else-assessed-it");
        double points = one.difference().orElseThrow();
        if (Math.abs(points) < NEXT_TO_NOTHING) return text("debriefs.as-the-others", others);
        return points > 0
                ? text("debriefs.milder", Numbers.one(points), others)
                : text("debriefs.stricter", Numbers.one(-points), others);
    }
}
