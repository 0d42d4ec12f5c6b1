package app.verdict.rubrics;

import app.verdict.people.Invalid;
import app.verdict.rubrics.RubricText.CaseText;
import app.verdict.rubrics.RubricText.CompetencyText;
import app.verdict.rubrics.RubricText.MarkerText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

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

    private final List<Problem> problems = new ArrayList<>();

    private RubricCheck() {}

    /** Everything that is wrong, from the top down; nothing for a rubric that can be published. */
    static List<Problem> of(RubricText rubric) {
        var check = new RubricCheck();
        check.rubric(rubric);
        return List.copyOf(check.problems);
    }

    private void rubric(RubricText rubric) {
        if (rubric.role().isEmpty())
            add("/role", "The role's code is missing.", "Write a short one of its own, such as PM.");
        else if (!rubric.role().matches(ROLE))
            add(
                    "/role",
                    "“%s” cannot be the code of a role.".formatted(rubric.role()),
                    "Write at most 20 capital letters, digits and hyphens, a letter first, such as PM.");
        line("/name", "The role's name", rubric.name(), NAME, "Write it out, such as Product Manager.");
        line("/failure", "How the role fails", rubric.failure(), SENTENCE, "Write one sentence on it.");
        range("/version", "The version", rubric.version(), 1, 100_000);
        lines("/metrics", "metric", "the role", rubric.metrics(), NAME);
        if (rubric.competencies().isEmpty())
            add("/competencies", "There is no competency.", "Write at least one that is assessed.");
        most("/competencies", "competencies", rubric.competencies().size(), MOST_COMPETENCIES);
        most("/cases", "cases", rubric.cases().size(), MOST_CASES);
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < rubric.competencies().size(); i++)
            competency("/competencies/" + (i + 1), i + 1, rubric.competencies().get(i), codes);
        Set<String> titles = new HashSet<>();
        for (int i = 0; i < rubric.cases().size(); i++)
            caseText("/cases/" + (i + 1), i + 1, rubric.cases().get(i), titles);
    }

    private void competency(String path, int number, CompetencyText text, Set<String> codes) {
        var called = called("competency", number, text.name());
        line(path + "/name", "The name of competency " + number, text.name(), NAME, "Say what is assessed.");
        code(path + "/code", called, text.code(), codes, "competencies");
        line(path + "/line", "The line on " + called, text.line(), SENTENCE, "Say in one line what it is.");
        if (!(text.weight() > 0 && text.weight() <= 10))
            add(
                    path + "/weight",
                    "The weight of %s is %s.".formatted(called, number(text.weight())),
                    "Write a number above 0 and at most 10; 1 is usual.");
        range(path + "/bar", "The bar of " + called, text.bar(), 1, 4);
        range(path + "/minimum", "The number of ratings for " + called, text.minimum(), 1, 10);
        if (text.anchors().stream().noneMatch(Invalid::says))
            add(
                    path + "/anchors",
                    "%s has no anchors.".formatted(capital(called)),
                    "Write one sentence for each level, from 1 (strong no) to 4 (strong yes).");
        else anchors(path + "/anchors/", called, text.anchors());

        if (text.questions().isEmpty())
            add(path + "/questions", "There is no question for %s.".formatted(called), "Write at least one.");
        lines(path + "/questions", "question", called, text.questions(), SENTENCE);
        for (var level : Level.values())
            line(
                    path + "/bars/" + level,
                    "The bar of %s at %s".formatted(called, level),
                    text.bars().get(level.ordinal()),
                    SENTENCE,
                    "Write one sentence on how high it lies at this level.");
        most(path + "/markers", "markers for " + called, text.markers().size(), MOST_ENTRIES);
        Set<String> markers = new HashSet<>();
        for (int i = 0; i < text.markers().size(); i++)
            marker(path + "/markers/" + (i + 1), i + 1, called, text.markers().get(i), markers);
    }

    private void anchors(String path, String competency, List<String> anchors) {
        for (int level = 1; level <= 4; level++)
            line(
                    path + level,
                    "Anchor %d of %s".formatted(level, competency),
                    anchors.get(level - 1),
                    SENTENCE,
                    "Write one sentence on what somebody does who is rated “%s”."
                            .formatted(Rating.at(level).words()));
    }

    private void marker(String path, int number, String competency, MarkerText text, Set<String> codes) {
        var called = called("marker", number, text.name()) + " of " + competency;
        line(
                path + "/name",
                "The name of marker %d of %s".formatted(number, competency),
                text.name(),
                NAME,
                "Say it short.");
        code(path + "/code", called, text.code(), codes, "markers of " + competency);
        line(path + "/meaning", "The meaning of " + called, text.meaning(), SENTENCE, "Say what the candidate does.");
    }

    private void caseText(String path, int number, CaseText text, Set<String> titles) {
        var called = called("case", number, text.title());
        line(path + "/title", "The title of case " + number, text.title(), NAME, "Give it one to be found by.");
        if (!text.title().isEmpty() && !titles.add(text.title()))
            add(
                    path + "/title",
                    "“%s” is the title of two cases.".formatted(text.title()),
                    "Give each a title of its own.");
        if (text.text().isEmpty())
            add(
                    path + "/text",
                    "The text of %s is missing.".formatted(called),
                    "Write what the interviewer puts to the candidate.");
        longest(path + "/text", "The text of " + called, text.text(), CASE);
        longest(path + "/metric", "The metric of " + called, text.metric(), NAME);
    }

    private void code(String path, String called, String code, Set<String> codes, String among) {
        if (code.isEmpty())
            add(path, "The code of %s is missing.".formatted(called), "Write one of its own, such as “pricing”.");
        else if (!code.matches(CODE) || code.length() > NAME)
            add(
                    path,
                    "“%s” cannot be the code of %s.".formatted(code, called),
                    "Write small letters, digits and single hyphens, such as “%s”.".formatted(suggested(code)));
        else if (!codes.add(code))
            add(path, "“%s” is the code of two %s.".formatted(code, among), "Give each a code of its own.");
    }

    /** What the code might have been meant to be. */
    static String suggested(String name) {
        var code = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return code.isEmpty()
                ? "pricing"
                : code.substring(0, Math.min(code.length(), NAME)).replaceAll("-$", "");
    }

    private void lines(String path, String what, String of, List<String> texts, int characters) {
        most(path, what + "s for " + of, texts.size(), MOST_ENTRIES);
        for (int i = 0; i < texts.size(); i++)
            line(
                    path + "/" + (i + 1),
                    "%s %d for %s".formatted(capital(what), i + 1, of),
                    texts.get(i),
                    characters,
                    "Write it, or take the entry out.");
    }

    private void line(String path, String what, String text, int characters, String mend) {
        if (!Invalid.says(text)) add(path, what + " is missing.", mend);
        else if (text.contains("\n")) add(path, capital(what) + " stands on several lines.", "Write it on one.");
        longest(path, what, text, characters);
    }

    private void longest(String path, String what, String text, int characters) {
        if (text.length() > characters)
            add(
                    path,
                    "%s has %,d characters.".formatted(what, text.length()),
                    "%,d is the most: shorten it or split it.".formatted(characters));
    }

    private void most(String path, String what, int size, int most) {
        if (size > most) add(path, "There are %,d %s.".formatted(size, what), "%d is the most.".formatted(most));
    }

    private void range(String path, String what, int value, int from, int to) {
        if (value < from || value > to)
            add(path, "%s is %d.".formatted(what, value), "Write a number from %d to %,d.".formatted(from, to));
    }

    private static String called(String what, int number, String name) {
        return name.isEmpty() || name.length() > NAME ? what + " " + number : "“%s”".formatted(name);
    }

    private static String number(double value) {
        return value == Math.rint(value) ? "%.0f".formatted(value) : String.valueOf(value);
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private void add(String path, String what, String mend) {
        problems.add(new Problem(path, 0, what, mend));
    }
}
