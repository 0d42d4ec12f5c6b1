package app.verdict.rubrics.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Supplier;

/** A link that takes a rubric out as a file. */
final class Download extends Anchor {
    /** @param text what stands in the file, asked for when it is taken */
    Download(String label, String name, Supplier<String> text) {
        super(DownloadHandler.fromInputStream(event -> response(name, text.get())), label);
    }

    private static DownloadResponse response(String name, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var file = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + ".yaml";
        return new DownloadResponse(new ByteArrayInputStream(bytes), file, "application/yaml", bytes.length);
    }
}
