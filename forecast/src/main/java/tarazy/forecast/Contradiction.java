package tarazy.forecast;

import java.util.List;

/** Claims about one thing that do not agree; both sides are kept. */
public record Contradiction(String about, String explanation, List<Side> sides) {
    public Contradiction {
        sides = List.copyOf(sides);
    }

    public record Side(String claim, String source, String saidBy, String value, String quote) {}
}
