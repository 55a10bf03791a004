package tarazy.text.snippet;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tarazy.text.Cardinals;

/** Reads the number that begins at a token, in digits or in words. */
final class NumberReader {
    private static final int MOST_DIGITS = 30;
    private static final int MOST_WORDS = 16;

    private static final Map<String, Long> SCALES = Map.ofEntries(
            Map.entry("dozen", 12L),
            Map.entry("hundred", 100L),
            Map.entry("thousand", 1_000L),
            Map.entry("million", 1_000_000L),
            Map.entry("mln", 1_000_000L),
            Map.entry("mn", 1_000_000L),
            Map.entry("billion", 1_000_000_000L),
            Map.entry("bln", 1_000_000_000L),
            Map.entry("bn", 1_000_000_000L),
            Map.entry("trillion", 1_000_000_000_000L),
            Map.entry("trn", 1_000_000_000_000L),
            Map.entry("tn", 1_000_000_000_000L));

    private static final Map<String, Long> PLURAL_SCALES = Map.of(
            "tens",
            10L,
            "dozens",
            12L,
            "scores",
            20L,
            "hundreds",
            100L,
            "thousands",
            1_000L,
            "millions",
            1_000_000L,
            "billions",
            1_000_000_000L,
            "trillions",
            1_000_000_000_000L);

    private static final Map<String, Integer> PARTS = Map.ofEntries(
            Map.entry("third", 3),
            Map.entry("quarter", 4),
            Map.entry("fifth", 5),
            Map.entry("sixth", 6),
            Map.entry("seventh", 7),
            Map.entry("eighth", 8),
            Map.entry("ninth", 9),
            Map.entry("tenth", 10));

    private static final WordSet SOME = WordSet.of("several few many some couple");

    /** Words a number can begin with: most words of a text are none of them. */
    private static final WordSet FIRST = WordSet.of("""
            a an half several few many couple tens dozens scores hundreds thousands millions billions trillions
            zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
            seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
            """);

    private NumberReader() {}

    /** Whether a number can begin with a word. */
    static boolean begins(String word) {
        return FIRST.contains(word);
    }

    /**
     * A number.
     *
     * @param value without its part: two thirds are 2
     * @param scale what the value was multiplied by, for "2 to 3 million"
     * @param part "1/3" and the like for fractions without an exact decimal, else empty
     * @param vague true if only an order of magnitude is said
     * @param end the token after it
     */
    record Read(BigDecimal value, BigDecimal scale, String part, boolean vague, boolean digits, int end) {
        Read times(BigDecimal factor, int newEnd) {
            BigDecimal product = value.multiply(factor).stripTrailingZeros();
            BigDecimal whole = product.scale() < 0 ? product.setScale(0) : product;
            return new Read(whole, scale.multiply(factor), part, vague, digits, newEnd);
        }
    }

    /** The number that begins at {@code i} and ends before {@code to}, or null. */
    static @Nullable Read at(Tokens t, int i, int to) {
        Read slashed = slashed(t, i, to);
        if (slashed != null) {
            return slashed;
        }
        if (t.isNumber(i)) {
            return scaled(t, digits(t, i, to), to);
        }
        if (!t.isWord(i) || !begins(t.word(i))) {
            return null;
        }
        Read vague = vague(t, i, to);
        if (vague != null) {
            return vague;
        }
        Read fraction = fraction(t, i, to);
        return fraction != null ? fraction : words(t, i, to);
    }

    /** "2/3 of" */
    private static @Nullable Read slashed(Tokens t, int i, int to) {
        if (i + 3 >= to
                || !t.is(i + 1, "/")
                || !t.joined(i + 2)
                || !t.is(i + 3, "of")
                || Calendar.month(t, i + 4) > 0) {
            return null;
        }
        Integer count = digit(t.word(i));
        Integer part = digit(t.word(i + 2));
        return count == null || part == null || count >= part ? null : parts(count, part, i + 3);
    }

    /** A number from 1 to 9. */
    private static @Nullable Integer digit(String word) {
        return word.length() == 1 && word.charAt(0) > '0' && word.charAt(0) <= '9'
                ? Integer.valueOf(word.charAt(0) - '0')
                : null;
    }

