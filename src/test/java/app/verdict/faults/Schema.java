package app.verdict.faults;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a database is made of, in words that can be compared: its parts, who may do what with them, the rows in them. */
record Schema(JdbcTemplate sql) {
    private static final String PARTS = """
            select format('column %s.%s %s%s default %s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
                  case when a.attnotnull then ' not null' else '' end, pg_get_expr(d.adbin, d.adrelid))
              from pg_attribute a join pg_class c on c.oid = a.attrelid left join pg_attrdef d on (d.adrelid, d.adnum) = (a.attrelid, a.attnum)
              where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
            union all select format('table %s security %s %s of %s', relname, relrowsecurity, relforcerowsecurity, pg_get_userbyid(relowner))
              from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'v', 'm', 'S')
            union all select format('constraint %s on %s %s', conname, conrelid::regclass, pg_get_constraintdef(oid))
              from pg_constraint where connamespace = 'public'::regnamespace
            union all select indexdef from pg_indexes where schemaname = 'public'
            union all select format('trigger %s %s', tgenabled, pg_get_triggerdef(oid)) from pg_trigger where not tgisinternal
            union all select format('policy %s', p) from pg_policies p where schemaname = 'public'
            union all select pg_get_functiondef(oid) from pg_proc where pronamespace = 'public'::regnamespace
            """;

    private static final String RIGHTS = """
            select format('%s to %s on table %s', a.privilege_type, a.grantee::regrole, c.relname)
              from pg_class c, aclexplode(coalesce(c.relacl, acldefault(case c.relkind when 'S' then 's' else 'r' end::"char", c.relowner))) a
              where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v', 'm', 'S')
            union all select format('%s to %s on function %s', a.privilege_type, case a.grantee when 0 then 'all' else a.grantee::regrole::text end, f.oid::regprocedure)
              from pg_proc f, aclexplode(coalesce(f.proacl, acldefault('f', f.proowner))) a where f.pronamespace = 'public'::regnamespace
            union all select format('%s to %s on schema', a.privilege_type, case a.grantee when 0 then 'all' else a.grantee::regrole::text end) from pg_namespace n, aclexplode(n.nspacl) a
              where n.nspname = 'public'
            """;

    /** Tables, columns, constraints, indexes, triggers, policies, functions. */
    Set<String> parts() {
        return new TreeSet<>(sql.queryForList(PARTS, String.class));
    }

    /** Who may do what with which table and function. */
    Set<String> rights() {
        return new TreeSet<>(sql.queryForList(RIGHTS, String.class));
    }

    /** The columns of each table that holds data, as they are now. */
    Set<Columns> tables() {
        return sql
                .query(
                        "select table_name, string_agg(quote_ident(column_name), ', ' order by ordinal_position) from information_schema.columns"
                                + " where table_schema = 'public' and table_name <> 'flyway_schema_history' group by table_name",
                        (row, at) -> new Columns(row.getString(1), row.getString(2)))
                .stream()
                .collect(Collectors.toSet());
    }

    /** What stands in these columns, one row each. */
    List<String> rows(Columns columns) {
        return sql.queryForList(
                "select row(%s)::text from %s order by 1".formatted(columns.names(), columns.table()), String.class);
    }

    /** The last migration that is on record as done; empty when none is. */
    String version() {
        return sql.queryForObject(
                "select coalesce((select max(version) from flyway_schema_history where success), '')", String.class);
    }

    record Columns(String table, String names) {}
}
