package app.verdict;

import java.util.List;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Refuses to start as a role that the database's own rules do not hold for, or where they are not in force. */
@Component
@DependsOnDatabaseInitialization
class RoleCheck implements InitializingBean {
    private final JdbcTemplate sql;

    RoleCheck(JdbcTemplate sql) {
        this.sql = sql;
    }

    @Override
    public void afterPropertiesSet() {
        var why = sql.queryForList("""
                select 'it is a superuser' from pg_roles where rolname = current_user and rolsuper
                union all select 'it bypasses row-level security' from pg_roles where rolname = current_user and rolbypassrls
                union all select 'it owns the table ' || min(c.relname) || ', or may become who does' from pg_class c
                  where c.relnamespace = to_regnamespace(current_schema()) and c.relkind in ('r', 'v', 'm', 'p')
                  and pg_has_role(current_user, c.relowner, 'member') having count(*) > 0
                """, String.class);
        if (!why.isEmpty()) throw new PrivilegedRole(role(), List.copyOf(why));
    }

    private String role() {
        return String.valueOf(sql.queryForObject("select current_user", String.class));
    }
}
