package tarazy.text.layout;

import java.util.List;
import tarazy.text.Span;

/** What stands below an article on its own page: who wrote and helped, whom to ask, what readers say. */
final class Tail {
    /** Lines looked through from the end. */
    private static final int MOST = 12;

    private static final int LONGEST = 70;

    private static final Phrases CREDITS = new Phrases("""
            reporting by; additional reporting; editing by; writing by; edited by; compiled by; produced by; with reporting; with reporting by; with additional reporting; with inputs; with inputs from; with input from; with contributions from; with files from; with agencies; with material from; translated by; translation by; translated from; graphics by; graphic by; photos by; photography by; illustration by; research by; fact checked by; first published; reprinted; syndicated""");
    private static final Phrases CONTRIBUTED = new Phrases("""
            contributed from; contributed reporting; contributed to this; contributed to the report; contributed to the story; staff contributed; agencies contributed; helped report; assisted in reporting""");
    private static final Phrases CONTACTS = new Phrases("""
            contact; contacts; press contact; press contacts; media contact; media contacts; press; press office; media; media office; email; e mail; mail; phone; tel; telephone; fax; address; spokesperson; enquiries; inquiries; letters; editors; notes; notes to editors; newsroom; tips; feedback; corrections; subscriptions; advertising""");
    private static final Phrases WRITERS = new Phrases("""
            the author is; the author was; the author has; the author teaches; the author works; the writer is; the writer was; the writer has; the writer teaches; the writer works; the authors are; the writers are; the columnist is; our columnist; about the author; about the authors; about the writer""");
    private static final Phrases ROLES = new Phrases("""
            fellow; senior fellow; professor; lecturer; journalist; freelance journalist; reporter; correspondent; author of; author; novelist; poet; writer; columnist; editor; commentator; analyst; researcher; research associate; scholar; historian; economist; political scientist; consultant; blogger; phd candidate; doctoral candidate; expert on; specialist in; contributor; strategist; adjunct; visiting scholar; director of the; founder of; co founder; president of the; photojournalist""");
    private static final Phrases DEEDS = new Phrases("""
            is; was; are; teaches; taught; writes; wrote; covers; covered; works; worked; reports; reported; has; studies; studied; lectures; leads; heads; directs; runs; edits; edited; lives; serves; served; holds; specialises; specializes; researches; blogs; advises; chairs; joined; spent; contributes; tweets""");

    private final String text;
    private final List<LineText> lines;
    private final Zone[] zones;

    Tail(String text, List<LineText> lines, Zone[] zones) {
        this.text = text;
        this.lines = lines;
        this.zones = zones;
    }

    /** Marks the lines below the article. */
    void mark() {
        comments();
        int seen = 0;
        for (int i = zones.length - 1; i >= 0 && seen < MOST; i--) {
            LineText line = lines.get(i);
            if (zones[i] == Zone.DATE_LINE && CREDITS.begin(line.words()) && i > zones.length / 2) {
                zones[i] = Zone.BOILERPLATE;
            } else if (zones[i] == Zone.BODY) {
                seen++;
                if (is(line) || describedAbove(i)) {
                    zones[i] = Zone.BOILERPLATE;
                } else if (line.running() && line.stopped()) {
                    return;
                }
            }
        }
    }

    private boolean is(LineText line) {
        List<String> words = line.words();
        if (!line.upTo(LONGEST) || words.isEmpty()) {
            return false;
        }
        boolean bracket = "([*".indexOf(line.head().charAt(0)) >= 0;
        boolean credit = CREDITS.begin(words) && (bracket || words.size() <= 20);
        boolean helpers = words.size() <= 30 && CONTRIBUTED.within(words) && line.capitals() >= 0.4;
        boolean places = words.size() >= 4
                && words.size() <= 14
                && words.subList(1, 3).contains("reported")
                && words.contains("from")
                && line.capitals() >= 0.5;
        return credit || helpers || places || about(line) || contact(line) || biography(line);
    }

    /** {@code About the Institute: …}, as press releases close. */
    private static boolean about(LineText line) {
        int colon = line.head().indexOf(':');
        return line.words().getFirst().equals("about")
                && colon > 0
                && LineText.words(line.head().substring(0, colon)).size() <= 7;
    }

