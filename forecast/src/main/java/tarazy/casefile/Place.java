package tarazy.casefile;

import java.util.Comparator;

/**
 * A place in a file of the case folder. Places order by file name, line and column.
 *
 * @param file relative to the case folder, with forward slashes
 * @param line from 1; 0 if the whole file is meant
 * @param column from 1, in UTF-16 units; 0 if the whole line is meant
 */
public record Place(String file, int line, int column) implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::file).thenComparingInt(Place::line).thenComparingInt(Place::column);

    public static Place of(String file) {
        return new Place(file, 0, 0);
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    /** {@code quantities.yaml:12:7}, without the parts that are 0. */
    @Override
    public String toString() {
        return line == 0 ? file : column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
