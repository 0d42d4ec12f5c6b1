package app.verdict.canary;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * One page of the application in somebody's browser, as Flow's client side speaks with the server: the page is begun, it
 * asks for screens, and a websocket brings what is pushed.
 */
final class Tab implements AutoCloseable {
    private static final String NAVIGATED = """
            {"type":"event","node":1,"event":"ui-navigate","data":{"route":"%s","query":"","appShellTitle":"","historyState":{"idx":0},"trigger":""}}""";
    private static final String OPENED = """
            {"type":"mSync","node":%1$d,"feature":1,"property":"open","value":true},{"type":"event","node":%1$d,"event":"toggle","data":{}}""";
    private static final String PRESSED = """
            {"type":"event","node":%d,"event":"click","data":{"event.shiftKey":false,"event.metaKey":false,"event.detail":1,\
            "event.ctrlKey":false,"event.clientX":1,"event.clientY":1,"event.altKey":false,"event.button":0,"event.screenY":1,"event.screenX":1}}""";
    private static final Pattern SYNC = Pattern.compile("\"syncId\":(\\d+)");

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Reader reader;
    private final int ui;
    private final String key;
    private final String push;
    private final AtomicInteger sync = new AtomicInteger();
    private int frames;
    private int sent;
    private String shown = "";
    private WebSocket socket;

    Tab(Reader reader) {
        this.reader = reader;
        var begun = reader.json(
                "page", reader.request("/?v-r=init&location=&query=").GET().build());
        var config = begun.get("appConfig");
        ui = config.get("v-uiId").asInt();
        key = config.at("/uidl/Vaadin-Security-Key").asString();
        push = config.at("/uidl/Vaadin-Push-ID").asString();
    }

    /** Goes to a screen, opens everything on it that opens, and where candidates are compared presses each cell. */
    Tab opens(String address) {
        shown = address;
        var answer = rpc(address, NAVIGATED.formatted(address));
        for (var node : tagged("details", answer)) rpc(address + " (opened)", OPENED.formatted(node));
        if (address.startsWith("/compare/"))
            for (var node : tagged("button", answer)) rpc(address + " (pressed)", PRESSED.formatted(node));
        return this;
    }

    private static List<Integer> tagged(String tag, JsonNode answer) {
        var nodes = new ArrayList<Integer>();
        for (var change : answer.path("changes"))
            if (change.path("key").asString("").equals("tag")
                    && change.path("value").asString("").equals(tag))
                nodes.add(change.get("node").asInt());
        return nodes;
    }

    /** The same where the session may be over, whatever comes back. */
    void knocks(String address) {
        send(address, NAVIGATED.formatted(address));
    }

    private HttpResponse<byte[]> send(String channel, String calls) {
        var body = "{\"csrfToken\":\"%s\",\"rpc\":[%s],\"syncId\":%d,\"clientId\":%d}"
                .formatted(key, calls, sync.get(), sent++);
        return reader.send(
                channel,
                reader.request("/?v-r=uidl&v-uiId=" + ui)
                        .header("Content-Type", "application/json; charset=UTF-8")
                        .POST(BodyPublishers.ofString(body))
                        .build());
    }

    private JsonNode rpc(String channel, String calls) {
        var answer = send(channel, calls);
        var text = new String(answer.body(), StandardCharsets.UTF_8);
        if (answer.statusCode() != 200 || text.contains("\"sessionExpired\"") || text.contains("\"resynchronize\""))
            throw new AssertionError("%s answered %d %s".formatted(channel, answer.statusCode(), text));
        saw(text);
        return Reader.JSON.readTree(text);
    }

    private void saw(String text) {
        var ids = SYNC.matcher(text);
        while (ids.find()) sync.accumulateAndGet(Integer.parseInt(ids.group(1)), Math::max);
    }

    /** Tells the server that the page is still there, as every browser does once a minute; after three it takes it for gone. */
    Tab stays() {
        reader.send(
                "heartbeat",
                reader.request("/?v-r=heartbeat&v-uiId=" + ui)
                        .header("Content-Type", "text/plain;charset=utf-8")
                        .POST(BodyPublishers.noBody())
                        .build());
        return this;
    }

    /** From now on what the server pushes is received. */
    Tab listens() {
        if (socket != null) return this;
        var address = URI.create(reader.node().replace("http:", "ws:")
                + "/VAADIN/push?v-r=push&v-uiId=%d&v-pushId=%s&X-Atmosphere-tracking-id=0".formatted(ui, push)
                + "&X-Atmosphere-Framework=4.0.1&X-Atmosphere-Transport=websocket&X-Atmosphere-TrackMessageSize=true"
                + "&Content-Type=application/json;%20charset=UTF-8&X-atmo-protocol=true&X-Vaadin-LastSeenServerSyncId="
                + sync.get());
        socket = Reader.sockets()
                .newWebSocketBuilder()
                .header("Cookie", reader.cookies())
                .buildAsync(address, new Frames())
                .join();
        awaitsFrames(1);
        return this;
    }

    /** Returns once so many pushes have come, the greeting among them. */
    synchronized void awaitsFrames(int wanted) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (frames < wanted) {
            if (System.nanoTime() > end) throw new AssertionError("Not pushed: %d to %s".formatted(wanted, shown));
            try {
                wait(PATIENCE.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    synchronized int frames() {
        return frames;
    }

    private synchronized void count() {
        frames++;
        notifyAll();
    }

    private void frame(byte[] bytes) {
        saw(new String(bytes, StandardCharsets.UTF_8));
        reader.took("push on " + shown, bytes);
        count();
    }

    private final class Frames implements WebSocket.Listener {
        private final ByteArrayOutputStream part = new ByteArrayOutputStream();

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
            return take(socket, text.toString().getBytes(StandardCharsets.UTF_8), last);
        }

        @Override
        public CompletionStage<?> onBinary(WebSocket socket, ByteBuffer data, boolean last) {
            var bytes = new byte[data.remaining()];
            data.get(bytes);
            return take(socket, bytes, last);
        }

        private CompletionStage<?> take(WebSocket socket, byte[] bytes, boolean last) {
            part.writeBytes(bytes);
            if (last) {
                frame(part.toByteArray());
                part.reset();
            }
            socket.request(1);
            return null;
        }
    }

    @Override
    public void close() {
        if (socket != null) socket.abort();
    }
}
