package tarazy.game;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Judges every information set of a profile. */
final class LocalRegrets<T extends Comparable<T>> {
    private final Arithmetic<T> numbers;
    private final CompiledGame game;
    private final List<T> profile;
    private final Function<T, Double> rounded;
    private final Function<T, Optional<Rational>> exact;
    private final List<T> reach;

    LocalRegrets(
            Arithmetic<T> numbers,
            CompiledGame game,
            List<T> profile,
            Function<T, Double> rounded,
            Function<T, Optional<Rational>> exact) {
        this.numbers = numbers;
        this.game = game;
        this.profile = profile;
        this.rounded = rounded;
        this.exact = exact;
        this.reach = reach(CompiledGame.TERMINAL);
    }

    /** By node: its probability if one player (or nobody) does all to get there. */
    private List<T> reach(int player) {
        List<T> reach = new ArrayList<>();
        reach.add(numbers.one());
        for (int n = 1; n < game.nodes(); n++) {
            int parent = game.parent()[n];
            T before = reach.get(parent);
            int owner = game.owner()[parent];
            T share = owner == CompiledGame.CHANCE
                    ? numbers.branchProbability(game, n)
                    : owner == player ? numbers.one() : profile.get(game.action()[n]);
            reach.add(numbers.multiply(before, share));
        }
        return reach;
    }

    SequentialRationality judge() {
        List<SequentialRationality.Local> sets = new ArrayList<>();
        for (int p = 0; p < game.players(); p++) {
            List<T> others = reach(p);
            TreeResponses.Worth<T> worth = new TreeResponses<>(numbers, game, profile, 0).worth(p);
            for (int h = game.firstSet()[p]; h < game.firstSet()[p + 1]; h++) {
                sets.add(local(h, others, worth));
            }
        }
        return new SequentialRationality(sets);
    }

    private SequentialRationality.Local local(int set, List<T> others, TreeResponses.Worth<T> worth) {
        List<T> weights = new ArrayList<>();
        T total = numbers.zero();
        boolean reached = false;
        for (int i = game.firstMember()[set]; i < game.firstMember()[set + 1]; i++) {
            int n = game.members()[i];
            weights.add(others.get(n));
            total = numbers.add(total, others.get(n));
            reached |= !numbers.isZero(reach.get(n));
        }
        if (!numbers.isZero(total)) {
            T whole = total;
            List<Double> belief = weights.stream()
                    .map(weight -> rounded.apply(numbers.divide(weight, whole)))
                    .toList();
            return judged(reached, belief, numbers.divide(gain(set, worth), total));
        }
        if (weights.size() > 1) {
            return new SequentialRationality.Local(false, List.of(), Optional.empty(), Optional.empty());
        }
        int node = game.members()[game.firstMember()[set]];
        TreeResponses<T> below = new TreeResponses<>(numbers, game, profile, node);
        return judged(false, Collections.nCopies(1, 1.0), gain(set, below.worth(game.setOwner()[set])));
    }

    private SequentialRationality.Local judged(boolean reached, List<Double> belief, T gain) {
        T regret = numbers.max(gain, numbers.zero());
        return new SequentialRationality.Local(
                reached, belief, Optional.of(rounded.apply(regret)), exact.apply(regret));
    }

    /** The best plan from an information set on less the profile's, both weighted. */
    private T gain(int set, TreeResponses.Worth<T> worth) {
        SequenceForm form = game.sequenceForm();
        int first = form.sequence(game.firstAction()[set]);
        T best = worth.best().get(first);
        T played = numbers.zero();
        for (int a = 0; a < game.actionCount(set); a++) {
            best = numbers.max(best, worth.best().get(first + a));
            T share = numbers.multiply(
                    profile.get(game.firstAction()[set] + a), worth.played().get(first + a));
            played = numbers.add(played, share);
        }
        return numbers.subtract(best, played);
    }
}
