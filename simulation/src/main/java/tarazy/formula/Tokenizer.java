package tarazy.formula;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Cuts a formula into tokens. Reports what has no meaning and goes on. */
final class Tokenizer {
    private static final Map<String, TokenKind> KEYWORDS = Map.of(
            "if", TokenKind.IF,
            "then", TokenKind.THEN,
            "else", TokenKind.ELSE,
            "or", TokenKind.OR,
            "and", TokenKind.AND,
            "not", TokenKind.NOT,
            "to", TokenKind.TO,
            "time", TokenKind.TIME);
    private static final Map<String, Integer> YES_NO = Map.of("yes", 1, "true", 1, "no", 0, "false", 0);

    private static final Set<String> ELSE_IF = Set.of("elseif", "elif", "elsif");

    private final String text;
    private final Problems problems;
    private final NumberReader numbers;
    private final List<Token> tokens = new ArrayList<>();
    private int position;

    private Tokenizer(String text, Problems problems) {
        this.text = text;
        this.problems = problems;
        this.numbers = new NumberReader(text, problems);
    }

    /** The tokens of the text, the last one {@link TokenKind#END}. */
    static List<Token> tokens(String text, Problems problems) {
        return new Tokenizer(text, problems).read();
    }

    /** Whether the word has a fixed meaning and can be no name. */
    static boolean isKeyword(String word) {
        return KEYWORDS.containsKey(word) || isKeywordInAnyCase(word) || ELSE_IF.contains(Letters.lower(word));
    }

    private static boolean isKeywordInAnyCase(String word) {
        String lower = Letters.lower(word);
        return YES_NO.containsKey(lower) || (KEYWORDS.containsKey(lower) && !lower.equals("time"));
    }

    private List<Token> read() {
        while (position < text.length()) {
            int c = text.codePointAt(position);
            if (Letters.isSpace(c)) {
                position += Character.charCount(c);
            } else if (c == '#') {
                skipComment();
            } else if (Letters.isDigit(c) || (c == '.' && Letters.isDigit(peek(1)))) {
                add(numbers.read(position));
            } else if (Letters.startsName(c)) {
                word();
            } else if (SignReader.isQuote(c)) {
                quoted();
            } else {
                add(SignReader.read(text, position, problems));
            }
        }
        tokens.add(Token.of(TokenKind.END, "", new Span(text.length(), text.length())));
        return tokens;
    }

    private void add(Token token) {
        tokens.add(token);
        position = token.span().end();
    }

    private char peek(int ahead) {
        return position + ahead < text.length() ? text.charAt(position + ahead) : '\0';
    }

    private void skipComment() {
        while (position < text.length() && text.charAt(position) != '\n' && text.charAt(position) != '\r') {
            position++;
        }
    }

    private void word() {
        int end = Letters.nameEnd(text, position);
        Span span = new Span(position, end);
        String word = normalized(text.substring(position, end));
        String lower = Letters.lower(word);
        if (ELSE_IF.contains(lower)) {
            problems.add(span, Quote.code(word) + " has no meaning in a formula", "Write `else if`.");
            tokens.add(Token.of(TokenKind.ELSE, word, span));
            add(Token.of(TokenKind.IF, word, span));
            return;
        }
        boolean keyword = isKeyword(word);
        if (keyword && !word.equals(lower)) {
            problems.add(span, Quote.code(word) + " is written in small letters", "Write " + Quote.code(lower) + ".");
        }
        if (keyword && YES_NO.containsKey(lower)) {
            add(Token.number(YES_NO.get(lower), false, word, span));
        } else if (keyword) {
            add(Token.of(KEYWORDS.getOrDefault(lower, TokenKind.UNKNOWN), word, span));
        } else {
            add(Token.of(TokenKind.NAME, word, span));
            if (peek(0) == '.' && peek(1) != '.') {
                problems.add(
                        new Span(span.start(), end + 1),
                        "the name " + Quote.code(word) + " ends in a point",
                        "Leave the point out, or write the missing part of the name after it.");
                position++;
            }
        }
    }

    /** The same name is the same text, however its accents are stored. */
    private static String normalized(String word) {
        boolean plain = word.chars().allMatch(c -> c < 0x80);
        return plain ? word : Normalizer.normalize(word, Normalizer.Form.NFC);
    }

    private void quoted() {
        int start = position;
        int end = start + 1;
        while (end < text.length() && !SignReader.isQuote(text.charAt(end)) && text.charAt(end) != '\n') {
            end++;
        }
        String content = text.substring(start + 1, end);
        boolean closed = end < text.length() && text.charAt(end) != '\n';
        Span span = new Span(start, closed ? end + 1 : end);
        if (!closed) {
            problems.add(span, "the quotation mark is not closed", "Write the date as `\"2022-01-07\"`.");
        }
        add(Token.of(TokenKind.TEXT, content, span));
    }
}
