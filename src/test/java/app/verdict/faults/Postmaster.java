package app.verdict.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A PostgreSQL that runs on this machine, by the folder of its data. */
public final class Postmaster {
    private final Path data;

    public Postmaster(Path data) {
        this.data = data;
    }

    /** As after a power cut: without a word to its clients, then back on the same port by replaying its log. */
    public void crashAndRestart() {
        pgCtl(
                "restart",
                "-m",
                "immediate",
                "-w",
                "-l",
                data.resolve("restarted.log").toString());
    }

    private void pgCtl(String... arguments) {
        var command = new ArrayList<String>(notAsRoot());
        command.addAll(List.of(program("pg_ctl").toString(), "-D", data.toString()));
        command.addAll(List.of(arguments));
        Processes.run(command);
    }

    /** What goes before its programs: PostgreSQL refuses to run as root, and the library that starts it does the same. */
    static List<String> notAsRoot() {
        return System.getProperty("user.name").equals("root") ? List.of("unshare", "-U") : List.of();
    }

    /** Beside the server that runs: the library unpacks its programs once a process, into whichever folder came first. */
    private Path program(String name) {
        return Path.of(process().info().command().orElseThrow()).resolveSibling(name);
    }

    private ProcessHandle process() {
        try (var lines = Files.lines(data.resolve("postmaster.pid"))) {
            return ProcessHandle.of(Long.parseLong(lines.findFirst().orElseThrow()))
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
