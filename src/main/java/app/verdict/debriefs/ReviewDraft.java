package app.verdict.debriefs;

import org.jspecify.annotations.Nullable;

/**
 * An outcome review as the hiring manager enters it; what the decision does not ask for stays empty.
 *
 * @param worked what worked, after a hire
 * @param didNotWork what did not, after a hire
 * @param knownNow what is known now, after no hire
 * @param dissentRight whether the dissent was right; null where there was none, and while not chosen
 * @param dissentWhy what shows it, in a sentence
 */
public record ReviewDraft(
        String worked,
        String didNotWork,
        String knownNow,
        @Nullable Hindsight dissentRight,
        String dissentWhy) {}
