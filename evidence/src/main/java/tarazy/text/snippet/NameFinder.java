package tarazy.text.snippet;

import java.util.List;

/** Capitalised words of one sentence that no actor is called by. */
final class NameFinder {
    private static final WordSet JOINS = WordSet.of("of de del della di la le al el bin ibn von van der den du da dos");
    private static final WordSet ARTICLES = WordSet.of("al el an ar as ash at");

    private static final WordSet NO_NAMES = WordSet.of("i i'm i've i'll i'd mr mrs ms dr god ok tv pm am ad bc");

    private static final WordSet GROUPS = WordSet.of("people women children men");

    /** From here on Unicode has bullets, arrows and pictures, and the letters of no European script. */
    private static final char FIRST_SYMBOL = '\u2022';

    private NameFinder() {}

    static void find(Reading reading, Reading.Part part, List<Snippet> out) {
        Tokens t = reading.tokens();
        int i = part.from();
        while (i < part.to()) {
            if (!nameWord(reading, i) || (part.titleCase() && !t.acronym(i))) {
                i++;
                continue;
            }
            int end = i + 1;
            while (!part.titleCase() && end < part.to()) {
                if (nameWord(reading, end)) {
                    end++;
                } else if (joins(t, i, end) && end + 1 < part.to() && nameWord(reading, end + 1)) {
                    end += 2;
                } else if (JOINS.contains(t.word(end))
                        && t.tied(end + 1)
                        && end + 2 < part.to()
                        && nameWord(reading, end + 2)) {
                    end += 3; // "Shehab al-Din"
                } else if (t.is(end, "of")
                        && t.is(end + 1, "the")
                        && Titles.ofOrganisation(t.word(end - 1))
                        && end + 2 < part.to()
                        && nameWord(reading, end + 2)) {
                    end += 3; // "the Ministry of the Interior"
                } else if (t.is(end, "and") && t.is(i - 1, "the") && wholeBody(reading, part, i, end)) {
                    end += 2;
                } else if (initial(t, end) && end - i > 1 && end + 1 < part.to()) {
                    end++; // "Maria S. said"
                    break;
                } else {
                    break;
                }
            }
            int start = opens(t, part, i) && Nouns.function(t.word(i)) ? i + 1 : i;
            int titled = start;
            while (titled < end
                    && Titles.ofPerson(t.word(titled))
                    && !(titled + 1 < end && Titles.ofOrganisation(t.word(titled + 1)))) { // "Foreign Ministry"
                titled++;
            }
            if (titled > start && titled == end) {
                i = end;
                continue;
            }
            start = titled < end && t.capital(titled) ? titled : start;
            if (start == i && t.tied(i - 1) && i - 2 >= part.from() && ARTICLES.contains(t.word(i - 2))) {
                start = i - 2; // "al-Shabaab"
            }
            boolean common = start == i && opens(t, part, i) && Nouns.countable(t.word(i)) && t.is(i + 1, "of");
            start = common && i + 2 < end ? i + 2 : start; // "Residents of Velm"
            boolean alone =
                    end - start == 1 && opens(t, part, start) && !t.acronym(start) && !reading.knownName(t.word(start));
            boolean letter = end - start == 1 && (t.end(start) - t.start(start) == 1 || Nouns.function(t.word(start)));
            boolean said = end > start && !letter && !(end - start == 1 && NO_NAMES.contains(t.word(start)));
            if (said && !alone && (t.capital(start) || start < i)) {
                out.add(new UnlistedName(t.span(start, end)));
                reading.named(start, end);
                reading.learnName(start, end);
            }
            i = end;
        }
    }

    private static boolean joins(Tokens t, int start, int i) {
        return t.tied(i)
                || initial(t, i)
                || (t.possessive(i) && GROUPS.contains(t.word(i - 1))) // "the Workers' Party"
                || (t.is(i, "'") && t.possessive(i) && Titles.ofOrganisation(t.word(i + 1)))
                || t.is(i, "&")
                || JOINS.contains(t.word(i))
                // "the Institute for Northern Studies"
                || ((t.is(i, "for") || t.is(i, "on")) && i > start && Titles.ofOrganisation(t.word(i - 1)))
                // "Doctors for Velm"
                || ((t.is(i, "for") || t.is(i, "without") || t.is(i, "against")) && Nouns.countable(t.word(i - 1)));
    }

    /** "the Armed Conflict Location and Event Data Project": what follows ends a body's name, and none ends before. */
    private static boolean wholeBody(Reading reading, Reading.Part part, int start, int and) {
        Tokens t = reading.tokens();
        for (int k = start; k < and; k++) {
            if (Titles.ofOrganisation(t.word(k))) {
                return false;
            }
        }
        int end = and + 1;
        while (end < part.to() && nameWord(reading, end)) {
            end++;
        }
        return and - start > 1 && end > and + 1 && Titles.ofOrganisation(t.word(end - 1));
    }

    /** The stop of "J. Karel". */
    private static boolean initial(Tokens t, int i) {
        return t.is(i, ".") && t.joined(i) && t.capital(i - 1) && t.end(i - 1) - t.start(i - 1) == 1;
    }

    private static boolean nameWord(Reading reading, int i) {
        Tokens t = reading.tokens();
        return t.capital(i) && reading.actor(i) == null && !reading.dated(i) && !t.is(i, "i");
    }

    /** Where a capital is due for any word: at the start, after a colon, and at the start of a quotation. */
    private static boolean opens(Tokens t, Reading.Part part, int i) {
        if (i == part.from()) {
            return true;
        }
        String before = t.word(i - 1);
        return switch (before) {
            case "." -> !(i - 2 >= part.from() && Titles.ofPerson(t.word(i - 2))); // "Gen. X"
            case "\"", "'", ":", "(", "[", "*", "•", "!", "?", "#", ")", ";" -> true;
            default -> (t.hyphen(i - 1) && !t.tied(i - 1)) || t.text().charAt(t.start(i - 1)) >= FIRST_SYMBOL;
        };
    }
}
