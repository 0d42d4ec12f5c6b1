package app.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * Everything that Verdict is made of and tested with may be passed on with it: each part has a licence that is allowed, as
 * its own description in the local repository says, or the one it inherits from.
 */
class LicencesTest {
    private static final Pattern ALLOWED = Pattern.compile(
            "Apache|\\bMIT\\b|BSD|Eclipse (Public|Distribution) License|\\bE[PD]L\\b|Mozilla Public License|MPL"
                    + "|Lesser General Public License|LGPL",
            Pattern.CASE_INSENSITIVE);

    /** Licences beside those, each with why it is all right. */
    private static final Map<String, String> EXCEPTIONS = Map.of(
            "Unicode-3.0", "ICU's own: as permissive as MIT, asks for its notice to be kept",
            "Bouncy Castle Licence", "MIT in other words, as its makers say");

    @Test
    void every_part_has_a_licence_that_is_allowed_or_a_reason_on_record() throws Exception {
        var parts = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .map(Path::of)
                .toList();
        assertThat(parts).hasSizeGreaterThan(150);
        for (var part : parts)
            assertThat(licences(description(part)))
                    .as("one of the licences of %s", part.getFileName())
                    .anyMatch(LicencesTest::allowed);
    }

    /** Whoever offers several lets us choose. */
    private static boolean allowed(String licence) {
        return ALLOWED.matcher(licence).find() || EXCEPTIONS.containsKey(licence);
    }

    @Test
    void others_are_noticed() {
        assertThat(List.of(
                        "GNU General Public License, version 2",
                        "GPL2 w/ CPE",
                        "Business Source License 1.1",
                        "SSPL",
                        ""))
                .noneMatch(LicencesTest::allowed);
    }

    private static Path description(Path jar) throws IOException {
        try (var beside = Files.list(jar.resolveSibling("."))) {
            return beside.filter(file -> file.toString().endsWith(".pom"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static List<String> licences(Path description)
            throws IOException, SAXException, ParserConfigurationException {
        var project = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(description.toFile())
                .getDocumentElement();
        var own = child(project, "licenses").stream()
                .flatMap(LicencesTest::children)
                .map(licence -> child(licence, "name").map(Node::getTextContent).orElse(""))
                .toList();
        var parent = child(project, "parent");
        return own.isEmpty() && parent.isPresent() ? licences(inRepositoryOf(description, parent.get())) : own;
    }

    private static Path inRepositoryOf(Path description, Element parent) {
        var group = text(parent, "groupId").replace('.', '/');
        var name = text(parent, "artifactId");
        var version = text(parent, "version");
        return Stream.iterate(description.toAbsolutePath().normalize(), Path::getParent)
                .takeWhile(folder -> folder != null)
                .map(folder -> folder.resolve(Path.of(group, name, version, name + "-" + version + ".pom")))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
    }

    private static String text(Element element, String name) {
        return child(element, name).orElseThrow().getTextContent().strip();
    }

    private static Optional<Element> child(Element element, String name) {
        return children(element)
                .filter(child -> child.getTagName().equals(name))
                .findFirst();
    }

    private static Stream<Element> children(Element element) {
        var nodes = element.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }
}
