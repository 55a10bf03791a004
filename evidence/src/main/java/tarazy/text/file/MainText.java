package tarazy.text.file;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Which elements of a page to show: the innermost one that has four fifths of the page's running text (paragraphs of some length that are not mostly
 * links), the main headings and the dates. Modest: what lies in that element is shown whole, for the layout to tell text from boilerplate.
 */
final class MainText {
    private static final int LEAST_PARAGRAPH = 60;

    private static final double MOST = 0.8;

    /** A main text of fewer characters is not trusted. */
    private static final int LEAST = 250;

    private static final Set<String> HIDDEN = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "iframe",
            "object",
            "embed",
            "applet",
            "canvas",
            "audio",
            "video",
            "select",
            "datalist",
            "textarea",
            "button",
            "input",
            "head",
            "map",
            "noframes");
    private static final Set<String> PARAGRAPHS = Set.of(
            "p", "div", "td", "li", "blockquote", "pre", "section", "article", "dd", "main", "body", "font", "center");
    private static final Set<String> INNER =
            Set.of("p", "li", "ul", "ol", "td", "tr", "tbody", "blockquote", "pre", "dd", "font", "center");
    private static final Set<String> FURNITURE = Set.of("nav", "footer", "aside", "dialog");

    private final Set<Element> shown;
    private final boolean all;

    private MainText(Set<Element> shown, boolean all) {
        this.shown = shown;
        this.all = all;
    }

    /** The densest part of a page with its headings and dates. */
    static MainText of(Element page) {
        Scores scores = new Scores();
        page.traverse(scores);
        Set<Element> shown = new HashSet<>();
        Element best = scores.best();
        if (best != null) {
            shown.add(best);
            shown.addAll(scores.heads);
        }
        return new MainText(shown, false);
    }

    /** The page without navigation, footers and asides. */
    static MainText withoutFurniture(Element page) {
        return new MainText(Set.of(page), false);
    }

    static MainText everything() {
        return new MainText(Set.of(), true);
    }

    static boolean enough(String text) {
        return text.length() >= LEAST;
    }

    /** True if the element's text is shown. */
    boolean shows(Element element) {
        return all || shown.contains(element);
    }

    boolean leavesOut(Element element) {
        return !all && FURNITURE.contains(element.normalName()) && !shown.contains(element);
    }

    /** True for what a browser does not show. */
    static boolean hidden(Element element) {
        if (HIDDEN.contains(element.normalName()) || element.hasAttr("hidden")) {
            return true;
        }
        if (element.attr("aria-hidden").equals("true")) {
            return true;
        }
        String style = element.attr("style");
        if (style.isEmpty() || style.length() > 10_000) {
            return false;
        }
        String even = style.toLowerCase(Locale.ROOT).replace(" ", "");
        return even.contains("display:none") || even.contains("visibility:hidden");
    }

    /** Adds up, in one walk, the letters of every paragraph and gives them to the elements around it. */
    private static final class Scores implements NodeVisitor {
        private final Map<Element, Integer> totals = new LinkedHashMap<>();
        private final Map<Element, int[]> own = new LinkedHashMap<>();
        private final Set<Element> heads = new HashSet<>();
        private int all;
        private int hidden;
        private int links;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element) {
                hidden += skipped(element) ? 1 : 0;
                links += element.normalName().equals("a") ? 1 : 0;
                if (hidden == 0
                        && (element.normalName().equals("h1")
                                || element.normalName().equals("time"))) {
                    heads.add(element);
                }
            } else if (hidden == 0 && node instanceof TextNode text) {
                Element block = block(text);
                if (block != null) {
                    int letters = text.getWholeText().strip().length();
                    int[] counts = own.computeIfAbsent(block, b -> new int[2]);
                    counts[links > 0 ? 1 : 0] += letters;
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                hidden -= skipped(element) ? 1 : 0;
                links -= element.normalName().equals("a") ? 1 : 0;
                int[] counts = own.get(element);
                boolean running = counts != null && counts[0] >= LEAST_PARAGRAPH && counts[0] > counts[1];
                int below = running && counts != null ? counts[0] : 0;
                int letters = totals.getOrDefault(element, 0) + below;
                Element parent = element.parent();
                if (letters > 0) {
                    totals.remove(element);
                    totals.put(element, letters); // in the order in which elements end, so inner ones come first
                    if (parent != null) {
                        totals.merge(parent, letters, Integer::sum);
                    }
                    all = Math.max(all, letters);
                }
            }
        }

        private static boolean skipped(Element element) {
            return MainText.hidden(element) || FURNITURE.contains(element.normalName());
        }

        /** The nearest element around a text that is a paragraph; inline ones are few deep. */
        private static @Nullable Element block(TextNode text) {
            Element element = text.parent();
            for (int up = 0; element != null && up < 12; up++) {
                if (PARAGRAPHS.contains(element.normalName())) {
                    return element;
                }
                element = element.parent();
            }
            return null;
        }

        /** The innermost element that has most of the running text, with the headings beside its paragraphs. */
        @Nullable
        Element best() {
            for (Map.Entry<Element, Integer> each : totals.entrySet()) {
                if (each.getValue() >= MOST * all) {
                    Element best = each.getKey();
                    Element parent = best.parent();
                    while (parent != null && INNER.contains(best.normalName())) {
                        best = parent;
                        parent = best.parent();
                    }
                    return best;
                }
            }
            return null;
        }
    }
}
