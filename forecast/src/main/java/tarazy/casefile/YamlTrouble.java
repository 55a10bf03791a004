package tarazy.casefile;

import java.util.Locale;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlVersionException;

/** Says in plain words what the YAML parser could not read, where, and what to do. */
final class YamlTrouble {

    private static final String QUOTES = "Put a text that contains such characters in double quotes";
    private static final String INDENT = "Indent all keys of one block by the same number of blanks";

    private final SourceText source;
    private final Problems problems;

    private YamlTrouble(SourceText source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    static void report(RuntimeException e, SourceText source, Problems problems) {
        YamlTrouble trouble = new YamlTrouble(source, problems);
        switch (e) {
            case MarkedYamlEngineException marked -> trouble.marked(marked);
            case ReaderException reader -> trouble.character(reader);
            case YamlVersionException _ ->
                problems.error(
                        new Place(source.file(), 1, 1), "this YAML version is not known", "Remove the %YAML line");
            default ->
                problems.error(
                        Place.of(source.file()),
                        "the file is no valid YAML",
                        "Look for an escape that names no character");
        }
    }

    private void character(ReaderException e) {
        problems.error(
                source.place(source.offset(e.getPosition())),
                String.format(Locale.ROOT, "the character U+%04X is not allowed in YAML", e.getCodePoint()),
                "Delete it");
    }

    private void marked(MarkedYamlEngineException e) {
        String problem = e.getProblem() == null ? "" : e.getProblem();
        String context = e.getContext() == null ? "" : e.getContext();
        Place here = place(e.getProblemMark()).orElse(Place.of(source.file()));
        Place begun = place(e.getContextMark()).orElse(here);
        if (problem.startsWith("mapping values are not allowed")) {
            problems.error(
                    here,
                    "a second \": \" inside an unquoted value",
                    "Put a value that contains \": \" in double quotes; if this is a key, check the indentation");
        } else if (problem.contains("\\t(TAB)")) {
            problems.error(here, "a tab where only blanks may stand", "Indent with blanks");
        } else if (problem.startsWith("could not find expected ':'")) {
            problems.error(
                    begun,
                    "a line without \": \"",
                    "Write \"key: value\", or indent the line to continue the text above");
        } else if (context.startsWith("while scanning a quoted scalar")
                || problem.contains("unexpected end of stream")) {
            problems.error(begun, "a quoted text is not closed", "Add the closing quote");
        } else if (context.startsWith("while parsing a flow")) {
            problems.error(
                    here,
                    "expected " + problem.replaceAll("(?s).*expected (',' or '.').*", "$1")
                            + " here, for the bracket opened in line " + begun.line(),
                    "Close the bracket, separate entries by commas, and put a text with commas or brackets in double quotes");
        } else if (context.startsWith("while scanning a block scalar")) {
            problems.error(
                    begun,
                    "a value that begins with > or | opens a text on the lines below",
                    "Put a formula that begins so in double quotes");
        } else if (context.startsWith("while scanning an alias") || context.startsWith("while scanning an anchor")) {
            problems.error(
                    begun,
                    "a value that begins with * or & is an alias or anchor in YAML",
                    "Put the value in double quotes");
        } else if (problem.startsWith("found unknown escape character") || problem.contains("escape")) {
            problems.error(
                    here,
                    "a backslash with a letter that YAML does not know",
                    "Write \\\\ for a backslash, or use single quotes");
        } else if (problem.contains("cannot start any token")) {
            problems.error(here, "a value cannot begin with " + shown(e), QUOTES);
        } else if (problem.startsWith("expected <block end>")) {
            blockEnd(problem, here);
        } else if (problem.startsWith("expected the node content")) {
            problems.error(here, "a value cannot begin with " + shown(e), QUOTES);
        } else if (problem.startsWith("sequence entries are not allowed")
                || problem.startsWith("mapping keys are not allowed")) {
            problems.error(
                    here,
                    "a list or a key cannot begin in the middle of this line",
                    "Begin it on a line of its own, or put the value in quotes");
        } else if (problem.startsWith("expected '<document start>'")) {
            problems.error(here, "something follows the end of the document", "Remove the line ... or ---");
        } else {
            problems.error(here, "no valid YAML: " + oneLine(problem), "Check quotes, brackets and indentation here");
        }
    }

    private void blockEnd(String problem, Place here) {
        boolean indentation = problem.contains("<block mapping start>")
                || problem.contains("<block sequence start>")
                || problem.endsWith("'-'")
                || problem.endsWith("'?'")
                || problem.contains("'<block end>'");
        if (indentation) {
            problems.error(here, "this line is indented differently from the lines it belongs to", INDENT);
        } else {
            problems.error(
                    here,
                    "unexpected text after the value",
                    "Put the whole value in double quotes; write '' for a quote inside single quotes");
        }
    }

    private String shown(MarkedYamlEngineException e) {
        return e.getProblemMark()
                .map(mark -> source.offset(mark.getIndex()))
                .filter(offset -> offset < source.text().length())
                .map(offset -> Character.toString(source.text().codePointAt(offset)))
                .orElse("this");
    }

    private Optional<Place> place(Optional<Mark> mark) {
        return mark.map(m -> source.place(source.offset(m.getIndex())));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
