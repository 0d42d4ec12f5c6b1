package app.verdict.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The one Chromium that all journeys share: the one that {@code CHROMIUM} names, else one on the path, else
 * Playwright's own.
 */
public final class Chromium implements AutoCloseable {
    /** How long a screen may take on a machine that others use as well; nothing waits longer than it must. */
    private static final double PATIENCE_MS = 20_000;

    private static final List<String> USUAL_NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> QUIET = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    public Chromium() {
        var program = program();
        var environment =
                program.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.<String, String>of();
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        try {
            var options = new BrowserType.LaunchOptions().setArgs(QUIET);
            program.ifPresent(options::setExecutablePath);
            browser = playwright.chromium().launch(options);
        } catch (PlaywrightException e) {
            playwright.close();
            throw new IllegalStateException(
                    "The journeys need a Chromium that starts; tried %s. Install chromium, or name one in CHROMIUM."
                            .formatted(program.map(Path::toString).orElse("Playwright's own")),
                    e);
        }
    }

    public Browser browser() {
        return browser;
    }

    /** Another Chromium, whose profile stays on the disk when it is gone. */
    public BrowserContext persistent(Path profile, String baseUrl) {
        var options = new BrowserType.LaunchPersistentContextOptions()
                .setArgs(QUIET)
                .setBaseURL(baseUrl)
                .setLocale("en-GB");
        program().ifPresent(options::setExecutablePath);
        return playwright.chromium().launchPersistentContext(profile, options);
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static Optional<Path> program() {
        var named = System.getenv("CHROMIUM");
        if (named == null || named.isBlank())
            return USUAL_NAMES.stream().flatMap(Chromium::onPath).findFirst();
        return Optional.of(Stream.concat(Stream.of(Path.of(named)), onPath(named))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("CHROMIUM=%s is no program.".formatted(named))));
    }

    private static Stream<Path> onPath(String name) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable);
    }
}
