package tarazy.text.file;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import tarazy.text.Document;
import tarazy.text.TextView;

/** Puts the text of a page together, and the way back. */
final class HtmlLines {
    private static final int LONGEST_ENTITY = 40;
    private static final int MOST_FORMATS = 16;

    /** An end tag without a name, which the parser drops without ending the text around it. */
    private static final String EMPTY_END = "</>";

    private final String raw;
    private final TextView.Builder builder;
    private boolean lineOver;
    private int spaceAt = -1;
    private int end;

    HtmlLines(Document document) {
        raw = document.text();
        builder = TextView.of(document);
    }

    /** Ends the line, if there is anything in it. */
    void end() {
        lineOver = true;
        spaceAt = -1;
    }

    /** Appends a text of the page. */
    void text(TextNode node) {
        String text = node.getWholeText();
        Range range = node.sourceRange();
        int at = range.isTracked() ? range.startPos() : end;
        int limit = range.isTracked() ? Math.min(raw.length(), range.endPos()) : end;
        Element parent = node.parent();
        boolean plain = isPlain(parent);
        boolean literal = plain || (parent != null && parent.normalName().equals("title"));
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (at < limit && raw.startsWith(EMPTY_END, at) && !text.startsWith(EMPTY_END, i)) {
                at += EMPTY_END.length();
            } else if (at < limit && raw.charAt(at) == c && (c != '&' || plain)) {
                one(c, at, at + 1);
                at++;
                i++;
            } else if (at < limit && raw.charAt(at) == '&' && !plain) {
                int close = entityEnd(at, limit);
                String stands = Parser.unescapeEntities(raw.substring(at, close), false);
                boolean fits = !stands.isEmpty() && text.startsWith(stands, i);
                // a number too large for a character is replaced, all of it
                boolean number = raw.startsWith("&#", at) && endsInDigit(close);
                int length = fits ? stands.length() : 1;
                int after = fits || number ? close : at + 1;
                put(text.substring(i, i + length), at, after);
                at = after;
                i += length;
            } else if (at < limit && dropped(raw.charAt(at), literal)) {
                at++;
            } else {
                one(c, Math.min(at, limit), Math.min(at + 1, limit)); // a character the parser replaced
                at++;
                i++;
            }
        }
        end = limit;
    }

    /** In plain text without an end; formatting that was open before it is opened in it again. */
    private static boolean isPlain(@Nullable Element parent) {
        Element above = parent;
        for (int i = 0; i < MOST_FORMATS && above != null; i++) {
            if (above.normalName().equals("plaintext")) {
                return true;
            }
            above = above.parent();
        }
        return false;
    }

    /**
     * A null is dropped, but where there are no tags it is replaced. The end of a tag that is passed over is taken for the beginning
     * of the text after it.
     */
    private static boolean dropped(char c, boolean literal) {
        return c == '\r' || c == '>' || (c == '\0' && !literal);
    }

    private int entityEnd(int at, int limit) {
        if (raw.startsWith("&#", at)) {
            return numberEnd(at + 2, limit);
        }
        int i = at + 1;
        while (i < limit
                && i - at < LONGEST_ENTITY
                && (Character.isLetterOrDigit(raw.charAt(i)) || raw.charAt(i) == '#')) {
            i++;
        }
        return i < limit && raw.charAt(i) == ';' ? i + 1 : i;
    }

    /** The end of "&#1234;" or "&#x12ab;": numbers may be as long as one likes. */
    private int numberEnd(int from, int limit) {
        boolean hex = from < limit && (raw.charAt(from) | 32) == 'x';
        int i = hex ? from + 1 : from;
        while (i < limit && Character.digit(raw.charAt(i), hex ? 16 : 10) >= 0 && raw.charAt(i) < 128) {
            i++;
        }
        return i < limit && raw.charAt(i) == ';' ? i + 1 : i;
    }

    private boolean endsInDigit(int close) {
        char last = raw.charAt(close - 1) == ';' ? raw.charAt(close - 2) : raw.charAt(close - 1);
        return Character.digit(last, 16) >= 0;
    }

    private void put(String characters, int start, int close) {
        if (characters.length() == 1) {
            one(characters.charAt(0), start, close);
        } else {
            before();
            builder.put(characters, start, close);
        }
    }

    private void one(char c, int start, int close) {
        if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
            spaceAt = spaceAt < 0 ? start : spaceAt;
        } else {
            before();
            if (close == start + 1 && raw.charAt(start) == c) {
                builder.copy(start, close);
            } else {
                builder.put(String.valueOf(c), Math.max(0, start), Math.max(start, close));
            }
        }
    }

    /** What stands between the last character and the next. */
    private void before() {
        if (builder.length() > 0 && lineOver) {
            builder.put("\n", Math.max(0, end), Math.max(0, end));
        } else if (builder.length() > 0 && spaceAt >= 0) {
            if (spaceAt < raw.length() && raw.charAt(spaceAt) == ' ') {
                builder.copy(spaceAt, spaceAt + 1);
            } else {
                builder.put(" ", spaceAt, Math.min(raw.length(), spaceAt + 1));
            }
        }
        lineOver = false;
        spaceAt = -1;
    }

    TextView view() {
        return builder.build();
    }
}
