package tarazy.text.snippet;

import java.util.Optional;
import tarazy.text.Span;

/**
 * When, as a text says it.
 *
 * @param interval the days it covers; only for a date said with its year. What is relative, yearless, named by weekday or
 *     written so that day and month may be swapped stays unresolved until a person says when the text speaks. "Early
 *     2022" and "the end of 2022" cover all of 2022: more is not said.
 */
public record DateMention(Span span, DateClass kind, Optional<DateInterval> interval) implements Snippet {}
