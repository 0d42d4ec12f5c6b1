package app.verdict;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Two roles: one owns the tables and migrates them, the other reads and writes as the acting person and owns nothing. */
@Configuration
class DatabaseRoles {
    @Bean
    static BeanPostProcessor actingConnections() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source ? new ActingConnections(source) : bean;
            }
        };
    }

    /** Lets the migrations hand the tables to the role that the application connects as. */
    @Bean
    FlywayConfigurationCustomizer applicationRole(
            JdbcConnectionDetails application, ObjectProvider<FlywayConnectionDetails> owner) {
        return flyway -> {
            var name = Objects.requireNonNullElse(application.getUsername(), "");
            if (name.isBlank()) throw new PrivilegedRole("(none)", List.of("SPRING_DATASOURCE_USERNAME names nobody"));
            owner.ifAvailable(migrating -> refuseOneForBoth(name, migrating));
            flyway.placeholders(Map.of("application", name));
        };
    }

    /** Before anything is migrated: what the application may not do would be taken from the owner. */
    private static void refuseOneForBoth(String application, FlywayConnectionDetails owner) {
        if (application.equals(owner.getUsername()))
            throw new PrivilegedRole(application, List.of("it is the one that owns and migrates the tables as well"));
    }
}
