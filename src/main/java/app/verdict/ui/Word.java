package app.verdict.ui;

import app.verdict.rubrics.Competency;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words that somebody meets here first, each explained in two sentences at most, wherever help stands beside it. */
public enum Word {
    GATE(
            "What is a gate?",
            "A gate must hold on its own: no other rating makes up for it. It is clear when enough people rated it and none"
                    + " below the bar, contested when some did, failed when more than half did, and insufficient when too few rated it."),
    NOT_ASSESSED(
            "What does “not assessed” mean?",
            "The interview did not test it. It is no low rating and counts in no figure, so choose it rather than guess."),
    MARKER(
            "What is a marker?",
            "A behaviour worth catching while it happens, noted with its time. It is an observation and never becomes a rating"
                    + " by itself."),
    GAP(
            "What do range and gap mean?",
            "The range goes from the lowest rating to the highest; the gap is how far two interviewers picked at random differ."
                    + " “Straddles” means that the panel stands on both sides of the bar."),
    AGENDA(
            "Why is the agenda in this order?",
            "What is contested comes first: gates that failed or are contested, then where the panel stands on both sides of the"
                    + " bar. What all agree on comes last and may be skipped."),
    LEAN(
            "What is a lean?",
            "Where somebody stands before anybody has spoken. All leans are entered in secret and revealed together, so that nobody"
                    + " follows the first voice."),
    ESTIMATE(
            "What is a second estimate?",
            "How each sees a competency after the talk, entered in secret and revealed together. It stands beside the first rating"
                    + " and never changes it."),
    WAIVER(
            "What is a waiver?",
            "The reason why a hire does not wait for another interview although too few have rated a gate. It stays in the record"
                    + " of the decision."),
    REVISION(
            "What is a revision?",
            "A change of mind after submitting, with its reason. The first version stays readable, and the debrief's figures keep"
                    + " resting on it.");

    private final String question;
    private final String meaning;

    Word(String question, String meaning) {
        this.question = question;
        this.meaning = meaning;
    }

    /** What somebody asks who does not know the word. */
    public String question() {
        return question;
    }

    public String meaning() {
        return meaning;
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
