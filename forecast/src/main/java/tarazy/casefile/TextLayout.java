package tarazy.casefile;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the characters of a value stand in its file, as stretches that run along one line of the file. Needed because
 * quotes, escapes and folded lines make a value's text differ from what is written.
 *
 * @param file relative to the case folder
 * @param stretches in the order of the text, the first from offset 0
 */
public record TextLayout(String file, List<Stretch> stretches) {

    /** From {@code offset} on, characters stand one after the other from this line and column. */
    public record Stretch(int offset, int line, int column) {}

    public TextLayout {
        if (stretches.isEmpty() || stretches.getFirst().offset() != 0) {
            throw new IllegalArgumentException("the first stretch must begin at offset 0");
        }
        stretches = List.copyOf(stretches);
    }

    /** The layout of a text that stands in the file as it is, on one line. */
    public static TextLayout inline(Place start) {
        return new TextLayout(start.file(), List.of(new Stretch(0, start.line(), start.column())));
    }

    /** The place of the character at an offset of the text; of the nearest known one before it in any case. */
    public Place place(int offset) {
        int low = 0;
        int high = stretches.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (stretches.get(middle).offset() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        Stretch stretch = stretches.get(low);
        int column = stretch.column() == 0 ? 0 : stretch.column() + Math.max(0, offset - stretch.offset());
        return new Place(file, stretch.line(), column);
    }

    /** Collects stretches, leaving out those that only continue the one before. */
    static final class Builder {
        private final String file;
        private final List<Stretch> stretches = new ArrayList<>();

        Builder(String file) {
            this.file = file;
        }

        void add(int offset, int line, int column) {
            if (!stretches.isEmpty()) {
                Stretch last = stretches.getLast();
                if (last.line() == line && last.column() + offset - last.offset() == column) {
                    return;
                }
                if (last.offset() == offset) {
                    stretches.removeLast();
                }
            }
            stretches.add(new Stretch(offset, line, column));
        }

        boolean isEmpty() {
            return stretches.isEmpty();
        }

        TextLayout build() {
            return new TextLayout(file, stretches);
        }
    }
}
