package app.verdict;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What must hold in every Verdict database, whatever the application does; written down in {@code db/invariants.sql} and
 * checked by {@code ./verdict invariants}, on the embedded database or on the one that the environment names.
 */
final class Invariants {
    private static final int MOST_NAMED = 10;
    private static final Pattern SENTENCE = Pattern.compile("(?m)^-- \\* (.+)\\n");

    private Invariants() {}

    /**
     * One of them.
     *
     * @param query names what breaks it, one row each
     */
    record Invariant(String sentence, String query) {
        /** What breaks it; empty where it holds. */
        List<String> brokenBy(Connection owner) throws SQLException {
            var broken = new ArrayList<String>();
            try (var statement = owner.createStatement();
                    var rows = statement.executeQuery(query)) {
                while (rows.next()) broken.add(rows.getString(1));
            }
            return broken;
        }
    }

    static List<Invariant> all() {
        try (var file = Invariants.class.getResourceAsStream("/db/invariants.sql")) {
            var text = new String(
                    Objects.requireNonNull(file, "db/invariants.sql").readAllBytes(), StandardCharsets.UTF_8);
            var sentences = SENTENCE.matcher(text)
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            var queries = SENTENCE.splitAsStream(text).skip(1).toList();
            return Stream.iterate(0, i -> i < sentences.size(), i -> i + 1)
                    .map(i -> new Invariant(sentences.get(i), queries.get(i).strip()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends with 0 when all hold, with 1 when one is broken, with 2 when the database cannot be asked. */
    static void main() {
        System.exit(ask());
    }

    private static int ask() {
        try (var database = OwnersDatabase.named()) {
            return check(database.connection()) ? 0 : 1;
        } catch (SQLException | IOException e) {
            IO.println("The database could not be asked: " + e.getMessage());
            return 2;
        }
    }

    private static boolean check(Connection owner) throws SQLException {
        boolean hold = true;
        for (var invariant : all()) {
            var broken = invariant.brokenBy(owner);
            hold &= broken.isEmpty();
            IO.println((broken.isEmpty() ? "holds   " : "BROKEN  ") + invariant.sentence());
            broken.stream().limit(MOST_NAMED).forEach(by -> IO.println("          by " + by));
            if (broken.size() > MOST_NAMED) IO.println("          and %d more".formatted(broken.size() - MOST_NAMED));
        }
        IO.println(hold ? "\nAll of them hold." : "\nSomething is broken: see above.");
        return hold;
    }
}
