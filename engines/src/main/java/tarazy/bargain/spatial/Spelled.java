package tarazy.bargain.spatial;

import java.util.List;

/** A value of an option that people write in a file or a command. */
interface Spelled {
    /** Our own word first, then those of KTAB's files and of its papers. */
    List<String> spellings();

    /** Our own word. */
    default String word() {
        return spellings().getFirst();
    }
}
