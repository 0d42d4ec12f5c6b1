package app.verdict.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.texts.Reader;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.HtmlUtils;

/** Why there is no file, as a page for whoever followed the link: what happened and where to go. */
public final class NoFile {
    private NoFile() {}

    public static ResponseEntity<String> because(HttpStatus status, String title, String message) {
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .body("""
                        <!doctype html>
                        <html lang="%4$s">
                        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                        <meta name="color-scheme" content="light dark"><title>%1$s · Verdict</title></head>
                        <body><main><h1>%1$s</h1><p>%2$s</p><p><a href="/">%3$s</a></p></main></body>
                        </html>
                        """.formatted(
                                title,
                                HtmlUtils.htmlEscape(message),
                                text("ui.go-to-my-interviews"),
                                Reader.current().locale().getLanguage()));
    }
}
