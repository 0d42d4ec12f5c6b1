package app.verdict.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Everything that a browser keeps on its device for this origin, or on its disk at all. */
final class Storage {
    private static final Path DUMP = Path.of("src", "test", "resources", "faults", "dump.js");
    private static final List<Charset> CHARSETS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    private Storage() {}

    /** What is kept, by where: databases with their stores, local and session storage, caches, cookies. */
    @SuppressWarnings("unchecked")
    static Map<String, String> of(Page page) {
        try {
            var kept = (Map<String, String>) page.evaluate(Files.readString(DUMP));
            page.context().cookies().forEach(cookie -> kept.put("cookie " + cookie.name, cookie.value));
            return kept;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many edits the journal keeps. */
    static long rows(Page page) {
        return of(page).keySet().stream()
                .filter(place -> place.startsWith("database verdict"))
                .count();
    }

    /** Nothing that this person typed can be read, in whatever encoding. */
    static void holdsNothingReadable(Page page, Person person) {
        of(page).forEach((place, bytes) -> unreadable(place, bytes, person));
    }

    /** The same, of all files of a browser's profile. */
    static void holdsNothingReadable(Path profile, Person person) throws IOException {
        try (var files = Files.walk(profile)) {
            var all = files.filter(Files::isRegularFile).toList();
            assertThat(all).anyMatch(file -> file.toString().contains("IndexedDB"));
            for (var file : all)
                unreadable(file.toString(), new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1), person);
        }
    }

    private static void unreadable(String place, String bytes, Person person) {
        for (var charset : CHARSETS)
            assertThat(bytes.contains(new String(person.sign().getBytes(charset), StandardCharsets.ISO_8859_1)))
                    .as("%s, in %s, in %s", person.sign(), charset, place)
                    .isFalse();
    }
}
