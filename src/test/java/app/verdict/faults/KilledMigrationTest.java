package app.verdict.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import app.verdict.faults.Schema.Columns;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/**
 * A migration of a populated database that is killed half-way leaves the schema of a version that was released, never one
 * between two, and the next start ends at the newest, with all rows and the rights that belong to it.
 */
class KilledMigrationTest {
    private static final MigrationVersion OLD = MigrationVersion.fromVersion("005");
    private static final int FEW = 20;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static Path folder;
    private static Database database;
    private static Map<String, Set<String>> released;
    private static Set<Columns> tables;
    private static Finished unharmed;

    /** What a migration has to come to. */
    record Finished(
            Set<String> parts, Set<String> rights, Map<Columns, List<String>> rows, Map<String, Integer> counts) {}

    @BeforeAll
    static void populate() throws IOException {
        var parent = Files.createDirectories(Path.of("target", "faults"));
        folder = Files.createTempDirectory(parent, "migration").toAbsolutePath();
        database = new Database(folder);
        database.sql().execute("create database populated");
        flyway(database.of("populated"), OLD).migrate();
        new ResourceDatabasePopulator(new FileSystemResource("src/test/resources/migrations/rows-of-V005.sql"))
                .execute(database.of("populated"));
        tables = schema("populated").tables();
        released = releases();
        unharmed = finished(migrated("unharmed"));
        assertThat(unharmed.rows().values())
                .as("a table without rows shows no loss")
                .noneMatch(List::isEmpty);
    }

    @AfterAll
    static void stop() throws IOException {
        database.close();
    }

    @Test
    void one_whose_connection_breaks_at_any_commit_or_between_is_finished_by_the_next() {
        var steps = steps();
        assertThat(steps).hasSizeGreaterThan(150).contains("commit");
        for (int step = 1; step <= steps.size(); step++)
            if (steps.get(step - 1).equals("commit") || step % FEW == 0) broken(step, () -> endConnections("attempt"));
    }

    @Test
    void one_whose_database_crashes_is_finished_by_the_next() {
        int steps = steps().size();
        for (int crash = 1; crash <= 4; crash++) broken(steps * crash / 5, database::crashAndRestart);
    }

    @Test
    void rights_that_were_never_given_or_were_taken_are_put_right_by_the_next_start() {
        var attempt = migrated("attempt");
        attempt.sql().execute("revoke all on all tables in schema public from " + Database.APPLICATION);
        attempt.sql().execute("grant all on audit_entry, audit_head, flyway_schema_history to " + Database.APPLICATION);
        assertThat(attempt.rights()).isNotEqualTo(unharmed.rights());
        flyway(database.of("attempt"), MigrationVersion.LATEST).migrate();
        assertThat(attempt.rights()).isEqualTo(unharmed.rights());
    }

    @Test
    void a_killed_application_starts_again_finishes_and_lets_people_in() throws Exception {
        copy("attempt");
        try (var server = new Server(folder, database.port(), "attempt")) {
            try (var connection = database.of("attempt").getConnection();
                    var statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                statement.execute("lock table dissent"); // V013 comes to it after much else
                server.launch();
                Processes.until(() -> "a migration waits", PATIENCE, KilledMigrationTest::waits);
                server.kill();
            }
            endConnections("attempt");
            var attempt = schema("attempt");
            assertThat(attempt.version()).isEqualTo("012");
            assertThat(attempt.parts()).isEqualTo(released.get("012"));

            server.start();
            assertThat(attempt.parts()).isEqualTo(unharmed.parts());
            assertThat(attempt.rights()).isEqualTo(unharmed.rights());
            for (var table : tables)
                assertThat(attempt.rows(table)).containsAll(unharmed.rows().get(table));
            new JournalCalls("http://localhost:" + server.port(), Person.of(attempt.sql(), "person2@example.org"))
                    .signIn();
        }
    }

    /** Lets a migration break at a step, looks at what it left, and has it finished. */
    private static void broken(int step, Runnable how) {
        copy("attempt");
        var doomed = new DoomedConnections(database.of("attempt"), step, how);
        var failure =
                catchThrowable(() -> flyway(doomed, MigrationVersion.LATEST).migrate());
        endConnections("attempt");
        var left = schema("attempt");
        assertThat(left.parts()).as("left at step %d", step).isEqualTo(released.get(left.version()));
        if (failure == null)
            assertThat(left.rights()).as("all was done at step %d", step).isEqualTo(unharmed.rights());
        assertThat(unharmed.rights()).as("rights at step %d", step).containsAll(left.rights());

        flyway(database.of("attempt"), MigrationVersion.LATEST).migrate();
        assertThat(finished(left)).as("finished after step %d", step).isEqualTo(unharmed);
    }

    private static List<String> steps() {
        copy("attempt");
        var counted = new DoomedConnections(database.of("attempt"), 0, () -> {});
        flyway(counted, MigrationVersion.LATEST).migrate();
        return counted.steps();
    }

    private static Schema migrated(String name) {
        copy(name);
        flyway(database.of(name), MigrationVersion.LATEST).migrate();
        return schema(name);
    }

    /** What the schema looked like at each version from the old one on. */
    private static Map<String, Set<String>> releases() {
        copy("attempt");
        var attempt = schema("attempt");
        var schemas = new HashMap<String, Set<String>>();
        schemas.put(attempt.version(), attempt.parts());
        for (var migration :
                flyway(database.of("attempt"), MigrationVersion.LATEST).info().pending()) {
            flyway(database.of("attempt"), migration.getVersion()).migrate();
            schemas.put(attempt.version(), attempt.parts());
        }
        return schemas;
    }

    private static Finished finished(Schema schema) {
        return new Finished(
                schema.parts(),
                schema.rights(),
                tables.stream().collect(Collectors.toMap(Function.identity(), schema::rows)),
                schema.tables().stream()
                        .collect(Collectors.toMap(
                                Columns::table, table -> schema.rows(table).size())));
    }

    private static void copy(String name) {
        endConnections("populated");
        endConnections(name);
        database.sql().execute("drop database if exists " + name);
        database.sql().execute("create database %s template populated".formatted(name));
    }

    /** Ends them as an administrator or a network would, and waits until the server has cleared up after them. */
    private static void endConnections(String name) {
        database.sql().queryForList("select pg_terminate_backend(pid) from pg_stat_activity where datname = ?", name);
        Processes.until(
                () -> "nobody is connected to " + name,
                PATIENCE,
                () -> database.sql()
                        .queryForList("select pid from pg_stat_activity where datname = ?", name)
                        .isEmpty());
    }

    private static boolean waits() {
        return !database.sql()
                .queryForList("select pid from pg_stat_activity where datname = 'attempt' and wait_event_type = 'Lock'")
                .isEmpty();
    }

    private static Schema schema(String name) {
        return new Schema(new JdbcTemplate(database.of(name)));
    }

    private static String setting(String name) {
        try {
            var yaml = new YamlPropertySourceLoader().load("application", new ClassPathResource("application.yaml"));
            return String.valueOf(yaml.getFirst().getProperty("spring.flyway.postgresql." + name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As the application configures it; an old version as its own release left it, before the newest grants. */
    private static Flyway flyway(DataSource source, MigrationVersion target) {
        return Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration")
                .placeholders(Map.of("application", Database.APPLICATION))
                .configuration(Map.of("flyway.postgresql.transactional.lock", setting("transactional-lock")))
                .target(target)
                .skipDefaultCallbacks(target != MigrationVersion.LATEST)
                .load();
    }
}