    private static @Nullable Read digits(Tokens t, int i, int to) {
        String word = t.word(i).replace(",", "");
        if (word.length() > MOST_DIGITS || !Tokens.digit(word.charAt(0))) {
            return null;
        }
        int end = i + 1;
        if (word.length() <= 3 && word.indexOf('.') < 0 && !t.is(i, "0")) {
            StringBuilder all = new StringBuilder(word);
            while (end < to && end < i + 5 && t.isNumber(end) && group(t, end)) {
                all.append(t.word(end++));
            }
            word = all.toString();
        }
        return new Read(new BigDecimal(word), BigDecimal.ONE, "", false, true, end);
    }

    /** Three digits after one space, as in "7 500". */
    private static boolean group(Tokens t, int i) {
        return t.word(i).length() == 3
                && Calendar.plain(t.word(i)) >= 0
                && t.start(i) == t.end(i - 1) + 1
                && Character.isSpaceChar(t.text().charAt(t.start(i) - 1));
    }

    private static @Nullable Read scaled(Tokens t, @Nullable Read number, int to) {
        if (number == null) {
            return null;
        }
        Read result = number;
        for (int most = 0; most < 2 && result.end() < to; most++) {
            int at = t.tied(result.end()) ? result.end() + 1 : result.end();
            Long scale = at < to ? SCALES.get(t.word(at)) : null;
            if (scale == null && at < to && t.joined(at) && t.is(at, "k")) {
                scale = 1_000L;
            }
            if (scale == null) {
                break;
            }
            result = result.times(BigDecimal.valueOf(scale), at + 1);
        }
        return result;
    }

    /** "dozens", "tens of thousands", "several hundred". */
    private static @Nullable Read vague(Tokens t, int i, int to) {
        Long first = PLURAL_SCALES.get(t.word(i));
        int end = i + 1;
        if (first != null) {
            BigDecimal value = BigDecimal.valueOf(first);
            Long next = t.is(end, "of") && end + 1 < to ? PLURAL_SCALES.get(t.word(end + 1)) : null;
            if (next != null) {
                value = value.multiply(BigDecimal.valueOf(next));
                end += 2;
            } else if (t.is(i, "tens") || (t.is(i, "scores") && !t.is(end, "of"))) {
                return null;
            }
            return new Read(value, value, "", true, false, end);
        }
        int some = t.is(i, "a") && (t.is(end, "few") || t.is(end, "couple")) ? end : i;
        if (SOME.contains(t.word(some)) && !t.is(some, "some")) {
            int at = t.is(some, "couple") && t.is(some + 1, "of") ? some + 2 : some + 1;
            Long scale = at < to ? SCALES.get(t.word(at)) : null;
            if (scale != null) {
                BigDecimal value = BigDecimal.valueOf(scale);
                return scaled(t, new Read(value, value, "", true, false, at + 1), to);
            }
        }
        return null;
    }

    /** "half", "half a million", "a third", "two-thirds", "three quarters". */
    private static @Nullable Read fraction(Tokens t, int i, int to) {
        BigDecimal half = new BigDecimal("0.5");
        if (t.is(i, "half")) {
            boolean scale = t.is(i + 1, "a") && i + 2 < to && SCALES.containsKey(t.word(i + 2));
            Read plain = new Read(half, BigDecimal.ONE, "", false, false, scale ? i + 2 : i + 1);
            return scale ? scaled(t, plain, to) : plain;
        }
        Integer count = t.is(i, "a") ? Integer.valueOf(1) : Cardinals.belowTwenty(t.word(i));
        int at = t.tied(i + 1) ? i + 2 : i + 1;
        if (count == null || count == 0 || at >= to) {
            return null;
        }
        String word = t.word(at);
        if (t.is(i, "a") && word.equals("half")) {
            return null;
        }
        if (count == 1 && word.equals("half")) {
            return new Read(half, BigDecimal.ONE, "", false, false, at + 1);
        }
        boolean plural = word.endsWith("s") && count > 1;
        boolean by = t.is(i, "a") && t.is(i - 1, "by") && (!t.isWord(at + 1) || Nouns.function(t.word(at + 1)));
        Integer part = PARTS.get(plural ? word.substring(0, word.length() - 1) : word);
        if (part == null || (count > 1) != plural || !(by || fractionFollows(t, at + 1, part))) {
            return null;
        }
        return parts(count, part, at + 1);
    }

