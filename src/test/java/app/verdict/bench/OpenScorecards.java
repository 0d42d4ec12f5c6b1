package app.verdict.bench;

import app.verdict.journeys.Chromium;
import app.verdict.journeys.Visitor;
import com.microsoft.playwright.Browser.NewContextOptions;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;

/**
 * Scorecards that are open in Chromium, each in a session of its own. The browsers are driven by another process, so
 * that of everything only the server's part lies in the heap of this one.
 */
final class OpenScorecards implements AutoCloseable {
    private static final String OPEN = "open";

    private final Process process;
    private final PrintWriter orders;
    private final BufferedReader answers;

    OpenScorecards(String address, String email, String password) throws IOException {
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OpenScorecards.class.getName(),
                        address,
                        email,
                        password)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        orders = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true);
        answers = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Opens the scorecard of this interview, and returns when it can be written. */
    void open(UUID interview) throws IOException {
        orders.println(interview);
        if (!OPEN.equals(answers.readLine()))
            throw new IllegalStateException("the scorecard of interview %s did not open".formatted(interview));
    }

    @Override
    public void close() throws IOException {
        orders.close();
        process.onExit().join();
    }

    static void main(String[] signIn) throws IOException {
        var orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try (var chromium = new Chromium()) {
            for (var interview = orders.readLine(); interview != null; interview = orders.readLine()) {
                var context = chromium.browser()
                        .newContext(
                                new NewContextOptions().setBaseURL(signIn[0]).setLocale("en-GB"));
                var author = new Visitor(context).signsIn(signIn[1], signIn[2]);
                author.scorecard(UUID.fromString(interview)).isOpen();
                IO.println(OPEN);
            }
        }
    }
}
