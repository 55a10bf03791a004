package tarazy.uprising.street;

/** Looks at a run before its first step and after each. */
@FunctionalInterface
public interface StreetObserver {
    /** @param view valid during the call only */
    void observe(StreetView view);
}
