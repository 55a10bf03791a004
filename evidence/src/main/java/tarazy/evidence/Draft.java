package tarazy.evidence;

/**
 * A claim as a language model words it: nothing of it is believed before the {@link DraftGate} has held it against the
 * text.
 *
 * @param sentence number of the sentence the quote is said to stand in, 1-based, as in {@link DraftText#sentences()}
 * @param quote said to be the text's own words
 * @param about as {@link Claim#about()}
 * @param value as {@link Claim#value()}
 * @param unit as {@link Claim#unit()}
 * @param saidBy as {@link Claim#saidBy()}
 */
public record Draft(int sentence, String quote, String about, String value, String unit, String saidBy) {}
