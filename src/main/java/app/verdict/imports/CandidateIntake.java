package app.verdict.imports;

import static app.verdict.imports.ImportKind.Candidate.EMAIL;
import static app.verdict.imports.ImportKind.Candidate.NAME;
import static app.verdict.texts.Texts.text;

import app.verdict.loops.Candidate;
import app.verdict.loops.Candidates;
import app.verdict.people.Invalid;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Candidates, told apart by their addresses. */
final class CandidateIntake implements Intake {
    private final Candidates candidates;
    private final Set<String> addresses = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private final Map<String, Integer> lines = new HashMap<>();

    CandidateIntake(Candidates candidates) {
        this.candidates = candidates;
        for (var known : candidates.all()) know(known);
    }

    @Override
    public String about(Row row) {
        return row.get(NAME);
    }

    @Override
    public Fate enter(Row row) {
        var address = plain(row.get(EMAIL));
        if (address.isEmpty()) {
            if (names.contains(plain(row.get(NAME)))) throw new Invalid(text("imports.name-is-here"));
        } else {
            var line = lines.putIfAbsent(address, row.line());
            if (line != null) throw new Invalid(text("imports.address-stands-above", address, line));
            if (addresses.contains(address)) return Fate.ALREADY_HERE;
        }
        know(candidates.add(row.get(NAME), row.get(EMAIL)));
        return Fate.NEW;
    }

    private void know(Candidate candidate) {
        names.add(plain(candidate.name()));
        if (!candidate.email().isEmpty()) addresses.add(plain(candidate.email()));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
