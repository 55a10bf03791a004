package tarazy.formula;

import java.util.ArrayDeque;
import java.util.Deque;

/** How large a formula may be, so that everything that walks over its tree may do so by recursion. */
final class Limits {
    static final int LENGTH = 100_000;
    static final int DEPTH = 200;
    static final int NODES = 20_000;

    static final String TOO_DEEP = "the formula is nested more than " + DEPTH + " levels deep";
    static final String TOO_DEEP_ADVICE = "Give parts of it names of their own, and write long sums as `sum(a, b, …)`.";

    private record Place(Expression expression, int depth) {}

    private Limits() {}

    /** Whether the tree is small enough; reports it if not. Walks without recursion. */
    static boolean keeps(Expression root, Problems problems) {
        Deque<Place> open = new ArrayDeque<>();
        open.push(new Place(root, 1));
        int nodes = 0;
        while (!open.isEmpty()) {
            Place place = open.pop();
            if (place.depth > DEPTH) {
                problems.add(root.span(), TOO_DEEP, TOO_DEEP_ADVICE);
                return false;
            }
            if (++nodes > NODES) {
                problems.add(
                        root.span(),
                        "the formula has more than " + NODES + " parts",
                        "Give parts of it names of their own.");
                return false;
            }
            for (Expression child : Children.of(place.expression)) {
                open.push(new Place(child, place.depth + 1));
            }
        }
        return true;
    }
}
