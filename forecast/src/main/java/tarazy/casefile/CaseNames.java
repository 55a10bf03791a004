package tarazy.casefile;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What formulas can refer to by name. */
final class CaseNames {

    enum Kind {
        QUANTITY,
        STOCK,
        EVENT,
        LEVER,
        /** What a process reads. */
        INPUT,
        /** What a process provides. */
        OUTCOME;

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private final Map<String, Kind> kinds = new LinkedHashMap<>();

    private CaseNames() {}

    /** The names of the case; those taken twice are reported. */
    static CaseNames of(Case theCase, Problems problems) {
        CaseNames names = new CaseNames();
        theCase.quantities().forEach((name, q) -> names.add(name, Kind.QUANTITY, q.place(), problems));
        theCase.stocks().forEach((name, s) -> names.add(name, Kind.STOCK, s.place(), problems));
        theCase.events().forEach((name, e) -> names.add(name, Kind.EVENT, e.place(), problems));
        theCase.levers().values().forEach(l -> names.add(l.name(), Kind.LEVER, l.place(), problems));
        for (ProcessEntry process : theCase.processes()) {
            process.inputs().forEach(input -> names.add(input.name(), Kind.INPUT, process.place(), problems));
            process.outputs().forEach(output -> names.add(output.name(), Kind.OUTCOME, process.place(), problems));
        }
        return names;
    }

    /** All names with what they stand for, in the order quantities, stocks, events, levers, processes. */
    Map<String, Kind> kinds() {
        return Collections.unmodifiableMap(kinds);
    }

    boolean is(String name, Kind kind) {
        return kinds.get(name) == kind;
    }

    private void add(String name, Kind kind, Place place, Problems problems) {
        Kind first = kinds.putIfAbsent(name, kind);
        if (first != null) {
            problems.error(
                    place,
                    "the name \"" + name + "\" of this " + kind.word() + " is already that of a " + first.word(),
                    "Rename one of the two");
        }
    }
}
