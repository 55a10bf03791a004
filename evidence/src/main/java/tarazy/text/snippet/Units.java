package tarazy.text.snippet;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Units of measure and money, and the symbol each is known by. */
final class Units {
    private static final Map<String, String> SYMBOLS = symbols();
    private static final Map<String, String> MONEY = Map.of(
            "$", "USD", "€", "EUR", "£", "GBP", "¥", "JPY", "₽", "RUB", "₸", "KZT", "₴", "UAH", "₹", "INR", "₺", "TRY",
            "₩", "KRW");
    private static final Set<String> PREFIXES = Set.of("square", "cubic", "nautical", "metric");
    private static final Set<String> PER = Set.of(
            "day",
            "year",
            "month",
            "week",
            "hour",
            "capita",
            "person",
            "second",
            "barrel",
            "tonne",
            "ton",
            "litre",
            "km",
            "household");

    private Units() {}

    private static Map<String, String> symbols() {
        Map<String, String> all = new HashMap<>();
        for (String line : """
                km kilometre kilometres kilometer kilometers kms
                mi mile miles
                m metre metres meter meters
                cm centimetre centimetres centimeter centimeters
                mm millimetre millimetres millimeter millimeters
                ft foot feet
                km2 km²
                m3 m³
                ha hectare hectares
                acre acres
                kg kilogram kilograms kilo kilos
                t tonne tonnes
                ton tons
                lb pound-weight
                bbl barrel barrels
                bcm
                l litre litres liter liters
                gal gallon gallons
                W watt watts
                kW kilowatt kilowatts kw
                MW megawatt megawatts mw
                GW gigawatt gigawatts gw
                kWh kilowatt-hours kwh
                MWh mwh
                GWh gwh
                TWh twh
                °C celsius
                °F fahrenheit
                ° degree degrees
                kn knot knots
                kph km/h kmh
                mph
                kt kiloton kilotons
                % percent
                pp
                USD dollar dollars usd
                EUR euro euros eur
                GBP pound pounds sterling gbp
                RUB rouble roubles ruble rubles rub
                JPY yen jpy
                CNY yuan renminbi cny
                KZT tenge kzt
                UAH hryvnia hryvnias uah
                INR rupees rupee inr
                TRY lira liras
                CHF francs franc chf
                peso pesos
                dinar dinars
                dirham dirhams
                riyal riyals
                rial rials
                som soms
                manat manats
                lari laris
                dram drams
                krone kroner
                krona kronor
                zloty zlotys
                """.strip().split("\n", -1)) {
            String[] words = line.strip().split(" ", -1);
            for (String word : words) {
                all.put(word, words[0]);
            }
        }
        return Map.copyOf(all);
    }

    static boolean known(String word) {
        return word.length() > 1 && SYMBOLS.containsKey(word);
    }

    /** The currency of a sign, or "". */
    static String money(String sign) {
        return MONEY.getOrDefault(sign, "");
    }

    /**
     * A unit after a number.
     *
     * @param end the token after it
     */
    record Found(Unit unit, int end) {}

    /** The unit at {@code i}; {@link Unit#NONE} if there is none. */
    static Found at(Tokens t, int i, int to) {
        if (i >= to) {
            return new Found(Unit.NONE, i);
        }
        if (t.is(i, "%")) {
            return new Found(new Unit("%", "%"), i + 1);
        }
        if (t.is(i, "per") && t.is(i + 1, "cent") && i + 1 < to) {
            return new Found(new Unit(t.written(i, i + 2), "%"), i + 2);
        }
        if (t.is(i, "percentage") && (t.is(i + 1, "points") || t.is(i + 1, "point")) && i + 1 < to) {
            return new Found(new Unit(t.written(i, i + 2), "pp"), i + 2);
        }
        String money = money(t.word(i));
        if (!money.isEmpty()) {
            return new Found(new Unit(t.written(i, i + 1), money), i + 1);
        }
        if (t.is(i, "°") && i + 1 < to && (t.is(i + 1, "c") || t.is(i + 1, "f"))) {
            return new Found(new Unit(t.written(i, i + 2), t.is(i + 1, "c") ? "°C" : "°F"), i + 2);
        }
        int head =
                PREFIXES.contains(t.word(i)) || (t.is(i, "us") && t.capital(i)) ? (t.tied(i + 1) ? i + 2 : i + 1) : i;
        String symbol = head < to ? SYMBOLS.get(t.word(head)) : null;
        boolean letter = symbol != null && t.word(head).length() == 1;
        if (symbol == null || (letter && (!t.isNumber(head - 1) || head > i))) {
            return new Found(Unit.NONE, i);
        }
        if (head > i) {
            symbol = switch (t.word(i)) {
                case "square" -> symbol + "2";
                case "cubic" -> symbol + "3";
                case "nautical" -> "nmi";
                default -> symbol;
            };
        }
        int end = head + 1;
        boolean per = !symbol.equals("%")
                && (t.is(end, "per") || t.is(end, "a") || t.is(end, "/"))
                && end + 1 < to
                && PER.contains(t.word(end + 1));
        if (per) {
            symbol = symbol + "/" + t.word(end + 1);
            end += 2;
        }
        return new Found(new Unit(t.written(i, end), symbol), end);
    }
}
