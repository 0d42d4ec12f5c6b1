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
 * Screens that are open in Chromium, each in a session of its own. The browsers are driven by another process, so
 * that of everything only the server's part lies in the heap of this one.
 */
final class OpenScreens implements AutoCloseable {
    private static final String OPEN = "open";

    private final Process process;
    private final PrintWriter orders;
    private final BufferedReader answers;

    OpenScreens(String address, String email, String password) throws IOException {
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OpenScreens.class.getName(),
                        address,
                        email,
                        password)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        orders = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true);
        answers = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Opens the scorecard of this interview, and returns when it can be written. */
    void scorecard(UUID interview) throws IOException {
        open("scorecard/" + interview, "verdict-scorecard:not([aria-busy])");
    }

    /** Opens the debrief of this loop, and returns when its ratings are there. */
    void debrief(UUID loop) throws IOException {
        open("debrief/" + loop, ".v-matrix");
    }

    private void open(String address, String sign) throws IOException {
        orders.println(address + " " + sign);
        if (!OPEN.equals(answers.readLine()))
            throw new IllegalStateException("the screen at %s did not open".formatted(address));
    }

    @Override
    public void close() throws IOException {
        orders.close();
        process.onExit().join();
    }

    static void main(String[] signIn) throws IOException {
        var orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try (var chromium = new Chromium()) {
            for (var order = orders.readLine(); order != null; order = orders.readLine()) {
                var context = chromium.browser()
                        .newContext(
                                new NewContextOptions().setBaseURL(signIn[0]).setLocale("en-GB"));
                var page = new Visitor(context).signsIn(signIn[1], signIn[2]).page();
                page.navigate("/" + order.substring(0, order.indexOf(' ')));
                page.waitForSelector(order.substring(order.indexOf(' ') + 1));
                IO.println(OPEN);
            }
        }
    }
}
