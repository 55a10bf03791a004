package tarazy.forecast;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A source of the case and what this forecast made of it.
 *
 * @param grade the letter A to F
 * @param used false if it speaks from after the as-of date
 * @param claims number of claims quoted from it
 * @param verified how many of those quotes were found in its text
 */
public record SourceUse(
        String id,
        String title,
        String publisher,
        Optional<LocalDate> published,
        LocalDate speaksFrom,
        String grade,
        String group,
        boolean used,
        int claims,
        int verified) {}
