package app.verdict.debriefs;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import app.verdict.debriefs.ProfileIndex.Given;
import app.verdict.debriefs.ProfileIndex.Withheld;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The worked examples of the aggregation rules, checked to the last figure. */
class DebriefScenariosTest {

    private static final Offset<Double> EXACT = within(1e-9);

    /** In the examples for comparison only: the product shows neither. */
    private static final List<String> NOT_OURS = List.of("lower_median", "se_if_independent");

    private final JsonNode examples = examples();

    @Test
    void the_examples_were_made_with_our_parameters() {
        var parameters = examples.get("parameters");

        assertThat(parameters.get("K").asInt()).isEqualTo(Formula.HIGHEST_LEVEL);
        assertThat(parameters.get("var_h").asDouble()).isEqualTo(Formula.HALO_VARIANCE);
        assertThat(parameters.get("var_e").asDouble()).isEqualTo(Formula.RATING_VARIANCE);
        assertThat(parameters.get("min_coverage").asDouble()).isEqualTo(Formula.MINIMUM_ASSESSED_SHARE);
        assertThat(parameters.get("interval").asString()).isEqualTo("80%");
        assertThat(parameters.propertyNames())
                .containsExactlyInAnyOrder("K", "var_h", "var_e", "min_coverage", "interval", "bar", "nmin_gate");
    }

    @Test
    void there_are_examples_to_check() {
        assertThat(examples.get("scenarios").size()).isGreaterThanOrEqualTo(4);
    }

    @TestFactory
    Stream<DynamicTest> every_example_comes_out_exactly() {
        return examples.get("scenarios").properties().stream()
                .map(example -> dynamicTest(example.getKey(), () -> check(example.getValue())));
    }

    private void check(JsonNode example) {
        var panel = panel(example.get("input"));
        var expected = example.get("expected");

        assertThat(expected.propertyNames())
                .containsExactlyInAnyOrder("competencies", "gates", "coverage", "index", "agenda");
        assertThat(panel.figures())
                .extracting(one -> one.criterion().code())
                .containsExactlyElementsOf(expected.get("competencies").propertyNames());
        panel.figures()
                .forEach(one -> checkFigures(
                        one, expected.get("competencies").get(one.criterion().code())));
        assertThat(panel.gates().stream()
                        .collect(toMap(
                                one -> one.criterion().code(),
                                one -> one.gate().orElseThrow().name())))
                .isEqualTo(expected.get("gates").properties().stream()
                        .collect(
                                toMap(Map.Entry::getKey, gate -> gate.getValue().asString())));
        assertThat(panel.index().assessedShare())
                .isEqualTo(expected.get("coverage").asDouble(), EXACT);
        checkIndex(panel.index(), expected.get("index"));
        assertThat(panel.agenda().items())
                .extracting(item -> item.figures().criterion().code())
                .isEqualTo(expected.get("agenda").values().stream()
                        .map(JsonNode::asString)
                        .toList());
    }

    private static void checkFigures(Figures actual, JsonNode expected) {
        for (var figure : expected.properties()) {
            var value = figure.getValue();
            switch (figure.getKey()) {
                case "n" -> assertThat(actual.n()).isEqualTo(value.asInt());
                case "counts" ->
                    assertThat(actual.counts())
                            .isEqualTo(
                                    value.values().stream().map(JsonNode::asInt).toList());
                case "mean" -> same(actual.mean(), value);
                case "min" -> same(actual.lowest(), value);
                case "max" -> same(actual.highest(), value);
                case "range" -> same(actual.range(), value);
                case "below_bar" -> assertThat(actual.belowBar()).isEqualTo(value.asInt());
                case "straddles_bar" -> assertThat(actual.straddlesBar()).isEqualTo(value.asBoolean());
                case "mean_pairwise_gap" -> same(actual.gap(), value);
                case "se" -> same(actual.standardError(), value);
                case "lo80" ->
                    same(actual.interval().stream().mapToDouble(Interval::low).findAny(), value);
                case "hi80" ->
                    same(actual.interval().stream().mapToDouble(Interval::high).findAny(), value);
                case "gate" -> assertThat(actual.gate()).hasValue(GateState.valueOf(value.asString()));
                default -> assertThat(NOT_OURS).contains(figure.getKey());
            }
        }
    }

    private static void checkIndex(ProfileIndex actual, JsonNode expected) {
        switch (actual) {
            case Withheld withheld ->
                assertThat(expected.isNull()).as(InWords.withheld(withheld)).isTrue();
            case Given given -> {
                for (var figure : expected.properties()) {
                    double value = figure.getValue().asDouble();
                    switch (figure.getKey()) {
                        case "value" -> assertThat(given.value()).isEqualTo(value, EXACT);
                        case "se" -> assertThat(given.standardError()).isEqualTo(value, EXACT);
                        case "lo80" -> assertThat(given.interval().low()).isEqualTo(value, EXACT);
                        case "hi80" -> assertThat(given.interval().high()).isEqualTo(value, EXACT);
                        default -> assertThat(NOT_OURS).contains(figure.getKey());
                    }
                }
            }
        }
    }

    private static void same(OptionalInt actual, JsonNode expected) {
        same(actual.stream().asDoubleStream().findAny(), expected);
    }

    private static void same(OptionalDouble actual, JsonNode expected) {
        assertThat(actual.isEmpty()).isEqualTo(expected.isNull());
        actual.ifPresent(value -> assertThat(value).isEqualTo(expected.asDouble(), EXACT));
    }

    private PanelFigures panel(JsonNode input) {
        var rubric = input.get("competencies").properties().stream()
                .map(entry -> criterion(entry.getKey(), entry.getValue()))
                .toList();
        var levels = input.get("ratings").properties().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        interviewer -> interviewer.getValue().properties().stream()
                                .collect(toMap(
                                        Map.Entry::getKey,
                                        level -> level.getValue().asInt()))));
        return PanelFigures.of(rubric, levels);
    }

    private Criterion criterion(String code, JsonNode competency) {
        assertThat(List.of("w", "gate")).containsAll(competency.propertyNames());
        var parameters = examples.get("parameters");
        var criterion = Criterion.of(code, code)
                .weighing(competency.get("w").asDouble())
                .withBarAt(parameters.get("bar").asInt())
                .needing(parameters.get("nmin_gate").asInt());
        return competency.path("gate").asBoolean(false) ? criterion.asGate() : criterion;
    }

    private static JsonNode examples() {
        try (var json = DebriefScenariosTest.class.getResourceAsStream("/datasets/debrief_scenarios.json")) {
            return JsonMapper.shared().readTree(Objects.requireNonNull(json));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
