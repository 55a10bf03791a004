package tarazy.report;

import java.util.List;

/**
 * The questions and decisions of a case, in its order.
 *
 * @param items the questions
 */
public record QuestionList(String caseName, List<Item> items, List<Item> decisions) {
    public QuestionList {
        items = List.copyOf(items);
        decisions = List.copyOf(decisions);
    }

    /** A question, or a decision with what it decides. */
    public record Item(String id, String ask) {}

    /** True if a decision, and no question, has the id. */
    public boolean isDecision(String id) {
        return !ids().contains(id)
                && decisions.stream().anyMatch(item -> item.id().equals(id));
    }

    public List<String> ids() {
        return items.stream().map(Item::id).toList();
    }
}
