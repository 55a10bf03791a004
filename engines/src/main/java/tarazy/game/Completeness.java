package tarazy.game;

/** Whether a solution lists everything there is. */
public enum Completeness {
    /** There are no others (of a continuum, its extreme points). */
    COMPLETE,
    /** There are others. */
    INCOMPLETE,
    UNKNOWN
}
