package tarazy.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tarazy.text.QuoteMatch;
import tarazy.text.TestTexts;

class EvidenceBaseTest {

    private static final LocalDate LATER = LocalDate.of(2031, 6, 1);

    @TempDir
    private Path folder;

    @BeforeEach
    void writeCase() throws IOException {
        write("sources/harbour.txt", TestTexts.harbour());
        write("sources/valley.txt", TestTexts.valley());
        write("sources/sources.csv", """
                id,file,title,publisher,published,speaks_from,grade,group,note
                harbour,harbour.txt,Harbour strike,Northern Ledger,2031-05-14,2031-05-12,B,,
                valley,valley.txt,The valley,,,2031-01-15,C,,
                cable,,A cable,,,2031-05-10,A,,not in the case
                """);
        write("claims.csv", """
                id,source,quote,about,value,unit,said_by,item_grade,when,note
                c1,harbour,"more than 6,400 of its 7,850 members are on strike",strikers,>6400,people,union,2,,
                c2,harbour,"the port authority counts ""at most 5,200\""",strikers,at most 5200,people,port authority,3,,
                c3,harbour,The Union of Coastal States has condemned the violence - but it has neither the means,text: condemnation,yes,,,1,,
                c4,valley,“We have enough in store for six weeks”,weeks.in.store,6,weeks,Brekke,3,,
                c5,cable,eight weeks at best,weeks.in.store,up to 8,weeks,,2,,
                c6,harbour,imports of fuel by nearly 20 percent,fuel.cut,nearly 20%,,,2,,
                """);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void every_quote_is_looked_up_in_the_text_of_its_source() {
        EvidenceBase base = EvidenceBase.read(folder);
        assertThat(base.findings()).isEmpty();
        assertThat(base.counts()).isEqualTo(new EvidenceCounts(3, 2, 6, 3, 2, 1, 0));
        assertThat(base.counts().found()).isEqualTo(5);
        assertThat(base.counts().foundShare()).isEqualTo(1);
        assertThat(base.verifications().values())
                .extracting(Verification::word)
                .containsExactly(
                        "found",
                        "found",
                        "found, typography differs",
                        "found, typography differs",
                        "unverified: text not here",
                        "found");
        assertThat(base.verifications().get("c3")).isInstanceOfSatisfying(Verification.Verified.class, verified -> {
            assertThat(verified.agreement()).isEqualTo(QuoteMatch.Agreement.FOLDED);
            assertThat(verified.anchor().exact()).contains("violence – but");
        });
        assertThat(base.verified(base.claims().get(0))).isTrue();
        assertThat(base.verified(base.claims().get(4))).isFalse();
    }

    @Test
    void contradictions_and_pools_see_what_is_known_on_the_date() {
        EvidenceBase base = EvidenceBase.read(folder);
        assertThat(base.contradictions(LATER))
                .singleElement()
                .satisfies(one ->
                        assertThat(one.explanation()).isEqualTo("c2 says at most 5200 people, c1 says >6400 people"));
        assertThat(base.contradictions(LocalDate.of(2031, 5, 11))).isEmpty();
        assertThat(base.pool("weeks.in.store", LATER).formula())
                .isEqualTo("mix(uniform(5.5, 6.5): 0.2631578947368421, uniform(4, 8): 0.7368421052631579)");
        assertThat(base.pool("weeks.in.store", LocalDate.of(2031, 2, 1)).formula())
                .isEqualTo("uniform(5.5, 6.5)");
        assertThat(base.pool("weeks.in.store", LocalDate.of(2030, 1, 1)).isEmpty())
                .isTrue();
    }

    @Test
    void a_quote_that_is_not_there_is_an_error_with_the_nearest_passage() throws IOException {
        write("claims.csv", """
                id,source,quote,about,value,item_grade
                c1,harbour,"more than 6,500 of its 7,850 members are on strike",strikers,>6500,2
                c2,harbour,"Three tankers are waitting outside the breakwater; a fourth, the Amalthea",tankers,3,2
                c3,harbour,Quantum chromodynamics describes gluons,text: physics,,2
                """);
        EvidenceBase base = EvidenceBase.read(folder);
        assertThat(base.findings())
                .extracting(Finding::text)
                .containsExactly(
                        "claims.csv:2:13: error: the quote of claim c1 is not in sources/harbour.txt. The nearest passage,"
                                + " in line 5, is: \"more than 6,400 of its 7,850 members are on strike\"",
                        "claims.csv:3:13: error: the quote of claim c2 is not in sources/harbour.txt. Line 9 has nearly the"
                                + " same words, perhaps you mean: \"Three tankers are waiting outside the breakwater; a"
                                + " fourth, the Amalthea\"",
                        "claims.csv:4:12: error: the quote of claim c3 is not in sources/harbour.txt."
                                + " Nothing there comes near it; is it from another source?");
        assertThat(base.counts().notFound()).isEqualTo(3);
        assertThat(base.counts().foundShare()).isEqualTo(0);
    }

    @Test
    void claims_that_cannot_be_pooled_are_errors() throws IOException {
        write("claims.csv", """
                id,source,quote,about,value,item_grade,unit
                c1,cable,5 of them,x,5,1,km
                c2,cable,5 of them,x,5,1,mi
                c3,cable,it is so,x,yes,1,
                c4,cable,5 of them,text: x,5,1,km
                c5,cable,5 of them,text: x,5,1,mi
                """);
        assertThat(EvidenceBase.read(folder).findings())
                .extracting(Finding::text)
                .containsExactly(
                        "claims.csv:3: error: claim c2 about x is in mi, claim c1 in km."
                                + " Convert one value and say so in its note.",
                        "claims.csv:4: error: claim c3 about x says yes or no, claim c1 a figure."
                                + " Claims about one thing are either figures or yes, no and words of likelihood.");
    }

    @Test
    void a_text_that_is_missing_or_unreadable_is_an_error_and_its_claims_are_unverified() throws IOException {
        Files.delete(folder.resolve("sources/valley.txt"));
        Files.write(folder.resolve("sources/harbour.txt"), new byte[] {'a', (byte) 0xFF});
        EvidenceBase base = EvidenceBase.read(folder);
        assertThat(base.findings())
                .extracting(Finding::text)
                .containsExactly(
                        "sources/harbour.txt:1: error: not UTF-8: byte 1 (line 1) is 0xFF. Save the file as UTF-8.",
                        "sources/sources.csv:3: error: there is no file sources/valley.txt."
                                + " Add it, or leave the field file empty if the case cannot have the text.");
        assertThat(base.counts().unverified()).isEqualTo(6);
        assertThat(base.counts().foundShare()).isNaN();
    }

    @Test
    void a_link_out_of_the_case_is_not_followed(@TempDir Path elsewhere) throws IOException {
        Path secret = Files.writeString(elsewhere.resolve("secret.txt"), TestTexts.valley());
        Files.delete(folder.resolve("sources/valley.txt"));
        Files.createSymbolicLink(folder.resolve("sources/valley.txt"), secret);
        assertThat(EvidenceBase.read(folder).findings())
                .extracting(Finding::message)
                .containsExactly("there is no file sources/valley.txt");
    }

    @Test
    void claims_without_sources_give_one_error() throws IOException {
        Files.delete(folder.resolve("sources/sources.csv"));
        assertThat(EvidenceBase.read(folder).findings())
                .extracting(Finding::text)
                .containsExactly("claims.csv: error: there are claims, but no source in sources/sources.csv.");
    }

    @Test
    void a_reprint_outside_the_group_is_a_warning() throws IOException {
        write("sources/reprint.txt", "By our own staff.\n" + TestTexts.harbour().toUpperCase(Locale.ROOT));
        String reprint = "reprint,reprint.txt,Reprint,,,2031-05-13,D,%s,\n";
        Path file = folder.resolve("sources/sources.csv");
        String before = Files.readString(file);
        Files.writeString(file, before + reprint.formatted(""));
        assertThat(EvidenceBase.read(folder).findings())
                .extracting(Finding::text)
                .containsExactly(
                        "sources/sources.csv:5: warning: sources harbour and reprint share 100 % of their text but not a"
                                + " group. Give both the group \"harbour\", or one text has two votes.");
        Files.writeString(file, before + reprint.formatted("harbour"));
        assertThat(EvidenceBase.read(folder).findings()).isEmpty();
    }

    @Test
    void a_case_without_evidence_is_fine(@TempDir Path empty) {
        EvidenceBase base = EvidenceBase.read(empty);
        assertThat(base.findings()).isEmpty();
        assertThat(base.counts()).isEqualTo(new EvidenceCounts(0, 0, 0, 0, 0, 0, 0));
    }

    @Test
    void own_grades_are_used() throws IOException {
        write("grades.csv", "kind,grade,weight\nsource,A,0\n");
        Pool pool = EvidenceBase.read(folder).pool("weeks.in.store", LATER);
        assertThat(pool.formula()).isEqualTo("uniform(5.5, 6.5)");
        assertThat(pool.findings())
                .extracting(Finding::text)
                .containsExactly("claims.csv:6: warning: claim c5 does not count: source grade A has weight 0.");
    }
}
