package app.verdict.ui;

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
                <html lang="en">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark"><title>%1$s · Verdict</title></head>
                <body><main><h1>%1$s</h1><p>%2$s</p><p><a href="/">Go to my interviews</a></p></main></body>
                </html>
                """.formatted(
                        status.is5xxServerError() ? "That did not work" : "Not open",
                        status.is5xxServerError()
                                ? "It is our fault. What was saved stays saved. Try again in a moment."
                                : "Verdict cannot answer this address or this request. Nothing was changed."));
    }
}
