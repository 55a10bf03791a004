package tarazy.formula;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Collects the faults of one formula. One fault per place, because what follows at the same place is
 * nearly always a consequence of the first; and no more than a reader can use.
 */
final class Problems {
    static final int MOST = 25;

    private final List<FormulaProblem> problems = new ArrayList<>();

    void add(Span span, String message, String advice) {
        boolean known = problems.stream().anyMatch(p -> p.span().start() == span.start());
        if (!known && !isFull()) {
            problems.add(new FormulaProblem(span, message, advice));
        }
    }

    /** For faults that, behind another one, are most likely its consequence. */
    void addUnlessConsequence(Span span, String message, String advice) {
        if (isEmpty()) {
            add(span, message, advice);
        }
    }

    /** Whether no more faults are wanted, so that advice need not be looked for. */
    boolean isFull() {
        return problems.size() >= MOST;
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    List<FormulaProblem> inOrder() {
        return problems.stream()
                .sorted(Comparator.comparingInt((FormulaProblem p) -> p.span().start()))
                .toList();
    }
}
