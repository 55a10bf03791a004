package tarazy.formula;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The names in formulas: which a formula uses, which are allowed, which was probably meant. */
public final class Names {
    private static final int LONGEST_COMPARED = 100;

    private Names() {}

    /** How a formula uses a name. */
    public enum Role {
        /** Its value at the current step. */
        CURRENT,
        /** Its value at the step before: {@code previous(x)}. */
        PREVIOUS,
        /** The time since it came true: {@code since(x)}. */
        SINCE
    }

    /** One occurrence of a name; the span is that of the name or of the call around it. */
    public record Use(String name, Role role, Span span) {}

    /** Every occurrence of a name, in the order of the text. */
    public static List<Use> uses(Expression expression) {
        List<Use> uses = new ArrayList<>();
        collect(expression, uses);
        return List.copyOf(uses);
    }

    private static void collect(Expression expression, List<Use> uses) {
        switch (expression) {
            case Expression.Reference e -> uses.add(new Use(e.name(), Role.CURRENT, e.span()));
            case Expression.Previous e -> uses.add(new Use(e.name(), Role.PREVIOUS, e.span()));
            case Expression.Since e -> uses.add(new Use(e.event(), Role.SINCE, e.span()));
            default -> {}
        }
        Children.of(expression).forEach(child -> collect(child, uses));
    }

    /** The names whose values at the current step the expression needs. */
    public static SortedSet<String> references(Expression expression) {
        return names(expression, Role.CURRENT);
    }

    /** The names in {@code previous(name)}. */
    public static SortedSet<String> previous(Expression expression) {
        return names(expression, Role.PREVIOUS);
    }

    /** The names in {@code since(event)}. */
    public static SortedSet<String> since(Expression expression) {
        return names(expression, Role.SINCE);
    }

    private static SortedSet<String> names(Expression expression, Role role) {
        SortedSet<String> names = new TreeSet<>();
        for (Use use : uses(expression)) {
            if (use.role == role) {
                names.add(use.name);
            }
        }
        return names;
    }

    /** One problem for every occurrence of a name that is not known, with the name that was probably meant. */
    public static List<FormulaProblem> unknown(Expression expression, Collection<String> known) {
        List<FormulaProblem> problems = new ArrayList<>();
        for (Use use : uses(expression)) {
            if (!known.contains(use.name)) {
                String advice = nearest(use.name, known)
                        .map(name -> "Did you mean " + Quote.code(name) + "?")
                        .orElse("");
                problems.add(new FormulaProblem(use.span, "unknown name " + Quote.code(use.name), advice));
            }
        }
        return List.copyOf(problems);
    }

    /**
     * Why the text cannot be the name of anything a formula refers to; empty if it can. A name consists of
     * letters, digits and {@code _}, with points between its parts, begins with a letter or {@code _}, and is
     * no word of the formula language.
     */
    public static Optional<String> fault(String name) {
        if (name.isEmpty()) {
            return Optional.of("the name is empty");
        }
        if (Letters.nameEnd(name, 0) != name.length()) {
            String hint = name.contains("-") ? "; `-` would be a minus in formulas, use `_`" : "";
            return Optional.of(Quote.code(name)
                    + " is no name: names have letters, digits and `_`, with points between their parts" + hint);
        }
        if (Tokenizer.isKeyword(name) || Vocabulary.words().contains(name)) {
            return Optional.of(Quote.code(name) + " is a word of the formula language and cannot be a name");
        }
        return Optional.empty();
    }

    /**
     * The known name that resembles {@code name} most, if any does: one that differs by few letters (a third
     * of them at most), by upper and lower case, by the order of its parts, or by parts left out in front.
     * Between equally similar names the first in alphabetical order.
     */
    public static Optional<String> nearest(String name, Collection<String> known) {
        if (name.length() > LONGEST_COMPARED) {
            return Optional.empty();
        }
        record Candidate(String name, int distance) {}
        String wanted = Letters.lower(name);
        int most = Math.max(1, wanted.length() / 3);
        return known.stream()
                .filter(k -> !k.equals(name) && k.length() <= LONGEST_COMPARED)
                .map(k -> new Candidate(k, distance(wanted, Letters.lower(k), most)))
                .filter(c -> c.distance <= most)
                .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .map(Candidate::name);
    }

    private static int distance(String wanted, String known, int most) {
        boolean sameParts = known.length() == wanted.length() && parts(known).equals(parts(wanted));
        if (known.endsWith("." + wanted) || wanted.endsWith("." + known) || sameParts) {
            return known.equals(wanted) ? 0 : 1;
        }
        return Math.abs(wanted.length() - known.length()) > most
                ? Integer.MAX_VALUE
                : EditDistance.between(wanted, known);
    }

    private static List<String> parts(String name) {
        return List.of(name.split("[._]")).stream().sorted().toList();
    }
}
