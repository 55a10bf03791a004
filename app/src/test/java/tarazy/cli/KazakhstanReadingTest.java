package tarazy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tarazy.casefile.Case;
import tarazy.casefile.CaseReader;
import tarazy.evidence.Claim;
import tarazy.evidence.ClaimValue;
import tarazy.evidence.QuotedNumbers;
import tarazy.evidence.Verification;
import tarazy.text.Anchor;
import tarazy.text.Span;
import tarazy.text.TextView;
import tarazy.text.layout.Layout;
import tarazy.text.snippet.Attribution;
import tarazy.text.snippet.Quantity;
import tarazy.text.snippet.Snippet;
import tarazy.text.snippet.Snippets;

/** What reading finds of the claims that people made from the digests of the Kazakhstan case. */
class KazakhstanReadingTest {
    private static Case theCase;
    private static final Map<String, List<Snippet>> SEEN = new HashMap<>();

    @BeforeAll
    static void read() {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(root.resolve("cases/kazakhstan-2022")) && root.getParent() != null) {
            root = root.getParent();
        }
        theCase =
                CaseReader.read(root.resolve("cases/kazakhstan-2022")).theCase().orElseThrow();
        theCase.evidence()
                .texts()
                .forEach((id, text) ->
                        SEEN.put(id, Snippets.of(Layout.of(TextView.plain(text)), ActorList.of(theCase))));
    }

    private static List<Snippet> within(Verification.Verified claim) {
        Anchor anchor = claim.anchor();
        return SEEN.getOrDefault(claim.claim().source(), List.of()).stream()
                .filter(snippet -> overlap(snippet.span(), anchor.span()))
                .toList();
    }

    private static boolean overlap(Span one, Span other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    private static List<Verification.Verified> verified() {
        List<Verification.Verified> all = new ArrayList<>();
        for (Verification each : theCase.evidence().verifications().values()) {
            if (each instanceof Verification.Verified found) {
                all.add(found);
            }
        }
        return all;
    }

    private static Set<BigDecimal> figures(Verification.Verified claim) {
        Set<BigDecimal> figures = new TreeSet<>();
        for (Snippet snippet : within(claim)) {
            if (snippet instanceof Quantity quantity) {
                add(quantity.value(), figures);
                quantity.upper().ifPresent(upper -> add(upper, figures));
                if (quantity.unit().symbol().equals("%")) {
                    figures.add(quantity.value().movePointLeft(2));
                }
            }
        }
        return figures;
    }

    /** A claim may count in thousands or millions what a text gives in full. */
    private static void add(BigDecimal value, Set<BigDecimal> figures) {
        for (int digits : new int[] {0, 3, 6, 9}) {
            figures.add(value.movePointLeft(digits));
        }
    }

    @Test
    void figures_of_claims_are_seen_as_figures() {
        List<String> misses = new ArrayList<>();
        int wanted = 0;
        for (Verification.Verified each : verified()) {
            Claim claim = each.claim();
            if (claim.parsedValue() instanceof ClaimValue.Figure(var bound, var number)
                    && QuotedNumbers.in(each.anchor().exact())
                            .contains(number.value().abs())) {
                wanted++;
                if (!figures(each).contains(number.value().abs())) {
                    misses.add(claim.id() + " (" + claim.value() + "): "
                            + each.anchor().exact());
                }
            }
        }
        System.out.println("figures of claims seen: " + (wanted - misses.size()) + " of " + wanted);
        misses.forEach(miss -> System.out.println("  missed " + miss));
        assertThat(wanted).isGreaterThan(20);
        assertThat(misses).isEmpty();
    }

    @Test
    void whom_claims_quote_is_seen_as_attributed() {
        List<String> misses = new ArrayList<>();
        int wanted = 0;
        for (Verification.Verified each : verified()) {
            if (!each.claim().saidBy().isEmpty()) {
                wanted++;
                boolean seen = SEEN.getOrDefault(each.claim().source(), List.of()).stream()
                        .anyMatch(snippet -> snippet instanceof Attribution attribution
                                && (overlap(attribution.span(), each.anchor().span())
                                        || overlap(
                                                attribution.cue(), each.anchor().span())));
                if (!seen) {
                    misses.add(each.claim().id() + " (" + each.claim().saidBy() + "): "
                            + each.anchor().exact());
                }
            }
        }
        System.out.println("statements of others seen: " + (wanted - misses.size()) + " of " + wanted);
        misses.forEach(miss -> System.out.println("  missed " + miss));
        assertThat(wanted).isPositive();
        assertThat(misses.size()).isLessThan(wanted / 2);
    }
}
