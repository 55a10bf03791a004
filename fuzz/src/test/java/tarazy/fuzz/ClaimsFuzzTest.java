package tarazy.fuzz;

import static tarazy.fuzz.Whatever.require;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tarazy.evidence.Claim;
import tarazy.evidence.ClaimTable;
import tarazy.evidence.ClaimValue;
import tarazy.evidence.ClaimsCsv;
import tarazy.evidence.ClaimsFile;
import tarazy.evidence.Finding;
import tarazy.evidence.GradeConvention;
import tarazy.evidence.GradesCsv;
import tarazy.evidence.SourcesCsv;
import tarazy.text.Document;
import tarazy.text.DocumentException;
import tarazy.text.Position;

/** Any bytes as a table of claims, of sources and of grades: faults have their place, and nothing is lost by adding a claim. */
class ClaimsFuzzTest {

    @FuzzTest(maxDuration = "10m")
    @DictionaryFile(resourcePath = "/tarazy/fuzz/claims.dict")
    void table(byte[] bytes) {
        Document document;
        try {
            document = Document.decode("claims.csv", bytes);
        } catch (DocumentException e) {
            return;
        }
        ClaimTable table = ClaimsCsv.read(document, Set.of("ministry", "agency"));
        findings(document, table.findings());
        findings(document, SourcesCsv.read(document).findings());
        findings(document, GradesCsv.read(document).findings());
        Set<String> ids = new HashSet<>();
        for (Claim claim : table.claims()) {
            require(ids.add(claim.id()), "two claims called " + claim.id());
            ClaimValue.parse(claim.value()).formula(GradeConvention.standard(), claim.itemGrade());
            Position quote = table.quotes().get(claim.id());
            require(quote != null && quote.line() <= document.lines(), "no place for the quote of " + claim.id());
        }
        Document more = ClaimsFile.of(document).with(Map.of("id", "x", "quote", "a \"b\",\nc"));
        require(more.text().startsWith(document.text()), "a claim added changes what stands there");
    }

    private static void findings(Document document, List<Finding> findings) {
        for (Finding finding : findings) {
            require(
                    finding.line() >= 0 && finding.line() <= document.lines() && finding.column() >= 0,
                    "there is no such place: " + finding.text());
        }
    }
}
