package tarazy.bargain.format;

/**
 * A cell of comma-separated values.
 *
 * @param line where it begins, from 1
 * @param column where it begins, in characters from 1
 * @param text without quotes and without blanks around it
 */
record CsvCell(int line, int column, String text) {
    boolean isEmpty() {
        return text.isEmpty();
    }
}
