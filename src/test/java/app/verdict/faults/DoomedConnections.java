package app.verdict.faults;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Counts what is sent to the database, and lets something happen at one of these steps: right before it, or after the
 * database has done it and before its client knows. Each thing that is sent is two steps, so.
 */
final class DoomedConnections extends DelegatingDataSource {
    private static final Set<String> SENT =
            Set.of("execute", "executeUpdate", "executeQuery", "executeBatch", "commit", "rollback");

    private final int fatal;
    private final Runnable doom;
    private final List<String> steps = new ArrayList<>();

    /** @param fatal the step, counted from 1; with 0, nothing happens */
    DoomedConnections(DataSource source, int fatal, Runnable doom) {
        super(source);
        this.fatal = fatal;
        this.doom = doom;
    }

    /** What was sent at each step. */
    List<String> steps() {
        return steps;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return counted(Connection.class, super.getConnection());
    }

    private <T> T counted(Class<T> type, T target) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    boolean sent = SENT.contains(method.getName());
                    if (sent) step(method.getName());
                    try {
                        var result = method.invoke(target, arguments);
                        if (sent) step(method.getName());
                        return result instanceof Statement statement && method.getReturnType() != Object.class
                                ? counted(asStatement(method.getReturnType()), statement)
                                : result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    @SuppressWarnings("unchecked")
    private static Class<Statement> asStatement(Class<?> type) {
        return (Class<Statement>) type;
    }

    private void step(String name) {
        steps.add(name);
        if (steps.size() == fatal) doom.run();
    }
}
