package app.verdict.imports;

import static app.verdict.imports.ImportKind.Position.KEEP;
import static app.verdict.imports.ImportKind.Position.LEVEL;
import static app.verdict.imports.ImportKind.Position.MANAGER;
import static app.verdict.imports.ImportKind.Position.ROLE;
import static app.verdict.imports.ImportKind.Position.TITLE;
import static app.verdict.imports.ImportKind.Position.VISIBILITY;
import static app.verdict.texts.Texts.text;

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
import app.verdict.texts.Reader;
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
        var level = chosen("imports.no-level", row.get(LEVEL), Level.values(), Level::name);
        var manager = managers.get(plain(row.get(MANAGER)));
        if (manager == null)
            throw new Invalid(
                    row.get(MANAGER).isEmpty()
                            ? text("imports.manager-missing")
                            : text("imports.nobody-has-the-address", row.get(MANAGER)));
        var line = lines.putIfAbsent(
                new Place(plain(row.get(TITLE)), rubric.role().code(), level, manager.id()), row.line());
        if (line != null && line > 0) throw new Invalid(text("imports.opening-stands-above", line));
        if (line != null) return Fate.ALREADY_HERE;
        openings.open(
                row.get(TITLE),
                rubric.id(),
                level,
                manager.id(),
                row.get(VISIBILITY).isEmpty()
                        ? Visibility.AFTER_OWN
                        : chosen("imports.no-visibility", row.get(VISIBILITY), Visibility.values(), Visibility::label),
                Clocks.USUAL,
                row.get(KEEP).isEmpty()
                        ? Retention.LONGEST
                        : chosen("imports.no-law", row.get(KEEP), RetentionPreset.values(), RetentionPreset::label)
                                .usual());
        return Fate.NEW;
    }

    private Rubric rubric(String role) {
        return rubrics.stream()
                .filter(rubric -> plain(rubric.role().code()).equals(plain(role))
                        || plain(rubric.name()).equals(plain(role)))
                .findFirst() // the newest version of a role stands first
                .orElseThrow(() -> new Invalid(text(
                        "imports.no-role",
                        role,
                        rubrics.stream()
                                .map(rubric -> rubric.role().code())
                                .distinct()
                                .collect(Collectors.joining(", ")))));
    }

    /** @param none the key of what is said where the cell names none of them */
    private static <T> T chosen(String none, String cell, T[] all, Function<T, String> label) {
        return Arrays.stream(all)
                .filter(one -> plain(inFiles(one, label)).equals(plain(cell)))
                .findFirst()
                .orElseThrow(() -> new Invalid(text(
                        none,
                        cell,
                        Arrays.stream(all).map(one -> inFiles(one, label)).collect(Collectors.joining(", ")))));
    }

    /** Files say it in English, whoever brings them in. */
    private static <T> String inFiles(T one, Function<T, String> label) {
        return Reader.as(Reader.ANYBODY, () -> label.apply(one));
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
