package app.verdict.scorecards.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.audit.Audit;
import app.verdict.audit.AuditAction;
import app.verdict.loops.LoopClosed;
import app.verdict.people.Acting;
import app.verdict.people.Invalid;
import app.verdict.people.Refusal;
import app.verdict.people.SignedIn;
import app.verdict.people.Unknown;
import app.verdict.scorecards.ChangedElsewhere;
import app.verdict.scorecards.DatabaseFull;
import app.verdict.ui.UnexpectedErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.core.Authentication;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** What the journal could not do, told so that the page can tell its author. What was typed stays in the browser. */
@RestControllerAdvice(assignableTypes = JournalEndpoint.class)
class JournalProblems {
    record Problem(String kind, String message) {}

    private final Audit audit;

    JournalProblems(Audit audit) {
        this.audit = audit;
    }

    @ExceptionHandler
    ResponseEntity<Problem> refused(Refusal refusal, @Nullable Authentication signedIn) {
        if (refusal instanceof Unknown && signedIn != null && signedIn.getPrincipal() instanceof SignedIn person)
            Acting.as(person.id(), () -> audit.noteApart(AuditAction.REFUSED, null, "Unknown at /journal"));
        return switch (refusal) {
            case JournalEndpoint.NotSignedIn signedOut -> problem(HttpStatus.UNAUTHORIZED, "signed-out", refusal);
            case Unknown unknown -> problem(HttpStatus.NOT_FOUND, "not-open", refusal);
            case LoopClosed closed -> problem(HttpStatus.CONFLICT, "closed", refusal);
            case ChangedElsewhere changed -> problem(HttpStatus.CONFLICT, "changed-elsewhere", refusal);
            case Invalid invalid -> problem(HttpStatus.BAD_REQUEST, "invalid", refusal);
            default -> problem(HttpStatus.FORBIDDEN, "not-allowed", refusal);
        };
    }

    @ExceptionHandler({HttpMessageNotReadableException.class, MethodArgumentTypeMismatchException.class})
    ResponseEntity<Problem> malformed() {
        return ResponseEntity.badRequest().body(new Problem("invalid", text("scorecards.no-change")));
    }

    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    ResponseEntity<Problem> database(Exception failure) {
        var full = DatabaseFull.caused(failure);
        UnexpectedErrors.reported(failure);
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .body(new Problem(
                        full ? "full" : "unavailable",
                        full ? text("scorecards.database-full") : text("scorecards.database-away")));
    }

    private static ResponseEntity<Problem> problem(HttpStatus status, String kind, Refusal refusal) {
        return ResponseEntity.status(status).body(new Problem(kind, refusal.getMessage()));
    }
}
