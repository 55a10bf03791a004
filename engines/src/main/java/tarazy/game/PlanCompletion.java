package tarazy.game;

import java.util.ArrayList;
import java.util.List;

/** From realisation plans to behaviour, also where a player's own plan does not lead. */
final class PlanCompletion<T extends Comparable<T>> {
    private final Arithmetic<T> numbers;
    private final CompiledGame game;
    private final SequenceForm form;

    PlanCompletion(Arithmetic<T> numbers, CompiledGame game) {
        this.numbers = numbers;
        this.game = game;
        this.form = game.sequenceForm();
    }

    /**
     * By action. Where the own plan does not lead, the player does what is best against the others; where nothing
     * tells actions apart, all are equally likely.
     *
     * @param plans for each player the probability of each sequence
     */
    List<T> behavior(List<List<T>> plans) {
        List<T> profile = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        for (int h = 0; h < game.informationSets(); h++) {
            List<T> plan = plans.get(game.setOwner()[h]);
            int first = form.sequence(game.firstAction()[h]);
            T sum = numbers.zero();
            for (int a = 0; a < game.actionCount(h); a++) {
                sum = numbers.add(sum, share(plan, first + a));
            }
            boolean led = !numbers.isNegligible(sum);
            for (int a = 0; a < game.actionCount(h); a++) {
                profile.add(led ? numbers.divide(share(plan, first + a), sum) : numbers.share(game.actionCount(h)));
            }
            if (!led) {
                open.add(h);
            }
        }
        return completed(profile, open);
    }

    /** A method in doubles may leave a trace below 0. */
    private T share(List<T> plan, int sequence) {
        return numbers.max(plan.get(sequence), numbers.zero());
    }

    private List<T> completed(List<T> profile, List<Integer> open) {
        if (open.isEmpty()) {
            return profile;
        }
        TreeResponses<T> responses = new TreeResponses<>(numbers, game, profile, 0);
        List<T> completed = new ArrayList<>(profile);
        int player = -1;
        TreeResponses.Worth<T> worth = null;
        for (int h : open) {
            if (worth == null || game.setOwner()[h] != player) {
                player = game.setOwner()[h];
                worth = responses.worth(player);
            }
            complete(completed, worth, h);
        }
        return completed;
    }

    private void complete(List<T> profile, TreeResponses.Worth<T> worth, int set) {
        int first = form.sequence(game.firstAction()[set]);
        T best = worth.best().get(first + worth.choices()[set]);
        boolean better = false;
        for (int a = 0; a < game.actionCount(set); a++) {
            better |= worth.best().get(first + a).compareTo(best) < 0;
        }
        for (int a = 0; better && a < game.actionCount(set); a++) {
            profile.set(game.firstAction()[set] + a, a == worth.choices()[set] ? numbers.one() : numbers.zero());
        }
    }
}
