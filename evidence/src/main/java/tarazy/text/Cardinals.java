package tarazy.text;

import org.jspecify.annotations.Nullable;

/** The English words for numbers below a hundred, in lower case. */
public final class Cardinals {
    private Cardinals() {}

    /** 0 to 19; null for any other word. */
    public static @Nullable Integer belowTwenty(String word) {
        return switch (word) {
            case "zero" -> 0;
            case "one" -> 1;
            case "two" -> 2;
            case "three" -> 3;
            case "four" -> 4;
            case "five" -> 5;
            case "six" -> 6;
            case "seven" -> 7;
            case "eight" -> 8;
            case "nine" -> 9;
            case "ten" -> 10;
            case "eleven" -> 11;
            case "twelve" -> 12;
            case "thirteen" -> 13;
            case "fourteen" -> 14;
            case "fifteen" -> 15;
            case "sixteen" -> 16;
            case "seventeen" -> 17;
            case "eighteen" -> 18;
            case "nineteen" -> 19;
            default -> null;
        };
    }

    /** 1 to 9; null for any other word. */
    public static @Nullable Integer unit(String word) {
        Integer number = belowTwenty(word);
        return number != null && number >= 1 && number <= 9 ? number : null;
    }

    /** 20, 30 and so on to 90; null for any other word. */
    public static @Nullable Integer tens(String word) {
        return switch (word) {
            case "twenty" -> 20;
            case "thirty" -> 30;
            case "forty" -> 40;
            case "fifty" -> 50;
            case "sixty" -> 60;
            case "seventy" -> 70;
            case "eighty" -> 80;
            case "ninety" -> 90;
            default -> null;
        };
    }
}
