package tarazy.text.snippet;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Houses, offices and capitals that speak for states: who lists the United States need not list the White House as well. */
final class Seats {
    /** A state's names before the colon, its seats after it. */
    private static final String TABLE = """
            united states, usa, us, u.s., america: washington, white house, state department, pentagon, treasury department, justice department, oval office
            russia, russian federation: moscow, kremlin, state duma, duma
            united kingdom, uk, u.k., britain, great britain: london, downing street, foreign office, whitehall
            france: paris, elysee, elysée, élysée, quai d'orsay
            germany: berlin, bundestag, bundeswehr
            china, people's republic of china: beijing, zhongnanhai
            european union, eu, e.u.: brussels, berlaymont
            turkey, türkiye: ankara
            ukraine: kyiv, kiev
            belarus: minsk
            poland: warsaw
            kazakhstan: astana, nur-sultan, akorda
            kyrgyzstan: bishkek
            uzbekistan: tashkent
            tajikistan: dushanbe
            turkmenistan: ashgabat
            azerbaijan: baku
            armenia: yerevan
            georgia: tbilisi
            iran: tehran
            iraq: baghdad
            israel: knesset
            syria: damascus
            lebanon: beirut
            jordan: amman
            saudi arabia: riyadh
            qatar: doha
            egypt: cairo
            libya: tripoli
            sudan: khartoum
            ethiopia: addis ababa
            kenya: nairobi
            nigeria: abuja
            india: new delhi, delhi
            pakistan: islamabad
            afghanistan: kabul
            japan: tokyo
            south korea: seoul, blue house
            north korea: pyongyang
            vietnam: hanoi
            myanmar, burma: naypyidaw
            sri lanka: colombo
            venezuela: caracas, miraflores
            cuba: havana
            serbia: belgrade
            greece: athens
            italy: rome
            spain: madrid
            canada: ottawa
            australia: canberra
            moldova: chisinau
            romania: bucharest
            hungary: budapest
            """;

    private static final Map<String, List<String>> OF_STATES = TABLE.lines()
            .map(line -> line.split(":", -1))
            .flatMap(line -> names(line[0]).stream().map(state -> Map.entry(state, names(line[1]))))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private Seats() {}

    private static List<String> names(String list) {
        return List.of(list.strip().split(",\\s*", -1));
    }

    /**
     * The actors for whom seats speak.
     *
     * @param actors from ids to names
     * @return from seats in small letters to ids
     */
    static Map<String, String> of(Map<String, ? extends Collection<String>> actors) {
        Map<String, String> seats = new HashMap<>();
        actors.forEach((id, names) -> names.stream()
                .map(name -> OF_STATES.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()))
                .flatMap(List::stream)
                .forEach(seat -> seats.putIfAbsent(seat, id)));
        return seats;
    }
}
