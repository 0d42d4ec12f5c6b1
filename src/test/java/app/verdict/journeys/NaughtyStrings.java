package app.verdict.journeys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * Text that has broken other programs: scripts and signs of all kinds, markup, SQL, very long lines. The format of the
 * resource: {@code #} names a section, a JSON string is one text, {@code {"repeat": x, "times": n}} a long one.
 */
public final class NaughtyStrings {
    public record Naughty(String section, String text) {
        /** In ASCII, as JSON and JavaScript write it: halves of surrogate pairs get through no other way. */
        public String literal() {
            return text.chars().mapToObj("\\u%04x"::formatted).collect(Collectors.joining("", "\"", "\""));
        }

        /** What can be kept of it: a text field ends lines with LF, and halves of surrogate pairs have no encoding. */
        public String kept() {
            var kept = new StringBuilder();
            text.replace("\r\n", "\n")
                    .replace('\r', '\n')
                    .codePoints()
                    .map(c -> c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c)
                    .forEach(kept::appendCodePoint);
            return kept.toString();
        }
    }

    private record Long(String repeat, int times) {}

    private NaughtyStrings() {}

    public static List<Naughty> all() {
        var json = JsonMapper.builder().build();
        var all = new ArrayList<Naughty>();
        var section = "";
        for (var line : lines()) {
            if (line.startsWith("#")) section = line.substring(1).strip();
            else if (line.startsWith("\"")) all.add(new Naughty(section, json.readValue(line, String.class)));
            else if (line.startsWith("{")) {
                var repeated = json.readValue(line, Long.class);
                all.add(new Naughty(section, repeated.repeat().repeat(repeated.times())));
            }
        }
        return all;
    }

    private static List<String> lines() {
        try (var resource = Objects.requireNonNull(NaughtyStrings.class.getResourceAsStream("/naughty-strings.txt"))) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
