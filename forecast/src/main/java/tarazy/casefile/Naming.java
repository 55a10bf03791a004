package tarazy.casefile;

import java.util.regex.Pattern;
import tarazy.formula.Names;

/** The rules for names. */
enum Naming {
    /** A name that formulas read: whatever the formula language takes for a reference. */
    FORMULA {
        @Override
        void check(String kind, String name, Place place, Problems problems) {
            if (name.startsWith(Lever.PREFIX)) {
                problems.error(
                        place,
                        "the name \"" + name + "\" of this " + kind + " is kept for a lever",
                        "Names beginning with lever. belong to the levers of the case");
            } else {
                Names.fault(name).ifPresent(fault -> problems.error(place, fault, "Rename this " + kind));
            }
        }
    },
    /** A lever's name, which follows {@code lever.} in formulas. */
    LEVER {
        @Override
        void check(String kind, String name, Place place, Problems problems) {
            if (!WORD.matcher(name).matches()) {
                String advice =
                        "Use letters, digits and _ only, because formulas read it as lever." + name.replace('-', '_');
                problems.error(place, "\"" + name + "\" cannot be the name of a " + kind, advice);
            }
        }
    },
    /** A name that only files and people use. */
    ID {
        @Override
        void check(String kind, String name, Place place, Problems problems) {
            if (!ID_WORD.matcher(name).matches()) {
                problems.error(
                        place, "\"" + name + "\" cannot be the name of a " + kind, "Use letters, digits, - and _ only");
            }
        }
    };

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]{1,100}");
    private static final Pattern ID_WORD = Pattern.compile("[\\p{L}\\p{N}_-]{1,100}");

    abstract void check(String kind, String name, Place place, Problems problems);
}
