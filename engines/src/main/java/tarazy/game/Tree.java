package tarazy.game;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A game tree under construction, for {@link ExtensiveGameBuilder#root}; made by the static methods. Numbers may be
 * given as text, as in {@code "-1/2"}; they are exact.
 */
public sealed interface Tree {
    /** Payoffs received here, on top of what came before; null for none. */
    @Nullable
    Payment payment();

    /** The same with an outcome on it, which adds to what comes later. */
    Tree paying(Payment payment);

    /** The branches, none if the game ends here. */
    List<Branch> branches();

    /** A choice of a player at the named information set; choices with the same player and name share it. */
    static Tree choice(String player, String informationSet, Branch... branches) {
        return choice(player, informationSet, Arrays.asList(branches));
    }

    /** A choice of a player at the named information set; choices with the same player and name share it. */
    static Tree choice(String player, String informationSet, List<Branch> branches) {
        return new Choice(player, informationSet, branches, null);
    }

    /** A move of nature; moves with the same name, actions and probabilities are one. */
    static Tree chance(String name, Branch... branches) {
        return chance(name, Arrays.asList(branches));
    }

    /** A move of nature; moves with the same name, actions and probabilities are one. */
    static Tree chance(String name, List<Branch> branches) {
        return new Chance(name, branches, null);
    }

    /** The game ends and pays nothing more. */
    static Tree end() {
        return new End(null);
    }

    /** The game ends; outcomes with the same name must pay the same, those without name are all different. */
    static Tree end(String outcome, String... payoffs) {
        return new End(pay(outcome, payoffs));
    }

    /** The game ends; outcomes with the same name must pay the same, those without name are all different. */
    static Tree end(String outcome, long... payoffs) {
        return new End(pay(outcome, payoffs));
    }

    /** The game ends; outcomes with the same name must pay the same, those without name are all different. */
    static Tree end(String outcome, Rational... payoffs) {
        return new End(pay(outcome, payoffs));
    }

    /** What {@link #paying} pays, one number for each player. */
    static Payment pay(String outcome, String... payoffs) {
        return new Payment(outcome, List.of(payoffs));
    }

    /** What {@link #paying} pays, one number for each player. */
    static Payment pay(String outcome, long... payoffs) {
        return new Payment(
                outcome, Arrays.stream(payoffs).mapToObj(Long::toString).toList());
    }

    /** What {@link #paying} pays, one number for each player. */
    static Payment pay(String outcome, Rational... payoffs) {
        return new Payment(
                outcome, Arrays.stream(payoffs).map(Rational::toString).toList());
    }

    /** What follows a player's action. */
    static Branch on(String action, Tree next) {
        return new Branch(action, null, next);
    }

    /** What follows a move of nature. */
    static Branch on(String action, String probability, Tree next) {
        return new Branch(action, probability, next);
    }

    /** What follows a move of nature. */
    static Branch on(String action, Rational probability, Tree next) {
        return new Branch(action, probability.toString(), next);
    }

    /**
     * An action with what follows.
     *
     * @param probability exact number, null if a player chooses
     */
    record Branch(String action, @Nullable String probability, Tree next) {}

    /** An outcome: a name, which may be empty, and a number for each player. */
    record Payment(String outcome, List<String> payoffs) {
        public Payment {
            payoffs = List.copyOf(payoffs);
        }
    }

    /** A player chooses. */
    record Choice(
            String player,
            String informationSet,
            List<Branch> branches,
            @Nullable Payment payment) implements Tree {
        public Choice {
            branches = List.copyOf(branches);
        }

        @Override
        public Tree paying(Payment more) {
            return new Choice(player, informationSet, branches, more);
        }
    }

    /** Nature moves. */
    record Chance(
            String name, List<Branch> branches, @Nullable Payment payment) implements Tree {
        public Chance {
            branches = List.copyOf(branches);
        }

        @Override
        public Tree paying(Payment more) {
            return new Chance(name, branches, more);
        }
    }

    /** The game ends. */
    record End(@Nullable Payment payment) implements Tree {
        @Override
        public Tree paying(Payment more) {
            return new End(more);
        }

        @Override
        public List<Branch> branches() {
            return List.of();
        }
    }
}
