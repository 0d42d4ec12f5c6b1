package app.verdict;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/** Somebody who talks to the application without a browser, and so may send whatever they like. */
public final class Caller {
    private static final Pattern CSRF = Pattern.compile("<meta name=\"_csrf\" content=\"([^\"]+)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .connectTimeout(PATIENCE)
            .build();
    private final String address;
    private String csrf = "";

    /** Nobody yet. */
    public Caller(String address) {
        this.address = address;
    }

    /** Comes in by the form, with a password. */
    public Caller signIn(String email, String password) throws IOException {
        var form = CSRF.matcher(get("/sign-in").body());
        if (!form.find()) throw new IOException("no sign-in form");
        csrf = form.group(1);
        send(to("/sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=%s&password=%s&_csrf=%s"
                        .formatted(encoded(email), encoded(password), encoded(csrf)))));
        var session = CSRF.matcher(get("/").body());
        if (!session.find()) throw new IOException(email + " is not signed in");
        csrf = session.group(1);
        return this;
    }

    public HttpResponse<String> get(String path) throws IOException {
        return send(to(path).header("Accept", "text/html,application/json"));
    }

    /** With the session's token. */
    public HttpResponse<String> post(String path, String json) throws IOException {
        return post(path, json, csrf);
    }

    public HttpResponse<String> post(String path, String json, String token) throws IOException {
        return send(to(path).header("Content-Type", "application/json")
                .header("X-CSRF-TOKEN", token)
                .POST(BodyPublishers.ofString(json)));
    }

    /** A request yet to be made up. */
    public HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(PATIENCE);
    }

    /** The session's token, which no other session's requests may bear. */
    public String token() {
        return csrf;
    }

    public HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    public List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
