package tarazy.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tarazy.casefile.Case;
import tarazy.evidence.Claim;
import tarazy.evidence.ClaimValue;
import tarazy.evidence.EvidenceBase;
import tarazy.evidence.Source;

/** What must hold of the bundled case. */
class KazakhstanTest {
    @SuppressWarnings("NullAway.Init")
    private static Case kazakhstan;

    @BeforeAll
    static void read() {
        kazakhstan = Cases.read(Cases.KAZAKHSTAN);
    }

    @Test
    void everyQuoteStandsInItsSource() {
        assertThat(kazakhstan.claims()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(kazakhstan.claims()).allMatch(kazakhstan.evidence()::verified);
    }

    @Test
    void bothLengthsOfTheBorderAreKept() {
        assertThat(kazakhstan.evidence().contradictions(LocalDate.parse("2025-01-01")))
                .anySatisfy(contradiction -> {
                    assertThat(contradiction.about()).isEqualTo("border.length");
                    assertThat(contradiction.sides())
                            .extracting(Claim::value)
                            .map(value -> value.replace(",", ""))
                            .contains("6846", "7500");
                });
    }

    @Test
    void carriesTheMechanismsAndQuestionsItPromises() {
        assertThat(kazakhstan.mechanisms()).hasSizeGreaterThanOrEqualTo(35);
        assertThat(kazakhstan.questions()).hasSizeGreaterThanOrEqualTo(10);
        assertThat(kazakhstan.questions())
                .allSatisfy(question ->
                        assertThat(question.baseline()).as(question.id()).isPresent());
        assertThat(kazakhstan.questions().stream()
                        .filter(q -> q.resolution().isPresent())
                        .count())
                .isGreaterThanOrEqualTo(10);
    }

    @Test
    void everyAnswerHasAValue() {
        Forecast forecast = Cases.forecast(kazakhstan, Cases.options(2_048));
        assertThat(forecast.answers()).allSatisfy(answer -> {
            assertThat(answer.missing()).as(answer.id()).isZero();
            assertThat(answer.value()).as(answer.id()).isFinite();
        });
        assertThat(forecast.trajectories()).isNotEmpty();
    }

    @Test
    void theNumberOfThreadsChangesNothing() {
        Forecast one = Cases.forecast(kazakhstan, Cases.options(3_000, 1, Optional.empty()));
        Forecast three = Cases.forecast(kazakhstan, Cases.options(3_000, 3, Optional.empty()));
        assertThat(three.answers()).isEqualTo(one.answers());
        assertThat(three.estimates()).isEqualTo(one.estimates());
        assertThat(three.trajectories()).isEqualTo(one.trajectories());
    }

    @Test
    void laterSourcesChangeTheAnswers() {
        LocalDate asOf = LocalDate.parse("2022-01-07");
        LocalDate all = kazakhstan.sources().values().stream()
                .map(Source::speaksFrom)
                .max(LocalDate::compareTo)
                .orElseThrow();
        Forecast then = Cases.forecast(kazakhstan, Cases.options(2_048, 2, Optional.of(asOf)));
        Forecast now = Cases.forecast(kazakhstan, Cases.options(2_048, 2, Optional.of(all)));
        assertThat(now.answers()).isNotEqualTo(then.answers());
        assertThat(now.answers().stream().map(Answer::value).toList())
                .isNotEqualTo(then.answers().stream().map(Answer::value).toList());
    }

    /** The strongest form of the rule: whatever later sources say, not one bit of the forecast changes. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void nothingThatIsSaidLaterReachesAnEarlierForecast(long seed) {
        Random random = new Random(seed);
        LocalDate asOf = LocalDate.parse("2021-12-20").plusDays(random.nextInt(760));
        Forecast original = Cases.forecast(kazakhstan, Cases.options(1_024, 2, Optional.of(asOf)));
        Set<String> later = new HashSet<>();
        kazakhstan.sources().values().stream()
                .filter(source -> source.speaksFrom().isAfter(asOf))
                .forEach(source -> later.add(source.id()));
        assertThat(original.estimates())
                .allSatisfy(
                        estimate -> assertThat(estimate.claims()).noneMatch(claim -> later.contains(claim.source())));
        assertThat(original.answers())
                .allSatisfy(answer -> assertThat(answer.sources()).doesNotContainAnyElementsOf(later));
        Forecast otherFuture =
                Cases.forecast(withClaims(falsified(later, random)), Cases.options(1_024, 2, Optional.of(asOf)));
        assertThat(otherFuture.answers()).as("seed %s, as of %s", seed, asOf).isEqualTo(original.answers());
        assertThat(otherFuture.estimates()).isEqualTo(original.estimates());
        assertThat(otherFuture.trajectories()).isEqualTo(original.trajectories());
        assertThat(otherFuture.contradictions()).isEqualTo(original.contradictions());
    }

    private static List<Claim> falsified(Set<String> later, Random random) {
        List<Claim> claims = new ArrayList<>();
        for (Claim claim : kazakhstan.claims()) {
            claims.add(later.contains(claim.source()) ? falsified(claim, random) : claim);
        }
        return claims;
    }

    private static Claim falsified(Claim claim, Random random) {
        String value = claim.parsedValue() instanceof ClaimValue.YesNo(boolean yes)
                ? (yes ? "no" : "yes")
                : Integer.toString(1 + random.nextInt(1_000_000));
        return new Claim(
                claim.id(),
                claim.source(),
                claim.quote(),
                claim.about(),
                value,
                claim.unit(),
                claim.saidBy(),
                claim.itemGrade(),
                claim.when(),
                claim.note(),
                claim.line());
    }

    private static Case withClaims(List<Claim> claims) {
        EvidenceBase evidence = kazakhstan.evidence();
        return new Case(
                kazakhstan.folder(),
                kazakhstan.name(),
                kazakhstan.title(),
                kazakhstan.summary(),
                kazakhstan.asOf(),
                kazakhstan.runs(),
                kazakhstan.seed(),
                kazakhstan.timeline(),
                kazakhstan.actors(),
                kazakhstan.quantities(),
                kazakhstan.stocks(),
                kazakhstan.events(),
                kazakhstan.levers(),
                kazakhstan.networks(),
                kazakhstan.issues(),
                kazakhstan.decisions(),
                kazakhstan.uprisings(),
                kazakhstan.deployments(),
                kazakhstan.correlations(),
                kazakhstan.questions(),
                kazakhstan.scenarios(),
                kazakhstan.trajectories(),
                EvidenceBase.of(evidence.sources(), claims, evidence.texts(), evidence.convention()),
                kazakhstan.mechanisms());
    }
}
