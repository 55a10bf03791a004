package tarazy.text.snippet;

import tarazy.text.Span;

/** Something seen in a text. */
public sealed interface Snippet
        permits DateMention, Quantity, Mention, UnlistedName, Attribution, Conditional, Hedge, Negation {

    /** Where, in the view's text; never empty. */
    Span span();
}
