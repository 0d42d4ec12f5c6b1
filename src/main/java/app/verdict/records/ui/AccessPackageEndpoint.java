package app.verdict.records.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.people.Acting;
import app.verdict.people.NotAllowed;
import app.verdict.people.SignedIn;
import app.verdict.records.AccessPackages;
import app.verdict.records.AccessZip;
import app.verdict.ui.Addresses;
import app.verdict.ui.HandsOutFiles;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
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

/** Where an administrator fetches an access package, while the request that opens it runs. */
@HandsOutFiles(of = "package", gone = "ui.request-over")
@RestController
@RequestMapping("/" + Addresses.ACCESS_PACKAGE)
class AccessPackageEndpoint {
    private final AccessPackages packages;
    private final AccessZip zip;

    AccessPackageEndpoint(AccessPackages packages, AccessZip zip) {
        this.packages = packages;
        this.zip = zip;
    }

    @GetMapping("/{request}.zip")
    ResponseEntity<byte[]> file(@Nullable Authentication signedIn, @PathVariable UUID request) {
        if (signedIn == null || !(signedIn.getPrincipal() instanceof SignedIn person))
            throw new NotAllowed(text("records.sign-in-first"));
        var made = Acting.as(person.id(), () -> packages.of(request));
        return ResponseEntity.ok()
                .contentType(new MediaType("application", "zip"))
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(text("records.access-package-file"), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(zip.of(made));
    }
}
