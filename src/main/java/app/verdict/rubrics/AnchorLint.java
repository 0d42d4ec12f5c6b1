package app.verdict.rubrics;

import static app.verdict.texts.Texts.text;

import app.verdict.people.Invalid;
import app.verdict.rubrics.RubricText.CompetencyText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds anchors that two readers will not read alike: no verb that can be seen or heard, a level that says the same as
 * another, words for an impression. From behaviourally anchored rating scales: Smith and Kendall 1963, Latham and Wexley 1977.
 */
public final class AnchorLint {
    private static final Set<String> VERBS = WordList.lines("/rubrics/observable-verbs.txt")
            .flatMap(line -> Arrays.stream(line.split(" ")))
            .collect(Collectors.toUnmodifiableSet());
    private static final List<WordList> IMPRESSIONS = Stream.of("personality", "gut", "praise")
            .map(kind -> WordList.read("/META-INF/resources/verdict/wording/" + kind + ".txt"))
            .toList();

    /** Where another verb may begin, and what may stand before it. */
    private static final Pattern CLAUSE =
            Pattern.compile("[,;:.(–—]|\\b(?:and|or|but|then|who|they)\\b", Pattern.CASE_INSENSITIVE);

    private static final Set<String> BEFORE_THE_VERB = Set.of(
            "can",
            "cannot",
            "could",
            "does",
            "did",
            "do",
            "not",
            "never",
            "still",
            "only",
            "also",
            "once",
            "first",
            "then",
            "sometimes",
            "often",
            "always",
            "seldom");

    /** What makes no difference between two levels: small words, and "often" for "always". */
    private static final Set<String> NO_DIFFERENCE = Set.of(
            ("a an the this that these those it its his her their they of to in on at by for with from as and or but then is are was be"
                            + " very quite rather often sometimes always usually rarely seldom frequently occasionally consistently mostly"
                            + " some many most all few several more less well clearly fully partly somewhat highly extremely")
                    .split(" "));

    private static final Set<String> NEGATIONS =
            Set.of("no", "not", "never", "none", "neither", "nor", "nothing", "without", "cannot");
    /** The share of their words that two anchors have in common at least to say nearly the same. */
    private static final double SAME = 0.7;

    private static final int LONGEST_QUOTED = 80;

    private AnchorLint() {}

    /** What there is to find, in the order of the rubric; what is missing altogether is no finding. */
    public static List<Finding> of(RubricText rubric) {
        return rubric.competencies().stream().flatMap(AnchorLint::findings).toList();
    }

    private static Stream<Finding> findings(CompetencyText competency) {
        var findings = new ArrayList<Finding>();
        for (int level = 1; level <= 4; level++) {
            var anchor = competency.anchors().get(level - 1);
            if (!Invalid.says(anchor)) continue;
            impressions(competency.name(), level, anchor).forEach(findings::add);
            if (!observable(anchor)) findings.add(unobservable(competency.name(), level, anchor));
            for (int lower = 1; lower < level; lower++)
                if (alike(competency.anchors().get(lower - 1), anchor))
                    findings.add(new Finding(
                            competency.name(),
                            level,
                            shortened(anchor),
                            text("rubrics.like-another-level", lower),
                            text("rubrics.tell-levels-apart", level, lower)));
        }
        return findings.stream();
    }

    private static Stream<Finding> impressions(String competency, int level, String anchor) {
        return IMPRESSIONS.stream()
                .flatMap(list -> list.in(anchor))
                .distinct()
                .map(words -> new Finding(
                        competency,
                        level,
                        words,
                        text("rubrics.an-impression"),
                        text("rubrics.what-gives-the-impression")));
    }

    private static Finding unobservable(String competency, int level, String anchor) {
        return new Finding(
                competency,
                level,
                shortened(anchor),
                text("rubrics.unobservable"),
                text("rubrics.begin-with-what-is-done"));
    }

    /** Whether a clause of it begins with something that one can see or hear. */
    private static boolean observable(String anchor) {
        return CLAUSE.splitAsStream(anchor)
                .anyMatch(clause -> words(clause)
                        .dropWhile(word -> BEFORE_THE_VERB.contains(word) || word.endsWith("ly"))
                        .limit(1)
                        .anyMatch(VERBS::contains));
    }

    /** Whether they share most of what makes a difference, and both or neither say that something is not done. */
    private static boolean alike(String one, String other) {
        var some = words(one).collect(Collectors.toSet());
        var others = words(other).collect(Collectors.toSet());
        if (some.stream().anyMatch(NEGATIONS::contains) != others.stream().anyMatch(NEGATIONS::contains)) return false;
        some.removeAll(NO_DIFFERENCE);
        others.removeAll(NO_DIFFERENCE);
        var both = some.stream().filter(others::contains).count();
        return both > 0 && both >= SAME * (some.size() + others.size() - both);
    }

    private static Stream<String> words(String text) {
        return Pattern.compile("[^\\p{L}\\p{N}'’-]+")
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty());
    }

    private static String shortened(String anchor) {
        if (anchor.length() <= LONGEST_QUOTED) return anchor;
        int space = anchor.lastIndexOf(' ', LONGEST_QUOTED);
        return anchor.substring(0, space > 0 ? space : LONGEST_QUOTED) + " …";
    }
}
