package app.verdict.debriefs;

import app.verdict.texts.Reader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a debrief showed when it was decided, kept with the decision so that it still makes sense when formulas have moved
 * on.
 *
 * @param formulaVersion see {@link Formula#VERSION}
 * @param index the profile index as it was shown, or null where it was withheld
 * @param withheld why there was no index; empty where there was one
 */
public record FiguresOnRecord(
        int formulaVersion,
        List<OfCompetency> competencies,
        @Nullable String index,
        String withheld) {

    /**
     * One competency's figures.
     *
     * @param levels the submitted ratings, the lowest first
     * @param mean null without a rating
     * @param gap null for fewer than two ratings
     * @param gate the state of the gate; null for what is none
     */
    public record OfCompetency(
            String code,
            String name,
            List<Integer> levels,
            @Nullable Double mean,
            @Nullable Double gap,
            @Nullable GateState gate) {}

    /** In words that do not depend on who decides. */
    static FiguresOnRecord of(PanelFigures figures) {
        return Reader.as(Reader.ANYBODY, () -> inWords(figures));
    }

    private static FiguresOnRecord inWords(PanelFigures figures) {
        return new FiguresOnRecord(
                Formula.VERSION,
                figures.figures().stream().map(FiguresOnRecord::of).toList(),
                figures.index() instanceof ProfileIndex.Given given ? InWords.index(given) : null,
                figures.index() instanceof ProfileIndex.Withheld withheld ? InWords.withheld(withheld) : "");
    }

    private static OfCompetency of(Figures figures) {
        return new OfCompetency(
                figures.criterion().code(),
                figures.criterion().name(),
                figures.levels(),
                figures.mean().stream().boxed().findFirst().orElse(null),
                figures.gap().stream().boxed().findFirst().orElse(null),
                figures.gate().orElse(null));
    }
}
