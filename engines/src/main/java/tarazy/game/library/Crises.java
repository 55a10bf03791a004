package tarazy.game.library;

import static tarazy.game.Tree.chance;
import static tarazy.game.Tree.choice;
import static tarazy.game.Tree.end;
import static tarazy.game.Tree.on;

import java.util.ArrayList;
import java.util.List;
import tarazy.game.ExtensiveGame;
import tarazy.game.Rational;
import tarazy.game.Tree;

/** Crises as trees. */
public final class Crises {
    private Crises() {}

    /**
     * Two-stage deterrence (after Zagare and Kilgour 2000): A may attack, B may then concede or resist. A's threat is
     * credible because B prefers conceding to war.
     */
    public static ExtensiveGame deterrence() {
        return ExtensiveGame.builder("two-stage deterrence")
                .players("A", "B")
                .root(choice(
                        "A",
                        "challenge",
                        on("not attack", end("status quo", 0, 1)),
                        on(
                                "attack",
                                choice(
                                        "B",
                                        "response",
                                        on("concede", end("capitulation", "1", "-1/2")),
                                        on("resist", end("war", "-1/2", "-1"))))))
                .build();
    }

    /**
     * Fearon's ultimatum with private costs of war (Fearon 1995, International Organization 49(3)): A demands a share of
     * what is disputed, not knowing what war would cost B; B accepts or fights. A wins a war with probability 1/2 and
     * bears 1/10; B's cost is uniform on [0, 1/2].
     *
     * @param types at how many points, the middles of equal intervals, B's cost is taken; 1 or more. Demands are 1/2 +
     *     j/(2 types) for j from 0 to {@code types}.
     */
    public static ExtensiveGame ultimatum(int types) {
        Rational half = Rational.of(1, 2);
        Rational warForA = half.subtract(Rational.of(1, 10));
        List<Tree.Branch> costs = new ArrayList<>();
        for (int k = 0; k < types; k++) {
            Rational cost = Rational.of(2L * k + 1, 4L * types);
            Tree war = end("war at cost " + cost, warForA, half.subtract(cost));
            List<Tree.Branch> demands = new ArrayList<>();
            for (int j = 0; j <= types; j++) {
                Rational demand = half.add(Rational.of(j, 2L * types));
                Tree accepted = end("A gets " + demand, demand, Rational.ONE.subtract(demand));
                String place = "cost " + cost + ", demand " + demand;
                demands.add(on(demand.toString(), choice("B", place, on("accept", accepted), on("fight", war))));
            }
            costs.add(on(cost.toString(), Rational.of(1, types), choice("A", "demand", demands)));
        }
        return ExtensiveGame.builder("ultimatum with " + types + " types")
                .players("A", "B")
                .root(chance("cost of war to B", costs))
                .build();
    }

    /**
     * Escalation with private resolve and audience costs (after Fearon 1994, American Political Science Review 88(3)).
     * The states escalate or back down in turn; who backs down after having escalated loses more the later it does, the
     * other wins 1; if nobody has after all rounds, there is war, in which each state has 1/2 less its own cost.
     *
     * @param types how many costs of war each state may have, 1 or more; each state knows its own only
     * @param rounds how often each state moves, 1 or more
     */
    public static ExtensiveGame escalation(int types, int rounds) {
        List<Tree.Branch> deals = new ArrayList<>();
        for (int a = 0; a < types; a++) {
            for (int b = 0; b < types; b++) {
                deals.add(on(
                        "costs " + cost(a, types) + " and " + cost(b, types),
                        Rational.of(1, (long) types * types),
                        escalation(types, rounds, a, b)));
            }
        }
        return ExtensiveGame.builder("escalation with " + types + " types and " + rounds + " rounds")
                .players("A", "B")
                .root(chance("costs of war", deals))
                .build();
    }

    private static Tree escalation(int types, int rounds, int a, int b) {
        Rational half = Rational.of(1, 2);
        Tree next = end(
                "war at costs " + cost(a, types) + " and " + cost(b, types),
                half.subtract(cost(a, types)),
                half.subtract(cost(b, types)));
        for (int move = 2 * rounds - 1; move >= 0; move--) {
            boolean first = move % 2 == 0;
            // neither has escalated yet when A stays away at once
            Rational audience = Rational.of(move / 2, 2L * rounds).negate();
            Rational prize = move == 0 ? Rational.ZERO : Rational.ONE;
            String who = first ? "A" : "B";
            Tree down = first
                    ? end("A backs down in round " + (move / 2 + 1), audience, prize)
                    : end("B backs down in round " + (move / 2 + 1), prize, audience);
            String place = "round " + (move / 2 + 1) + " at cost " + cost(first ? a : b, types);
            next = choice(who, place, on("back down", down), on("escalate", next));
        }
        return next;
    }

    private static Rational cost(int type, int types) {
        return Rational.of(type + 1L, types + 1L);
    }
}
