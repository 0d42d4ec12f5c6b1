package app.verdict.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * CPU time in milliseconds.
 *
 * @param server of this process: the application, and the clients where they run in it
 * @param database of its PostgreSQL, all processes together
 */
record Cpu(double server, double database) {
    static Cpu usedUntilNow(JdbcTemplate jdbc) {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return new Cpu(system.getProcessCpuTime() / 1e6, postgres(jdbc));
    }

    Cpu minus(Cpu other) {
        return new Cpu(server - other.server, database - other.database);
    }

    Cpu plus(Cpu other) {
        return new Cpu(server + other.server, database + other.database);
    }

    Cpu per(int edits) {
        return new Cpu(server / edits, database / edits);
    }

    private static double postgres(JdbcTemplate jdbc) {
        Long backend = jdbc.queryForObject("select pg_backend_pid()", Long.class);
        var server = ProcessHandle.of(backend == null ? 0 : backend)
                .flatMap(ProcessHandle::parent)
                .orElseThrow(() -> new IllegalStateException("PostgreSQL must run on this machine to be measured"));
        return Stream.concat(Stream.of(server), server.children())
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .mapToLong(Duration::toMillis)
                .sum();
    }
}
