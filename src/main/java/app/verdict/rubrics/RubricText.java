package app.verdict.rubrics;

import java.util.List;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * All that a rubric says, as it is written in a file or on a screen: complete, or not yet.
 *
 * @param role the code of the role: PM
 * @param version from 1 up, per role
 */
public record RubricText(
        String role,
        String name,
        String failure,
        List<String> metrics,
        int version,
        List<CompetencyText> competencies,
        List<CaseText> cases) {

    public RubricText {
        role = clean(role);
        name = clean(name);
        failure = clean(failure);
        metrics = clean(metrics);
        competencies = List.copyOf(competencies);
        cases = List.copyOf(cases);
    }

    /**
     * What stands in {@link Competency}.
     *
     * @param minimum how many ratings it needs as a gate
     * @param anchors four, from level 1 to level 4
     * @param bars three, from L5 to L7
     */
    public record CompetencyText(
            String code,
            String name,
            String line,
            double weight,
            boolean gate,
            boolean required,
            int bar,
            int minimum,
            List<String> anchors,
            List<String> questions,
            List<String> bars,
            List<MarkerText> markers) {

        public CompetencyText {
            code = clean(code);
            name = clean(name);
            line = clean(line);
            anchors = clean(anchors);
            questions = clean(questions);
            bars = clean(bars);
            markers = List.copyOf(markers);
            if (anchors.size() != 4 || bars.size() != Level.values().length)
                throw new IllegalArgumentException(
                        "four anchors and three bars, not %d and %d".formatted(anchors.size(), bars.size()));
        }
    }

    /** What stands in {@link Marker}. */
    public record MarkerText(String code, String name, Tone tone, String meaning) {
        public MarkerText {
            code = clean(code);
            name = clean(name);
            meaning = clean(meaning);
        }
    }

    /** What stands in {@link CaseStudy}. */
    public record CaseText(InterviewKind kind, String title, String text, String metric) {
        public CaseText {
            title = clean(title);
            text = clean(text);
            metric = clean(metric);
        }
    }

    /** What a published version says. */
    public static RubricText of(Rubric rubric) {
        return new RubricText(
                rubric.role().code(),
                rubric.name(),
                rubric.failure(),
                rubric.metrics(),
                rubric.version(),
                rubric.competencies().stream().map(Competency::text).toList(),
                rubric.cases().stream()
                        .map(study -> new CaseText(study.kind(), study.title(), study.text(), study.metric()))
                        .toList());
    }

    /** The same as a file, which can be imported again. */
    public String asFile() {
        return RubricWriter.write(this);
    }

    /** What it would be if it were published now: to look at, not to score by. */
    public Rubric asRubric() {
        return new Rubric(new Role(role, name, failure, metrics), this);
    }

    /** The same for another role, or as another version. */
    RubricText as(String otherRole, String otherName, int otherVersion) {
        return new RubricText(otherRole, otherName, failure, metrics, otherVersion, competencies, cases);
    }

    /** The first version for another role: how that fails, and by what it is measured, nobody has said yet. */
    RubricText forAnother(String otherRole, String otherName) {
        return new RubricText(otherRole, otherName, "", List.of(), 1, competencies, cases);
    }

    private static List<String> clean(List<String> texts) {
        return texts.stream().map(RubricText::clean).toList();
    }

    /** Without what no file could hold, and with one sign for the end of a line. */
    private static String clean(String text) {
        return text.replaceAll("\\r\\n|[\\r\\u0085\\u2028\\u2029]", "\n")
                .codePoints()
                .map(character -> StreamReader.isPrintable(character) ? character : 0xFFFD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }
}
