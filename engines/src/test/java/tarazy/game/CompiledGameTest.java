package tarazy.game;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tarazy.game.library.Crises;
import tarazy.game.library.Poker;

class CompiledGameTest {
    /** Goes through the nodes recursively, as a reader would. */
    private static final class Walk {
        private final CompiledGame game;
        private final List<Node> nodes;
        private int next;
        private int terminals;

        Walk(CompiledGame game) {
            this.game = game;
            this.nodes = game.source().nodes();
        }

        void check() {
            visit(-1, -1, -1, Rational.ONE, zeros());
            assertThat(next).isEqualTo(game.nodes());
            assertThat(terminals).isEqualTo(game.terminals());
        }

        private List<Rational> zeros() {
            return new ArrayList<>(java.util.Collections.nCopies(game.players(), Rational.ZERO));
        }

        private void visit(int parent, int branch, int action, Rational reach, List<Rational> before) {
            int n = next++;
            Node node = nodes.get(n);
            List<Rational> sums = new ArrayList<>(before);
            Outcome outcome = node.outcome();
            for (int p = 0; outcome != null && p < sums.size(); p++) {
                sums.set(p, sums.get(p).add(outcome.payoffs().get(p).value()));
            }
            assertThat(game.parent()[n]).isEqualTo(parent);
            assertThat(game.branch()[n]).isEqualTo(branch);
            assertThat(game.action()[n]).isEqualTo(action);
            assertThat(game.chanceReach()[n])
                    .isEqualTo(reach.doubleValue(), org.assertj.core.api.Assertions.within(1e-15));
            int set = game.informationSet()[n];
            if (node instanceof Node.Decision decision) {
                assertThat(game.set(set)).isEqualTo(decision.informationSet());
                assertThat(game.owner()[n]).isEqualTo(game.setOwner()[set]);
                assertThat(game.actionCount(set)).isEqualTo(node.branches());
                assertThat(game.members()).contains(n);
            } else {
                assertThat(set).isEqualTo(-1);
            }
            if (node instanceof Node.Terminal) {
                assertThat(game.firstChild(n)).isEqualTo(-1);
                terminal(n, reach, sums);
            } else {
                assertThat(game.firstChild(n)).isEqualTo(n + 1);
                assertThat(game.terminal()[n]).isEqualTo(-1);
            }
            for (int b = 0; b < node.branches(); b++) {
                Rational share = node instanceof Node.Chance chance
                        ? chance.move().actions().get(b).probability().value()
                        : Rational.ONE;
                assertThat(game.exactBranchProbability(next)).isEqualTo(share);
                assertThat(game.branchProbability()[next]).isEqualTo(share.doubleValue());
                visit(n, b, set < 0 ? -1 : game.firstAction()[set] + b, reach.multiply(share), sums);
            }
            assertThat(game.subtreeEnd()[n]).isEqualTo(next);
        }

        private void terminal(int n, Rational reach, List<Rational> sums) {
            int t = terminals++;
            assertThat(game.owner()[n]).isEqualTo(CompiledGame.TERMINAL);
            assertThat(game.terminal()[n]).isEqualTo(t);
            assertThat(game.terminalNode()[t]).isEqualTo(n);
            assertThat(game.exactChanceReach(t)).isEqualTo(reach);
            for (int p = 0; p < sums.size(); p++) {
                assertThat(game.exactPayoff(p, t)).isEqualTo(sums.get(p));
                assertThat(game.payoffs(p)[t]).isEqualTo(sums.get(p).doubleValue());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15})
    void holdsWhatTheNodesSay(long seed) {
        new Walk(Games.imperfectInformation(seed, 60).compiled()).check();
    }

    @Test
    void pokerIsAsLargeAsItShouldBe() {
        new Walk(Poker.kuhn(3).compiled()).check();
        GameFacts kuhn = GameFacts.of(Poker.kuhn(3).compiled());
        assertThat(kuhn.nodes()).isEqualTo(1 + 6 * 9);
        assertThat(kuhn.informationSets()).isEqualTo(12);
        assertThat(kuhn.twoPlayerConstantSum()).isTrue();
        GameFacts leduc = GameFacts.of(Poker.leduc().compiled());
        assertThat(leduc.informationSets()).isEqualTo(288);
        assertThat(leduc.actions()).isEqualTo(2 * 336);
        assertThat(leduc.recall().perfect()).isTrue();
        assertThat(leduc.perfectInformation()).isFalse();
        assertThat(leduc.constantSum()).contains(Rational.ZERO);
    }

