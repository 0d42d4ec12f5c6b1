package app.verdict.loops.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.loops.InterviewCalendar;
import app.verdict.people.Acting;
import app.verdict.people.NotAllowed;
import app.verdict.people.SignedIn;
import app.verdict.ui.Addresses;
import app.verdict.ui.HandsOutFiles;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where interviews are fetched for a calendar, by whoever the request's session belongs to. */
@HandsOutFiles(of = "interview")
@RestController
@RequestMapping("/" + Addresses.CALENDAR)
class CalendarEndpoint {
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final InterviewCalendar calendar;

    CalendarEndpoint(InterviewCalendar calendar) {
        this.calendar = calendar;
    }

    @GetMapping("/{interview}.ics")
    ResponseEntity<byte[]> interview(@Nullable Authentication signedIn, @PathVariable UUID interview) {
        return file(signedIn, text("loops.interview-file"), () -> calendar.of(interview, scorecard(interview)));
    }

    @GetMapping("/loop/{loop}.ics")
    ResponseEntity<byte[]> loop(@Nullable Authentication signedIn, @PathVariable UUID loop) {
        return file(signedIn, text("loops.loop-file"), () -> calendar.ofLoop(loop, CalendarEndpoint::scorecard));
    }

    private static URI scorecard(UUID interview) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/" + Addresses.scorecard(interview))
                .build()
                .toUri();
    }

    private static ResponseEntity<byte[]> file(
            @Nullable Authentication signedIn, String name, Supplier<byte[]> content) {
        if (signedIn == null || !(signedIn.getPrincipal() instanceof SignedIn person))
            throw new NotAllowed(text("loops.sign-in-first"));
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(Acting.as(person.id(), content));
    }
}
