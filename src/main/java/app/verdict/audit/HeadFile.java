package app.verdict.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Appends the head of the chain to a file that an operator has named, best on another machine's disk: whoever may write
 * over the whole database cannot write over that. A line has the time, a space, and the head.
 */
@Component
class HeadFile {
    private static final Logger log = LoggerFactory.getLogger(HeadFile.class);
    private static final long EVERY_MS = 60_000;

    private final AuditLog chain;
    private final Clock clock;
    private final Optional<Path> file;
    private @Nullable AuditHead shipped;

    HeadFile(AuditLog chain, Clock clock, @Value("${verdict.audit.head-file:}") String file) {
        this.chain = chain;
        this.clock = clock;
        this.file = StringUtils.hasText(file) ? Optional.of(Path.of(file)) : Optional.empty();
    }

    @Scheduled(fixedDelay = EVERY_MS)
    void ship() {
        if (file.isEmpty()) return;
        var head = chain.head();
        if (head.equals(shipped)) return;
        try {
            Files.writeString(
                    file.get(),
                    clock.instant() + " " + head + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
            shipped = head;
        } catch (IOException e) {
            log.warn("The head of the audit chain could not be written to {}", file.get(), e);
        }
    }
}
