package tarazy.bargain.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import tarazy.bargain.Actor;
import tarazy.bargain.Agenda;
import tarazy.bargain.Issue;
import tarazy.bargain.Scale;

/** What KTAB's formats have in common: what is allowed, and gathering what is not. */
final class KtabText {
    /** Longest text, in characters. */
    static final int LONGEST = 16 * 1024 * 1024;

    /** Ends of KTAB's scale of positions, and of attention. */
    static final double FULL = 100;

    private static final Scale SCALE = Scale.of(0, FULL);

    /** Attention may add up to this much more, for rounding. */
    private static final double ROUNDING = 1e-9;

    private final String name;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, Integer> actorLines = new HashMap<>();
    private final Map<String, Integer> dimensionLines = new HashMap<>();

    KtabText(String name) {
        this.name = name;
    }

    void fault(int line, int column, String message) {
        faults.add(new Fault(line, column, message));
    }

    private void fault(int line, IntSupplier column, String message) {
        fault(line, column.getAsInt(), message);
    }

    boolean faultless() {
        return faults.isEmpty();
    }

    /** @throws FormatException if there are any faults */
    void check() {
        if (!faults.isEmpty()) {
            throw new FormatException(name, faults);
        }
    }

    /** The number, or NaN with a fault; {@code column} is only asked for then. */
    double number(String text, String what, double highest, int line, IntSupplier column) {
        String stripped = text.strip();
        double number;
        try {
            number = stripped.isEmpty() ? Double.NaN : Double.parseDouble(stripped);
        } catch (NumberFormatException e) {
            number = Double.NaN;
        }
        if (number >= 0 && number <= highest && Double.isFinite(number)) {
            return number;
        }
        String allowed = highest < Double.POSITIVE_INFINITY ? "from 0 to " + (int) highest : "0 or more";
        fault(
                line,
                column,
                what + (stripped.isEmpty() ? " is missing" : " is " + shortened(stripped)) + ", must be a number "
                        + allowed);
        return Double.NaN;
    }

    /** A name that no other actor has. */
    String actor(String text, int line, IntSupplier column) {
        return unique(text, "actor", actorLines, line, column);
    }

    /** A name that no other dimension has. */
    String dimension(String text, int line, IntSupplier column) {
        return unique(text, "dimension", dimensionLines, line, column);
    }

    private String unique(String text, String what, Map<String, Integer> lines, int line, IntSupplier column) {
        String name = text.strip();
        Integer first = lines.putIfAbsent(name, line);
        if (name.isEmpty()) {
            fault(line, column, "the " + what + " has no name");
        } else if (first != null) {
            fault(
                    line,
                    column,
                    "the name " + shortened(name) + " is already that of the " + what + " in line " + first);
        }
        return name;
    }

    /** An actor's attention to all dimensions is limited. */
    void attention(KtabActor actor, int line, IntSupplier column) {
        double sum = actor.saliences.stream().mapToDouble(each -> each).sum();
        if (sum > FULL + ROUNDING) {
            fault(
                    line,
                    column,
                    "the saliences of %s add up to %s, must be 100 or less".formatted(shortened(actor.name), sum));
        }
    }

    static Agenda agenda(String name, List<String> dimensions, List<KtabActor> actors) {
        List<Issue> issues = new ArrayList<>();
        for (int k = 0; k < dimensions.size(); k++) {
            int dimension = k;
            issues.add(new Issue(
                    dimensions.get(k),
                    SCALE,
                    actors.stream().map(actor -> actor.on(dimension)).toList()));
        }
        return new Agenda(name, issues);
    }

    static Actor stake(Agenda agenda, String actor, Issue issue) {
        return agenda.stake(actor, issue)
                .orElseThrow(() -> new IllegalArgumentException(
                        "agenda %s: %s has no position on %s".formatted(agenda.name(), actor, issue.name())));
    }

    /** On KTAB's scale. */
    static double position(Actor actor, Issue issue) {
        Scale scale = issue.scale();
        return scale.low() == 0 && scale.high() == FULL
                ? actor.position()
                : (actor.position() - scale.low()) / (scale.high() - scale.low()) * FULL;
    }

    static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
