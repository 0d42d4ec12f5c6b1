package app.verdict.imports;

import static app.verdict.imports.ImportKind.Position.KEEP;
import static app.verdict.imports.ImportKind.Position.LEVEL;
import static app.verdict.imports.ImportKind.Position.MANAGER;
import static app.verdict.imports.ImportKind.Position.ROLE;
import static app.verdict.imports.ImportKind.Position.TITLE;
import static app.verdict.imports.ImportKind.Position.VISIBILITY;

import app.verdict.loops.Clocks;
import app.verdict.loops.Opening;
import app.verdict.loops.Openings;
import app.verdict.loops.Retention;
import app.verdict.loops.RetentionPreset;
import app.verdict.loops.Visibility;
import app.verdict.people.Invalid;
import app.verdict.people.People;
import app.verdict.people.Person;
import app.verdict.rubrics.Level;
import app.verdict.rubrics.Rubric;
import app.verdict.rubrics.Rubrics;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Openings, each with the newest rubric of its role. */
final class OpeningIntake implements Intake {
    private final Openings openings;
    private final Map<String, Person> managers;
    private final List<Rubric> rubrics;
    private final Map<Place, Integer> lines = new HashMap<>();

    /** What two openings would share if they were one. */
    private record Place(String title, String role, Level level, UUID manager) {}

    OpeningIntake(Openings openings, People people, Rubrics rubrics) {
        this.openings = openings;
        this.managers = people.present().stream()
                .collect(Collectors.toMap(person -> plain(person.email()), Function.identity()));
        this.rubrics = rubrics.published();
        openings.kept()
                .forEach(opening -> lines.put(
                        place(
                                opening,
                                rubrics.published(opening.rubricId()).role().code()),
                        0));
    }

    @Override
    public String about(Row row) {
        return row.get(TITLE);
    }

    @Override
    public Fate enter(Row row) {
        var rubric = rubric(row.get(ROLE));
        var level = chosen("level", row.get(LEVEL), Level.values(), Level::name);
        var manager = managers.get(plain(row.get(MANAGER)));
        if (manager == null)
            throw new Invalid(
                    row.get(MANAGER).isEmpty()
                            ? "The hiring manager is missing: write their e-mail address."
                            : "Nobody here has the address %s. Add them under People first."
                                    .formatted(row.get(MANAGER)));
        var line = lines.putIfAbsent(
                new Place(plain(row.get(TITLE)), rubric.role().code(), level, manager.id()), row.line());
        if (line != null && line > 0) throw new Invalid("The same opening stands in line %d already.".formatted(line));
        if (line != null) return Fate.ALREADY_HERE;
        openings.open(
                row.get(TITLE),
                rubric.id(),
                level,
                manager.id(),
                row.get(VISIBILITY).isEmpty()
                        ? Visibility.AFTER_OWN
                        : chosen("visibility", row.get(VISIBILITY), Visibility.values(), Visibility::label),
                Clocks.USUAL,
                row.get(KEEP).isEmpty()
                        ? Retention.LONGEST
                        : chosen("law on records", row.get(KEEP), RetentionPreset.values(), RetentionPreset::label)
                                .usual());
        return Fate.NEW;
    }

    private Rubric rubric(String role) {
        return rubrics.stream()
                .filter(rubric -> plain(rubric.role().code()).equals(plain(role))
                        || plain(rubric.name()).equals(plain(role)))
                .findFirst() // the newest version of a role stands first
                .orElseThrow(() -> new Invalid("“%s” is no role with a rubric. Write one of: %s."
                        .formatted(
                                role,
                                rubrics.stream()
                                        .map(rubric -> rubric.role().code())
                                        .distinct()
                                        .collect(Collectors.joining(", ")))));
    }

    private static <T> T chosen(String what, String cell, T[] all, Function<T, String> label) {
        return Arrays.stream(all)
                .filter(one -> plain(label.apply(one)).equals(plain(cell)))
                .findFirst()
                .orElseThrow(() -> new Invalid("“%s” is no %s. Write one of: %s."
                        .formatted(cell, what, Arrays.stream(all).map(label).collect(Collectors.joining(", ")))));
    }

    private static Place place(Opening opening, String role) {
        return new Place(
                plain(opening.title()),
                role,
                opening.level(),
                opening.hiringManager().id());
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
