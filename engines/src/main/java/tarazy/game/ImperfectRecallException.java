package tarazy.game;

/** A method needs players who remember, and one forgets. */
public final class ImperfectRecallException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    ImperfectRecallException(String title, Recall recall) {
        super("game " + title + " has imperfect recall: " + recall.text());
    }
}
