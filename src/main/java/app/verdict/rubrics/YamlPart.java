package app.verdict.rubrics;

import app.verdict.texts.Texts;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A mapping in a YAML file, whose every entry knows its line. Nothing is built from it but text and numbers, and no alias
 * is followed: what is marked with an anchor is refused before it is looked into.
 */
final class YamlPart {
    private static final Set<Tag> PLAIN =
            Set.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL, Tag.TIMESTAMP, Tag.MERGE, Tag.SEQ, Tag.MAP);
    private static final int DEEPEST = 20;

    private final String path;
    private final Map<String, Node> entries = new LinkedHashMap<>();
    private final Notes notes;

    /** What was found out while reading: what is wrong, and which line everything stands on. */
    static final class Notes {
        private static final int MOST = 100;

        private final List<Problem> problems = new ArrayList<>();
        private final Map<String, Integer> lines = new HashMap<>();
        private boolean readable = true;

        /** Whether there was a rubric in the file at all. */
        boolean readable() {
            return readable;
        }

        /** With the problems of what was read, unless one of the file stands in the same place; by line. */
        List<Problem> and(List<Problem> ofContent) {
            var all = new ArrayList<>(problems);
            ofContent.stream()
                    .limit(10L * MOST)
                    .filter(problem -> problems.stream().noneMatch(problem::within))
                    .map(problem -> problem.at(line(problem.path())))
                    .forEach(all::add);
            var told = new HashSet<String>();
            return all.stream()
                    .filter(problem -> told.add(problem.toString()))
                    .sorted(Comparator.comparingInt(Problem::line))
                    .limit(MOST)
                    .toList();
        }

        private void add(Problem problem) {
            if (problems.size() < MOST) problems.add(problem);
        }

        private int line(String of) {
            var line = lines.get(of);
            if (line != null) return line;
            return of.isEmpty() ? 1 : line(of.substring(0, of.lastIndexOf('/')));
        }
    }

    private YamlPart(String path, MappingNode node, Set<String> known, Notes notes) {
        this.path = path;
        this.notes = notes;
        for (var entry : node.getValue()) {
            var key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            var isKnown = known.contains(key);
            int line = line(entry.getKeyNode());
            if (!isKnown) unknown(key, line, known);
            else if (entries.containsKey(key))
                problem(
                        path + "/" + key,
                        line,
                        Texts.text("rubrics.key-twice", key, notes.line(path + "/" + key)),
                        Texts.text("rubrics.keep-one"));
            else if (plain(path + "/" + key, entry.getValueNode())) {
                entries.put(key, entry.getValueNode());
                notes.lines.put(path + "/" + key, line);
            }
        }
    }

    /** A key that was probably meant to be another one counts as that one's problem: it is not missing as well. */
    private void unknown(String key, int line, Set<String> known) {
        var similar = Similar.to(key, known);
        problem(
                path + "/" + similar.orElse(key),
                line,
                Texts.text("rubrics.unknown-key", shortened(key)),
                similar.map(YamlPart::meant)
                        .orElseGet(() -> Texts.text(
                                "rubrics.known-keys", known.stream().sorted().collect(Collectors.joining(", ")))));
    }

    /** The mapping that a file is; empty, and a problem, where it is none. */
    static Optional<YamlPart> parse(String yaml, Set<String> known, Notes notes) {
        var options = new LoaderOptions();
        options.setNestingDepthLimit(DEEPEST);
        options.setMaxAliasesForCollections(Integer.MAX_VALUE);
        @Nullable Node node;
        try {
            node = new Yaml(options).compose(new StringReader(yaml));
        } catch (YAMLException e) {
            notes.readable = false;
            YamlError.problems(e, yaml).forEach(notes::add);
            return Optional.empty();
        }
        if (node instanceof MappingNode mapping && mapping.getAnchor() == null)
            return Optional.of(new YamlPart("", mapping, known, notes));
        notes.readable = false;
        notes.add(new Problem(
                "",
                node == null ? 1 : line(node),
                node == null ? Texts.text("rubrics.empty-file") : Texts.text("rubrics.no-rubric"),
                Texts.text("rubrics.how-a-rubric-begins")));
        return Optional.empty();
    }

    boolean has(String key) {
        return entries.containsKey(key);
    }

    /** The text; an empty one where there is none. */
    String text(String key) {
        return text(path + "/" + key, "rubrics.no-text", key, entries.get(key));
    }

    List<String> texts(String key) {
        var texts = new ArrayList<String>();
        for (var node : list(key, "rubrics.begin-each-text")) {
            var place = path + "/" + key + "/" + (texts.size() + 1);
            notes.lines.put(place, line(node));
            if (plain(place, node)) texts.add(text(place, "rubrics.entry-is-no-text", key, node));
        }
        return texts;
    }

    Optional<YamlPart> part(String key, Set<String> known) {
        var node = entries.get(key);
        if (node == null) return Optional.empty();
        if (node instanceof MappingNode mapping)
            return Optional.of(new YamlPart(path + "/" + key, mapping, known, notes));
        problem(
                key,
                Texts.text("rubrics.no-mapping", key),
                Texts.text(
                        "rubrics.write-keys-below",
                        known.stream()
                                .sorted()
                                .map(one -> Texts.text("rubrics.quoted", one + ":"))
                                .collect(Collectors.joining(", "))));
        return Optional.empty();
    }

    /** @param before how many are there already from another file */
    List<YamlPart> parts(String key, int before, Set<String> known) {
        var parts = new ArrayList<YamlPart>();
        int number = before;
        for (var node : list(key, "rubrics.begin-each-entry")) {
            var place = path + "/" + key + "/" + ++number;
            notes.lines.put(place, line(node));
            if (!plain(place, node)) continue;
            if (node instanceof MappingNode mapping) parts.add(new YamlPart(place, mapping, known, notes));
            else
                problem(
                        place,
                        line(node),
                        Texts.text("rubrics.entry-is-no-mapping", number, key),
                        Texts.text("rubrics.write-lines-below"));
        }
        return parts;
    }

    double number(String key, double otherwise) {
        if (!has(key)) return otherwise;
        try {
            return Double.parseDouble(text(key));
        } catch (NumberFormatException e) {
            problem(
                    key,
                    Texts.text("rubrics.no-number", key, shortened(text(key))),
                    Texts.text("rubrics.such-a-number"));
            return otherwise;
        }
    }

    int whole(String key, int otherwise) {
        double number = number(key, otherwise);
        if (number == (int) number) return (int) number;
        problem(
                key,
                Texts.text("rubrics.no-whole-number", key, shortened(text(key))),
                Texts.text("rubrics.such-a-whole-number"));
        return otherwise;
    }

    boolean flag(String key) {
        if (!has(key) || text(key).equals("false")) return false;
        if (!text(key).equals("true"))
            problem(
                    key,
                    Texts.text("rubrics.neither-true-nor-false", key, shortened(text(key))),
                    Texts.text("rubrics.write-one-of-the-two"));
        return true;
    }

    /** One of these, by its word in the file; the first, and a problem, where it is none. */
    <T> T one(String key, T[] values, Function<T, String> word) {
        var text = text(key);
        for (var value : values) if (word.apply(value).equals(text)) return value;
        var words = Arrays.stream(values).map(word).toList();
        problem(
                key,
                text.isEmpty()
                        ? Texts.text("rubrics.key-missing", key)
                        : Texts.text("rubrics.no-such-value", shortened(text), key),
                Similar.to(text, words)
                        .map(YamlPart::meant)
                        .orElseGet(() -> Texts.text("rubrics.write-one-of", String.join(", ", words))));
        return values[0];
    }

    void problem(String key, String what, String mend) {
        var place = path + "/" + key;
        problem(place, notes.line(place), what, mend);
    }

    private void problem(String place, int line, String what, String mend) {
        notes.add(new Problem(place, line, what, mend));
    }

    private static String meant(String similar) {
        return Texts.text("rubrics.did-you-mean", similar);
    }

    /** @param mend the key of what to do where it is none */
    private List<Node> list(String key, String mend) {
        var node = entries.get(key);
        if (node == null || empty(node)) return List.of();
        if (node instanceof SequenceNode sequence) return sequence.getValue();
        problem(key, Texts.text("rubrics.no-list", key), Texts.text(mend));
        return List.of();
    }

    /** @param otherwise the key of what is wrong where it is none */
    private String text(String place, String otherwise, String key, @Nullable Node node) {
        if (node == null) return "";
        if (node instanceof ScalarNode scalar) return scalar.getValue().strip();
        problem(place, line(node), Texts.text(otherwise, key), Texts.text("rubrics.write-a-text"));
        return "";
    }

    private boolean plain(String place, Node node) {
        if (node.getAnchor() != null)
            problem(
                    place,
                    line(node),
                    Texts.text("rubrics.no-aliases", shortened(node.getAnchor())),
                    Texts.text("rubrics.write-it-in-each-place"));
        else if (!PLAIN.contains(node.getTag()))
            problem(
                    place,
                    line(node),
                    Texts.text(
                            "rubrics.no-types",
                            shortened(node.getTag().getValue().replace(Tag.PREFIX, "!!"))),
                    Texts.text(YamlError.TYPE, "mend"));
        else return true;
        return false;
    }

    /** Nothing after the colon; “null” and “~” are texts like any other. */
    private static boolean empty(Node node) {
        return node instanceof ScalarNode scalar && scalar.getValue().isEmpty();
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
