/**
 * What sources say about a case: sources with their grades, claims with their quotes, and how claims about one thing
 * become one estimate. Nothing here decides what is true; contradictions are kept and shown.
 */
@org.jspecify.annotations.NullMarked
package tarazy.evidence;
