package tarazy.evidence;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Claims and sources for tests, written short. */
final class Claims {

    static final LocalDate DAY = LocalDate.of(2022, 1, 7);

    private Claims() {}

    static Map<String, Source> sources(Source... sources) {
        Map<String, Source> byId = new LinkedHashMap<>();
        for (Source source : sources) {
            byId.put(source.id(), source);
        }
        return byId;
    }

    static Source source(String id, SourceGrade grade) {
        return source(id, grade, "", DAY);
    }

    static Source source(String id, SourceGrade grade, String group, LocalDate speaksFrom) {
        return new Source(id, "", "Title " + id, "", Optional.empty(), speaksFrom, grade, group, "", 0);
    }

    static Claim claim(String id, String source, int grade, String value) {
        return claim(id, source, grade, value, "x", "", Optional.empty());
    }

    static Claim claim(
            String id, String source, int grade, String value, String about, String unit, Optional<LocalDate> when) {
        return new Claim(
                id,
                source,
                "quote",
                about,
                value,
                unit,
                "",
                ItemGrade.named(Integer.toString(grade)).orElseThrow(),
                when,
                "",
                3);
    }
}
