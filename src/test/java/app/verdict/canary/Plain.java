package app.verdict.canary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An answer without what differs between any two of the same: ids, keys, tokens, times, and the order in which a JSON
 * object happens to be written. Lengths of everything else stay, and so does every number.
 */
final class Plain {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern LENGTH = Pattern.compile("(\\d{1,9})\\|");
    private static final List<Passing> PASSING = List.of(
            passing("ID", "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"),
            passing("TOKEN", Tokens.SIGN + "[a-z0-9]{11}"),
            passing("DATE", "\\b\\d{4}-\\d\\d-\\d\\d(T[0-9:.]+Z?)?"),
            passing("UTC", "\\b\\d{8}T\\d{6}Z\\b"),
            passing("TIME", "\\b\\d\\d:\\d\\d(:\\d\\d)?\\b"),
            passing("SPAN", "\\b(\\d+ h )?\\d+ (min|days?)\\b"),
            passing("MOMENT", "\\b1\\d{12}\\b"),
            passing("KEY", "[A-Za-z0-9_+/=-]{40,}"),
            passing("", "(?m)^(date|content-length|set-cookie|connection|keep-alive|last-modified|etag)=.*\\n?"),
            passing("REFERENCE", "reference [0-9a-f]{8}"));

    private record Passing(String name, Pattern pattern) {}

    private static Passing passing(String name, String pattern) {
        return new Passing(name, Pattern.compile(pattern));
    }

    private final Map<String, String> names;

    /** @param names what else differs, and what stands for it */
    Plain(Map<String, String> names) {
        this.names =
                new TreeMap<>(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        this.names.putAll(names);
    }

    String of(String answer) {
        var plain = ordered(answer);
        for (var name : names.entrySet()) plain = plain.replace(name.getKey(), name.getValue());
        for (var passing : PASSING) plain = passing.pattern().matcher(plain).replaceAll(passing.name());
        return plain;
    }

    private static String ordered(String answer) {
        try {
            var text = new StringBuilder();
            for (var message : messages(answer)) {
                if (!message.startsWith("{") && !message.startsWith("[")) return answer;
                write(JSON.readTree(message), text);
            }
            return text.toString();
        } catch (JacksonException noJson) {
            return answer;
        }
    }

    /** A push is one message or more, each with its length before it. */
    private static List<String> messages(String answer) {
        var messages = new ArrayList<String>();
        var rest = answer;
        for (var length = LENGTH.matcher(rest); length.lookingAt(); length = LENGTH.matcher(rest)) {
            int from = length.end();
            int to = from + Integer.parseInt(length.group(1));
            if (to > rest.length()) break;
            messages.add(rest.substring(from, to));
            rest = rest.substring(to);
        }
        if (!rest.isEmpty()) messages.add(rest);
        return messages;
    }

    private static void write(JsonNode node, StringBuilder into) {
        if (node.isObject()) {
            var fields = new TreeMap<String, JsonNode>();
            node.properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
            fields.forEach((name, value) -> {
                into.append('\n').append(name).append('=');
                if (name.equals("changes")) inAnyOrder(value, into);
                else write(value, into);
            });
            into.append('\n');
        } else if (node.isArray()) {
            for (var one : node) write(one, into.append("- "));
        } else into.append(node.asString()).append(' ');
    }

    /** The changes of a page name their places, so that their order says nothing. */
    private static void inAnyOrder(JsonNode changes, StringBuilder into) {
        List<String> all = new ArrayList<>();
        for (var change : changes) {
            var text = new StringBuilder();
            write(change, text);
            all.add(text.toString().replace('\n', ' '));
        }
        all.stream().sorted().forEach(line -> into.append('\n').append(line));
    }
}
