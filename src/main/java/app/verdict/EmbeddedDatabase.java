package app.verdict;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** A PostgreSQL of our own beside the application, for when no other is named by {@code SPRING_DATASOURCE_URL}. */
@Configuration
@Conditional(EmbeddedDatabase.NoOtherNamed.class)
class EmbeddedDatabase {
    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);
    static final String OWNER = "postgres";
    private static final String APPLICATION = "verdict_app";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Bean
    DataFolder dataFolder(@Value("${verdict.data}") Path data) {
        return DataFolder.claim(data.toAbsolutePath());
    }

    /** Committed means committed: what the library switches off for the speed of tests is switched on again. */
    @Bean(destroyMethod = "close")
    EmbeddedPostgres postgres(DataFolder folder) {
        try {
            folder.stopLeftBehind(PATIENCE);
            var postgres = EmbeddedPostgres.builder()
                    .setDataDirectory(folder.postgres())
                    .setCleanDataDirectory(false)
                    .setOverrideWorkingDirectory(folder.binaries().toFile())
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(PATIENCE)
                    .setServerConfig("fsync", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("max_connections", "100")
                    .setServerConfig("unix_socket_directories", "''")
                    .start();
            makeApplicationRole(postgres);
            log.info("Embedded PostgreSQL on port {}", postgres.getPort());
            return postgres;
        } catch (SQLException e) {
            throw new IllegalStateException("The embedded PostgreSQL made no role for the application", e);
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded PostgreSQL did not start on " + folder.postgres(), e);
        }
    }

    /** Where an embedded PostgreSQL on this port is. */
    static String address(int port) {
        return "jdbc:postgresql://localhost:%d/postgres".formatted(port);
    }

    /** It owns nothing and bypasses nothing, so that row-level security holds for it; it gets its rights when all is migrated. */
    private static void makeApplicationRole(EmbeddedPostgres postgres) throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("""
                    do $$ begin
                        if not exists (select from pg_roles where rolname = '%1$s') then create role %1$s login; end if;
                    end $$""".formatted(APPLICATION));
        }
    }

    /** As whom the migrations run: the owner of the tables. */
    @Bean
    FlywayConnectionDetails embeddedOwner(EmbeddedPostgres postgres) {
        return new FlywayConnectionDetails() {
            @Override
            public String getUsername() {
                return OWNER;
            }

            @Override
            public String getPassword() {
                return OWNER;
            }

            @Override
            public String getJdbcUrl() {
                return postgres.getJdbcUrl(OWNER, "postgres");
            }
        };
    }

    @Bean
    JdbcConnectionDetails embeddedConnection(EmbeddedPostgres postgres) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return APPLICATION;
            }

            @Override
            public String getPassword() {
                return APPLICATION;
            }

            @Override
            public String getJdbcUrl() {
                return postgres.getJdbcUrl(APPLICATION, "postgres");
            }
        };
    }

    static class NoOtherNamed implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !StringUtils.hasText(context.getEnvironment().getProperty("spring.datasource.url"));
        }
    }
}
