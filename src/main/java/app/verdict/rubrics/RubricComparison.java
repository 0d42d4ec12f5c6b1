package app.verdict.rubrics;

import app.verdict.rubrics.RubricChange.Kind;
import app.verdict.rubrics.RubricText.CaseText;
import app.verdict.rubrics.RubricText.CompetencyText;
import app.verdict.rubrics.RubricText.MarkerText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What differs between two versions: competencies and markers are the same ones by their code, cases by their title. */
public final class RubricComparison {
    /** Everything that a rubric says, each under a key of its own; the parts of a thing under the thing's key. */
    private final Map<String, Said> said = new LinkedHashMap<>();

    /** @param whole whether it is a thing with parts, which is there or not: its parts tell what has changed in it */
    private record Said(String where, String words, boolean whole) {}

    private RubricComparison(RubricText rubric) {
        say("name", "The role", rubric.name());
        say("failure", "How the role fails", rubric.failure());
        say("metrics", "Metrics", String.join(", ", rubric.metrics()));
        rubric.competencies().forEach(this::say);
        rubric.cases().forEach(this::say);
    }

    /** In the order of the later version, and then what it no longer has; the versions' numbers do not count. */
    public static List<RubricChange> between(RubricText before, RubricText after) {
        var changes = new ArrayList<RubricChange>();
        var then = new RubricComparison(before).said;
        var now = new RubricComparison(after).said;
        now.forEach((key, said) -> {
            var former = then.get(key);
            if (former == null) {
                if (then.containsKey(whole(key)) || whole(key).equals(key))
                    changes.add(new RubricChange(said.where, Kind.ADDED, "", said.words));
            } else if (!said.whole && !former.words.equals(said.words))
                changes.add(new RubricChange(said.where, Kind.CHANGED, former.words, said.words));
        });
        then.forEach((key, said) -> {
            if (!now.containsKey(key)
                    && (now.containsKey(whole(key)) || whole(key).equals(key)))
                changes.add(new RubricChange(said.where, Kind.REMOVED, said.words, ""));
        });
        order("competencies", before.competencies(), after.competencies(), CompetencyText::code)
                .ifPresent(changes::add);
        order("cases", before.cases(), after.cases(), CaseText::title).ifPresent(changes::add);
        return List.copyOf(changes);
    }

    private void say(CompetencyText text) {
        var key = own("competency " + text.code());
        var name = text.name().isEmpty() ? text.code() : text.name();
        sayWhole(key, name, text.line());
        say(key + "\nname", name + ", name", text.name());
        say(key + "\nline", name + ", line", text.line());
        say(key + "\nweight", name + ", weight", String.valueOf(text.weight()));
        say(key + "\ngate", name + ", gate", text.gate() ? "a gate" : "no gate");
        say(key + "\nminimum", name + ", ratings needed as a gate", String.valueOf(text.minimum()));
        say(key + "\nrequired", name + ", profile index", text.required() ? "withheld without it" : "shown without it");
        say(key + "\nbar", name + ", bar", "level " + text.bar());
        for (int level = 1; level <= 4; level++)
            say(
                    key + "\nanchor " + level,
                    "%s, anchor %d".formatted(name, level),
                    text.anchors().get(level - 1));
        for (var question : text.questions()) say(key + "\nquestion " + question, name + ", question", question);
        for (var level : Level.values())
            say(
                    key + "\n" + level,
                    "%s at %s".formatted(name, level),
                    text.bars().get(level.ordinal()));
        text.markers().forEach(marker -> say(key + "\nmarker " + marker.code(), name, marker));
    }

    private void say(String sharedKey, String competency, MarkerText text) {
        var key = own(sharedKey);
        var name = "%s, marker “%s”".formatted(competency, text.name());
        sayWhole(key, name, text.meaning());
        say(key + "\nname", name + ", name", text.name());
        say(key + "\ntone", name + ", tone", text.tone() == Tone.GOOD ? "good" : "bad");
        say(key + "\nmeaning", name + ", meaning", text.meaning());
    }

    private void say(CaseText text) {
        var key = own("case " + text.title());
        var name = "Case “%s”".formatted(text.title());
        sayWhole(key, name, text.text());
        say(key + "\nkind", name + ", kind", text.kind().label());
        say(key + "\ntext", name + ", text", text.text());
        say(key + "\nmetric", name + ", metric", text.metric());
    }

    /** In a draft two things may have the same code, or none yet. */
    private String own(String key) {
        return said.containsKey(key) ? own(key + "'") : key;
    }

    private void say(String key, String where, String words) {
        said.put(key, new Said(where, words, false));
    }

    private void sayWhole(String key, String where, String words) {
        said.put(key, new Said(where, words, true));
    }

    /** What the thing under this key is a part of; the thing itself where it is a part of nothing. */
    private static String whole(String key) {
        int end = key.lastIndexOf('\n');
        return end < 0 ? key : key.substring(0, end);
    }

    private static <T> Optional<RubricChange> order(
            String what, List<T> before, List<T> after, Function<T, String> called) {
        var then = called(before, after, called);
        var now = called(after, before, called);
        return then.equals(now)
                ? Optional.empty()
                : Optional.of(new RubricChange("The order of the " + what, Kind.CHANGED, then, now));
    }

    /** Those that are in both, in the order of the first. */
    private static <T> String called(List<T> of, List<T> other, Function<T, String> called) {
        var names = other.stream().map(called).toList();
        return of.stream().map(called).filter(names::contains).collect(Collectors.joining(", "));
    }
}
