package tarazy.text.snippet;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Currencies of several states that share a name. Which one is meant is told by the land before it ("Kenyan shillings"), else by the land the
 * page speaks of most; if it speaks of none, pounds are British and rupees Indian, and of others only the name is known.
 */
final class Currencies {
    /** A name, what it means if no land is told, and how words for lands begin; with a full stop, whole words. */
    private static final Map<String, Shared> ALL = """
            shilling shilling KES:kenya,nairobi. UGX:uganda,kampala. TZS:tanzania SOS:somali
            rupee INR INR:india,delhi. PKR:pakistan,islamabad. LKR:lanka,colombo. NPR:nepal MUR:mauriti
            pound GBP GBP:british.,britain.,uk.,england.,london. EGP:egypt,cairo. LBP:leban,beirut. SYP:syria,damascus. SDG:sudan
            franc CHF CHF:swiss.,switzerland. XOF:cfa.,senegal,mali.,malian.,niger.,burkina.,ivor,togo,benin XAF:cameroon,gabon,chad. CDF:congo RWF:rwanda BIF:burundi GNF:guinea
            lira TRY TRY:turk,türk,ankara. LBP:leban,beirut. SYP:syria,damascus.
            dinar dinar IQD:iraq,baghdad. KWD:kuwait RSD:serb,belgrade. DZD:algeria JOD:jordan LYD:libya TND:tunisia BHD:bahrain
            peso peso MXN:mexic ARS:argentin CLP:chile COP:colombia PHP:philippin,filipin,manila. CUP:cuba UYU:uruguay DOP:dominican
            rial rial IRR:iran,tehran. YER:yemen OMR:oman.,omani.
            riyal riyal SAR:saudi,riyadh. QAR:qatar,doha.
            dirham dirham AED:emirat,uae. MAD:morocc
            krone krone NOK:norw,oslo. DKK:danish.,denmark.
            krona krona SEK:swed,stockholm. ISK:iceland
            som som KGS:kyrgyz,bishkek. UZS:uzbek,tashkent.
            manat manat AZN:azerbaijan,baku. TMT:turkmen
            leu leu RON:romania MDL:moldova
            kwacha kwacha ZMW:zambia MWK:malawi
            """.lines()
            .map(line -> line.strip().split(" ", -1))
            .collect(Collectors.toUnmodifiableMap(line -> line[0], Shared::of));

    private final Tokens t;
    private final Map<String, String> meant = new HashMap<>();

    /** The currencies of a page. */
    Currencies(Tokens t) {
        this.t = t;
    }

    private record Shared(String unknown, Map<String, String> lands) {
        static Shared of(String[] line) {
            Map<String, String> lands = new LinkedHashMap<>();
            for (String land : Arrays.asList(line).subList(2, line.length)) {
                int colon = land.indexOf(':');
                for (String beginning : land.substring(colon + 1).split(",", -1)) {
                    lands.put(beginning, land.substring(0, colon));
                }
            }
            return new Shared(line[1], lands);
        }

        /** The currency of a land, or "". */
        String of(String word) {
            for (Map.Entry<String, String> land : lands.entrySet()) {
                String beginning = land.getKey();
                boolean whole = beginning.endsWith(".");
                if (whole
                        ? word.length() + 1 == beginning.length() && beginning.startsWith(word)
                        : word.startsWith(beginning)) {
                    return land.getValue();
                }
            }
            return "";
        }
    }

    /** Whether several states have a currency of this name, given in the singular. */
    static boolean shared(String name) {
        return ALL.containsKey(name);
    }

    /** The code of "Kenyan" "shilling", or "". */
    static String of(String land, String name) {
        Shared shared = ALL.get(name);
        return shared == null ? "" : shared.of(land);
    }

    /** A unit's symbol with the currency that is meant on this page: "shilling/l" on a page on Kenya is "KES/l". */
    Unit meant(Unit unit) {
        int slash = unit.symbol().indexOf('/');
        String name = slash < 0 ? unit.symbol() : unit.symbol().substring(0, slash);
        Shared shared = ALL.get(name);
        // "500 Velmish dinars" are of a land that is not listed
        return shared == null || !unit.written().startsWith(name.substring(0, 3))
                ? unit
                : new Unit(
                        unit.written(),
                        meant.computeIfAbsent(name, any -> most(shared))
                                + unit.symbol().substring(name.length()));
    }

    /** The currency of the land that is named most often. */
    private String most(Shared shared) {
        Map<String, Integer> mentions = new LinkedHashMap<>();
        for (int i = 0; i < t.size(); i++) {
            String code = t.capital(i) ? shared.of(t.word(i)) : "";
            if (!code.isEmpty()) {
                mentions.merge(code, 1, Integer::sum);
            }
        }
        String most = shared.unknown();
        int count = 0;
        for (Map.Entry<String, Integer> one : mentions.entrySet()) {
            if (one.getValue() > count) {
                most = one.getKey();
                count = one.getValue();
            }
        }
        return most;
    }
}
