package tarazy.text;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** Ways to make a quote say something its text does not. Each gives the quote back where it does not apply. */
enum Corruption {
    DIGIT {
        @Override
        String apply(String quote, String text, Random random) {
            List<Integer> digits = quote.chars().boxed().toList();
            List<Integer> at = java.util.stream.IntStream.range(0, digits.size())
                    .filter(i -> Character.isDigit(quote.charAt(i)))
                    .boxed()
                    .toList();
            if (at.isEmpty()) {
                return quote;
            }
            int i = at.get(random.nextInt(at.size()));
            return quote.substring(0, i) + random.nextInt(10) + quote.substring(i + 1);
        }
    },
    NUMBER_WORD {
        @Override
        String apply(String quote, String text, Random random) {
            return replaced(quote, NUMBERS, random);
        }
    },
    NEGATION {
        @Override
        String apply(String quote, String text, Random random) {
            return random.nextBoolean()
                    ? inserted(quote, random, "not", "never", "no", "hardly")
                    : removed(quote, NEGATIONS, random);
        }
    },
    HEDGE {
        @Override
        String apply(String quote, String text, Random random) {
            return switch (random.nextInt(3)) {
                case 0 -> inserted(quote, random, "reportedly", "perhaps", "may", "nearly", "allegedly");
                case 1 -> removed(quote, HEDGES, random);
                default -> replaced(quote, HEDGES, random);
            };
        }
    },
    NAME {
        @Override
        String apply(String quote, String text, Random random) {
            String[] words = words(quote);
            String[] names = NAMES.computeIfAbsent(text, Corruption::names);
            int i = any(words, word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)), random);
            if (i < 0) {
                return quote;
            }
            words[i] = random.nextBoolean() ? names[random.nextInt(names.length)] : misspelt(words[i], random);
            return String.join(" ", words);
        }
    },
    ORDER {
        @Override
        String apply(String quote, String text, Random random) {
            String[] words = words(quote);
            int i = random.nextInt(words.length);
            int j = random.nextBoolean() ? (i + 1) % words.length : random.nextInt(words.length);
            String swap = words[i];
            words[i] = words[j];
            words[j] = swap;
            return String.join(" ", words);
        }
    };

    private static final List<String> NUMBERS = List.of(
            "two",
            "three",
            "four",
            "six",
            "ten",
            "eleven",
            "twenty",
            "thousand",
            "million",
            "billion",
            "half",
            "third",
            "second",
            "first",
            "one",
            "once");
    private static final List<String> NEGATIONS = List.of(
            "not", "never", "no", "neither", "nor", "nobody", "without", "nowhere", "cannot", "denied", "refused");
    private static final List<String> HEDGES = List.of(
            "may",
            "might",
            "could",
            "would",
            "will",
            "can",
            "should",
            "likely",
            "unlikely",
            "perhaps",
            "nearly",
            "about",
            "roughly",
            "some",
            "most",
            "often",
            "seems",
            "only",
            "more",
            "less",
            "least",
            "if",
            "said",
            "expects");

    private static final Map<String, String[]> NAMES = new ConcurrentHashMap<>();

    abstract String apply(String quote, String text, Random random);

    private static String[] words(String quote) {
        return quote.split("\\s+", -1);
    }

    private static String[] names(String text) {
        return Arrays.stream(words(text))
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
                .toArray(String[]::new);
    }

    private static int any(String[] words, Predicate<String> wanted, Random random) {
        int start = random.nextInt(words.length);
        for (int k = 0; k < words.length; k++) {
            int i = (start + k) % words.length;
            if (wanted.test(words[i])) {
                return i;
            }
        }
        return -1;
    }

    private static String replaced(String quote, List<String> list, Random random) {
        String[] words = words(quote);
        int i = any(words, list::contains, random);
        if (i >= 0) {
            words[i] = list.get(random.nextInt(list.size()));
        }
        return String.join(" ", words);
    }

    private static String removed(String quote, List<String> list, Random random) {
        String[] words = words(quote);
        int i = any(words, list::contains, random);
        if (i >= 0) {
            words[i] = "";
        }
        return String.join(" ", words).replace("  ", " ");
    }

    private static String inserted(String quote, Random random, String... choices) {
        String[] words = words(quote);
        int i = random.nextInt(words.length);
        words[i] = words[i] + " " + choices[random.nextInt(choices.length)];
        return String.join(" ", words);
    }

    private static String misspelt(String name, Random random) {
        int i = random.nextInt(name.length());
        char letter = (char) ('a' + random.nextInt(26));
        return name.substring(0, i) + letter + name.substring(i + random.nextInt(2));
    }
}
