package app.verdict.imports;

import static app.verdict.imports.ImportKind.Team.DUTIES;
import static app.verdict.imports.ImportKind.Team.EMAIL;
import static app.verdict.imports.ImportKind.Team.NAME;
import static app.verdict.imports.ImportKind.Team.TITLE;
import static app.verdict.texts.Texts.text;

import app.verdict.people.Duty;
import app.verdict.people.Invalid;
import app.verdict.people.People;
import app.verdict.texts.Reader;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** People of the hiring team. Nobody is invited by it: that is a link for each, from their row under People. */
final class PersonIntake implements Intake {
    private final People people;
    private final Set<String> known = new HashSet<>();
    private final Map<String, Integer> lines = new HashMap<>();

    PersonIntake(People people) {
        this.people = people;
        people.everyone().forEach(person -> known.add(plain(person.email())));
    }

    @Override
    public String about(Row row) {
        return row.get(NAME);
    }

    @Override
    public Fate enter(Row row) {
        var address = plain(row.get(EMAIL));
        var line = lines.putIfAbsent(address, row.line());
        if (line != null && !address.isEmpty()) throw new Invalid(text("imports.address-stands-above", address, line));
        if (known.contains(address)) return Fate.ALREADY_HERE;
        people.add(row.get(NAME), row.get(EMAIL), row.get(TITLE), duties(row.get(DUTIES)));
        return Fate.NEW;
    }

    private static Set<Duty> duties(String cell) {
        var duties = EnumSet.noneOf(Duty.class);
        for (var word : cell.split("[,;/]")) if (!word.isBlank()) duties.add(duty(word.strip()));
        return duties.isEmpty() ? EnumSet.of(Duty.INTERVIEWER) : duties;
    }

    private static Duty duty(String word) {
        return Arrays.stream(Duty.values())
                .filter(duty -> inFiles(duty).equals(plain(word).replace('_', ' ')))
                .findFirst()
                .orElseThrow(() -> new Invalid(text(
                        "imports.no-duty",
                        word,
                        Arrays.stream(Duty.values()).map(PersonIntake::inFiles).collect(Collectors.joining(", ")))));
    }

    /** Files say it in English, whoever brings them in. */
    private static String inFiles(Duty duty) {
        return Reader.as(Reader.ANYBODY, () -> plain(duty.label()));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
