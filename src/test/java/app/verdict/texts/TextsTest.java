package app.verdict.texts;

import static org.assertj.core.api.Assertions.assertThat;

import app.verdict.VerdictApplication;
import app.verdict.ui.Page;
import com.ibm.icu.text.MessageFormat;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The message files say all that the code asks for, in every language, and nothing that it does not ask for. */
class TextsTest {
    private static final Path FILES = Path.of("src", "main", "resources", "texts");
    private static final Pattern KEY =
            Pattern.compile("[\"'`]([a-z]+\\.[a-z0-9]+(?:-[a-z0-9]+)*(?:\\.[a-z0-9-]+)*)[\"'`]");
    private static final Pattern SENTENCE = Pattern.compile("[\"'`]\\p{Lu}\\p{Ll}[^\"'`\\n]* \\p{Ll}[^\"'`\\n]*[\"'`]");
    private static final Pattern OF_A_NUMBER = Pattern.compile("(.*)\\.(one|other)");

    @Test
    void every_text_that_the_code_names_is_there() throws IOException {
        var there = new TreeSet<String>();
        for (var key : texts("").keySet())
            there.addAll(List.of(key, OF_A_NUMBER.matcher(key).replaceFirst("$1")));
        assertThat(there).containsAll(named());
    }

    @Test
    void no_screen_says_a_sentence_that_stands_in_its_code() throws IOException {
        assertThat("new Button(\"Save it\", click -> {})").containsPattern(SENTENCE);
        assertThat(sources())
                .filteredOn(source -> source.toString().matches(".*/ui/.*|frontend/.*"))
                .hasSizeGreaterThan(100)
                .allSatisfy(source -> assertThat(spoken(source)).doesNotContainPattern(SENTENCE));
    }

    /** Without comments, and without what is said to the log and to the record. */
    private static String spoken(Path source) throws IOException {
        return Files.readString(source)
                .replaceAll("(?s)/\\*.*?\\*/|(?m)^\\s*//.*$", "")
                .replaceAll("(log\\.[a-z]+|noteApart)\\([^;]*;", "");
    }

    @Test
    void every_screen_has_a_title() throws IOException {
        assertThat(texts("").keySet()).containsAll(titles());
    }

    @Test
    void no_text_is_left_that_nothing_says() throws IOException {
        var said = new TreeSet<>(named());
        said.addAll(titles());
        var constants = constants();
        assertThat(texts("").keySet())
                .filteredOn(key -> !said.contains(key)
                        && !said.contains(OF_A_NUMBER.matcher(key).replaceFirst("$1")))
                .filteredOn(key -> constants.stream().noneMatch(one -> key.equals(one) || key.startsWith(one + ".")))
                .isEmpty();
    }

    @Test
    void every_language_has_every_text_with_the_same_values_in_it() throws IOException {
        var english = texts("");
        for (var language : Texts.LANGUAGES) {
            if (language.equals(Locale.ENGLISH)) continue;
            var other = texts("_" + language.getLanguage());
            assertThat(other.keySet()).isEqualTo(english.keySet());
            other.forEach((key, text) -> assertThat(values(text, language))
                    .as("%s in %s", key, language)
                    .isEqualTo(values(english.getOrDefault(key, ""), Locale.ENGLISH)));
        }
    }

    private static Set<String> values(String text, Locale language) {
        return new MessageFormat(text, language).getArgumentNames();
    }

    /** All keys that stand in the code of the server and of the pages. */
    private static Set<String> named() throws IOException {
        var files = files().keySet();
        var named = new TreeSet<String>();
        for (var source : sources())
            KEY.matcher(Files.readString(source))
                    .results()
                    .map(found -> found.group(1))
                    .filter(key -> files.contains(key.substring(0, key.indexOf('.'))))
                    .forEach(named::add);
        return named;
    }

    private static List<Path> sources() throws IOException {
        var sources = new ArrayList<Path>();
        for (var folder : List.of("src/main/java", "frontend"))
            try (var all = Files.walk(Path.of(folder))) {
                all.filter(file -> file.toString().matches(".*\\.(java|js)")).forEach(sources::add);
            }
        return sources;
    }

    private static Set<String> titles() {
        return verdict()
                .filter(type -> Page.class.isAssignableFrom(type))
                .filter(type -> Stream.of(type.getDeclaredMethods())
                        .noneMatch(own -> own.getName().equals("getPageTitle")))
                .map(type -> "%s.%s.title".formatted(feature(type), type.getSimpleName()))
                .collect(Collectors.toSet());
    }

    private static Set<String> constants() {
        return verdict()
                .filter(Class::isEnum)
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .map(Enum.class::cast)
                .map(one -> "%s.%s.%s"
                        .formatted(
                                feature(one.getDeclaringClass()),
                                one.getDeclaringClass().getSimpleName(),
                                one.name()))
                .collect(Collectors.toSet());
    }

    private static Stream<Class<?>> verdict() {
        return new ClassFileImporter()
                        .importUrl(VerdictApplication.class
                                .getProtectionDomain()
                                .getCodeSource()
                                .getLocation())
                        .stream()
                        .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT) || type.isEnum())
                        .map(type -> type.reflect());
    }

    private static String feature(Class<?> type) {
        return type.getPackageName().substring("app.verdict.".length()).split("\\.")[0];
    }

    private static Map<String, String> texts(String language) throws IOException {
        var texts = new TreeMap<String, String>();
        for (var file : files().entrySet()) {
            var properties = new Properties();
            try (var from = Files.newBufferedReader(FILES.resolve(file.getKey() + language + ".properties"))) {
                properties.load(from);
            }
            for (var key : properties.stringPropertyNames()) {
                assertThat(key).startsWith(file.getKey() + ".");
                texts.put(key, properties.getProperty(key));
            }
        }
        return texts;
    }

    /** The English ones, by their features. */
    private static Map<String, Path> files() throws IOException {
        try (var all = Files.list(FILES)) {
            return all.filter(file -> file.getFileName().toString().matches("[a-z]+\\.properties"))
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString().replace(".properties", ""), file -> file));
        }
    }
}
