package app.verdict.debriefs;

import java.util.Locale;

/** Says in words why the debrief takes up a competency where it does, from its figures alone. */
final class AgendaReason {

    private AgendaReason() {}

    static String of(Figures figures) {
        return switch (figures.gate().orElse(GateState.CLEAR)) {
            case FAILED -> "gate failed: " + belowBar(figures);
            case CONTESTED -> "gate contested: " + belowBar(figures);
            case INSUFFICIENT ->
                "gate insufficient: %s, %d needed"
                        .formatted(ratings(figures), figures.criterion().minimumRatings());
            case CLEAR -> agreement(figures);
        };
    }

    private static String agreement(Figures figures) {
        if (!figures.rated()) return "no rating";
        if (figures.n() == 1) return "one rating, " + side(figures);
        if (figures.straddlesBar()) return "the panel stands on both sides of the bar: " + belowBar(figures);
        double gap = figures.gap().orElseThrow();
        String distance = gap == 0 ? "no difference" : String.format(Locale.ROOT, "differ by %.1f points", gap);
        return "%s, %s %s".formatted(distance, figures.n() == 2 ? "both" : "all " + figures.n(), side(figures));
    }

    private static String ratings(Figures figures) {
        return switch (figures.n()) {
            case 0 -> "no rating";
            case 1 -> "1 rating";
            default -> figures.n() + " ratings";
        };
    }

    private static String belowBar(Figures figures) {
        return figures.belowBar() + " of " + figures.n() + " below the bar";
    }

    /** Where ratings that are all on one side of the bar are. */
    private static String side(Figures figures) {
        return figures.belowBar() == 0 ? "at or above the bar" : "below the bar";
    }
}
