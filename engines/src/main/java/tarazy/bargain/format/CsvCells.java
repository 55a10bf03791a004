package tarazy.bargain.format;

import java.util.ArrayList;
import java.util.List;

/** Splits comma-separated values (RFC 4180) into cells that know their places. Lines without any text are left out. */
final class CsvCells {
    private final String text;
    private final List<FormatProblem> problems;
    private int at;
    private int line = 1;
    private int lineStart;

    private CsvCells(String text, List<FormatProblem> problems) {
        this.text = text;
        this.problems = problems;
    }

    /** @param problems takes what is wrong with quotes */
    static List<List<CsvCell>> rows(String text, List<FormatProblem> problems) {
        return new CsvCells(text.startsWith("\ufeff") ? text.substring(1) : text, problems).rows();
    }

    private List<List<CsvCell>> rows() {
        List<List<CsvCell>> rows = new ArrayList<>();
        while (at < text.length()) {
            List<CsvCell> row = new ArrayList<>();
            do {
                row.add(cell());
            } while (take(','));
            if (row.stream().anyMatch(cell -> !cell.isEmpty())) {
                rows.add(List.copyOf(row));
            }
            endOfLine();
        }
        return rows;
    }

    private CsvCell cell() {
        int startLine = line;
        int startColumn = at - lineStart + 1;
        String content = at < text.length() && text.charAt(at) == '"' ? quoted(startLine, startColumn) : plain();
        return new CsvCell(startLine, startColumn, content.strip());
    }

    private String plain() {
        int start = at;
        while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted(int startLine, int startColumn) {
        StringBuilder content = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != '"') {
                content.append(c);
                if (c == '\n') {
                    line++;
                    lineStart = at;
                }
            } else if (at < text.length() && text.charAt(at) == '"') {
                content.append('"');
                at++;
            } else {
                String after = plain();
                if (!after.isBlank()) {
                    problems.add(new FormatProblem(
                            startLine, startColumn, "text after the closing quotation mark; write \" inside as \"\""));
                }
                return content.toString();
            }
        }
        problems.add(new FormatProblem(startLine, startColumn, "the quotation mark is never closed"));
        return content.toString();
    }

    private void endOfLine() {
        boolean carriageReturn = take('\r');
        boolean lineFeed = take('\n');
        if (carriageReturn || lineFeed) {
            line++;
        }
        lineStart = at;
    }

    private boolean take(char expected) {
        boolean found = at < text.length() && text.charAt(at) == expected;
        at += found ? 1 : 0;
        return found;
    }
}
