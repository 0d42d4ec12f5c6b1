package app.verdict.texts;

import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * For whom something is written: in which language, with the dates and times of which country, and in which time zone.
 *
 * @param zone null where nobody knows: the installation's own
 */
public record Reader(Locale locale, @Nullable ZoneId zone) implements Serializable {
    /** Whoever reads none of Verdict's languages, or has not said: English as most of the world writes its dates. */
    public static final Reader ANYBODY = new Reader(Locale.UK, null);

    private static final ScopedValue<Reader> NAMED = ScopedValue.newInstance();

    private static final List<ReaderSource> SOURCES = ServiceLoader.load(ReaderSource.class).stream()
            .map(ServiceLoader.Provider::get)
            .toList();

    /** Whoever the present work is for: named by {@link #as}, at the screen that is built or changed, or of the request. */
    public static Reader current() {
        if (NAMED.isBound()) return NAMED.get();
        for (var source : SOURCES) {
            var reader = source.reader();
            if (reader != null) return reader;
        }
        var request = LocaleContextHolder.getLocaleContext();
        var locale = request == null ? null : request.getLocale();
        return locale == null ? ANYBODY : new Reader(spoken(List.of(locale)), null);
    }

    /** Writes something for this reader: a mail, or what is kept for all of them. */
    public static <T> T as(Reader reader, Supplier<T> writing) {
        return ScopedValue.where(NAMED, reader).call(writing::get);
    }

    /** The first of these that Verdict speaks, with its country. */
    public static Locale spoken(List<Locale> wanted) {
        return wanted.stream()
                .filter(locale -> Texts.LANGUAGES.stream()
                        .anyMatch(language -> language.getLanguage().equals(locale.getLanguage())))
                .map(locale -> locale.equals(Locale.ENGLISH) ? ANYBODY.locale : locale)
                .findFirst()
                .orElse(ANYBODY.locale);
    }
}
