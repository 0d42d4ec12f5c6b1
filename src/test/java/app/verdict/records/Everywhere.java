package app.verdict.records;

import static java.util.Objects.requireNonNull;

import app.verdict.Owner;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Looks for something in every table that the database has, by its own account of them. */
record Everywhere(Owner owner) {
    /** Every table, and those in which something may stand after all are left out by whoever asks. */
    List<String> tables() {
        return owner.sql()
                .queryForList(
                        "select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' order by 1",
                        String.class);
    }

    /** The tables that refer to these, at whatever remove. */
    Set<String> below(String... roots) {
        var found = new LinkedHashSet<>(List.of(roots));
        for (int before = 0; before != found.size(); ) {
            before = found.size();
            for (var table : List.copyOf(found)) found.addAll(owner.sql().queryForList("""
                    select distinct t.table_name from information_schema.table_constraints t
                        join information_schema.constraint_column_usage u on u.constraint_name = t.constraint_name
                        and u.constraint_schema = t.constraint_schema
                    where t.constraint_type = 'FOREIGN KEY' and u.table_name = ? and t.table_schema = 'public'""", String.class, table));
        }
        return found;
    }

    /** The ids of all rows that mention one of these, and so on, in the tables below. */
    Set<String> idsFrom(Set<String> tables, String id) {
        var ids = new HashSet<>(Set.of(id));
        for (int before = 0; before != ids.size(); ) {
            before = ids.size();
            for (var table : tables)
                if (hasAnId(table))
                    ids.addAll(owner.sql()
                            .queryForList(
                                    "select t.id::text from \"%1$s\" t where %2$s".formatted(table, holdsOneOf()),
                                    String.class,
                                    (Object) ids.toArray(String[]::new)));
        }
        return ids;
    }

    /** The tables with a row that holds one of these texts. */
    Set<String> holding(Set<String> texts) {
        var holding = new TreeSet<String>();
        for (var table : tables()) if (rows(table, texts) > 0) holding.add(table);
        return holding;
    }

    /** What stands in the text columns of these rows and in no other row of the database. */
    Set<String> textsOnlyIn(Set<String> tables, Set<String> ids) {
        var texts = new HashSet<String>();
        for (var table : tables)
            for (var column : textColumns(table))
                texts.addAll(owner.sql()
                        .queryForList(
                                "select distinct t.\"%s\"::text from \"%s\" t where t.\"%1$s\" is not null and %s"
                                        .formatted(column, table, holdsOneOf()),
                                String.class,
                                (Object) ids.toArray(String[]::new)));
        texts.removeIf(text -> text.length() < 5 || text.matches("(?s).*[\"\\\\].*"));
        var elsewhere = new ArrayList<String>();
        for (var table : tables())
            elsewhere.addAll(owner.sql()
                    .queryForList(
                            "select x from unnest(?::text[]) x where exists (select from \"%s\" t where strpos(t::text, x) > 0 and not %s)"
                                    .formatted(table, holdsOneOf()),
                            String.class,
                            texts.toArray(String[]::new),
                            ids.toArray(String[]::new)));
        elsewhere.forEach(texts::remove);
        return texts;
    }

    private int rows(String table, Set<String> texts) {
        return requireNonNull(owner.sql()
                .queryForObject(
                        "select count(*) from \"%s\" t where %s".formatted(table, holdsOneOf()), Integer.class, (Object)
                                texts.toArray(String[]::new)));
    }

    private static String holdsOneOf() {
        return "exists (select from unnest(?::text[]) y where strpos(t::text, y) > 0)";
    }

    private boolean hasAnId(String table) {
        return !owner.sql()
                .queryForList(
                        "select 1 from information_schema.columns where table_schema = 'public' and table_name = ? and column_name = 'id'",
                        Integer.class,
                        table)
                .isEmpty();
    }

    private List<String> textColumns(String table) {
        return owner.sql()
                .queryForList(
                        "select column_name from information_schema.columns where table_schema = 'public' and table_name = ?"
                                + " and data_type in ('text', 'jsonb')",
                        String.class,
                        table);
    }
}
