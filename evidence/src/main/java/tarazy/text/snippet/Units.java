package tarazy.text.snippet;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Units of measure and money, and the symbol each is known by. */
final class Units {
    private static final Map<String, String> SYMBOLS = symbols();
    private static final Map<String, String> MONEY = Map.of(
            "$", "USD", "€", "EUR", "£", "GBP", "¥", "JPY", "₽", "RUB", "₸", "KZT", "₴", "UAH", "₹", "INR", "₺", "TRY",
            "₩", "KRW");
    private static final WordSet PREFIXES = WordSet.of("square cubic nautical metric sq cu long short");
    private static final WordSet SHORT_PER = WordSet.of("s h hr d t l ha kg km2");
    private static final WordSet TIMES = WordSet.of("day week month year");
    private static final Map<String, String> DOLLARS = Map.of(
            "australian",
            "AUD",
            "canadian",
            "CAD",
            "us",
            "USD",
            "american",
            "USD",
            "singapore",
            "SGD",
            "hongkong",
            "HKD",
            "zealand",
            "NZD",
            "kong",
            "HKD",
            "taiwan",
            "TWD");
    private static final Map<String, String> SIGNED =
            Map.of("a", "AUD", "au", "AUD", "c", "CAD", "ca", "CAD", "nz", "NZD", "hk", "HKD", "s", "SGD", "us", "USD");

    /** After these "won" is money. */
    private static final WordSet SCALES = WordSet.of("thousand million billion trillion");

    /** After these a time is a date and no share: "cost $5 a week ago". */
    private static final WordSet AFTER_TIMES = WordSet.of("ago later earlier before after");

    private static final WordSet CURRENCIES = WordSet.of("""
            usd eur gbp chf jpy cny rub kzt uah try inr krw aud cad nzd sgd hkd twd sek nok dkk pln czk huf ron bgn isk
            egp lbp syp pkr mxn brl ars clp cop zar ngn kes iqd irr sar aed qar kwd ils gel azn amd uzs kgs tjs thb vnd idr myr php
            ugx tzs etb ghs lkr npr mmk bdt ves cup rsd mad dzd tnd lyd jod omr yer sdg xof xaf cdf byn mdl mnt afn bhd
            """);

    private static final WordSet PER = WordSet.of(
            "day year month week hour capita person second barrel tonne ton litre liter gallon kilo kilogram kilogramme kg gram ounce bushel hectare acre mile kilometre kilometer head km household megawatt kilowatt mwh kwh");

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
                kg kilogram kilograms kilogramme kilogrammes kilo kilos kgs
                g gram grams gramme grammes
                mg milligram milligrams
                ml millilitre millilitres milliliter milliliters
                oz ounce ounces
                inch inches
                yd yard yards
                bushel bushels
                Mt megatonne megatonnes
                V volt volts
                kV kilovolt kilovolts kv
                TW terawatt terawatts
                hp horsepower
                GB gigabyte gigabytes gb
                TB terabyte terabytes tb
                MB megabyte megabytes mb
                bcf
                mcm
                bpd
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
                USD dollar dollars usd bucks buck
                EUR euro euros eur
                GBP sterling gbp
                pound pounds
                RUB rouble roubles ruble rubles rub
                JPY yen jpy
                CNY yuan renminbi cny
                KZT tenge kzt
                UAH hryvnia hryvnias uah
                INR inr
                rupee rupees
                lira liras
                CHF chf
                franc francs
                peso pesos
                dinar dinars
                dirham dirhams
                riyal riyals
                rial rials
                som soms
                manat manats
                GEL lari laris
                AMD dram drams
                krone kroner
                krona kronor
                PLN zloty zlotys pln
                THB baht
                ZAR rand
                ILS shekel shekels
                NGN naira nairas
                IDR rupiah rupiahs
                AUD aud
                CAD cad
                SEK sek
                NOK nok
                CZK koruna korunas
                HUF forint forints
                leu lei
                BGN lev leva
                ETB birr birrs
                shilling shillings
                MNT tugrik tugriks
                AFN afghani afghanis
                MMK kyat kyats
                BDT taka takas
                TJS somoni somonis
                VES bolivar bolivars bolivares
                GHS cedi cedis
                MYR ringgit ringgits
                KHR riel riels
                LAK kip kips
                GTQ quetzal quetzales quetzals
                HNL lempira lempiras
                PYG guarani guaranies
                MZN metical meticais
                BYN byn
                BRL reais
                kwacha kwachas
                cent cents
                km3 km³
                m2 m²
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

