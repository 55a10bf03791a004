package tarazy.game.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects faults by offset; turns them into lines and columns at the end. */
final class Problems {
    private static final int MOST = 100;

    private final String text;
    private final List<Fault> faults = new ArrayList<>();

    private record Fault(int offset, String message) {}

    /** There is no use in reading on. */
    static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1;

        Stop() {
            super(null, null, false, false);
        }
    }

    Problems(String text) {
        this.text = text;
    }

    /** @throws Stop if there are too many */
    void add(int offset, String message) {
        faults.add(new Fault(offset, message));
        if (faults.size() >= MOST) {
            throw new Stop();
        }
    }

    /** Adds the last one. */
    Stop fatal(int offset, String message) {
        faults.add(new Fault(offset, message));
        return new Stop();
    }

    boolean none() {
        return faults.isEmpty();
    }

    /** The line of an offset, from 1. */
    int line(int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            line += endsLine(i) ? 1 : 0;
        }
        return line;
    }

    GameFormatException exception() {
        List<FormatProblem> problems = new ArrayList<>();
        int line = 1;
        int start = 0;
        int at = 0;
        for (Fault fault :
                faults.stream().sorted(Comparator.comparingInt(Fault::offset)).toList()) {
            for (; at < fault.offset; at++) {
                if (endsLine(at)) {
                    line++;
                    start = at + 1;
                }
            }
            problems.add(new FormatProblem(line, text.codePointCount(start, fault.offset) + 1, fault.message));
        }
        return new GameFormatException(problems);
    }

    private boolean endsLine(int i) {
        char c = text.charAt(i);
        return c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
    }
}
