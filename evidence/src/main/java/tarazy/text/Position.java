package tarazy.text;

/**
 * A place in a text as people count.
 *
 * @param line 1-based; lines end with LF, CR LF or CR
 * @param column 1-based, in UTF-16 code units from the start of the line
 */
public record Position(int line, int column) {}
