package app.verdict.rubrics;

import static app.verdict.texts.Texts.text;

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
        say("name", text("rubrics.the-role"), rubric.name());
        say("failure", text("rubrics.how-the-role-fails"), rubric.failure());
        say("metrics", text("rubrics.metrics"), String.join(", ", rubric.metrics()));
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
        order(text("rubrics.order-of-competencies"), before.competencies(), after.competencies(), CompetencyText::code)
                .ifPresent(changes::add);
        order(text("rubrics.order-of-cases"), before.cases(), after.cases(), CaseText::title)
                .ifPresent(changes::add);
        return List.copyOf(changes);
    }

    private void say(CompetencyText text) {
        var key = own("competency " + text.code());
        var name = text.name().isEmpty() ? text.code() : text.name();
        sayWhole(key, name, text.line());
        say(key + "\nname", text("rubrics.its-name", name), text.name());
        say(key + "\nline", text("rubrics.its-line", name), text.line());
        say(key + "\nweight", text("rubrics.its-weight", name), text("rubrics.a-weight", text.weight()));
        say(
                key + "\ngate",
                text("rubrics.whether-a-gate", name),
                text.gate() ? text("rubrics.a-gate") : text("rubrics.no-gate"));
        say(key + "\nminimum", text("rubrics.its-minimum", name), String.valueOf(text.minimum()));
        say(
                key + "\nrequired",
                text("rubrics.whether-required", name),
                text.required() ? text("rubrics.withheld-without-it") : text("rubrics.shown-without-it"));
        say(key + "\nbar", text("rubrics.its-bar", name), text("rubrics.bar-at-level", text.bar()));
        for (int level = 1; level <= 4; level++)
            say(
                    key + "\nanchor " + level,
                    text("rubrics.its-anchor", name, level),
                    text.anchors().get(level - 1));
        for (var question : text.questions())
            say(key + "\nquestion " + question, text("rubrics.its-question", name), question);
        for (var level : Level.values())
            say(
                    key + "\n" + level,
                    text("rubrics.its-bar-at", name, level),
                    text.bars().get(level.ordinal()));
        text.markers().forEach(marker -> say(key + "\nmarker " + marker.code(), name, marker));
    }

    private void say(String sharedKey, String competency, MarkerText text) {
        var key = own(sharedKey);
        var name = text("rubrics.its-marker", competency, text.name());
        sayWhole(key, name, text.meaning());
        say(key + "\nname", text("rubrics.its-name", name), text.name());
        say(key + "\ntone", text("rubrics.its-tone", name), text(text.tone()));
        say(key + "\nmeaning", text("rubrics.its-meaning", name), text.meaning());
    }

    private void say(CaseText text) {
        var key = own("case " + text.title());
        var name = text("rubrics.a-case", text.title());
        sayWhole(key, name, text.text());
        say(key + "\nkind", text("rubrics.its-kind", name), text.kind().label());
        say(key + "\ntext", text("rubrics.its-text", name), text.text());
        say(key + "\nmetric", text("rubrics.its-metric", name), text.metric());
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
            String where, List<T> before, List<T> after, Function<T, String> called) {
        var then = called(before, after, called);
        var now = called(after, before, called);
        return then.equals(now) ? Optional.empty() : Optional.of(new RubricChange(where, Kind.CHANGED, then, now));
    }

    /** Those that are in both, in the order of the first. */
    private static <T> String called(List<T> of, List<T> other, Function<T, String> called) {
        var names = other.stream().map(called).toList();
        return of.stream().map(called).filter(names::contains).collect(Collectors.joining(", "));
    }
}