    /** The currency of three letters such as "usd", or "". */
    static String currency(String code) {
        return code.length() == 3 && CURRENCIES.contains(code) ? code.toUpperCase(Locale.ROOT) : "";
    }

    /** The currency of a sign with the letters before it, as in "A$", or "". */
    static String money(String letters, String sign) {
        return sign.equals("$") ? SIGNED.getOrDefault(letters, "") : "";
    }

    /** The token after a thing that prices are for. */
    private static int thingEnd(Tokens t, int i) {
        boolean power = t.is(i, "megawatt") || t.is(i, "kilowatt");
        return !power ? i + 1 : t.is(i + 1, "hour") ? i + 2 : t.tied(i + 1) && t.is(i + 2, "hour") ? i + 3 : i + 1;
    }

    /**
     * The price per thing after an amount of money: "a tonne", "per barrel".
     *
     * @param end the token after the amount
     * @return the currency with what it is paid for, or alone if nothing follows
     */
    static Found price(Tokens t, int end, int to, String currency) {
        boolean per = t.is(end, "per") || t.is(end, "/") || t.is(end, "every") || t.is(end, "each");
        boolean led = per || t.is(end, "a") || t.is(end, "an") || t.is(end, "the");
        String thing = led && end + 1 < to ? t.word(end + 1) : "";
        int next = thingEnd(t, end + 1);
        boolean fits =
                PER.contains(thing) && !(time(thing) && (t.is(end, "the") || AFTER_TIMES.contains(t.word(next))));
        if (!fits) {
            return new Found(new Unit("", currency), end);
        }
        String share = thing.equals("megawatt") ? "MWh" : thing.equals("kilowatt") ? "kWh" : share(thing);
        return new Found(new Unit(t.written(end, next), currency + "/" + share), next);
    }

    /** What follows "a" is then how often, not what for. */
    private static boolean time(String thing) {
        return TIMES.contains(thing) || thing.equals("person") || thing.equals("household") || thing.equals("head");
    }

