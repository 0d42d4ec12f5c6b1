package app.verdict.packets.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.packets.Packet;
import app.verdict.packets.PacketCsv;
import app.verdict.packets.PacketJson;
import app.verdict.packets.PacketPdf;
import app.verdict.packets.Packets;
import app.verdict.people.Acting;
import app.verdict.people.NotAllowed;
import app.verdict.people.SignedIn;
import app.verdict.ui.Addresses;
import app.verdict.ui.HandsOutFiles;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Function;
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

/** Where a packet is fetched as a file, by whoever the request's session belongs to. */
@HandsOutFiles(of = "loop")
@RestController
@RequestMapping("/" + Addresses.PACKET)
class PacketEndpoint {
    private final Packets packets;
    private final PacketPdf pdf;
    private final PacketJson json;
    private final PacketCsv csv;

    PacketEndpoint(Packets packets, PacketPdf pdf, PacketJson json, PacketCsv csv) {
        this.packets = packets;
        this.pdf = pdf;
        this.json = json;
        this.csv = csv;
    }

    @GetMapping("/{loop}.pdf")
    ResponseEntity<byte[]> pdf(@Nullable Authentication signedIn, @PathVariable UUID loop) {
        return file(signedIn, loop, packets::of, pdf::of, "pdf", MediaType.APPLICATION_PDF);
    }

    @GetMapping("/{loop}.json")
    ResponseEntity<byte[]> json(@Nullable Authentication signedIn, @PathVariable UUID loop) {
        return file(signedIn, loop, packets::forPrograms, json::of, "json", MediaType.APPLICATION_JSON);
    }

    @GetMapping("/{loop}.csv")
    ResponseEntity<byte[]> csv(@Nullable Authentication signedIn, @PathVariable UUID loop) {
        return file(
                signedIn,
                loop,
                packets::forPrograms,
                csv::of,
                "csv",
                new MediaType("text", "csv", StandardCharsets.UTF_8));
    }

    private ResponseEntity<byte[]> file(
            @Nullable Authentication signedIn,
            UUID loop,
            Function<UUID, Packet> packet,
            Function<Packet, byte[]> format,
            String ending,
            MediaType type) {
        if (signedIn == null || !(signedIn.getPrincipal() instanceof SignedIn person))
            throw new NotAllowed(text("packets.sign-in-first"));
        var made = Acting.as(person.id(), () -> packet.apply(loop));
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(FileName.of(made.loop().candidate(), ending), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(format.apply(made));
    }
}
