package app.verdict.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Supplier;

/** A link that takes a text out as a file. */
public final class Download extends Anchor {
    /**
     * @param name what the file is about; its name in small letters with hyphens comes from it
     * @param format how the name ends: "yaml", "csv"
     * @param text what stands in the file, asked for when it is taken
     */
    public Download(String label, String name, String format, Supplier<String> text) {
        super(DownloadHandler.fromInputStream(event -> response(name, format, text.get())), label);
    }

    private static DownloadResponse response(String name, String format, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var file = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + "." + format;
        var type = (format.equals("csv") ? "text/" : "application/") + format;
        return new DownloadResponse(new ByteArrayInputStream(bytes), file, type, bytes.length);
    }
}
