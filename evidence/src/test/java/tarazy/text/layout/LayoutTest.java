package tarazy.text.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tarazy.text.CpuTime;
import tarazy.text.Document;
import tarazy.text.TestTexts;
import tarazy.text.TextView;

class LayoutTest {

    private static final String BODY =
            "The talks in Orlo went on until dawn, and nobody who left the hall would speak.";

    private static TextView view(String text) {
        return TextView.plain(Document.of("x", text));
    }

    private static List<String> sentences(String text) {
        return Layout.of(view(text)).sentences().stream()
                .map(sentence -> sentence.span().of(text))
                .toList();
    }

    private static Zone zone(Layout layout, String line) {
        String text = layout.view().text();
        return layout.lines().stream()
                .filter(each -> each.span().of(text).equals(line))
                .findFirst()
                .orElseThrow()
                .zone();
    }

    @Test
    void decimal_points_times_initials_and_addresses_end_no_sentence() {
        assertThat(sentences("It fell by 3.5 percent at 10.30 a.m. on Monday. Dr. J. R. Holm of orlo.example said so."))
                .containsExactly(
                        "It fell by 3.5 percent at 10.30 a.m. on Monday.", "Dr. J. R. Holm of orlo.example said so.");
        assertThat(sentences("It ended at 5 p.m. Troops left at 6 p.m. Thursday. Nobody came at 7 a.m. GMT."))
                .containsExactly("It ended at 5 p.m.", "Troops left at 6 p.m. Thursday.", "Nobody came at 7 a.m. GMT.");
        assertThat(sentences("He lives in the U.S. He votes. The U.S. Navy sailed."))
                .containsExactly("He lives in the U.S.", "He votes.", "The U.S. Navy sailed.");
    }

    @Test
    void a_missing_space_or_capital_after_a_stop_is_repaired() {
        assertThat(sentences("They lost influence.The unrest grew in 2019.Then came the rain. the army waited."))
                .containsExactly(
                        "They lost influence.", "The unrest grew in 2019.", "Then came the rain.", "the army waited.");
    }

    @Test
    void quotes_and_brackets_stay_with_their_sentence() {
        assertThat(sentences("“We will stay.” He left. \"Go!\" she said. (Nobody went.) The end [3]. Then more."))
                .containsExactly(
                        "“We will stay.”",
                        "He left.",
                        "\"Go!\" she said.",
                        "(Nobody went.)",
                        "The end [3].",
                        "Then more.");
    }

    @Test
    void an_overlong_line_is_parted_at_double_spaces() {
        String text = (BODY + " ").repeat(14).strip() + "  A heading that was lost  " + BODY;
        Layout layout = Layout.of(view(text));
        assertThat(layout.sentences().stream().map(Sentence::paragraph).distinct())
                .hasSize(3);
        assertThat(layout.sentences().get(14).span().of(text)).isEqualTo("A heading that was lost");
    }

    @Test
    void only_the_last_sentence_of_a_line_is_cut_off_and_only_a_tail_is_keywords() {
        Layout cut = Layout.of(view(
                BODY + "\n\nRain fell on Senn for a week without end. The guards at the northern gate were told to"));
        assertThat(cut.sentences().stream().map(Sentence::zone)).containsExactly(Zone.BODY, Zone.BODY, Zone.TRUNCATED);
        Layout tail = Layout.of(view(
                BODY + " Orlo talks history, Senn border dispute, Orlo peace plan.\n" + BODY.replace("Orlo", "Senn")));
        assertThat(tail.sentences().stream().map(Sentence::zone)).containsExactly(Zone.BODY, Zone.KEYWORDS, Zone.BODY);
        assertThat(tail.lines().getFirst().zone()).isEqualTo(Zone.BODY);
    }

    @Test
    void lines_that_other_pages_have_as_well_are_boilerplate() {
        String shared = "The Lantern of Goro, since 1904";
        List<TextView> views = List.of(
                view("First title of the day\n" + BODY + "\n" + shared + "\n"),
                view("Second title of the day\n" + BODY.replace("Orlo", "Senn") + "\n" + shared + "\n"));
        assertThat(zone(Layout.of(views).getFirst(), shared)).isEqualTo(Zone.BOILERPLATE);
        assertThat(zone(Layout.of(views, List.of(Set.of(0, 1))).getFirst(), shared))
                .isNotEqualTo(Zone.BOILERPLATE);
        assertThat(zone(Layout.of(views).getFirst(), BODY)).isEqualTo(Zone.BODY);
    }