    @Test
    void setsAndActionsAreNumberedPlayerByPlayer() {
        CompiledGame game = Poker.kuhn(3).compiled();
        assertThat(game.firstSet()).containsExactly(0, 6, 12);
        for (int h = 0; h < 12; h++) {
            assertThat(game.setOwner()[h]).isEqualTo(h / 6);
            for (int a = game.firstAction()[h]; a < game.firstAction()[h + 1]; a++) {
                assertThat(game.setOfAction()[a]).isEqualTo(h);
            }
        }
        assertThat(game.actions()).isEqualTo(24);
    }

    @Test
    void payoffsCanBeReplaced() {
        CompiledGame game = Crises.deterrence().compiled();
        CompiledGame other = game.withPayoffs(new double[][] {{0, 0.1, 2}, {3, 4, 5}});
        assertThat(other.exactPayoff(0, 1)).isEqualTo(Rational.exactly(0.1));
        assertThat(other.payoffs(1)).containsExactly(3, 4, 5);
        assertThat(other.payoffRange(0)).isEqualTo(2);
        assertThat(game.payoffs(1)).containsExactly(1, -0.5, -1);
        assertThatThrownBy(() -> game.withPayoffs(new double[][] {{0, 0}, {0, 0}}))
                .hasMessage("payoffs must be 2 players × 3 terminals");
    }

    @Test
    void chancesCanBeReplaced() {
        CompiledGame game = Crises.ultimatum(2).compiled();
        int second = game.subtreeEnd()[1];
        double[] chances = game.branchProbability().clone();
        chances[1] = 0.25;
        chances[second] = 0.75;
        chances[2] = 17;
        CompiledGame other = game.withChances(chances);
        assertThat(other.branchProbability()[second]).isEqualTo(0.75);
        assertThat(other.branchProbability()[2]).isEqualTo(1);
        assertThat(other.chanceReach()[2]).isEqualTo(0.25);
        assertThat(other.exactChanceReach(0)).isEqualTo(Rational.of(1, 4));
        assertThat(game.chanceReach()[2]).isEqualTo(0.5);
        chances[1] = 0.3;
        assertThatThrownBy(() -> game.withChances(chances))
                .hasMessage("the branches of node 0 have probabilities with sum 1.05, must be 1");
        chances[1] = -0.1;
        assertThatThrownBy(() -> game.withChances(chances))
                .hasMessage("the branch to node 1 has probability -0.1, must be 0 or more");
        assertThatThrownBy(() -> game.withChances(new double[1]))
                .hasMessage("1 probabilities, must be one for each of " + game.nodes() + " nodes");
    }

    @Test
    void namesAreUnique() {
        InformationSet one = new InformationSet(0, 7, "", List.of("", "a", "a", "1"));
        InformationSet two = new InformationSet(0, 9, "7", List.of("go"));
        List<Node> nodes = new ArrayList<>();
        nodes.add(new Node.Decision("", one, null));
        nodes.add(new Node.Decision("", two, null));
        for (int i = 0; i < 4; i++) {
            nodes.add(new Node.Terminal("", null));
        }
        CompiledGame game = ExtensiveGame.of("names", List.of("", "B", "B", "player 1"), nodes)
                .compiled();
        assertThat(game.names().players()).containsExactly("player 1 #2", "B", "B #2", "player 1");
        assertThat(game.names().sets()).containsExactly("7", "7 #2");
        assertThat(game.names().actions()).containsExactly("1 #2", "a", "a #2", "1", "go");
        assertThat(game.path(1)).containsExactly("1");
        assertThatThrownBy(() -> BehaviorProfile.uniform(game).probability("B", "x", "y"))
                .hasMessage("there is no information set \"x\", there are []");
    }

    @Test
    void subgamesBeginWhereNobodyHasToGuess() {
        CompiledGame ultimatum = Crises.ultimatum(2).compiled();
        // the root and every answer of B, but not A's demand, which B's cost is hidden from
        assertThat(Subgames.roots(ultimatum).stream()
                        .filter(n -> n > 0)
                        .allMatch(n -> ultimatum.owner()[n] == 1))
                .isTrue();
        assertThat(Subgames.roots(ultimatum).cardinality()).isEqualTo(1 + 2 * 3);
        assertThat(Subgames.roots(Poker.kuhn(3).compiled()).cardinality()).isEqualTo(1);
    }
}