    /** The paragraph below {@code About Open Hands}, which says what Open Hands is. */
    private boolean describedAbove(int line) {
        int above = line - 1;
        while (above > 0 && zones[above] == Zone.BLANK) {
            above--;
        }
        if (above < 0
                || zones[above] != Zone.BODY
                || !lines.get(above).upTo(8)
                || lines.get(above).stopped()) {
            return false;
        }
        List<String> label = lines.get(above).words();
        List<String> words = lines.get(line).words();
        if (label.size() < 2
                || !label.getFirst().equals("about")
                || !lines.get(line).upTo(LONGEST)) {
            return false;
        }
        List<String> name = label.subList(1, label.size());
        boolean described =
                words.size() > name.size() && words.subList(0, name.size()).equals(name);
        if (described) {
            zones[above] = Zone.BOILERPLATE;
        }
        return described;
    }

    /** An address of mail or a number to call, after what they are for or in few words. */
    private static boolean contact(LineText line) {
        String head = line.head();
        int at = head.indexOf('@');
        boolean mail = at > 0
                && at + 1 < head.length()
                && Character.isLetterOrDigit(head.charAt(at - 1))
                && Character.isLetterOrDigit(head.charAt(at + 1));
        int plus = head.indexOf('+');
        boolean phone = plus >= 0 && plus + 1 < head.length() && Character.isDigit(head.charAt(plus + 1));
        int colon = head.indexOf(':');
        boolean label = CONTACTS.begin(line.words()) && colon > 0 && colon < 40;
        return (mail && line.upTo(25)) || (phone && label && line.upTo(25));
    }

    /** Who wrote the article: somebody its byline names, or somebody of a calling of whom the article says nothing else. */
    private boolean biography(LineText line) {
        List<String> words = line.words();
        if (WRITERS.begin(words)) {
            return true;
        }
        int name = name(line);
        if (name == 0 || name >= words.size() || DEEDS.at(words, name) == 0) {
            return false;
        }
        String first = words.get(name - 2);
        String last = words.get(name - 1);
        for (int i = 0; i < zones.length; i++) {
            List<String> other = lines.get(i).words();
            if (zones[i] == Zone.DATE_LINE && other.contains(first) && other.contains(last)) {
                return true;
            }
        }
        String deed = words.get(name);
        if (!deed.equals("is") && !deed.equals("was")) {
            return false;
        }
        List<String> rest = words.subList(name + 1, Math.min(words.size(), name + 10));
        return !rest.isEmpty()
                && (rest.getFirst().equals("a")
                        || rest.getFirst().equals("an")
                        || rest.getFirst().equals("the"))
                && ROLES.within(rest)
                && !Boilerplate.tells(line)
                && unnamedBefore(line, name);
    }

    private boolean unnamedBefore(LineText line, int name) {
        Span cased = LineText.word(text, line.span(), name - 1);
        String family = cased.of(text);
        return text.lastIndexOf(family, line.span().start() - 1) < 0;
    }

    /** Number of words of a name of two to four words that the line begins with, or 0. */
    private int name(LineText line) {
        int count = 0;
        while (count < 5 && count < line.words().size()) {
            Span word = LineText.word(text, line.span(), count);
            if (word.length() == 0 || !Character.isUpperCase(text.charAt(word.start()))) {
                break;
            }
            count++;
        }
        return count >= 2 && count < 5 ? count : 0;
    }

    /** Below the count of comments, when the text has been there already, short lines are comments. */
    private void comments() {
        int running = 0;
        for (int i = 0; i < zones.length; i++) {
            if (zones[i] == Zone.BODY && lines.get(i).running()) {
                running++;
            } else if (zones[i] == Zone.BOILERPLATE
                    && running >= 3
                    && Boilerplate.counted(lines.get(i).words())) {
                commentsBelow(i, running);
                return;
            }
        }
    }

    private void commentsBelow(int count, int running) {
        int below = 0;
        for (int i = count + 1; i < zones.length; i++) {
            if (zones[i] == Zone.BODY) {
                below++;
                if (below > running || !lines.get(i).upTo(60)) {
                    return;
                }
            }
        }
        for (int i = count + 1; i < zones.length; i++) {
            boolean comment = zones[i] == Zone.BODY || zones[i] == Zone.DATE_LINE;
            zones[i] = comment && !KeywordTail.line(lines.get(i)) ? Zone.BOILERPLATE : zones[i];
        }
    }
}
