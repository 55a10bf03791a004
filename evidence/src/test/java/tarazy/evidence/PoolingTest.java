package tarazy.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static tarazy.evidence.Claims.claim;
import static tarazy.evidence.Claims.source;
import static tarazy.evidence.Claims.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PoolingTest {

    private static final Map<String, Source> SOURCES = sources(
            source("a", SourceGrade.A),
            source("b", SourceGrade.B),
            source("e", SourceGrade.E),
            source("r1", SourceGrade.C, "agency", Claims.DAY),
            source("r2", SourceGrade.D, "agency", Claims.DAY));

    private static Pool pool(Claim... claims) {
        return Pooling.pool(List.of(claims), SOURCES, GradeConvention.standard());
    }

    @Test
    void a_figure_weighs_its_source_times_its_item() {
        Pool pool = pool(claim("1", "a", 1, "6846"), claim("2", "b", 2, "7500"));
        // 1.00 × 0.90 against 0.75 × 0.70
        assertThat(pool.shares().get(0).weight()).isCloseTo(0.9 / 1.425, within(1e-15));
        assertThat(pool.shares().get(1).weight()).isCloseTo(0.525 / 1.425, within(1e-15));
        assertThat(pool.findings()).isEmpty();
    }

    @Test
    void a_yes_or_no_weighs_its_source_alone_as_its_item_is_its_probability() {
        Pool pool = pool(claim("1", "a", 2, "yes"), claim("2", "b", 5, "no"));
        assertThat(pool.shares()).extracting(Pool.Share::weight).containsExactly(1 / 1.75, 0.75 / 1.75);
        assertThat(pool.formula())
                .isEqualTo("mix(bernoulli(0.7): 0.5714285714285714, bernoulli(0.9): 0.42857142857142855)");
    }

    @Test
    void reprints_share_the_vote_of_the_best_of_them() {
        // agency: best 0.50 × 0.50 = 0.25, shared 0.25 : 0.125; against b: 0.75 × 0.50 = 0.375
        Pool pool = pool(claim("1", "r1", 3, "10"), claim("2", "b", 3, "20"), claim("3", "r2", 3, "10"));
        assertThat(pool.shares())
                .extracting(Pool.Share::weight)
                .satisfiesExactly(
                        weight -> assertThat(weight).isCloseTo(0.25 / 0.625 * 2 / 3, within(1e-15)),
                        weight -> assertThat(weight).isCloseTo(0.375 / 0.625, within(1e-15)),
                        weight -> assertThat(weight).isCloseTo(0.25 / 0.625 / 3, within(1e-15)));
        assertThat(pool.shares()).extracting(Pool.Share::group).containsExactly("agency", "b", "agency");
    }

    @Test
    void two_claims_of_one_source_have_one_vote() {
        Pool pool = pool(claim("1", "a", 1, "10"), claim("2", "a", 1, "12"), claim("3", "b", 1, "20"));
        assertThat(pool.shares().get(2).weight()).isCloseTo(0.75 / 1.75, within(1e-15));
    }

    @Test
    void a_claim_without_weight_drops_out_and_is_named() {
        Pool pool = pool(claim("1", "e", 1, "10"), claim("2", "a", 1, "12"));
        assertThat(pool.shares()).extracting(share -> share.claim().id()).containsExactly("2");
        assertThat(pool.findings())
                .extracting(Finding::text)
                .containsExactly("claims.csv:3: warning: claim 1 does not count: source grade E has weight 0.");
        assertThat(pool.formula()).isEqualTo("uniform(11.5, 12.5)");
    }

    @Test
    void statements_are_passed_over_and_unreadable_cells_and_unknown_sources_named() {
        Pool pool = pool(claim("1", "a", 1, ""), claim("2", "a", 1, "20-30"), claim("3", "z", 1, "5"));
        assertThat(pool.isEmpty()).isTrue();
        assertThat(pool.findings())
                .extracting(Finding::text)
                .containsExactly(
                        "claims.csv:3: warning: claim 2 does not count: \"20-30\" may be a range or a subtraction."
                                + " Write 20 to 30 for a range, (20-30) for a subtraction.",
                        "claims.csv:3: warning: claim 3 does not count: its source \"z\" is unknown.");
    }

    @Test
    void an_empty_pool_has_no_formula() {
        assertThatThrownBy(() -> pool().formula())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("an empty pool has no formula");
    }

    @Test
    void an_analysts_formula_keeps_to_itself_inside_the_mixture() {
        Pool pool = pool(claim("1", "a", 1, "p + q # guess"), claim("2", "a", 1, "1: 0.5, 2"));
        assertThat(pool.formula()).isEqualTo("mix((p + q # guess\n): 0.5, (1: 0.5, 2): 0.5)");
    }

    @Test
    void leaving_a_source_out_keeps_the_proportions_of_the_others() {
        Pool pool = pool(claim("1", "a", 1, "10"), claim("2", "b", 1, "20"), claim("3", "r1", 1, "30"));
        Pool without = pool.withoutSource("a");
        assertThat(without.shares()).extracting(share -> share.claim().id()).containsExactly("2", "3");
        assertThat(without.shares().get(0).weight()).isCloseTo(0.75 / 1.25, within(1e-15));
        assertThat(pool.withoutSource("nobody")).isEqualTo(pool.withoutGroup("nobody"));
        assertThat(pool.withoutSource("a")
                        .withoutSource("b")
                        .withoutSource("r1")
                        .isEmpty())
                .isTrue();
    }

    @Test
    void leaving_a_group_out_leaves_all_its_reprints_out() {
        Pool pool = pool(claim("1", "r1", 3, "10"), claim("2", "b", 3, "20"), claim("3", "r2", 3, "10"));
        assertThat(pool.withoutGroup("agency").shares())
                .extracting(share -> share.claim().id())
                .containsExactly("2");
        assertThat(pool.withoutSource("r1").shares())
                .extracting(share -> share.claim().id())
                .containsExactly("2", "3");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void weights_sum_to_one_and_groups_vote_once_whatever_the_claims(long seed) {
        Random random = new Random(seed);
        List<String> ids = List.copyOf(SOURCES.keySet());
        for (int trial = 0; trial < 300; trial++) {
            List<Claim> claims = new ArrayList<>();
            for (int i = random.nextInt(10); i >= 0; i--) {
                String value = List.of("5", "yes", "20 to 30", "likely", "").get(random.nextInt(5));
                claims.add(claim("c" + i, ids.get(random.nextInt(ids.size())), 1 + random.nextInt(6), value));
            }
            Pool pool = Pooling.pool(claims, SOURCES, GradeConvention.standard());
            if (pool.isEmpty()) {
                continue;
            }
            assertThat(pool.shares().stream().mapToDouble(Pool.Share::weight).sum())
                    .as("seed %d, trial %d", seed, trial)
                    .isCloseTo(1, within(1e-12));
            // doubling every claim changes no group's share
            List<Claim> twice = new ArrayList<>(claims);
            twice.addAll(claims);
            Pool doubled = Pooling.pool(twice, SOURCES, GradeConvention.standard());
            for (String group : List.of("a", "b", "agency")) {
                assertThat(vote(doubled, group))
                        .as("seed %d, trial %d, %s", seed, trial, group)
                        .isCloseTo(vote(pool, group), within(1e-12));
            }
        }
    }

    private static double vote(Pool pool, String group) {
        return pool.shares().stream()
                .filter(share -> share.group().equals(group))
                .mapToDouble(Pool.Share::weight)
                .sum();
    }
}
