package app.verdict.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What the README says on dumping holds: as the owner of the tables, restored on another machine that has the two roles,
 * nothing is missing, nothing more is open, and people sign in.
 */
class DumpTest {
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Path folder = newFolder();

    @Test
    void a_dump_restored_elsewhere_has_every_row_rule_and_right_and_lets_people_in() {
        var file = folder.resolve("verdict.dump");
        try (var here = new InstalledPostgres(folder("here"));
                var there = new InstalledPostgres(folder("there"))) {
            var person = fill(here);
            here.dump(file);
            there.restore(file);
            assertThat(there.port()).isNotEqualTo(here.port());

            var dumped = new Schema(here.sql());
            var restored = new Schema(there.sql());
            assertThat(restored.parts()).isEqualTo(dumped.parts());
            assertThat(restored.rights()).isEqualTo(dumped.rights());
            assertThat(dumped.tables()).hasSizeGreaterThan(40);
            for (var table : dumped.tables())
                assertThat(restored.rows(table)).as(table.table()).isEqualTo(dumped.rows(table));

            try (var server = server(there, "restored")) {
                assertThat(server.command("app.verdict.Invariants"))
                        .as("the invariants, see %s", server.log())
                        .isZero();
                assertThat(server.command("app.verdict.AuditCommand", "verify"))
                        .as("the audit chain, see %s", server.log())
                        .isZero();
                server.start();
                new JournalCalls("http://localhost:" + server.port(), person).signIn();
            }
            assertThat(actions(there.sql()))
                    .hasSizeGreaterThan(actions(here.sql()).size())
                    .endsWith("SIGNED_IN");
        }
    }

    /** The demo loops, and somebody with a password. */
    private Person fill(InstalledPostgres postgres) {
        try (var server = server(postgres, "dumped").in("VERDICT_DEMO", "true")) {
            server.start();
            Processes.until(
                    () -> "the demo is there",
                    PATIENCE,
                    () -> !postgres.sql()
                            .queryForList("select id from decision")
                            .isEmpty());
            var office = new Office(postgres.sql());
            office.awaitRubrics();
            return office.assignment("Somebody").person();
        }
    }

    private static List<String> actions(JdbcTemplate sql) {
        return sql.queryForList("select action from audit_entry order by number", String.class);
    }

    private Server server(InstalledPostgres postgres, String name) {
        return new Server(folder(name), postgres.port(), InstalledPostgres.DATABASE)
                .in("SPRING_DATASOURCE_USERNAME", InstalledPostgres.APPLICATION)
                .in("SPRING_FLYWAY_USER", InstalledPostgres.OWNER);
    }

    private Path folder(String name) {
        try {
            return Files.createDirectories(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path newFolder() {
        try {
            var parent = Files.createDirectories(Path.of("target", "faults"));
            return Files.createTempDirectory(parent, "dump").toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