    /** The short form of what a rate is counted by. */
    private static String share(String thing) {
        return switch (thing) {
            case "second" -> "s";
            case "hour", "hr" -> "h";
            case "d" -> "day";
            default -> TIMES.contains(thing) ? thing : SYMBOLS.getOrDefault(thing, thing);
        };
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
        if (t.is(i, "p") && t.is(i + 1, ".") && t.joined(i + 1) && t.is(i + 2, "c") && t.joined(i + 2) && i + 2 < to) {
            return new Found(new Unit(t.written(i, i + 3), "%"), i + 3); // "10 p.c extra"
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
        String code = t.acronym(i) ? currency(t.word(i)) : "";
        if (!code.isEmpty()) {
            Found price = price(t, i + 1, to, code);
            return new Found(new Unit(t.written(i, price.end()), price.unit().symbol()), price.end());
        }
        if (t.is(i, "won") && SCALES.contains(t.word(i - 1))) {
            return new Found(new Unit(t.written(i, i + 1), "KRW"), i + 1);
        }
        Found national = national(t, i, to);
        if (national != null) {
            return national;
        }
        if ((t.is(i, "degrees") || t.is(i, "degree") || t.is(i, "°"))
                && i + 1 < to
                && (t.is(i + 1, "celsius") || t.is(i + 1, "centigrade") || t.is(i + 1, "fahrenheit"))) {
            return new Found(new Unit(t.written(i, i + 2), t.is(i + 1, "fahrenheit") ? "°F" : "°C"), i + 2);
        }
        if ((t.is(i, "degrees") || t.is(i, "degree")) && t.is(i + 1, "c") && t.capital(i + 1) && i + 1 < to) {
            return new Found(new Unit(t.written(i, i + 2), "°C"), i + 2);
        }
        if (t.is(i, "sea") && (t.is(i + 1, "miles") || t.is(i + 1, "mile")) && i + 1 < to) {
            return new Found(new Unit(t.written(i, i + 2), "nmi"), i + 2);
        }
        if (t.joined(i + 1)
                && i + 1 < to
                && (t.is(i + 1, "³") || t.is(i + 1, "²"))
                && (t.is(i, "m") || t.is(i, "km"))) {
            String power = t.is(i + 1, "³") ? "3" : "2";
            return new Found(new Unit(t.written(i, i + 2), t.word(i) + power), i + 2);
        }
        int head =
                PREFIXES.contains(t.word(i)) || (t.is(i, "us") && t.capital(i)) ? (t.tied(i + 1) ? i + 2 : i + 1) : i;
        String symbol = head < to ? SYMBOLS.get(t.word(head)) : null;
        boolean letter = symbol != null && t.word(head).length() == 1;
        boolean generation = letter && t.is(head, "g") && t.capital(head);
        if (symbol == null || generation || (letter && (!t.isNumber(head - 1) || head > i))) {
            return new Found(Unit.NONE, i);
        }
        if (head > i) {
            symbol = switch (t.word(i)) {
                case "square", "sq" -> symbol + "2";
                case "cubic", "cu" -> symbol + "3";
                case "nautical" -> "nmi";
                case "metric" -> symbol.equals("ton") ? "t" : symbol;
                default -> symbol;
            };
        }
        int end = head + 1;
        if (isMoney(symbol)) {
            Found price = price(t, end, to, symbol);
            return new Found(new Unit(t.written(i, price.end()), price.unit().symbol()), price.end());
        }
        boolean per = !symbol.equals("%")
                && (t.is(end, "per")
                        || t.is(end, "a")
                        || t.is(end, "/")
                        || ((t.is(end, "every") || t.is(end, "each")) && time(t.word(end + 1))))
                && end + 1 < to
                && (PER.contains(t.word(end + 1)) || (t.is(end, "/") && SHORT_PER.contains(t.word(end + 1))))
                && !t.is(end + 2, "ago");
        if (per) {
            symbol = rate(symbol, share(t.word(end + 1)));
            end += 2;
        }
        return new Found(new Unit(t.written(i, end), symbol), end);
    }

    /** Whether a symbol is of money, whatever it is paid for: "USD/bbl". */
    static boolean isMoney(String symbol) {
        int slash = symbol.indexOf('/');
        String name = slash < 0 ? symbol : symbol.substring(0, slash);
        boolean code = name.length() == 3 && name.chars().allMatch(Character::isUpperCase);
        return code || Currencies.shared(name);
    }

    private static String rate(String symbol, String share) {
        return switch (symbol + "/" + share) {
            case "km/h" -> "kph";
            case "mi/h" -> "mph";
            default -> symbol + "/" + share;
        };
    }

    /** "Australian dollars", "New Zealand dollars", "Swedish kronor". */
    private static @Nullable Found national(Tokens t, int i, int to) {
        if (!t.capital(i) || i + 1 >= to) {
            return null;
        }
        int head = i + 1;
        while (head < Math.min(to, i + 3) && !SYMBOLS.containsKey(t.word(head))) {
            head++;
        }
        String symbol = head < to ? SYMBOLS.get(t.word(head)) : null;
        if (symbol == null || !(t.isWord(head) && t.isWord(head - 1)) || head > i + 2) {
            return null;
        }
        if (symbol.equals("USD")) {
            symbol = DOLLARS.getOrDefault(t.word(head - 1), symbol);
        } else {
            String code = Currencies.of(t.word(head - 1), symbol);
            symbol = code.isEmpty() ? symbol : code;
        }
        boolean money = isMoney(symbol);
        boolean two = symbol.equals("NZD") || symbol.equals("HKD");
        if (!money || (head > i + 1 && !two)) {
            return null;
        }
        Found price = price(t, head + 1, to, symbol);
        return new Found(new Unit(t.written(i, price.end()), price.unit().symbol()), price.end());
    }
}
