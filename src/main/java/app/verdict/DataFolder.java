package app.verdict;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder that holds the embedded database, claimed by one Verdict at a time for as long as it lives. */
final class DataFolder implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(DataFolder.class);

    /** In the file that PostgreSQL writes down about itself, counted from 0. */
    private static final int LINE_OF_PORT = 3;

    private final Path folder;
    private final FileChannel claim;

    private DataFolder(Path folder, FileChannel claim) {
        this.folder = folder;
        this.claim = claim;
    }

    /**
     * Claims the folder, making it if need be; the claim ends with this process, however that ends.
     *
     * @throws DataFolderTaken when another Verdict has it
     */
    static DataFolder claim(Path folder) {
        try {
            Files.createDirectories(folder);
            var channel =
                    FileChannel.open(folder.resolve("claimed"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) throw new DataFolderTaken(folder);
            return new DataFolder(folder, channel);
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder " + folder + " cannot be used", e);
        }
    }

    /** Where the PostgreSQL programs are unpacked: not in a temporary folder that others can write to. */
    Path binaries() {
        return folder.resolve("postgres-programs");
    }

    Path postgres() {
        return folder.resolve("postgres");
    }

    /** The port of the PostgreSQL that runs on this folder, if one does. */
    static OptionalInt runningOn(Path folder) throws IOException {
        var pidFile = folder.resolve("postgres").resolve("postmaster.pid");
        if (running(pidFile).isEmpty()) return OptionalInt.empty();
        return OptionalInt.of(
                Integer.parseInt(Files.readAllLines(pidFile).get(LINE_OF_PORT).strip()));
    }

    /** Stops a PostgreSQL that outlived its Verdict, as after a power cut or a kill; it loses nothing by that. */
    void stopLeftBehind(Duration patience) throws IOException {
        var leftBehind = leftBehind();
        if (leftBehind.isEmpty()) return;
        log.info("Stopping the PostgreSQL that an earlier Verdict left behind");
        leftBehind.get().destroy();
        try {
            leftBehind.get().onExit().get(patience.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("A PostgreSQL left behind in " + folder + " does not stop", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while stopping a PostgreSQL left behind", e);
        }
    }

    private Optional<ProcessHandle> leftBehind() throws IOException {
        return running(postgres().resolve("postmaster.pid"));
    }

    private static Optional<ProcessHandle> running(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) return Optional.empty();
        return ProcessHandle.of(
                        Long.parseLong(Files.readAllLines(pidFile).getFirst().strip()))
                .filter(process -> process.info().command().orElse("").endsWith("postgres"));
    }

    @Override
    public void close() throws IOException {
        claim.close();
    }
}
