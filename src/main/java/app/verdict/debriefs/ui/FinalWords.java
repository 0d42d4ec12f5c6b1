package app.verdict.debriefs.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.debriefs.FinalWord;
import app.verdict.debriefs.Stance;
import app.verdict.rubrics.Rubric;

/** A final word as the screens write it. */
final class FinalWords {
    private FinalWords() {}

    /** "Disagrees and commits, about Pricing: one more conversation would have helped". */
    static String stance(FinalWord word, Rubric rubric) {
        var stance = word.stance().map(Stance::words).orElseGet(() -> text("debriefs.has-not-said-yet"));
        var stands = word.competency()
                .flatMap(rubric::find)
                .map(about -> text("debriefs.stands-about", stance, about.name()))
                .orElse(stance);
        return word.sentence().isBlank() ? stands : text("debriefs.stands-because", stands, word.sentence());
    }
}
