package tarazy.evidence;

/** How grave a finding is: an error stops the case, a warning should be looked at, a note informs. */
public enum Severity {
    ERROR,
    WARNING,
    NOTE
}
