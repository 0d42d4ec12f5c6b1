package app.verdict.rubrics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A rubric as it is written down in YAML; whatever is missing or misplaced is named with its place. */
record RubricFile(
        String role,
        String name,
        String failure,
        List<String> metrics,
        int version,
        List<CompetencyText> competencies,
        List<CaseText> cases) {

    record CompetencyText(
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
            List<MarkerText> markers) {}

    record MarkerText(String code, String name, Tone tone, String meaning) {}

    record CaseText(InterviewKind kind, String title, String text, String metric) {}

    /** Reads the text, and whatever it includes by name. */
    static RubricFile read(String yaml, Function<String, String> included) {
        var top = Node.parse(yaml);
        var parts = new ArrayList<Node>(List.of(top));
        for (var name : top.texts("includes")) parts.add(Node.parse(included.apply(name)));
        var competencies = new ArrayList<CompetencyText>();
        var cases = new ArrayList<CaseText>();
        for (var part : parts) {
            part.nodes("competencies").forEach(node -> competencies.add(competency(node)));
            part.nodes("cases").forEach(node -> cases.add(caseText(node)));
        }
        return new RubricFile(
                top.text("role"),
                top.text("name"),
                top.text("failure"),
                top.texts("metrics"),
                top.number("version", 1).intValue(),
                List.copyOf(competencies),
                List.copyOf(cases));
    }

    private static CompetencyText competency(Node node) {
        var anchors = node.texts("anchors");
        if (anchors.size() != 4)
            throw node.broken("anchors", "needs four sentences, one for each level, has " + anchors.size());
        var bars = node.node("bars");
        return new CompetencyText(
                node.text("code"),
                node.text("name"),
                node.text("line"),
                node.number("weight", 1).doubleValue(),
                node.flag("gate"),
                node.flag("required"),
                node.number("bar", 3).intValue(),
                node.number("minimum", 2).intValue(),
                anchors,
                node.texts("questions"),
                List.of(bars.text("L5"), bars.text("L6"), bars.text("L7")),
                node.nodes("markers").stream()
                        .map(marker -> new MarkerText(
                                marker.text("code"), marker.text("name"), tone(marker), marker.text("meaning")))
                        .toList());
    }

    private static Tone tone(Node marker) {
        return switch (marker.text("tone")) {
            case "good" -> Tone.GOOD;
            case "bad" -> Tone.BAD;
            default -> throw marker.broken("tone", "is good or bad, not " + marker.text("tone"));
        };
    }

    private static CaseText caseText(Node node) {
        var metric = node.values().get("metric");
        return new CaseText(
                InterviewKind.of(node.text("kind")),
                node.text("title"),
                node.text("text"),
                metric == null ? "" : metric.toString());
    }

    /** A mapping in the file, and where it stands. */
    private record Node(String place, Map<?, ?> values) {

        static Node parse(String yaml) {
            Object content = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
            if (content instanceof Map<?, ?> map) return new Node("", map);
            throw new IllegalArgumentException("a rubric file is a mapping with role, name, failure and competencies");
        }

        String text(String key) {
            if (values.get(key) instanceof Object value && !value.toString().isBlank())
                return value.toString().strip();
            throw broken(key, "is missing");
        }

        List<String> texts(String key) {
            return list(key).stream().map(value -> value.toString().strip()).toList();
        }

        Node node(String key) {
            if (values.get(key) instanceof Map<?, ?> map) return new Node(place + "/" + key, map);
            throw broken(key, "is missing");
        }

        List<Node> nodes(String key) {
            var nodes = new ArrayList<Node>();
            for (var value : list(key)) {
                if (!(value instanceof Map<?, ?> map)) throw broken(key, "holds something that is no mapping");
                nodes.add(new Node("%s/%s[%d]".formatted(place, key, nodes.size() + 1), map));
            }
            return nodes;
        }

        Number number(String key, int otherwise) {
            @Nullable Object value = values.get(key);
            if (value == null) return otherwise;
            if (value instanceof Number number) return number;
            throw broken(key, "is no number: " + value);
        }

        boolean flag(String key) {
            return Boolean.TRUE.equals(values.get(key));
        }

        private List<?> list(String key) {
            @Nullable Object value = values.get(key);
            if (value == null) return List.of();
            if (value instanceof List<?> list) return list;
            throw broken(key, "is no list");
        }

        IllegalArgumentException broken(String key, String what) {
            return new IllegalArgumentException("rubric file, %s/%s: %s".formatted(place, key, what));
        }
    }
}
