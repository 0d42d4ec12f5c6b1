package app.verdict.debriefs.ui;

import app.verdict.debriefs.FinalWord;
import app.verdict.debriefs.Stance;
import app.verdict.rubrics.Competency;
import app.verdict.rubrics.Rubric;

/** A final word as the screens write it. */
final class FinalWords {
    private FinalWords() {}

    /** "Disagrees and commits, about Pricing: one more conversation would have helped". */
    static String stance(FinalWord word, Rubric rubric) {
        var stance = word.stance().map(Stance::words).orElse("Has not said yet where they stand");
        var about = word.competency()
                .flatMap(rubric::find)
                .map(Competency::name)
                .map(", about %s"::formatted)
                .orElse("");
        return stance + about + (word.sentence().isBlank() ? "" : ": " + word.sentence());
    }
}
