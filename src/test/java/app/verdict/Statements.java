package app.verdict;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Writes down every SQL statement that a piece of work has the database prepare, by whatever library. */
@TestComponent
public class Statements implements BeanPostProcessor {
    private static final ScopedValue<List<String>> RUNNING = ScopedValue.newInstance();

    /** The statements that this work takes, in their order; those of other threads do not count. */
    public static List<String> during(Runnable work) {
        var statements = new ArrayList<String>();
        ScopedValue.where(RUNNING, statements).run(work);
        return statements;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new Listening(source) : bean;
    }

    private static final class Listening extends DelegatingDataSource {
        Listening(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            var connection = super.getConnection();
            return (Connection) Proxy.newProxyInstance(
                    Connection.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (proxy, method, arguments) -> {
                        if (method.getName().startsWith("prepare")
                                || method.getName().equals("createStatement")) heard(arguments);
                        try {
                            return method.invoke(connection, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        }

        private static void heard(Object @Nullable [] arguments) {
            // telling who acts is a part of beginning a transaction
            boolean beginning =
                    arguments != null && String.valueOf(arguments[0]).contains("set_config");
            if (RUNNING.isBound() && !beginning)
                RUNNING.get().add(arguments == null ? "a statement without parameters" : String.valueOf(arguments[0]));
        }
    }
}
