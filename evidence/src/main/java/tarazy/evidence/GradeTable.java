package tarazy.evidence;

import java.util.List;

/**
 * What {@code grades.csv} makes of the standard convention.
 *
 * @param findings faults, in the order of the file; entries at fault keep their standard
 */
public record GradeTable(GradeConvention convention, List<Finding> findings) {
    public GradeTable {
        findings = List.copyOf(findings);
    }
}
