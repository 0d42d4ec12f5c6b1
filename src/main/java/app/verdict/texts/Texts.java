package app.verdict.texts;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The texts of the message files, {@code texts/*.properties}: one file for each feature and language, English where a language
 * has none. Their values, and whatever depends on a number, stand as ICU message formats have it.
 */
public final class Texts {
    /** The languages that Verdict speaks; the first one to whoever reads none of them. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

    private static final Control AS_ASKED = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private Texts() {}

    /**
     * @param key what stands before its first dot names the file: {@code ui.plan-a-loop}
     * @param values for {0}, {1}, ... in it
     */
    public static String text(String key, Object... values) {
        var locale = Reader.current().locale();
        var said = of(key.substring(0, key.indexOf('.')), locale).getString(key);
        return said.indexOf('{') < 0 && said.indexOf('\'') < 0 ? said : new MessageFormat(said, locale).format(values);
    }

    /** What one of a few is called: the key is that of its feature, its type and its name, "loops.Standing.OPEN". */
    public static String text(Enum<?> value) {
        return text(key(value));
    }

    /** The same of something else that is to be said of it: "people.Duty.RECRUITER.meaning". */
    public static String text(Enum<?> value, String what) {
        return text(key(value) + "." + what);
    }

    /** As it is kept for every reader, whoever looks now: on record, say. */
    public static String forTheRecord(Enum<?> value) {
        return Reader.as(Reader.ANYBODY, () -> text(value));
    }

    /** "Ana, Bo and Cleo". */
    public static String and(Collection<String> parts) {
        return listed(parts, ListFormatter.Type.AND);
    }

    /** "Ana, Bo or Cleo". */
    public static String or(Collection<String> parts) {
        return listed(parts, ListFormatter.Type.OR);
    }

    private static String listed(Collection<String> parts, ListFormatter.Type how) {
        return ListFormatter.getInstance(Reader.current().locale(), how, ListFormatter.Width.WIDE)
                .format(parts);
    }

    private static String key(Enum<?> value) {
        var type = value.getDeclaringClass();
        var feature = type.getPackageName().substring("app.verdict.".length()).split("\\.")[0];
        return "%s.%s.%s".formatted(feature, type.getSimpleName(), value.name());
    }

    /** All texts of a file, as they stand in it. */
    public static Map<String, String> all(String file) {
        var bundle = of(file, Reader.current().locale());
        return bundle.keySet().stream().collect(Collectors.toMap(Function.identity(), bundle::getString));
    }

    private static ResourceBundle of(String file, Locale locale) {
        return ResourceBundle.getBundle("texts." + file, locale, AS_ASKED);
    }
}
