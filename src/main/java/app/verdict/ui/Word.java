package app.verdict.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.rubrics.Competency;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words that somebody meets here first, each explained in two sentences at most, wherever help stands beside it. */
public enum Word {
    GATE,
    NOT_ASSESSED,
    MARKER,
    GAP,
    AGENDA,
    LEAN,
    ESTIMATE,
    WAIVER,
    REVISION;

    /** What somebody asks who does not know the word. */
    public String question() {
        return text(this, "question");
    }

    public String meaning() {
        return text(this, "meaning");
    }

    /** Those that stand for the first time on the card of this competency, one of several on a card to fill. */
    public static List<Word> newOn(Competency competency, List<Competency> inOrder) {
        var words = new ArrayList<Word>();
        if (competency.equals(inOrder.getFirst())) words.addAll(List.of(NOT_ASSESSED, MARKER));
        if (inOrder.stream()
                .filter(Competency::gate)
                .findFirst()
                .filter(competency::equals)
                .isPresent()) words.add(GATE);
        return words;
    }

    /** "not-assessed". */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
