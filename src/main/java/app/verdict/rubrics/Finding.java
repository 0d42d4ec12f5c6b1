package app.verdict.rubrics;

/**
 * What makes an anchor hard to score by: two readers will not mean the same by it.
 *
 * @param competency its name
 * @param level 1 to 4, 4 is best
 * @param words those that it is about, as they stand in the anchor
 * @param what what is wrong with them, a sentence
 * @param mend what to write instead, a sentence
 */
public record Finding(String competency, int level, String words, String what, String mend) {
    @Override
    public String toString() {
        return "%s, level %d, “%s”: %s %s".formatted(competency, level, words, what, mend);
    }
}
