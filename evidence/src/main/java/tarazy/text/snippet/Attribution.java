package tarazy.text.snippet;

import tarazy.text.Span;

/**
 * Words that the author puts into the mouth of somebody. What has no attribution is the author's voice.
 *
 * @param span the words attributed
 * @param cue the word that attributes, such as "said"
 * @param saidBy the actor's id, else the name as written, else {@value #UNSPECIFIED}
 * @param inherited true if the text says "he", "she", "it" or "they", and {@code saidBy} is who spoke or was named before
 *     in the paragraph
 */
public record Attribution(Span span, Span cue, String saidBy, boolean inherited) implements Snippet {
    public static final String UNSPECIFIED = "unspecified";
}
