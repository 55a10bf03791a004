/**
 * What can be seen in a laid-out document: dates, figures, mentions, who is said to have said what, conditions, hedges
 * and negations. Nothing here decides what is true. All spans are offsets in the text of the view.
 */
@org.jspecify.annotations.NullMarked
package tarazy.text.snippet;
