package bildungslandschaft.correspondence;

import java.io.IOException;
import java.io.StringReader;
import java.text.Normalizer;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The XHTML of a printed document as a tree, before it is laid out. */
final class PrintPage {

    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    // What XML cannot hold even when escaped (XML 1.0, 2.2): control characters and halves of signs.
    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private static final Pattern RIGHT_TO_LEFT = Pattern.compile("[\\p{IsHebrew}\\p{IsArabic}\\p{InArabic}]");

    private PrintPage() {}

    /** The tree of a filled-in template; neither its text nor an entity in it can name a file. */
    static Document parse(String xhtml) {
        Document page;
        try {
            DocumentBuilder parser = parsers().newDocumentBuilder();
            parser.setErrorHandler(new DefaultHandler());
            page = parser.parse(
                    new InputSource(new StringReader(NOT_XML.matcher(xhtml).replaceAll(""))));
        } catch (SAXException malformed) {
            throw new IllegalStateException("The print template gives no well-formed XHTML", malformed);
        } catch (IOException | ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
        makePrintable(page.getDocumentElement());
        return page;
    }

    static void append(Document page, Document part) {
        Element body = (Element) page.getElementsByTagNameNS(XHTML, "body").item(0);
        body.appendChild(page.adoptNode(part.getDocumentElement()));
    }

    /** Gives the reader's program a table of contents: the headings of first and second order. */
    static void addBookmarks(Document page) {
        Element contents = page.createElementNS(XHTML, "bookmarks");
        Element chapter = contents;
        NodeList elements = page.getElementsByTagNameNS(XHTML, "*");
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            if (element.getLocalName().equals("h1")) {
                chapter = addBookmark(contents, element, i);
            } else if (element.getLocalName().equals("h2")) {
                addBookmark(chapter, element, i);
            }
        }
        if (contents.hasChildNodes()) {
            page.getElementsByTagNameNS(XHTML, "head").item(0).appendChild(contents);
        }
    }

    private static Element addBookmark(Element parent, Element heading, int number) {
        if (!heading.hasAttribute("id")) {
            heading.setAttribute("id", "heading-" + number);
        }
        Element bookmark = parent.getOwnerDocument().createElementNS(XHTML, "bookmark");
        String name = heading.hasAttribute("data-bookmark")
                ? heading.getAttribute("data-bookmark")
                : heading.getTextContent();
        bookmark.setAttribute("name", SafeText.line(name));
        bookmark.setAttribute("href", "#" + heading.getAttribute("id"));
        parent.appendChild(bookmark);
        return bookmark;
    }

    // Letters and their accents in one sign, as the fonts have them; without marks that turn the writing around.
    private static void makePrintable(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text) {
                text.setData(SafeText.text(Normalizer.normalize(text.getData(), Normalizer.Form.NFC)));
                if (node instanceof Element element
                        && RIGHT_TO_LEFT.matcher(text.getData()).find()) {
                    // Only there, since the printer makes room in a line for the tallest font that may be needed in it.
                    element.setAttribute("data-right-to-left", "");
                }
            } else {
                makePrintable(child);
            }
        }
    }

    // A new one each time: factories are not for several threads.
    private static DocumentBuilderFactory parsers() {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
        return factory;
    }
}
