package app.verdict.packets;

import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Makes the elements of the printed packet. Text goes in as text, at the one place of {@link #text}: it is never written
 * as markup and so can never be read as such.
 */
final class Markup {
    private final Document document;

    Markup() {
        try {
            document = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK's own XML parser cannot be set up", e);
        }
    }

    Document document(Element root) {
        document.appendChild(root);
        return document;
    }

    Node text(String text) {
        return document.createTextNode(Printable.of(text));
    }

    /** @param styles the classes of its style, separated by spaces; may be empty */
    Element element(String name, String styles, Node... content) {
        return element(name, styles, List.of(content));
    }

    Element element(String name, String styles, List<? extends Node> content) {
        var element = document.createElement(name);
        if (!styles.isEmpty()) element.setAttribute("class", styles);
        content.forEach(element::appendChild);
        return element;
    }

    /** Without a text node where there is nothing to print: the layout trips over empty ones. */
    Element element(String name, String styles, String text) {
        return Printable.of(text).isEmpty() ? element(name, styles) : element(name, styles, text(text));
    }

    /** What somebody wrote, in lines as they wrote it and in the direction of their script. */
    Element written(String name, String styles, String text) {
        var element = element(name, styles.isEmpty() ? "written" : styles + " written", text);
        if (Printable.runsFromTheRight(text)) element.setAttribute("dir", "rtl");
        return element;
    }

    Element list(String styles, List<Element> items) {
        return element("ul", styles, items);
    }

    /** @param heads the first row, one for each column */
    Element table(String styles, List<String> heads, List<List<Element>> rows) {
        var head =
                element("tr", "", heads.stream().map(text -> head("col", text)).toList());
        return element(
                "table",
                styles,
                element("thead", "", head),
                element(
                        "tbody",
                        "",
                        rows.stream().map(cells -> element("tr", "", cells)).toList()));
    }

    /** @param scope "col" or "row" */
    Element head(String scope, String text) {
        var head = element("th", "", text);
        head.setAttribute("scope", scope);
        return head;
    }

    /** A place in the document that its outline leads to. */
    Element named(String id, Element element) {
        element.setAttribute("id", id);
        return element;
    }
}
