package app.verdict.records;

import static app.verdict.texts.Texts.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes the names of colleagues out of texts, each person's always for the same words: the full name, the e-mail address,
 * and the first or last name alone. It rather takes out too much: of somebody called Will, also the verb. The candidate's
 * own name stays. A misspelt or a nickname stays too: whoever hands the package out looks through it.
 */
final class Redaction {
    private static final String LETTER = "[\\p{L}\\p{M}\\p{N}]";

    private final Map<String, String> labels = new LinkedHashMap<>();
    /** Names alone of people who had no part in it: an ordinary word in small letters stays. */
    private final Set<String> inCapitalsOnly = new HashSet<>();

    private final Map<String, String> others = new HashMap<>();
    private final Set<String> own;
    private final String somebody = text("records.a-colleague");
    private @Nullable Pattern names;

    /** @param candidate whose name stays */
    Redaction(String candidate) {
        own = parts(candidate).map(Redaction::key).collect(Collectors.toSet());
        own.add(key(candidate));
    }

    /** Somebody who had a part in it goes by this label everywhere. */
    void hide(String name, String email, String label) {
        if (labels.containsKey(key(name))) return;
        whole(name, email, label);
        parts(name).map(Redaction::key).forEach(part -> part(part, label));
    }

    /** Somebody of the same company, who may be named in passing. */
    void hideInPassing(String name, String email) {
        if (labels.containsKey(key(name))) return;
        whole(name, email, "");
        parts(name)
                .map(Redaction::key)
                .filter(part -> !labels.containsKey(part))
                .forEach(part -> {
                    part(part, "");
                    inCapitalsOnly.add(part);
                });
    }

    private void whole(String name, String email, String label) {
        names = null;
        if (!own.contains(key(name))) labels.put(key(name), label);
        if (!email.isEmpty()) labels.put(key(email), label);
    }

    private void part(String part, String label) {
        if (own.contains(part)) return;
        labels.merge(part, label, (one, other) -> one.equals(other) && !one.isEmpty() ? one : somebody);
    }

    String of(String text) {
        if (labels.isEmpty()) return text;
        if (names == null) names = pattern();
        return names.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll(this::label);
    }

    private String label(MatchResult found) {
        var said = found.group();
        var key = key(said);
        if (inCapitalsOnly.contains(key) && Character.isLowerCase(said.codePointAt(0)))
            return Matcher.quoteReplacement(said);
        var label = labels.getOrDefault(key, somebody);
        return label.isEmpty()
                ? others.computeIfAbsent(key, one -> text("records.colleague", others.size() + 1))
                : label;
    }

    /** The longest first, so that no part of a name stands for the whole. */
    private Pattern pattern() {
        return Pattern.compile(
                labels.keySet().stream()
                        .sorted(Comparator.comparing(String::length).reversed())
                        .map(Redaction::whole)
                        .collect(Collectors.joining("|")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** As a whole word; in a script that writes without spaces, anywhere. */
    private static String whole(String name) {
        boolean spaced = !Character.isIdeographic(name.codePointAt(0));
        return spaced ? "(?<!%1$s)%2$s(?!%1$s)".formatted(LETTER, Pattern.quote(name)) : Pattern.quote(name);
    }

    /** What somebody might be called by: "van" and "de" are not. */
    private static Stream<String> parts(String name) {
        return Arrays.stream(name.strip().split("[\\s\\u00A0]+"))
                .flatMap(word -> Stream.concat(Stream.of(word), Arrays.stream(word.split("[-‐‑]"))))
                .filter(word -> word.length() > 1
                        && Character.isLetter(word.codePointAt(0))
                        && !Character.isLowerCase(word.codePointAt(0)))
                .distinct();
    }

    private static String key(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
