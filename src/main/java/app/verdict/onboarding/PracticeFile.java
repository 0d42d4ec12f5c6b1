package app.verdict.onboarding;

import app.verdict.onboarding.PracticeCase.Call;
import app.verdict.onboarding.PracticeCase.Line;
import app.verdict.onboarding.PracticeCase.Reference;
import app.verdict.rubrics.InterviewKind;
import app.verdict.rubrics.Level;
import app.verdict.rubrics.Rating;
import app.verdict.rubrics.Rubric;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.json.JsonMapper;

/** A case as it is written down; {@code docs/practice-cases.md} explains the format. */
record PracticeFile(
        String code,
        String title,
        String rubric,
        String level,
        String candidate,
        String interview,
        String scene,
        List<Said> transcript,
        List<Given> ratings,
        Given recommendation) {

    record Said(String by, String text) {}

    record Given(
            @Nullable String competency,
            String reference,
            @Nullable List<Integer> lines,
            String reason,
            String mistake) {}

    static PracticeFile read(String name) {
        try (var yaml = new ClassPathResource("practice/%s.yaml".formatted(name)).getInputStream()) {
            Object content = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
            return JsonMapper.builder().build().convertValue(content, PracticeFile.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param shipped the rubric that ships under a name */
    PracticeCase on(Function<String, Rubric> shipped) {
        var by = shipped.apply(rubric);
        return new PracticeCase(
                code,
                title,
                by,
                Level.valueOf(level),
                candidate,
                InterviewKind.of(interview),
                scene.strip(),
                transcript.stream()
                        .map(said -> new Line(said.by().equals("candidate"), said.text()))
                        .toList(),
                ratings.stream().map(given -> reference(given, by)).toList(),
                call(recommendation));
    }

    private static Reference reference(Given given, Rubric by) {
        var competency = by.competency(Objects.requireNonNull(given.competency(), "a rating is of a competency"));
        return new Reference(competency, call(given), Objects.requireNonNullElse(given.lines(), List.of()));
    }

    private static Call call(Given given) {
        var rating = given.reference().equals("not-assessed")
                ? Rating.NOT_ASSESSED
                : Rating.at(Integer.parseInt(given.reference()));
        return new Call(rating, given.reason().strip(), given.mistake().strip());
    }
}
