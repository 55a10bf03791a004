package tarazy.report;

import java.util.List;

/** The questions of a case, in its order. */
public record QuestionList(String caseName, List<Item> items) {
    public QuestionList {
        items = List.copyOf(items);
    }

    public record Item(String id, String ask) {}

    public List<String> ids() {
        return items.stream().map(Item::id).toList();
    }
}
