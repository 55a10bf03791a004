package tarazy.text.layout;

/** What a line of a document is for. */
public enum Zone {
    /** The title, or a repeat of it. */
    TITLE,
    /** When, by whom or where the page was published. */
    DATE_LINE,
    /** Over a part of the text. */
    HEADING,
    /** The text itself. */
    BODY,
    /** What the site puts on every page. */
    BOILERPLATE,
    /** Keywords strung together, for search engines. */
    KEYWORDS,
    /** About the article, not about its matter. */
    META,
    /** Who is not to blame for what. */
    DISCLAIMER,
    /** Cut off before its end. */
    TRUNCATED,
    /** Nothing. */
    BLANK
}
