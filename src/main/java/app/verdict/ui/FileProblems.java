package app.verdict.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.audit.Audit;
import app.verdict.audit.AuditAction;
import app.verdict.people.Acting;
import app.verdict.people.Refusal;
import app.verdict.people.SignedIn;
import app.verdict.people.Unknown;
import jakarta.servlet.http.HttpServletRequest;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Why there is no file, as a page for whoever followed the link: what happened and where to go. */
@RestControllerAdvice(annotations = HandsOutFiles.class)
class FileProblems {
    private final Audit audit;

    FileProblems(Audit audit) {
        this.audit = audit;
    }

    @ExceptionHandler
    ResponseEntity<String> refused(
            Refusal refusal, HandlerMethod asked, HttpServletRequest request, @Nullable Authentication signedIn) {
        boolean unknown = refusal instanceof Unknown;
        var what = "%s at /%s"
                .formatted(
                        refusal.getClass().getSimpleName(),
                        request.getRequestURI().split("/")[1]);
        if (signedIn != null && signedIn.getPrincipal() instanceof SignedIn person)
            Acting.as(person.id(), () -> audit.noteApart(AuditAction.REFUSED, null, what));
        var gone = files(asked).gone();
        return NoFile.because(
                unknown ? HttpStatus.NOT_FOUND : HttpStatus.FORBIDDEN,
                text("ui.not-open"),
                unknown && !gone.isEmpty() ? text(gone) : refusal.getMessage());
    }

    @ExceptionHandler
    ResponseEntity<String> malformed(MethodArgumentTypeMismatchException noId, HandlerMethod asked) {
        return NoFile.because(
                HttpStatus.NOT_FOUND,
                text("ui.not-open"),
                text("ui.nothing-at-address", files(asked).of()));
    }

    @ExceptionHandler({DataAccessException.class, TransactionException.class, UncheckedIOException.class})
    ResponseEntity<String> failed(Exception failure) {
        return NoFile.because(HttpStatus.SERVICE_UNAVAILABLE, text("ui.not-made"), UnexpectedErrors.reported(failure));
    }

    private static HandsOutFiles files(HandlerMethod asked) {
        return Objects.requireNonNull(asked.getBeanType().getAnnotation(HandsOutFiles.class));
    }
}
