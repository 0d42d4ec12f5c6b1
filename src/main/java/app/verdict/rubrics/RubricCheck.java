package app.verdict.rubrics;

import static app.verdict.texts.Texts.text;

import app.verdict.people.Invalid;
import app.verdict.rubrics.RubricText.CaseText;
import app.verdict.rubrics.RubricText.CompetencyText;
import app.verdict.rubrics.RubricText.MarkerText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** What a rubric needs before somebody can be scored by it: every text there, every number in its range, no code twice. */
final class RubricCheck {
    private static final String CODE = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final String ROLE = "[A-Z][A-Z0-9-]{0,19}";
    private static final int NAME = 80;
    private static final int SENTENCE = 500;
    private static final int CASE = 4_000;
    private static final int MOST_COMPETENCIES = 20;
    private static final int MOST_ENTRIES = 12;
    private static final int MOST_CASES = 40;
    /** More than anybody reads; a file made for it holds a hundred thousand. */
    private static final int MOST_PROBLEMS = 1_000;

    private final List<Problem> problems = new ArrayList<>();

    private RubricCheck() {}

    /** Everything that is wrong, from the top down, as far as anybody reads it; nothing for a rubric that can be published. */
    static List<Problem> of(RubricText rubric) {
        var check = new RubricCheck();
        check.rubric(rubric);
        return List.copyOf(check.problems);
    }

