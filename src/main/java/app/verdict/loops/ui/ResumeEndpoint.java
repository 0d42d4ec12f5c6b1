package app.verdict.loops.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.loops.Resume;
import app.verdict.loops.Resumes;
import app.verdict.people.Acting;
import app.verdict.people.NotAllowed;
import app.verdict.people.SignedIn;
import app.verdict.ui.Addresses;
import app.verdict.ui.HandsOutFiles;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where a résumé is taken out: always as a file to keep, never as a page of ours, whatever somebody has put into it. */
@HandsOutFiles(of = "résumé")
@RestController
@RequestMapping("/" + Addresses.RESUME)
class ResumeEndpoint {
    private static final int PART = 256 * 1024;

    private final Resumes resumes;

    ResumeEndpoint(Resumes resumes) {
        this.resumes = resumes;
    }

    @GetMapping("/{resume}")
    ResponseEntity<InputStreamResource> file(@Nullable Authentication signedIn, @PathVariable UUID resume) {
        if (signedIn == null || !(signedIn.getPrincipal() instanceof SignedIn person))
            throw new NotAllowed(text("loops.sign-in-first"));
        var taken = Acting.as(person.id(), () -> resumes.taken(resume));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, taken.format().mediaType())
                .contentLength(taken.size())
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'; frame-ancestors 'none'")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(taken.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(new InputStreamResource(content(taken, person.id())));
    }

    /** Asked for part by part, as it is sent. */
    private InputStream content(Resume taken, UUID reader) {
        var begins = IntStream.iterate(0, from -> from < taken.size(), from -> from + PART)
                .iterator();
        return new SequenceInputStream(new Enumeration<InputStream>() {
            @Override
            public boolean hasMoreElements() {
                return begins.hasNext();
            }

            @Override
            public InputStream nextElement() {
                int from = begins.nextInt();
                return new ByteArrayInputStream(Acting.as(reader, () -> resumes.part(taken.id(), from, PART)));
            }
        });
    }
}
