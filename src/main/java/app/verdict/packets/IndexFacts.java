package app.verdict.packets;

import static app.verdict.texts.Texts.text;

import app.verdict.debriefs.Figures;
import app.verdict.debriefs.InWords;
import app.verdict.debriefs.Interval;
import app.verdict.debriefs.ProfileIndex;
import app.verdict.rubrics.Rubric;
import app.verdict.scorecards.Scorecard;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ratings outside the gates in one number, or why there is none. A summary; nothing hangs on it.
 *
 * @param value 1 to 4; null where it is withheld, and with it {@code standardError}, {@code interval}, {@code shown}
 * @param shown the number with its interval, as people read it
 * @param withheld why there is no number; null where there is one
 * @param assessedShare the share of the weight that has a rating, 0 to 1
 * @param operands what it is made of
 * @param notOffset the gates that are not clear, which it does not make good
 * @param computed the number with its operands, in sentences
 */
public record IndexFacts(
        @Nullable Double value,
        @Nullable Double standardError,
        @Nullable Interval interval,
        @Nullable String shown,
        @Nullable String withheld,
        double assessedShare,
        List<Operand> operands,
        List<String> notOffset,
        List<String> computed) {
    /**
     * A competency that is no gate.
     *
     * @param mean 1 to 4; null where nobody rated it, which leaves it out
     */
    public record Operand(
            String competency, double weight, @Nullable Double mean, int n) {
        static Operand of(Figures of) {
            return new Operand(
                    of.criterion().name(),
                    of.criterion().weight(),
                    of.mean().isPresent() ? of.mean().getAsDouble() : null,
                    of.n());
        }
    }

    static IndexFacts of(ProfileIndex index, Rubric rubric, List<Scorecard> cards) {
        var operands = index.operands().stream().map(Operand::of).toList();
        var notOffset = index.notOffset().stream().map(IndexFacts::nameAndState).toList();
        return switch (index) {
            case ProfileIndex.Given given ->
                new IndexFacts(
                        given.value(),
                        given.standardError(),
                        given.interval(),
                        InWords.index(given),
                        null,
                        given.assessedShare(),
                        operands,
                        notOffset,
                        new IndexAccount(given, rubric, cards).lines());
            case ProfileIndex.Withheld withheld ->
                new IndexFacts(
                        null,
                        null,
                        null,
                        null,
                        InWords.withheld(withheld),
                        withheld.assessedShare(),
                        operands,
                        notOffset,
                        List.of());
        };
    }

    /** "Candour, gate contested". */
    private static String nameAndState(Figures of) {
        var name = of.criterion().name();
        return of.gate()
                .map(state -> text("packets.name-and-state", name, state.name()))
                .orElse(name);
    }
}
