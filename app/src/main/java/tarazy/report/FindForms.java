package tarazy.report;

import tarazy.report.FoundSentences.Item;
import tarazy.text.Span;

/** Sentences that were found, in all forms. */
final class FindForms {
    /** Stand for the ends of a word that was looked for while lines are broken. */
    private static final char BEGIN = '\uE000';

    private static final char END = '\uE001';

    private FindForms() {}

    static String text(FoundSentences found, Screen screen) {
        StringBuilder out = new StringBuilder();
        for (Item item : found.items()) {
            out.append(Ink.BOLD.on(screen, PlainText.of(item.file() + ":" + item.line())));
            String notes = (item.source().isEmpty() ? "" : "  " + item.source())
                    + (item.claims().isEmpty() ? "" : "  quoted by " + String.join(", ", item.claims()));
            out.append(Ink.DIM.on(screen, PlainText.harmless(notes))).append('\n');
            for (String line : PlainText.wrap(PlainText.of(marked(item)), screen.width() - 2)) {
                out.append("  ").append(inked(line, screen)).append('\n');
            }
            out.append('\n');
        }
        out.append(verdict(found)).append('\n');
        return out.toString();
    }

    private static String verdict(FoundSentences found) {
        int shown = found.items().size();
        if (found.found() == 0) {
            return "nothing found; other words, or fewer, may find more";
        }
        String all = Figures.count(found.found(), "sentence", "sentences");
        return shown < found.found() ? "the best " + Figures.count(shown) + " of " + all : all;
    }

    private static String marked(Item item) {
        StringBuilder text = new StringBuilder();
        String plain = item.text().replace(BEGIN, '\uFFFD').replace(END, '\uFFFD');
        int from = 0;
        for (Span word : item.words()) {
            text.append(plain, from, word.start()).append(BEGIN);
            text.append(plain, word.start(), word.end()).append(END);
            from = word.end();
        }
        return text.append(plain, from, plain.length()).toString();
    }

    /** Without colour, asterisks. A word may go on in the next line. */
    private static String inked(String line, Screen screen) {
        if (!screen.colour()) {
            return line.replace(BEGIN, '*').replace(END, '*');
        }
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (int begin = line.indexOf(BEGIN); begin >= 0; begin = line.indexOf(BEGIN, from)) {
            int end = line.indexOf(END, begin);
            int stop = end < 0 ? line.length() : end;
            out.append(line, from, begin).append(Ink.BOLD.on(screen, line.substring(begin + 1, stop)));
            from = Math.min(line.length(), stop + 1);
        }
        return out.append(line, from, line.length()).toString().replace(String.valueOf(END), "");
    }

    static String json(FoundSentences found) {
        return Json.lines(json -> json.text("case", found.caseName())
                .text("words", found.words())
                .number("found", found.found())
                .objects(
                        "sentences",
                        found.items(),
                        item -> json.text("source", item.source())
                                .text("file", item.file())
                                .number("line", item.line())
                                .number("start", item.span().start())
                                .number("end", item.span().end())
                                .text("text", item.text())
                                .objects(
                                        "words",
                                        item.words(),
                                        word -> json.number("start", word.start())
                                                .number("end", word.end()))
                                .texts("claims", item.claims())));
    }

    static String csv(FoundSentences found) {
        Csv csv = Csv.withHeader("source", "file", "line", "start", "end", "text", "claims");
        for (Item item : found.items()) {
            csv.word(item.source())
                    .word(item.file())
                    .number(item.line())
                    .number(item.span().start())
                    .number(item.span().end())
                    .text(item.text())
                    .word(String.join(" ", item.claims()))
                    .end();
        }
        return csv.toString();
    }
}
