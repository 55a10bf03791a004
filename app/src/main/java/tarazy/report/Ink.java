package tarazy.report;

/** How a piece of terminal text is set. */
enum Ink {
    PLAIN(""),
    BOLD("\u001b[1m"),
    DIM("\u001b[2m"),
    GOOD("\u001b[32m"),
    WARNING("\u001b[33m"),
    BAD("\u001b[31m"),
    NAME("\u001b[36m");

    private static final String END = "\u001b[0m";

    private final String start;

    Ink(String start) {
        this.start = start;
    }

    String on(Screen screen, String text) {
        return screen.colour() && this != PLAIN && !text.isEmpty() ? start + text + END : text;
    }
}
