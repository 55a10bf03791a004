package tarazy.game;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExtensiveGameTest {
    private static final InformationSet COIN = new InformationSet(0, 1, "coin", List.of("heads", "tails"));

    private static Outcome outcome(int number, String... payoffs) {
        List<Numeral> numbers = new ArrayList<>();
        for (String each : payoffs) {
            numbers.add(Numeral.parse(each));
        }
        return new Outcome(number, "", numbers);
    }

    private static ChanceMove chance(int number, String... probabilities) {
        List<ChanceMove.Action> actions = new ArrayList<>();
        for (String each : probabilities) {
            actions.add(new ChanceMove.Action(each, Numeral.parse(each)));
        }
        return new ChanceMove(number, "", actions);
    }

    private static Node end() {
        return new Node.Terminal("", null);
    }

    @Test
    void tellsAllFaultsOfAListOfNodes() {
        List<Node> nodes = List.of(
                new Node.Decision("", COIN, null),
                new Node.Decision("", new InformationSet(0, 1, "coin", List.of("heads", "edge")), outcome(1, "1")),
                new Node.Chance("", chance(1, "1/2", "-1/2", "1"), outcome(1, "2")),
                new Node.Chance("", chance(2, "0.3", "0.3", "0.3"), outcome(0, "1")),
                new Node.Decision("", new InformationSet(1, 1, "", List.of("x")), null),
                new Node.Decision("", new InformationSet(0, -1, "", List.of()), outcome(2, "1", "2")),
                new Node.Chance("", chance(1, "1"), null));
        assertThatThrownBy(() -> ExtensiveGame.of("faults", List.of("A"), nodes))
                .isInstanceOf(InvalidGameException.class)
                .hasMessage("""
                        game faults:
                          node 2: information set 1 (coin) of player 1 is not the same as at node 1: \
                        actions [heads, tails] there and [heads, edge] here
                          node 3: chance move 1 has probability -1/2, must be 0 or more
                          node 3: outcome 1 is not the same as at node 2: payoffs [1] there and [2] here
                          node 4: chance move 2 has probabilities with sum 9/10, must be exactly 1
                          node 4: outcome has number 0, must be 1 or more
                          node 5: there is no player 2, players are 1 to 1
                          node 6: information set has number -1, must be 0 or more
                          node 6: information set -1 of player 1 has no actions, must have one or more
                          node 6: outcome 2 has 2 payoffs, must have one for each of 1 players
                          node 7: chance move 1 is not the same as at node 3: names or probabilities differ
                          node 7: has 1 branches, but the tree ends after 0 of them""");
    }

    @Test
    void theListMustBeOneTree() {
        assertThatThrownBy(() -> ExtensiveGame.of("none", List.of(), List.of()))
                .hasMessage("game none:\n  the tree has no nodes, must have one or more");
        assertThatThrownBy(() -> ExtensiveGame.of("two", List.of(), List.of(end(), end())))
                .hasMessage("game two:\n  node 2: the tree is complete before this node; nothing may follow");
        assertThatThrownBy(
                        () -> ExtensiveGame.of("half", List.of("A"), List.of(new Node.Decision("", COIN, null), end())))
                .hasMessage("game half:\n  node 1: has 2 branches, but the tree ends after 1 of them");
    }

    @Test
    void manyFaultsAreToldInShort() {
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            nodes.add(new Node.Chance("", chance(i, "2"), null));
        }
        nodes.add(end());
        assertThatThrownBy(() -> ExtensiveGame.of("many", List.of(), nodes))
                .hasMessageEndingWith(
                        "node 50: chance move 49 has probabilities with sum 2, must be exactly 1\n  and 10 more")
                .satisfies(
                        e -> assertThat(((InvalidGameException) e).problems()).hasSize(60));
    }

    @Test
    void thirdsAddUpAndTenthsToo() {
        Node[] nodes = {new Node.Chance("", chance(1, "1/3", "0.1", "17/30", "0"), null), end(), end(), end(), end()};
        assertThat(ExtensiveGame.of("thirds", List.of(), List.of(nodes)).nodes())
                .hasSize(5);
    }

    @Test
    void probabilitiesThatTakeForeverToAddAreRefused() {
        List<ChanceMove.Action> actions = new ArrayList<>();
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            actions.add(new ChanceMove.Action("", Numeral.parse("1/" + "1".repeat(990) + (1001 + 2 * i))));
            nodes.add(end());
        }
        nodes.addFirst(new Node.Chance("", new ChanceMove(1, "", actions), null));
        assertThatThrownBy(() -> ExtensiveGame.of("long", List.of(), nodes))
                .hasMessageContaining("too many different denominators to sum the probabilities exactly");
    }

    @Test
    void aGameWithoutAnybodyIsAGame() {
        ExtensiveGame nothing = ExtensiveGame.of("nothing", List.of(), List.of(end()));
        assertThat(nothing).hasToString("game nothing (0 players, 1 nodes)");
        GameFacts facts = GameFacts.of(nothing.compiled());
        assertThat(facts.depth()).isZero();
        assertThat(facts.perfectInformation()).isTrue();
        assertThat(facts.constantSum()).contains(Rational.ZERO);
        assertThat(BehaviorProfile.uniform(nothing.compiled()).verify().regret())
                .isZero();
    }
}
