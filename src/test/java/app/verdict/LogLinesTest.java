package app.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.OutputStreamAppender;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Lines of the log, which nobody forges by what they write. */
@VerdictTest
class LogLinesTest {
    private static final String FORGED = "2026-11-27T09:00:00.000Z INFO  Audit: all is well";

    @Test
    void an_entry_begins_with_its_time_in_utc() {
        assertThat(logged("started", null)).containsExactly("2026-11-27T08:15:30.250Z WARN  Somewhere: started");
    }

    @Test
    void a_line_end_in_a_message_begins_no_entry() {
        assertThat(logged("one\r\n" + FORGED + "\u2028" + FORGED, null))
                .singleElement()
                .asString()
                .contains("one\\n" + FORGED);
    }

    @Test
    void a_line_end_in_an_errors_message_begins_no_entry() {
        var cause = new IllegalStateException("one\n" + FORGED + "\r" + FORGED);
        assertThat(logged("failed", new IllegalArgumentException("two\n" + FORGED, cause)))
                .hasSizeGreaterThan(5)
                .filteredOn(line -> !line.startsWith("  "))
                .filteredOn(line -> !line.isBlank())
                .hasSize(1);
    }

    private static List<String> logged(String message, @Nullable Throwable error) {
        var context = (LoggerContext) LoggerFactory.getILoggerFactory();
        var logger = context.getLogger("app.verdict.Somewhere");
        var event = new LoggingEvent(Logger.class.getName(), logger, Level.WARN, message, error, new Object[0]);
        event.setInstant(Instant.parse("2026-11-27T08:15:30.250Z"));
        var console = (OutputStreamAppender<ILoggingEvent>)
                context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME).getAppender("CONSOLE");
        return new String(console.getEncoder().encode(event), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }
}
