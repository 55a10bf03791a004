package tarazy.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tarazy.casefile.Case;
import tarazy.evidence.AsOf;
import tarazy.evidence.Claim;
import tarazy.evidence.Pool;
import tarazy.evidence.Pooling;
import tarazy.evidence.Source;

/** What a case's sources say as of a date. Everything that looks at claims looks at them through here. */
final class Knowledge {
    private final Case theCase;
    private final LocalDate asOf;
    private final List<Claim> claims;

    Knowledge(Case theCase, LocalDate asOf) {
        this(theCase, asOf, AsOf.claims(theCase.claims(), theCase.sources(), asOf));
    }

    private Knowledge(Case theCase, LocalDate asOf, List<Claim> claims) {
        this.theCase = theCase;
        this.asOf = asOf;
        this.claims = claims;
    }

    /** As if one source had never spoken. */
    Knowledge without(String source) {
        return new Knowledge(
                theCase,
                asOf,
                claims.stream().filter(claim -> !claim.source().equals(source)).toList());
    }

    /** As if some sources, or claims, had never been. */
    Knowledge without(Set<String> unsaid) {
        return new Knowledge(
                theCase,
                asOf,
                claims.stream()
                        .filter(claim -> !unsaid.contains(claim.id()) && !unsaid.contains(claim.source()))
                        .toList());
    }

    LocalDate asOf() {
        return asOf;
    }

    /** All claims known, in file order. */
    List<Claim> claims() {
        return claims;
    }

    /** Known claims about a name. */
    List<Claim> about(String name) {
        return claims.stream().filter(claim -> claim.about().equals(name)).toList();
    }

    /** The same, by the date they are about; what lies after the as-of date is left out, being a forecast itself. */
    Map<LocalDate, List<Claim>> datedAbout(String name) {
        Map<LocalDate, List<Claim>> byDate = new TreeMap<>();
        for (Claim claim : about(name)) {
            LocalDate date = date(claim);
            if (!date.isAfter(asOf)) {
                byDate.computeIfAbsent(date, d -> new ArrayList<>()).add(claim);
            }
        }
        return new LinkedHashMap<>(byDate);
    }

    private LocalDate date(Claim claim) {
        return claim.when().orElseGet(() -> {
            Source source = theCase.sources().get(claim.source());
            return source == null ? asOf.plusDays(1) : source.speaksFrom();
        });
    }

    Pool pool(List<Claim> about) {
        return Pooling.pool(about, theCase.sources(), theCase.evidence().convention());
    }
}
