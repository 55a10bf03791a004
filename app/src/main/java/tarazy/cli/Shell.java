package tarazy.cli;

/** Words for a command line that somebody may copy. */
final class Shell {
    private Shell() {}

    static String quoted(String word) {
        return word.matches("[A-Za-z0-9._/-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
