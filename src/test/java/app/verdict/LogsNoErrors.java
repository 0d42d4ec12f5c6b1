package app.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.slf4j.LoggerFactory.getLogger;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Fails a test during which the application logs an error: what anybody may send is never one. */
public final class LogsNoErrors implements BeforeEachCallback, AfterEachCallback {
    private final ListAppender<ILoggingEvent> heard = new ListAppender<>();

    @Override
    public void beforeEach(ExtensionContext test) {
        heard.list.clear();
        heard.start();
        ((Logger) getLogger(Logger.ROOT_LOGGER_NAME)).addAppender(heard);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        ((Logger) getLogger(Logger.ROOT_LOGGER_NAME)).detachAppender(heard);
        assertThat(heard.list)
                .filteredOn(event -> event.getLevel().isGreaterOrEqual(Level.ERROR))
                .isEmpty();
    }
}
