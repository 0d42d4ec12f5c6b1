package app.verdict;

import app.verdict.audit.AuditChain;
import app.verdict.audit.AuditHead;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

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
        try (var database = OwnersDatabase.named()) {
            var kept = arguments.length == 2 ? kept(Path.of(arguments[1])) : List.<AuditHead>of();
            var broken = AuditChain.verify(database.connection(), kept);
            IO.println(broken.map(entry -> "BROKEN at " + entry)
                    .orElse("The audit chain holds%s."
                            .formatted(kept.isEmpty() ? "" : ", and so do %d kept heads".formatted(kept.size()))));
            System.exit(broken.isEmpty() ? 0 : 1);
        } catch (SQLException | IOException | IllegalArgumentException e) {
            IO.println("The audit chain could not be verified: " + e.getMessage());
            System.exit(2);
        }
    }

    /** One head a line, at its end. */
    private static List<AuditHead> kept(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank())
                .map(line -> AuditHead.of(line.substring(line.lastIndexOf(' ') + 1)))
                .toList();
    }
}