    /** Zones of the lines that are not blank, as letters: T D H B X K M L U. */
    private static String zones(String text) {
        StringBuilder letters = new StringBuilder();
        for (Line line : Layout.of(view(text)).lines()) {
            letters.append(
                    switch (line.zone()) {
                        case TITLE -> "T";
                        case DATE_LINE -> "D";
                        case HEADING -> "H";
                        case BODY -> "B";
                        case BOILERPLATE -> "X";
                        case KEYWORDS -> "K";
                        case META -> "M";
                        case DISCLAIMER -> "L";
                        case TRUNCATED -> "U";
                        case BLANK -> "";
                    });
        }
        return letters.toString();
    }

    @Test
    void rows_and_lists_of_a_site_are_boilerplate() {
        for (String line : List.of(
                "Show key events only | Turn on notifications now",
                "Reading time: 4 minutes | 1,204 views",
                "[sponsored] This heater costs nothing to run",
                "MOST READ 1 Seal rescued from the quay 2 Roadworks go on 3 Where to eat",
                "COMMENTS (12) SeaDog44: the minister never came to the quay and never will come",
                "Previous articleOil prices rise after the vote",
                "Follow @AHolm on Twitter",
                "Found a mistake? Select it and press Ctrl+Enter",
                "When using materials a link to the site is obligatory",
                "Image caption, Guards at the quay",
                "list 1 of 3",
                "10.5 °C",
                "No spam, unsubscribe anytime",
                "[Editor in charge: A. Willow]")) {
            assertThat(zones("A title of some words\n" + BODY + "\n" + line + "\n"))
                    .as(line)
                    .isEqualTo("TBX");
        }
        String sentence = "Most read of all papers in Senn was the Lantern, and its printer was proud of that.";
        assertThat(zones("A title of some words\n" + BODY + "\n" + sentence + "\n"))
                .isEqualTo("TBB");
    }

    @Test
    void the_title_stands_below_what_the_site_calls_itself() {
        assertThat(zones("""
                The Wooden Spoon: letters from a small kitchen
                Blog  About us  Recipes
                Why the ferry stopped
                Posted by Nora on May 3, 2031

                """ + BODY)).isEqualTo("XXTDB");
        assertThat(zones("""
                Institute of River Studies
                Research  Events  About
                Commentary
                Two banks, one bridge
                Nora Holm
                12 May 2031

                """ + BODY)).isEqualTo("XXXTDDB");
        assertThat(zones("""
                RiverPulseDaily, your every day dose of stories
                Why the ferry stopped and who will mend it
                Why the ferry stopped and who will mend it

                """ + BODY)).isEqualTo("XTTB");
        assertThat(zones("""
                PRESS RELEASE
                Ferry company opens its books after the strike
                Senn, 3 May 2031 - Release No. 12/2031

                """ + BODY)).isEqualTo("XTDB");
        assertThat(zones("Ferry strike ends after nine days\nBriefing No. 4 - Dr. N. Holm - May 2031\n\n" + BODY))
                .isEqualTo("TDB");
    }

    @Test
    void a_menu_is_a_row_of_short_entries_of_which_some_are_known() {
        String title = "Ferry strike ends after nine days\n\n" + BODY + "\n\n";
        assertThat(zones(title + "Top stories - Tide tables - Harbour camera\n"))
                .isEqualTo("TBX");
        assertThat(zones(title + "2.1k shares  Pin it  Flip\n")).isEqualTo("TBX");
        assertThat(zones(title + "Share30Tweet19\n")).isEqualTo("TBX");
        assertThat(zones(title + "| Island | Boats | Captains |\n| Senn | 12 | 31 |\n\nYes. " + BODY))
                .doesNotContain("X");
        assertThat(zones(title + "Senn | 12 | 31 | 44\n\nYes. " + BODY)).doesNotContain("X");
        assertThat(zones(title + "Bread - Water - Salt\n\n" + BODY + "\n")).isEqualTo("TBHB");
    }

    @Test
    void below_the_text_stand_helpers_addresses_and_who_wrote_it() {
        String page = "Ferry strike ends after nine days\nBy Nora Holm - 3 May 2031\n\n" + BODY + "\n\n";
        assertThat(zones(page + "(Additional reporting by A. Lind in Orlo)\n")).isEqualTo("TDBX");
        assertThat(zones(page + "Holm reported from Senn.\n")).isEqualTo("TDBX");
        assertThat(zones(page + "Nora Holm teaches the law of the sea in Senn.\n"))
                .isEqualTo("TDBX");
        assertThat(zones(page + "Press contact: +000 555 0199, desk@holm.example\n"))
                .isEqualTo("TDBX");
        assertThat(zones(page + "About Open Boats\n\nOpen Boats is a charity founded in 1988 by nine captains.\n"))
                .isEqualTo("TDBXX");
        assertThat(zones(page + "Karel Brod is a captain who lost two boats in the storm of May.\n"))
                .isEqualTo("TDBB");
    }

