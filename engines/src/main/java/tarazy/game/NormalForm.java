package tarazy.game;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A tree as a table of its pure strategies, reduced for players with perfect recall; grows exponentially with the tree.
 */
public final class NormalForm {
    /** How many payoffs a table may have unless more are allowed. */
    public static final int MOST_PAYOFFS = 2_000_000;

    private final CompiledGame game;
    private final List<PureStrategies> strategies;
    private final StrategicGame table;

    private NormalForm(CompiledGame game, List<PureStrategies> strategies, StrategicGame table) {
        this.game = game;
        this.strategies = strategies;
        this.table = table;
    }

    /** @throws IllegalArgumentException if the table had more than {@link #MOST_PAYOFFS} payoffs */
    public static NormalForm of(CompiledGame game) {
        return of(game, MOST_PAYOFFS);
    }

    /**
     * With another limit. Takes time in proportion to cells × moves of nature.
     *
     * @param mostPayoffs cells × players
     * @throws IllegalArgumentException if the table were larger, with its size
     */
    public static NormalForm of(CompiledGame game, int mostPayoffs) {
        checkSize(game, mostPayoffs);
        GameNames names = game.names();
        List<PureStrategies> all = new ArrayList<>();
        List<StrategicGame.Strategies> players = new ArrayList<>();
        for (int p = 0; p < game.players(); p++) {
            PureStrategies strategies = PureStrategies.of(game, p);
            all.add(strategies);
            players.add(new StrategicGame.Strategies(names.players().get(p), strategies.names(names)));
        }
        List<Numeral> numbers = Arrays.stream(new TableSums(game, all).payoffs())
                .map(Numeral::of)
                .toList();
        StrategicGame table = StrategicGame.of(
                game.source().title(),
                game.source().comment().orElse(null),
                game.source().numberStyle(),
                players,
                new StrategicGame.Cells.Payoffs(numbers));
        return new NormalForm(game, all, table);
    }

    private static void checkSize(CompiledGame game, int mostPayoffs) {
        List<BigInteger> counts = counts(game);
        if (payoffs(counts).compareTo(BigInteger.valueOf(mostPayoffs)) > 0) {
            throw new IllegalArgumentException("game " + game.source().title() + " has " + strategies(counts)
                    + ", too many for a table (at most " + mostPayoffs
                    + " payoffs); a method for trees is needed");
        }
    }

    /** Whether the table would have so many payoffs at most. O(nodes). */
    public static boolean fits(CompiledGame game, int mostPayoffs) {
        return payoffs(counts(game)).compareTo(BigInteger.valueOf(mostPayoffs)) <= 0;
    }

    /** How many pure strategies the players have, as in {@code 12 × 27 pure strategies}. O(nodes). */
    public static String strategies(CompiledGame game) {
        return strategies(counts(game));
    }

    private static List<BigInteger> counts(CompiledGame game) {
        List<BigInteger> counts = new ArrayList<>();
        for (int p = 0; p < game.players(); p++) {
            counts.add(PureStrategies.count(game, p));
        }
        return counts;
    }

    /** Cells × players. */
    private static BigInteger payoffs(List<BigInteger> counts) {
        return counts.stream().reduce(BigInteger.valueOf(counts.size()), BigInteger::multiply);
    }

    private static String strategies(List<BigInteger> counts) {
        return counts.stream().map(NormalForm::about).collect(Collectors.joining(" × ")) + " pure strategies";
    }

    private static String about(BigInteger count) {
        String digits = count.toString();
        return digits.length() <= 12 ? digits : "about 10^" + (digits.length() - 1);
    }

    /** The tree. */
    public CompiledGame game() {
        return game;
    }

    /** The table; a strategy is named by its actions, {@code *} where its own moves do not lead. */
    public StrategicGame table() {
        return table;
    }

    /**
     * The behaviour that plays like a mixed profile of the table (Kuhn 1953); where a player's own moves do not lead, it is
     * a best response.
     *
     * @throws ImperfectRecallException if a player forgets, as there may be no such behaviour then
     */
    public BehaviorProfile behavior(MixedProfile mixed) {
        return mixed.exactProbabilities()
                .map(exact -> BehaviorProfile.exact(game, behavior(new ExactArithmetic(), exact)))
                .orElseGet(() -> BehaviorProfile.of(
                        game,
                        behavior(new DoubleArithmetic(), Distributions.boxed(mixed.probabilities())).stream()
                                .mapToDouble(Double::doubleValue)
                                .toArray()));
    }

    private <T extends Comparable<T>> List<T> behavior(Arithmetic<T> numbers, List<T> mixed) {
        SequenceForm form = game.sequenceForm();
        List<List<T>> plans = new ArrayList<>();
        for (int p = 0; p < game.players(); p++) {
            List<T> weights = mixed.subList(table.firstStrategy()[p], table.firstStrategy()[p + 1]);
            List<T> plan = new ArrayList<>();
            plan.add(numbers.one());
            for (int s = 1; s < form.sequences(p); s++) {
                plan.add(weight(numbers, form.action(p, s), strategies.get(p), weights));
            }
            plans.add(plan);
        }
        return new PlanCompletion<>(numbers, game).behavior(plans);
    }

    private <T extends Comparable<T>> T weight(
            Arithmetic<T> numbers, int action, PureStrategies pure, List<T> weights) {
        int set = game.setOfAction()[action];
        int own = set - game.firstSet()[game.setOwner()[set]];
        T sum = numbers.zero();
        for (int s = 0; s < pure.size(); s++) {
            if (pure.choices(s)[own] == action - game.firstAction()[set]) {
                sum = numbers.add(sum, weights.get(s));
            }
        }
        return sum;
    }
}
