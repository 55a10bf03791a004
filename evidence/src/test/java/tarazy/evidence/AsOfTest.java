package tarazy.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AsOfTest {

    @Test
    void a_run_sees_only_sources_that_speak_from_its_date_or_earlier() {
        Map<String, Source> sources = Claims.sources(
                Claims.source("early", SourceGrade.A, "", LocalDate.of(2022, 1, 6)),
                Claims.source("same", SourceGrade.A, "", LocalDate.of(2022, 1, 7)),
                Claims.source("late", SourceGrade.A, "", LocalDate.of(2022, 1, 8)));
        List<Claim> claims = List.of(
                Claims.claim("1", "late", 1, "5"),
                Claims.claim("2", "same", 1, "5"),
                Claims.claim("3", "early", 1, "5"),
                Claims.claim("4", "unknown", 1, "5"));
        assertThat(AsOf.claims(claims, sources, LocalDate.of(2022, 1, 7)))
                .extracting(Claim::id)
                .containsExactly("2", "3");
        assertThat(AsOf.claims(claims, sources, LocalDate.of(2022, 1, 5))).isEmpty();
        assertThat(AsOf.claims(claims, sources, LocalDate.MAX)).hasSize(3);
    }
}