    private static Read parts(int count, int part, int end) {
        BigDecimal exact = exactPart(part);
        return exact.signum() > 0
                ? new Read(exact.multiply(BigDecimal.valueOf(count)), BigDecimal.ONE, "", false, false, end)
                : new Read(BigDecimal.valueOf(count), BigDecimal.ONE, "1/" + part, false, false, end);
    }

    /** "a third of" is a fraction, "a third country" and "a quarter" of a year or town are not. */
    private static boolean fractionFollows(Tokens t, int next, int part) {
        return t.is(next, "of")
                || t.is(next, "more")
                || t.is(next, "less")
                || t.is(next, "fewer")
                || t.is(next, "in")
                || t.tied(next)
                || (!t.isWord(next) && part != 4)
                || (t.is(next - 1, "thirds") || t.is(next - 1, "quarters"));
    }

    private static BigDecimal exactPart(int part) {
        return switch (part) {
            case 2 -> new BigDecimal("0.5");
            case 4 -> new BigDecimal("0.25");
            case 5 -> new BigDecimal("0.2");
            case 8 -> new BigDecimal("0.125");
            case 10 -> new BigDecimal("0.1");
            default -> BigDecimal.ZERO;
        };
    }

    /** "six thousand eight hundred and forty-six", "a hundred", "two and a half million". */
    private static @Nullable Read words(Tokens t, int start, int to) {
        int i = start;
        if ((t.is(i, "a") || t.is(i, "an")) && i + 1 < to && SCALES.containsKey(t.word(i + 1))) {
            return scaled(t, new Read(BigDecimal.ONE, BigDecimal.ONE, "", false, false, i + 1), to);
        }
        long total = 0;
        long group = 0;
        long lastScale = Long.MAX_VALUE;
        boolean any = false;
        boolean open = true;
        int limit = Math.min(to, start + MOST_WORDS);
        while (i < limit) {
            String word = t.word(i);
            Integer tens = Cardinals.tens(word);
            Integer small = Cardinals.belowTwenty(word);
            Long scale = SCALES.get(word);
            if (open && tens != null) {
                int at = t.tied(i + 1) || t.hyphen(i + 1) ? i + 2 : i + 1;
                Integer unit = at < limit ? Cardinals.belowTwenty(t.word(at)) : null;
                boolean with = unit != null && unit > 0 && unit < 10;
                group += tens + (with && unit != null ? unit : 0);
                i = with ? at + 1 : i + 1;
                open = false;
            } else if (open && small != null) {
                group += small;
                i++;
                open = false;
            } else if (any && scale != null && group > 0 && scale == 100L && group < 100) {
                group *= 100;
                i++;
                open = true;
            } else if (any && scale != null && group > 0 && scale != 100L && scale < lastScale) {
                total += group * scale;
                group = 0;
                lastScale = scale;
                i++;
                open = scale >= 1000;
            } else if (any && t.is(i, "and") && open && i + 1 < limit && goesOn(t.word(i + 1))) {
                i++;
                continue;
            } else if (any && t.tied(i) && i + 1 < limit && SCALES.containsKey(t.word(i + 1))) {
                i++;
                continue;
            } else {
                break;
            }
            any = true;
        }
        if (!any) {
            return null;
        }
        BigDecimal value = BigDecimal.valueOf(total + group);
        BigDecimal scale = lastScale == Long.MAX_VALUE ? BigDecimal.ONE : BigDecimal.valueOf(lastScale);
        if (t.is(i, "and") && t.is(i + 1, "a") && t.is(i + 2, "half") && i + 2 < to) {
            Read half = new Read(value.add(new BigDecimal("0.5")), scale, "", false, false, i + 3);
            return scaled(t, half, to);
        }
        return new Read(value, scale, "", false, false, i);
    }

    private static boolean goesOn(String word) {
        return Cardinals.tens(word) != null || Cardinals.belowTwenty(word) != null;
    }
}
