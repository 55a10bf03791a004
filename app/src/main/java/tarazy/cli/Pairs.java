package tarazy.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads options of the form name=value that may be given several times. */
final class Pairs {
    private Pairs() {}

    /**
     * The values by name, in the order of the call.
     *
     * @param form for messages, as in {@code name=formula}
     * @param example for messages
     */
    static Map<String, String> of(String option, List<String> given, String form, String example) throws CallException {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String pair : given) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? "" : pair.substring(0, equals).strip();
            String value = pair.substring(equals + 1).strip();
            if (name.isEmpty() || value.isEmpty()) {
                throw new CallException(option + ": \"" + pair + "\" is not of the form " + form + ", for example "
                        + option + " " + example);
            }
            if (pairs.put(name, value) != null) {
                throw new CallException(option + ": \"" + name + "\" is set twice");
            }
        }
        return pairs;
    }
}
