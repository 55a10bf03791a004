package tarazy.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tarazy.evidence.Draft;

/** What a language model answered. Strict but for a code fence around the whole and numbers written without quotation marks. */
final class DraftReply {
    private static final int MOST = 500;
    private static final Set<String> KEYS = Set.of("sentence", "quote", "about", "value", "unit", "said_by");

    private DraftReply() {}

    /** The text of the first message in the body of an answer. */
    static String content(String body) throws CallException {
        if (JsonTree.read(body).orElse(null) instanceof JsonTree.Entries(Map<String, JsonTree> answer)
                && answer.get("choices") instanceof JsonTree.Items(List<JsonTree> choices)
                && !choices.isEmpty()
                && choices.getFirst() instanceof JsonTree.Entries(Map<String, JsonTree> choice)
                && choice.get("message") instanceof JsonTree.Entries(Map<String, JsonTree> message)
                && message.get("content") instanceof JsonTree.Text(String content)) {
            return content;
        }
        throw new CallException(
                "the endpoint's answer is no chat completion; does it speak the OpenAI chat protocol at this address?");
    }

    /** The drafts in the text of a message. */
    static List<Draft> drafts(String content) throws CallException {
        if (!(JsonTree.read(unfenced(content)).orElse(null) instanceof JsonTree.Entries(Map<String, JsonTree> reply))
                || !reply.keySet().equals(Set.of("claims"))
                || !(reply.get("claims") instanceof JsonTree.Items(List<JsonTree> items))) {
            throw strange("it is not the JSON object {\"claims\": […]}");
        }
        if (items.size() > MOST) {
            throw strange("it has " + items.size() + " claims, the limit is " + MOST);
        }
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            drafts.add(draft(items.get(i), "claim " + (i + 1)));
        }
        return drafts;
    }

    private static Draft draft(JsonTree item, String name) throws CallException {
        if (!(item instanceof JsonTree.Entries(Map<String, JsonTree> cells))) {
            throw strange(name + " is no object");
        }
        Set<String> unknown = new TreeSet<>(cells.keySet());
        unknown.removeAll(KEYS);
        if (!unknown.isEmpty()) {
            throw strange(name + " has keys that were not asked for");
        }
        if (!(cells.get("sentence") instanceof JsonTree.Digits(String number)) || !number.matches("[0-9]{1,7}")) {
            throw strange("the sentence of " + name + " is no whole number");
        }
        Draft draft = new Draft(
                Integer.parseInt(number),
                text(cells, "quote", name),
                text(cells, "about", name),
                text(cells, "value", name),
                text(cells, "unit", name),
                text(cells, "said_by", name));
        if (draft.quote().isBlank() || draft.about().isBlank()) {
            throw strange(name + " has no quote or nothing it is about");
        }
        return draft;
    }

    private static String text(Map<String, JsonTree> cells, String key, String name) throws CallException {
        return switch (Optional.ofNullable(cells.get(key)).orElse(new JsonTree.Null())) {
            case JsonTree.Text(String text) -> text;
            case JsonTree.Digits(String digits) when key.equals("value") -> digits;
            case JsonTree.Truth(boolean yes) when key.equals("value") -> yes ? "yes" : "no";
            case JsonTree.Null() -> "";
            default -> throw strange(key + " of " + name + " is no text");
        };
    }

    private static String unfenced(String content) {
        String text = content.strip();
        int line = text.indexOf('\n');
        boolean fenced = text.startsWith("```") && text.endsWith("```") && line > 0 && line < text.length() - 3;
        return fenced ? text.substring(line, text.length() - 3).strip() : text;
    }

    private static CallException strange(String why) {
        return new CallException("the model's reply cannot be used: " + why + "; try again, or another model");
    }
}
