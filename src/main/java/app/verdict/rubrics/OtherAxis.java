package app.verdict.rubrics;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The axis on which another role fails, beside one's own: a PM fails by building what nobody uses, a PMM by a product that
 * is perfect and captures no market. It knows a piece of evidence that speaks to the other one by its words alone: the names
 * of what the other role is assessed on and this one is not, and of the metrics that it answers for. Nothing is inferred.
 */
public record OtherAxis(Rubric own, Rubric other) {
    /** Whether these are two roles, and not two versions of one. */
    public boolean differs() {
        return !own.role().code().equals(other.role().code());
    }

    /** What gives away that somebody speaks of the other role: "Pricing", "LTV"; in rubric order. */
    public List<String> words() {
        var common = Stream.concat(own.competencies().stream().map(Competency::name), own.metrics().stream())
                .toList();
        return Stream.concat(other.competencies().stream().map(Competency::name), other.metrics().stream())
                .filter(word -> common.stream().noneMatch(word::equalsIgnoreCase))
                .toList();
    }

    /** Which of these stand in the text as whole words, in capitals or not. */
    public List<String> spokenOf(String text) {
        return words().stream().filter(word -> stands(word, text)).toList();
    }

    private static boolean stands(String word, String text) {
        return Pattern.compile(
                        "(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text)
                .find();
    }
}
