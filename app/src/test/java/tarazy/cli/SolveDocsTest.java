package tarazy.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static tarazy.game.Tree.choice;
import static tarazy.game.Tree.end;
import static tarazy.game.Tree.on;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tarazy.game.Equilibrium;
import tarazy.game.ExtensiveGame;
import tarazy.game.Solution;
import tarazy.game.backward.BackwardInduction;
import tarazy.game.catalogue.GameSolvers;

/** The pages about games print what the program prints. */
class SolveDocsTest {
    @TempDir
    Path directory;

    private static String page(String name) throws IOException {
        return Files.readString(Path.of("..", "docs", name));
    }

    @Test
    void theExamplesAreWhatTheirCommandsPrint() throws IOException {
        String page = page("solve.md");
        for (MatchResult file : Pattern.compile("`([a-z]+\\.(efg|nfg))`[^`]*```\\2\n(.*?)```", Pattern.DOTALL)
                .matcher(page)
                .results()
                .toList()) {
            Files.writeString(directory.resolve(file.group(1)), file.group(3));
        }
        var examples = Pattern.compile("\n    \\$ tarazy ([^\n]*)\n\n```text\n(.*?)```", Pattern.DOTALL)
                .matcher(page)
                .results()
                .toList();
        assertThat(examples).hasSize(3);
        for (MatchResult example : examples) {
            Call call = Call.in(directory, new FakeCases(), example.group(1).split(" ", -1));
            assertThat(call.err()).isEmpty();
            assertThat(call.exit()).isZero();
            assertThat(call.out()).isEqualTo(example.group(2));
        }
    }

    @Test
    void everySolverIsNamed() throws IOException {
        String page = page("solve.md");
        assertThat(GameSolvers.names()).allSatisfy(name -> assertThat(page).contains("`" + name + "`"));
    }

    @Test
    void theCodeDoesWhatThePageSays() throws IOException {
        ExtensiveGame game = ExtensiveGame.builder("deterrence")
                .players("A", "B")
                .root(choice(
                        "A",
                        "challenge",
                        on("wait", end("status quo", 0, 1)),
                        on(
                                "attack",
                                choice(
                                        "B",
                                        "response",
                                        on("concede", end("capitulation", "1", "-1/2")),
                                        on("resist", end("war", "-1/2", "-1"))))))
                .build();
        Solution solution = new BackwardInduction().solve(game.compiled());
        Equilibrium equilibrium = solution.equilibria().getFirst();
        assertThat(page("games.md"))
                .contains("payoffs()); // " + equilibrium.verification().payoffs());
    }
}
