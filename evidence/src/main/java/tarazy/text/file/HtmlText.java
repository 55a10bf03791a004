package tarazy.text.file;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;
import tarazy.text.Document;
import tarazy.text.TextView;

/**
 * What there is to read on a page: its main text, one line for each block. Scripts, styles, forms and what is hidden are left out. White space is
 * evened as a browser does; every character maps back to the page's raw text, entities included.
 */
final class HtmlText {

    /** Elements that begin and end a line. */
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "br",
            "caption",
            "center",
            "dd",
            "details",
            "dialog",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "html",
            "legend",
            "li",
            "main",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "time",
            "title",
            "tr",
            "ul");

    private HtmlText() {}

    static TextView read(Document document) {
        Parser parser = Parser.htmlParser().setTrackPosition(true);
        org.jsoup.nodes.Document page = parser.parseInput(document.text(), "");
        TextView main = view(document, page, MainText.of(page));
        if (MainText.enough(main.text())) {
            return main;
        }
        TextView body = view(document, page, MainText.withoutFurniture(page));
        return body.text().isBlank() ? view(document, page, MainText.everything()) : body;
    }

    private static TextView view(Document document, Element page, MainText shown) {
        HtmlLines lines = new HtmlLines(document);
        page.traverse(new NodeVisitor() {
            private final Deque<Element> hidden = new ArrayDeque<>();
            private int shownDepth;

            @Override
            public void head(Node node, int depth) {
                if (node instanceof Element element) {
                    if (MainText.hidden(element) || shown.leavesOut(element)) {
                        hidden.push(element);
                    }
                    shownDepth += shown.shows(element) ? 1 : 0;
                    if (BLOCKS.contains(element.normalName())) {
                        lines.end();
                    }
                } else if (hidden.isEmpty() && shownDepth > 0 && node instanceof TextNode text) {
                    boolean kept =
                            text instanceof CDataNode || text.getWholeText().isEmpty();
                    if (!kept) {
                        lines.text(text);
                    }
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element) {
                    if (element.equals(hidden.peek())) {
                        hidden.pop();
                    }
                    shownDepth -= shown.shows(element) ? 1 : 0;
                    if (BLOCKS.contains(element.normalName())) {
                        lines.end();
                    }
                }
            }
        });
        return lines.view();
    }
}
