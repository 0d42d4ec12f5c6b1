package app.verdict.journeys;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.WebSocketFrame;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Everything that reached one browser, shown or not, and what it sent: bodies and websocket frames. */
public final class Recording {
    /** What a page can say, whoever it is for. */
    private static final Pattern OF_EVERY_PAGE =
            Pattern.compile("<script type=\"application/json\" id=\"verdict-texts\">[^<]*</script>");

    private final List<String> bodies = new ArrayList<>();
    private final List<String> frames = new ArrayList<>();
    private final List<String> posted = new ArrayList<>();

    public static Recording of(Visitor visitor) {
        var recording = new Recording();
        // what is handed on comes from no address that the browser knows, and may not open a websocket to one by itself
        visitor.context().grantPermissions(List.of("local-network-access"));
        visitor.page().onWebSocket(socket -> socket.onFrameReceived(recording::frame));
        visitor.page().route("**/*", recording::pass);
        return recording;
    }

    /** Hands the answer on only after it was read, so that none gets away with a page that is being left. */
    private void pass(Route route) {
        if (route.request().postData() instanceof String sent) posted.add(sent);
        var answer = route.fetch(new Route.FetchOptions().setMaxRedirects(0));
        bodies.add(OF_EVERY_PAGE
                .matcher(new String(answer.body(), StandardCharsets.UTF_8))
                .replaceFirst(""));
        route.fulfill(new Route.FulfillOptions().setResponse(answer));
    }

    private void frame(WebSocketFrame frame) {
        frames.add(frame.text() == null ? new String(frame.binary(), StandardCharsets.UTF_8) : frame.text());
    }

    public List<String> bodies() {
        return bodies;
    }

    /** The bodies of what this browser sent. */
    List<String> posted() {
        return posted;
    }

    public List<String> frames() {
        return frames;
    }
}
