package tarazy.evidence;

/** Names of the evidence files, relative to the case folder. */
final class EvidenceFiles {
    static final String SOURCES_FOLDER = "sources";
    static final String SOURCES = "sources/sources.csv";
    static final String CLAIMS = "claims.csv";
    static final String GRADES = "grades.csv";

    private EvidenceFiles() {}
}
