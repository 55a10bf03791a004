package tarazy.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What could be known on a date: claims of sources that speak from that date or earlier. */
public final class AsOf {

    private AsOf() {}

    /** True if the source speaks from {@code date} or earlier. */
    public static boolean knows(LocalDate date, Source source) {
        return !source.speaksFrom().isAfter(date);
    }

    /** The claims known on {@code date}, in their order; claims of unknown sources are left out. */
    public static List<Claim> claims(List<Claim> claims, Map<String, Source> sources, LocalDate date) {
        return claims.stream()
                .filter(claim -> {
                    Source source = sources.get(claim.source());
                    return source != null && knows(date, source);
                })
                .toList();
    }
}
