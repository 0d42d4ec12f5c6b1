package app.verdict;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Gives a context an empty data folder of its own under {@code target}, whatever database the environment names. */
public class FreshData implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            var parent = Files.createDirectories(Path.of("target", "test-data"));
            var data = Files.createTempDirectory(parent, "verdict")
                    .toAbsolutePath()
                    .toString();
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "fresh data",
                            Map.of(
                                    "verdict.data",
                                    data,
                                    "spring.datasource.url",
                                    "",
                                    "verdict.purge.every",
                                    "P1000D",
                                    "verdict.reminders.every",
                                    "P1000D")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
