package app.verdict;

import java.util.Map;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
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
    FlywayConfigurationCustomizer applicationRole(JdbcConnectionDetails application) {
        return flyway -> flyway.placeholders(
                Map.of("application", java.util.Objects.requireNonNullElse(application.getUsername(), "")));
    }
}
