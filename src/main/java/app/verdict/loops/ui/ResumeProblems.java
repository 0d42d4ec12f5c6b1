package app.verdict.loops.ui;

import app.verdict.audit.Audit;
import app.verdict.audit.AuditAction;
import app.verdict.people.Acting;
import app.verdict.people.Refusal;
import app.verdict.people.SignedIn;
import app.verdict.people.Unknown;
import app.verdict.ui.NoFile;
import app.verdict.ui.UnexpectedErrors;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Why there is no résumé, as a page for whoever followed the link: what happened and where to go. */
@RestControllerAdvice(assignableTypes = ResumeEndpoint.class)
class ResumeProblems {
    private final Audit audit;

    ResumeProblems(Audit audit) {
        this.audit = audit;
    }

    @ExceptionHandler
    ResponseEntity<String> refused(Refusal refusal, @Nullable Authentication signedIn) {
        var status = refusal instanceof Unknown ? HttpStatus.NOT_FOUND : HttpStatus.FORBIDDEN;
        var what = refusal.getClass().getSimpleName() + " at /resume";
        if (signedIn != null && signedIn.getPrincipal() instanceof SignedIn person)
            Acting.as(person.id(), () -> audit.noteApart(AuditAction.REFUSED, null, what));
        return NoFile.because(status, "Not open", refusal.getMessage());
    }

    @ExceptionHandler
    ResponseEntity<String> malformed(MethodArgumentTypeMismatchException noId) {
        return NoFile.because(
                HttpStatus.NOT_FOUND, "Not open", "There is no résumé at this address. Open it from its candidate.");
    }

    @ExceptionHandler({DataAccessException.class, TransactionException.class, UncheckedIOException.class})
    ResponseEntity<String> failed(Exception failure) {
        return NoFile.because(HttpStatus.SERVICE_UNAVAILABLE, "Not made", UnexpectedErrors.reported(failure));
    }
}
