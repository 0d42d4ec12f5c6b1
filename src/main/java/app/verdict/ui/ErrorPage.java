package app.verdict.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.texts.Reader;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What a browser gets for a request that no screen could answer, as one whose address is forged. */
@Component
class ErrorPage implements ErrorViewResolver {
    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        return new ModelAndView((nothing, asked, answer) -> write(status, answer));
    }

    private static void write(HttpStatus status, HttpServletResponse answer) throws IOException {
        answer.setContentType("text/html;charset=UTF-8");
        answer.getWriter().write("""
                <!doctype html>
                <html lang="%4$s">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark"><title>%1$s · Verdict</title></head>
                <body><main><h1>%1$s</h1><p>%2$s</p><p><a href="/">%3$s</a></p></main></body>
                </html>
                """.formatted(
                        status.is5xxServerError() ? text("ui.did-not-work") : text("ui.not-open"),
                        status.is5xxServerError() ? text("ui.did-not-work-meaning") : text("ui.cannot-answer"),
                        text("ui.go-to-my-interviews"),
                        Reader.current().locale().getLanguage()));
    }
}
