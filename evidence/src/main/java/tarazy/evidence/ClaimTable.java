package tarazy.evidence;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tarazy.text.Position;

/**
 * What {@code claims.csv} holds.
 *
 * @param claims in the order of the file; rows at fault are left out
 * @param quotes where each claim's quote stands in the file, by claim
 * @param findings faults, in the order of the file
 */
public record ClaimTable(List<Claim> claims, Map<String, Position> quotes, List<Finding> findings) {
    public ClaimTable {
        claims = List.copyOf(claims);
        quotes = Collections.unmodifiableMap(new LinkedHashMap<>(quotes));
        findings = List.copyOf(findings);
    }
}