    private void rubric(RubricText rubric) {
        if (rubric.role().isEmpty()) add("/role", text("rubrics.no-role-code"), text("rubrics.write-a-role-code"));
        else if (!rubric.role().matches(ROLE))
            add("/role", text("rubrics.no-such-role-code", rubric.role()), text("rubrics.what-a-role-code-is"));
        line("/name", () -> text("rubrics.name-of-role"), rubric.name(), NAME, () -> text("rubrics.write-it-out"));
        line(
                "/failure",
                () -> text("rubrics.failure-of-role"),
                rubric.failure(),
                SENTENCE,
                () -> text("rubrics.write-how-it-fails"));
        range("/version", () -> text("rubrics.the-version"), rubric.version(), 1, 100_000);
        most("/metrics", rubric.metrics().size(), MOST_ENTRIES, size -> text("rubrics.too-many-metrics", size));
        lines("/metrics", number -> text("rubrics.metric-number", number), rubric.metrics(), NAME);
        if (rubric.competencies().isEmpty())
            add("/competencies", text("rubrics.no-competency"), text("rubrics.write-a-competency"));
        most(
                "/competencies",
                rubric.competencies().size(),
                MOST_COMPETENCIES,
                size -> text("rubrics.too-many-competencies", size));
        most("/cases", rubric.cases().size(), MOST_CASES, size -> text("rubrics.too-many-cases", size));
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < rubric.competencies().size() && isReadable(); i++)
            competency("/competencies/" + (i + 1), i + 1, rubric.competencies().get(i), codes);
        Set<String> titles = new HashSet<>();
        for (int i = 0; i < rubric.cases().size() && isReadable(); i++)
            caseText("/cases/" + (i + 1), i + 1, rubric.cases().get(i), titles);
    }

    private void competency(String path, int number, CompetencyText text, Set<String> codes) {
        Supplier<String> it = () -> called("rubrics.competency-number", number, text.name());
        line(
                path + "/name",
                () -> text("rubrics.name-of-competency", number),
                text.name(),
                NAME,
                () -> text("rubrics.write-what-is-assessed"));
        code(path + "/code", it, text.code(), codes, () -> text("rubrics.code-of-two-competencies", text.code()));
        line(
                path + "/line",
                () -> text("rubrics.line-on", it.get()),
                text.line(),
                SENTENCE,
                () -> text("rubrics.write-what-it-is"));
        if (!(text.weight() > 0 && text.weight() <= 10))
            add(path + "/weight", text("rubrics.weight-is", it.get(), text.weight()), text("rubrics.write-a-weight"));
        range(path + "/bar", () -> text("rubrics.bar-of", it.get()), text.bar(), 1, 4);
        range(path + "/minimum", () -> text("rubrics.minimum-of", it.get()), text.minimum(), 1, 10);
        if (text.anchors().stream().noneMatch(Invalid::says))
            add(
                    path + "/anchors",
                    text("rubrics.no-anchors", called("rubrics.competency-number-first", number, text.name())),
                    text("rubrics.write-four-anchors"));
        else anchors(path + "/anchors/", it, text.anchors());

        if (text.questions().isEmpty())
            add(path + "/questions", text("rubrics.no-question", it.get()), text("rubrics.write-a-question"));
        most(
                path + "/questions",
                text.questions().size(),
                MOST_ENTRIES,
                size -> text("rubrics.too-many-questions", size, it.get()));
        lines(
                path + "/questions",
                question -> text("rubrics.question-number", question, it.get()),
                text.questions(),
                SENTENCE);
        for (var level : Level.values())
            line(
                    path + "/bars/" + level,
                    () -> text("rubrics.bar-of-at", it.get(), level),
                    text.bars().get(level.ordinal()),
                    SENTENCE,
                    () -> text("rubrics.write-how-high-it-lies"));
        most(
                path + "/markers",
                text.markers().size(),
                MOST_ENTRIES,
                size -> text("rubrics.too-many-markers", size, it.get()));
        Set<String> markers = new HashSet<>();
        for (int i = 0; i < text.markers().size() && isReadable(); i++)
            marker(path + "/markers/" + (i + 1), i + 1, it, text.markers().get(i), markers);
    }

    private void anchors(String path, Supplier<String> competency, List<String> anchors) {
        for (int level = 1; level <= 4; level++) {
            var rating = Rating.at(level);
            line(
                    path + level,
                    () -> text("rubrics.anchor-of", rating.level().orElseThrow(), competency.get()),
                    anchors.get(level - 1),
                    SENTENCE,
                    () -> text("rubrics.write-what-is-rated-so", rating.words()));
        }
    }

    private void marker(String path, int number, Supplier<String> competency, MarkerText text, Set<String> codes) {
        Supplier<String> it =
                () -> text("rubrics.marker-of", called("rubrics.marker-number", number, text.name()), competency.get());
        line(
                path + "/name",
                () -> text("rubrics.name-of-marker", number, competency.get()),
                text.name(),
                NAME,
                () -> text("rubrics.write-it-short"));
        code(
                path + "/code",
                it,
                text.code(),
                codes,
                () -> text("rubrics.code-of-two-markers", text.code(), competency.get()));
        line(
                path + "/meaning",
                () -> text("rubrics.meaning-of", it.get()),
                text.meaning(),
                SENTENCE,
                () -> text("rubrics.write-what-the-candidate-does"));
    }

    private void caseText(String path, int number, CaseText text, Set<String> titles) {
        Supplier<String> it = () -> called("rubrics.case-number", number, text.title());
        line(
                path + "/title",
                () -> text("rubrics.title-of-case", number),
                text.title(),
                NAME,
                () -> text("rubrics.give-it-a-title"));
        if (!text.title().isEmpty() && !titles.add(text.title()))
            add(path + "/title", text("rubrics.title-of-two-cases", text.title()), text("rubrics.give-own-titles"));
        if (text.text().isEmpty())
            add(
                    path + "/text",
                    text("rubrics.is-missing", text("rubrics.text-of", it.get())),
                    text("rubrics.write-what-is-put"));
        longest(path + "/text", () -> text("rubrics.text-of", it.get()), text.text(), CASE);
        longest(path + "/metric", () -> text("rubrics.metric-of", it.get()), text.metric(), NAME);
    }

    /** @param twice what to say where another one of the same kind has the code */
    private void code(String path, Supplier<String> of, String code, Set<String> codes, Supplier<String> twice) {
        if (code.isEmpty()) add(path, text("rubrics.no-code", of.get()), text("rubrics.write-a-code"));
        else if (!code.matches(CODE) || code.length() > NAME)
            add(path, text("rubrics.no-such-code", code, of.get()), text("rubrics.what-a-code-is", suggested(code)));
        else if (!codes.add(code)) add(path, twice.get(), text("rubrics.give-own-codes"));
    }

    /** What the code might have been meant to be. */
    static String suggested(String name) {
        var code = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return code.isEmpty()
                ? "pricing"
                : code.substring(0, Math.min(code.length(), NAME)).replaceAll("-$", "");
    }

    /** @param what what the sentences on one of them begin with, by its number from 1 */
    private void lines(String path, IntFunction<String> what, List<String> texts, int characters) {
        for (int i = 0; i < texts.size() && isReadable(); i++) {
            int number = i + 1;
            line(
                    path + "/" + number,
                    () -> what.apply(number),
                    texts.get(i),
                    characters,
                    () -> text("rubrics.write-it-or-take-it-out"));
        }
    }

    /** @param what what the sentences on it begin with */
    private void line(String path, Supplier<String> what, String text, int characters, Supplier<String> mend) {
        if (!Invalid.says(text)) add(path, text("rubrics.is-missing", what.get()), mend.get());
        else if (text.contains("\n"))
            add(path, text("rubrics.on-several-lines", what.get()), text("rubrics.write-it-on-one"));
        longest(path, what, text, characters);
    }

    private void longest(String path, Supplier<String> what, String text, int characters) {
        if (text.length() > characters)
            add(path, text("rubrics.is-too-long", what.get(), text.length()), text("rubrics.shorten-it", characters));
    }

    private void most(String path, int size, int most, IntFunction<String> what) {
        if (size > most) add(path, what.apply(size), text("rubrics.so-many-at-most", most));
    }

    private void range(String path, Supplier<String> what, int value, int from, int to) {
        if (value < from || value > to)
            add(path, text("rubrics.is-so-much", what.get(), value), text("rubrics.write-a-number", from, to));
    }

    /** @param numbered the key of what it is called where it has no name to call it by */
    private static String called(String numbered, int number, String name) {
        return name.isEmpty() || name.length() > NAME ? text(numbered, number) : text("rubrics.quoted", name);
    }

    private boolean isReadable() {
        return problems.size() < MOST_PROBLEMS;
    }

    private void add(String path, String what, String mend) {
        problems.add(new Problem(path, 0, what, mend));
    }
}
