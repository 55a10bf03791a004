package tarazy.formula;

/** What is known about the unit of a part of a formula. */
sealed interface Dimension {
    /** Made of literal numbers: fits any unit, and counts as a plain number in products. */
    record Free() implements Dimension {}

    record Fixed(Unit unit) implements Dimension {}

    /** A fault has been reported; whatever follows from it is not reported again. */
    record Faulty() implements Dimension {}

    /** Whether a plain number or yes/no may be expected here. */
    default boolean mayBePlain() {
        return !(this instanceof Fixed(Unit unit)) || unit.isNone();
    }

    /** As a reader calls it. */
    default String described() {
        return this instanceof Fixed(Unit unit) && !unit.isNone() ? unit.toString() : "a plain number";
    }
}