    private static String numbered(int paragraphs) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= paragraphs; i++) {
            text.append("On day ")
                    .append(i)
                    .append(" of the strike: ")
                    .append(BODY)
                    .append("\n\n");
        }
        return text.toString();
    }

    @Test
    void comments_of_readers_are_not_the_text() {
        String page = "Ferry strike ends after nine days\n\n" + numbered(6);
        assertThat(zones(page + "2 thoughts on the ferry\n\nGreta says:\n\nMy cousin lives there and says the same.\n"))
                .isEqualTo("TBBBBBBXXX");
    }

    @Test
    void sentences_that_begin_as_buttons_do_are_text() {
        for (String sentence : List.of(
                "Follow us, the captain told his men, and they did.",
                "More from the north is expected to arrive on Sunday, he said.",
                "Any use of force would be answered in kind by the guards.",
                "Return to normal life will take months in most of the villages.",
                "Previous post holders were dismissed without a word of thanks.",
                "The ministry said that it uses cookies only to feed its guests.",
                "The US takes no position on the site of the new bridge.",
                "Registered in Orlo, the ship had left the port on Friday.")) {
            assertThat(zones("Ferry strike ends after nine days\n\n" + BODY + "\n\n" + sentence + "\n\nYes. " + BODY))
                    .as(sentence)
                    .isEqualTo("TBBB");
        }
        assertThat(zones("Ferry strike ends after nine days\n\n" + BODY + "\n\nSupport\n\nYes. " + BODY))
                .isEqualTo("TBHB");
    }

    @Test
    void headings_have_numbers_and_clock_times_and_stand_over_lists() {
        assertThat(zones("Three lessons of the strike\n\n" + BODY + "\n\n1. Boats are cheap\n" + BODY
                        + "\n\n2. Captains are not\n" + BODY))
                .isEqualTo("TBHBHB");
        assertThat(zones("Ferry strike live\n\n17:32 Boats halted\n" + BODY + "\n\n16:05 - A vote\nYes. " + BODY))
                .isEqualTo("THBHB");
        assertThat(zones("Ferry strike ends after nine days\n\n" + BODY
                        + "\n\nWhat was signed\n\nPay from the first of May\n"
                        + "Boats: 22, of which nine are new\nTalks after the summer\n\n" + BODY))
                .isEqualTo("TBHBBBB");
        assertThat(zones("Ferry strike ends after nine days\n\n" + BODY
                        + "\n\nHere is how they did it, on one page:\n\n" + BODY))
                .isEqualTo("TBBB");
    }

    @Test
    void keywords_have_no_capitals_and_a_broken_sentence_is_no_link() {
        String page = "Ferry strike ends after nine days\n\n" + BODY + "\n\n";
        assertThat(zones(page + "ferry strike senn, orlo port news, why the ferry stopped\n"))
                .isEqualTo("TBK");
        assertThat(zones(page + "They asked for three things:\nmore bread, fewer guns, no taxes\n\nYes. " + BODY))
                .doesNotContain("K");
        assertThat(zones(page + "arrests  6,350  898  6,460\n\nYes. " + BODY)).doesNotContain("K");
        assertThat(zones(page + "Read more\nThe captain of the ferry, who has sailed since 2011, is tired of the\n"))
                .isEqualTo("TBXU");
        assertThat(zones(page + "Read more\nFerry captains of the north are tired\n"))
                .isEqualTo("TBXX");
    }

    @Test
    void a_pointer_inside_the_text_does_not_end_it() {
        assertThat(
                        zones(
                                "Ferry strike ends after nine days\n\n" + BODY
                                        + "\n\nMORE: Nine islands you must see\n\n"
                                        + "Key dates\n\n24 April - strike begins\n28 April - first talks\n\n"
                                        + "The union will meet again in June to speak of the new ships. Nobody in the harbour expects\n"))
                .isEqualTo("TBXHBBU");
        assertThat(zones("Ferry strike ends after nine days\n\n" + BODY
                        + "\n\nRelated posts\nNine islands you must see\n" + "How captains vote\n"))
                .isEqualTo("TBXXX");
    }

    @Test
    void lists_of_other_pages_inside_the_text_are_none_of_it() {
        assertThat(zones("Ferry strike ends after nine days\n\n" + BODY
                        + "\nMost read\n1. Man survives night on buoy\n2. Ferries sail again\n" + BODY))
                .isEqualTo("TBXXXB");
        assertThat(zones("Ferry strike ends after nine days\n\n" + BODY
                        + "\nRecommended\nWhy your bill may rise\nTen photos from the parade\nWhat comes next\n"
                        + BODY))
                .isEqualTo("TBXXXHB");
        assertThat(zones("The Slow Boat, a blog about ferries\nFerry strike ends after nine days\n\n" + BODY
                        + "\n\n2 thoughts on \"Ferry strike ends\"\n← Older: why I gave up on boats"))
                .isEqualTo("XTBXX");
    }

    @Test
    void tables_of_years_and_facts_are_no_headings() {
        assertThat(zones("What is the ferry company?\n\n" + BODY
                        + "\n\nIn numbers\nBoats in 2030: 214\nPay: $3 million\n\n"
                        + "Timeline\n1994: Founded in Orlo\n2008: First Boat to Senn\n2031: The Strike\n\nYes. "
                        + BODY))
                .isEqualTo("TBHBBHBBBB");
    }

    @Test
    void a_line_between_title_and_date_sums_the_text_up() {
        assertThat(zones("""
                The Orlo Post - World - Islands
                Ferry strike ends after nine days
                Captains get half of what they had asked for
                By Nora Holm - 3 May 2031

                """ + BODY)).isEqualTo("XTBDB");
        assertThat(zones("""
                Ferry strike ends after nine days
                Share on WhatsApp
                Captains get half of what they had asked for
                By Nora Holm - 3 May 2031

                """ + BODY)).isEqualTo("TXBDB");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void spans_are_exact_whatever_the_text(long seed) {
        Random random = new Random(seed);
        String signs = "abAB .!?…\n\r\t,;:\"”“'()[]»|•-–0123#。؟\u200B😀";
        for (int trial = 0; trial < 500; trial++) {
            StringBuilder drawn = new StringBuilder();
            for (int n = random.nextInt(300); n > 0; n--) {
                drawn.appendCodePoint(signs.codePointAt(random.nextInt(signs.length())));
            }
            check(drawn.toString(), "seed " + seed + ", trial " + trial);
        }
    }

    @ParameterizedTest
    @MethodSource("tarazy.text.TestTexts#all")
    void every_word_of_a_text_is_in_one_sentence(String text) {
        check(text, "text");
    }

    private static void check(String text, String name) {
        Layout layout = Layout.of(view(text));
        boolean[] covered = new boolean[text.length()];
        int end = 0;
        for (Sentence sentence : layout.sentences()) {
            assertThat(sentence.span().start()).as(name).isGreaterThanOrEqualTo(end);
            assertThat(sentence.span().length()).as(name).isPositive();
            end = sentence.span().end();
            java.util.Arrays.fill(covered, sentence.span().start(), end, true);
        }
        int line = 0;
        for (Line each : layout.lines()) {
            assertThat(each.number()).as(name).isEqualTo(++line);
            assertThat(text.substring(each.span().start(), each.span().end()))
                    .as(name)
                    .doesNotContain("\n", "\r");
        }
        for (int i = 0; i < text.length(); i++) {
            assertThat(covered[i] || Letters.space(text.charAt(i)))
                    .as("%s, offset %d", name, i)
                    .isTrue();
        }
    }

    @Test
    void hostile_texts_take_linear_time() {
        int n = 1_000_000;
        for (String text : List.of(
                "a".repeat(n),
                ",".repeat(n),
                "a, ".repeat(n / 3),
                "(".repeat(n),
                ". ".repeat(n / 2),
                "\"".repeat(n),
                "a. ".repeat(n / 3),
                "A.".repeat(n / 2),
                "  ".repeat(n / 2) + "x",
                "x  ".repeat(n / 3),
                "\n".repeat(n),
                "?!".repeat(n / 2),
                "home\n".repeat(n / 5),
                "Short Line\n".repeat(n / 11),
                ").".repeat(n / 2),
                "[1".repeat(n / 2),
                ".\"a".repeat(n / 3),
                TestTexts.harbour().repeat(200),
                "the same short line that comes again\n".repeat(n / 37))) {
            double seconds = CpuTime.seconds(() -> Layout.of(view(text)));
            assertThat(seconds).as(text.substring(0, 20)).isLessThan(15);
        }
    }
}
