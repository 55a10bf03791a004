package tarazy.bargain.format;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * An element of an XML text that knows its place. Entities, document types and endless depth are not read.
 *
 * @param column after the start tag, from 1
 */
record XmlElement(String name, int line, int column, StringBuilder text, List<XmlElement> children) {
    private static final int DEEPEST = 50;

    /** The root, or nothing with a fault. */
    static Optional<XmlElement> read(String text, KtabText faults) {
        if (text.length() > KtabText.LONGEST) {
            faults.fault(1, 0, "the text is longer than " + KtabText.LONGEST + " characters");
            return Optional.empty();
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            return Optional.ofNullable(read(factory.createXMLStreamReader(new StringReader(text)), faults));
        } catch (XMLStreamException broken) {
            Location at = broken.getLocation();
            faults.fault(
                    at == null ? 1 : at.getLineNumber(),
                    at == null ? 0 : at.getColumnNumber(),
                    "the XML cannot be read from here on: " + reason(broken));
            return Optional.empty();
        }
    }

    private static @Nullable XmlElement read(XMLStreamReader reader, KtabText faults) throws XMLStreamException {
        XmlElement root = null;
        Deque<XmlElement> open = new ArrayDeque<>();
        while (reader.hasNext()) {
            int event = reader.next();
            Location at = reader.getLocation();
            if (event == XMLStreamConstants.DTD) {
                faults.fault(at.getLineNumber(), at.getColumnNumber(), "a document type is not allowed here");
                return null;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                XmlElement element = new XmlElement(
                        reader.getLocalName(),
                        at.getLineNumber(),
                        at.getColumnNumber(),
                        new StringBuilder(),
                        new ArrayList<>());
                if (open.isEmpty()) {
                    root = element;
                } else {
                    open.getLast().children().add(element);
                }
                open.addLast(element);
                if (open.size() > DEEPEST) {
                    faults.fault(at.getLineNumber(), at.getColumnNumber(), "elements stand too deep in each other");
                    return null;
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open.removeLast();
            } else if (event == XMLStreamConstants.CHARACTERS && !open.isEmpty()) {
                open.getLast().text().append(reader.getText());
            }
        }
        return root;
    }

    /** The parser puts place and cause on lines of their own. */
    private static String reason(XMLStreamException broken) {
        String message = String.valueOf(broken.getMessage());
        int cause = message.indexOf("Message: ");
        String reason = cause < 0 ? message : message.substring(cause + "Message: ".length());
        return reason.lines().findFirst().orElse("");
    }

    String value() {
        return text.toString().strip();
    }

    /** The first child of that name. */
    Optional<XmlElement> child(String childName) {
        return all(childName).stream().findFirst();
    }

    List<XmlElement> all(String childName) {
        return children.stream().filter(each -> each.name().equals(childName)).toList();
    }
}
