package app.verdict.rubrics;

import static app.verdict.texts.Texts.text;

import app.verdict.rubrics.RubricText.CaseText;
import app.verdict.rubrics.RubricText.CompetencyText;
import app.verdict.rubrics.RubricText.MarkerText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** Reads a rubric from the format that {@code docs/rubric-format.md} explains, and finds everything that is wrong at once. */
final class RubricReader {
    private static final Set<String> RUBRIC =
            Set.of("role", "name", "failure", "metrics", "version", "includes", "competencies", "cases");
    private static final Set<String> PART = Set.of("competencies", "cases");
    private static final Set<String> COMPETENCY = Set.of(
            "code",
            "name",
            "line",
            "weight",
            "gate",
            "required",
            "bar",
            "minimum",
            "anchors",
            "questions",
            "bars",
            "markers");
    private static final Set<String> MARKER = Set.of("code", "name", "tone", "meaning");
    private static final Set<String> CASE = Set.of("kind", "title", "text", "metric");
    private static final Set<String> BARS = Set.of("L5", "L6", "L7");

    private final YamlPart.Notes notes = new YamlPart.Notes();

    private RubricReader() {}

    /**
     * What was read: the rubric as far as it could be, and what is wrong with it.
     *
     * @param problems in the order of the file
     */
    record Reading(RubricText rubric, List<Problem> problems) {
        /**
         * The rubric, if nothing is wrong with it.
         *
         * @param otherwise what to say of so many problems
         */
        RubricText sound(IntFunction<String> otherwise) {
            if (problems.isEmpty()) return rubric;
            throw new BrokenRubric(otherwise.apply(problems.size()), problems);
        }
    }

    /** Reads a file that stands alone. */
    static Reading read(String yaml) {
        return read(yaml, name -> Optional.empty());
    }

    /** Reads a file, and the parts that it includes by name. */
    static Reading read(String yaml, Function<String, Optional<String>> parts) {
        var reader = new RubricReader();
        var rubric = YamlPart.parse(yaml, RUBRIC, reader.notes)
                .map(top -> reader.rubric(top, parts))
                .orElse(new RubricText("", "", "", List.of(), 1, List.of(), List.of()));
        return new Reading(rubric, reader.notes.and(reader.notes.readable() ? RubricCheck.of(rubric) : List.of()));
    }

    private RubricText rubric(YamlPart top, Function<String, Optional<String>> parts) {
        var competencies = new ArrayList<CompetencyText>();
        var cases = new ArrayList<CaseText>();
        add(top, competencies, cases);
        for (var include : top.texts("includes"))
            parts.apply(include)
                    .flatMap(text -> YamlPart.parse(text, PART, notes))
                    .ifPresentOrElse(
                            part -> add(part, competencies, cases),
                            () -> top.problem(
                                    "includes",
                                    text("rubrics.no-part-to-include", include),
                                    text("rubrics.write-parts-into-the-file")));
        return new RubricText(
                top.text("role"),
                top.text("name"),
                top.text("failure"),
                top.texts("metrics"),
                top.whole("version", 1),
                competencies,
                cases);
    }

    private static void add(YamlPart part, List<CompetencyText> competencies, List<CaseText> cases) {
        part.parts("competencies", competencies.size(), COMPETENCY).forEach(one -> competencies.add(competency(one)));
        part.parts("cases", cases.size(), CASE).forEach(one -> cases.add(caseText(one)));
    }

    private static CompetencyText competency(YamlPart part) {
        boolean gate = part.flag("gate");
        if (gate && !part.has("minimum"))
            part.problem("gate", text("rubrics.gate-without-minimum"), text("rubrics.add-the-minimum"));
        var bars = part.part("bars", BARS);
        return new CompetencyText(
                part.text("code"),
                part.text("name"),
                part.text("line"),
                part.number("weight", 1),
                gate,
                part.flag("required"),
                part.whole("bar", 3),
                part.whole("minimum", 2),
                anchors(part),
                part.texts("questions"),
                Stream.of(Level.values())
                        .map(level -> bars.map(of -> of.text(level.name())).orElse(""))
                        .toList(),
                part.parts("markers", 0, MARKER).stream()
                        .map(RubricReader::marker)
                        .toList());
    }

    private static List<String> anchors(YamlPart part) {
        var anchors = new ArrayList<>(part.texts("anchors"));
        if (part.has("anchors") && anchors.size() != 4)
            part.problem(
                    "anchors", text("rubrics.not-four-anchors", anchors.size()), text("rubrics.write-four-anchors"));
        while (anchors.size() < 4) anchors.add("");
        return anchors.subList(0, 4);
    }

    private static MarkerText marker(YamlPart part) {
        return new MarkerText(
                part.text("code"),
                part.text("name"),
                part.one("tone", Tone.values(), tone -> tone.name().toLowerCase(java.util.Locale.ROOT)),
                part.text("meaning"));
    }

    private static CaseText caseText(YamlPart part) {
        return new CaseText(
                part.one("kind", InterviewKind.values(), InterviewKind::code),
                part.text("title"),
                part.text("text"),
                part.text("metric"));
    }
}
