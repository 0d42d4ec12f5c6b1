package app.verdict.rubrics;

import app.verdict.rubrics.RubricText.CaseText;
import app.verdict.rubrics.RubricText.CompetencyText;
import app.verdict.rubrics.RubricText.MarkerText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** Writes a rubric in the format that {@link RubricReader} reads: the same again, to the letter. */
final class RubricWriter {
    private RubricWriter() {}

    static String write(RubricText rubric) {
        var top = new LinkedHashMap<String, Object>();
        top.put("role", rubric.role());
        top.put("name", rubric.name());
        top.put("failure", rubric.failure());
        top.put("metrics", rubric.metrics());
        top.put("version", rubric.version());
        top.put("competencies", each(rubric.competencies(), RubricWriter::competency));
        top.put("cases", each(rubric.cases(), RubricWriter::caseText));
        var options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setIndicatorIndent(2);
        options.setIndentWithIndicator(true);
        options.setWidth(Integer.MAX_VALUE);
        options.setSplitLines(false);
        return new Yaml(options).dump(top);
    }

    private static Map<String, Object> competency(CompetencyText text) {
        var values = new LinkedHashMap<String, Object>();
        values.put("code", text.code());
        values.put("name", text.name());
        values.put("line", text.line());
        values.put("weight", whole(text.weight()));
        values.put("gate", text.gate());
        values.put("required", text.required());
        values.put("bar", text.bar());
        values.put("minimum", text.minimum());
        values.put("anchors", text.anchors());
        values.put("questions", text.questions());
        var bars = new LinkedHashMap<String, Object>();
        for (var level : Level.values()) bars.put(level.name(), text.bars().get(level.ordinal()));
        values.put("bars", bars);
        values.put("markers", each(text.markers(), RubricWriter::marker));
        return values;
    }

    private static Map<String, Object> marker(MarkerText text) {
        var values = new LinkedHashMap<String, Object>();
        values.put("code", text.code());
        values.put("name", text.name());
        values.put("tone", text.tone().name().toLowerCase(Locale.ROOT));
        values.put("meaning", text.meaning());
        return values;
    }

    private static Map<String, Object> caseText(CaseText text) {
        var values = new LinkedHashMap<String, Object>();
        values.put("kind", text.kind().code());
        values.put("title", text.title());
        values.put("text", text.text());
        values.put("metric", text.metric());
        return values;
    }

    private static Number whole(double weight) {
        if (weight == (int) weight) return (int) weight;
        return weight;
    }

    private static <T> List<Map<String, Object>> each(List<T> texts, Function<T, Map<String, Object>> written) {
        return texts.stream().map(written).toList();
    }
}
