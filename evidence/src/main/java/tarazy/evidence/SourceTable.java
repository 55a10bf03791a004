package tarazy.evidence;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What {@code sources.csv} holds.
 *
 * @param sources by id, in the order of the file; rows at fault are left out
 * @param ids all ids of the file, also of rows at fault
 * @param findings faults, in the order of the file
 */
public record SourceTable(Map<String, Source> sources, Set<String> ids, List<Finding> findings) {
    public SourceTable {
        sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
        ids = Collections.unmodifiableSet(new LinkedHashSet<>(ids));
        findings = List.copyOf(findings);
    }
}
