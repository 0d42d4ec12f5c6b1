package app.verdict;

import app.verdict.audit.AuditChain;
import app.verdict.audit.AuditHead;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code ./verdict audit verify [FILE]}: follows the audit chain from its beginning, with the heads that were kept in a file
 * elsewhere as witnesses.
 */
final class AuditCommand {
    private AuditCommand() {}

    /** Ends with 0 when the chain holds, with 1 when it is broken, with 2 when it could not be asked. */
    static void main(String[] arguments) {
        if (arguments.length < 1 || arguments.length > 2 || !arguments[0].equals("verify")) {
            IO.println("./verdict audit verify [FILE]   FILE holds the heads that were kept elsewhere");
            System.exit(2);
        }
        System.exit(verify(arguments.length == 2 ? Optional.of(Path.of(arguments[1])) : Optional.empty()));
    }

    private static int verify(Optional<Path> heads) {
        try (var database = OwnersDatabase.named()) {
            var connection = database.connection();
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            var kept = heads.isPresent() ? kept(heads.get()) : List.<AuditHead>of();
            var broken = AuditChain.verify(connection, kept);
            IO.println(broken.map(entry -> "BROKEN at " + entry)
                    .orElse("The audit chain holds%s."
                            .formatted(kept.isEmpty() ? "" : ", and so do %d kept heads".formatted(kept.size()))));
            return broken.isEmpty() ? 0 : 1;
        } catch (SQLException | IOException e) {
            IO.println("The audit chain could not be verified: " + e.getMessage());
            return 2;
        }
    }

    /** One head a line, at its end; a line that was cut off while it was written is told and left out. */
    private static List<AuditHead> kept(Path file) throws IOException {
        var kept = new ArrayList<AuditHead>();
        for (var line : Files.readAllLines(file)) {
            if (line.isBlank()) continue;
            try {
                kept.add(AuditHead.of(line.substring(line.lastIndexOf(' ') + 1)));
            } catch (IllegalArgumentException e) {
                IO.println("left out, " + e.getMessage());
            }
        }
        return kept;
    }
}
