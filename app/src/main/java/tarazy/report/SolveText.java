package tarazy.report;

import static tarazy.report.Table.cell;
import static tarazy.report.Table.dim;
import static tarazy.report.Table.name;

import java.util.ArrayList;
import java.util.List;
import tarazy.game.Concept;
import tarazy.game.Equilibrium;
import tarazy.game.ExtensiveGame;
import tarazy.game.Game;
import tarazy.game.GameFacts;
import tarazy.game.Solution;
import tarazy.game.StrategicGame;

/** Solutions of a game as text for the terminal. */
final class SolveText {
    /** More equilibria than this are not shown. */
    private static final int EQUILIBRIA = 20;

    /** More trees than this are not drawn. */
    private static final int DRAWINGS = 3;

    /** More information sets than this are not listed. */
    private static final int PLACES = 60;

    private static final int WIDEST_TABLE = 12;

    private final Screen screen;

    SolveText(Screen screen) {
        this.screen = screen;
    }

    String text(SolveResult result) {
        StringBuilder out = new StringBuilder();
        head(out, result);
        if (result.game() instanceof StrategicGame table) {
            cells(out, table);
        }
        List<String> notes = new ArrayList<>(result.solution().notes());
        profiles(out, result, notes);
        new ForecastText(screen).notes(out, notes);
        return out.toString();
    }

    private void head(StringBuilder out, SolveResult result) {
        line(out, result.game().title().isBlank() ? "game" : result.game().title(), Ink.BOLD);
        line(out, facts(result), Ink.PLAIN);
        String how = "Solved by " + SolveWords.method(result.solution().solver());
        String lambda = result.lambda().isPresent()
                ? " at λ = " + GameFigures.number(result.lambda().getAsDouble())
                : "";
        line(out, how + lambda + (result.reason().isEmpty() ? "" : ": " + result.reason()), Ink.DIM);
    }

    private static String facts(SolveResult result) {
        List<String> facts = new ArrayList<>();
        Game game = result.game();
        facts.add(Figures.count(game.players().size(), "player", "players"));
        switch (game) {
            case StrategicGame table -> {
                List<String> counts = new ArrayList<>();
                for (int p = 0; p < table.players().size(); p++) {
                    counts.add(Integer.toString(table.strategyCount(p)));
                }
                facts.add(String.join(" × ", counts) + " strategies");
                if (result.opposed()) {
                    facts.add("opposed interests");
                }
            }
            case ExtensiveGame tree -> {
                GameFacts of = GameFacts.of(tree.compiled());
                facts.add(Figures.count(of.nodes(), "node", "nodes"));
                facts.add(Figures.count(of.informationSets(), "information set", "information sets"));
                facts.add(of.perfectInformation() ? "perfect information" : "imperfect information");
                if (of.twoPlayerConstantSum()) {
                    facts.add("opposed interests");
                }
            }
        }
        return String.join(" · ", facts);
    }

    private void line(StringBuilder out, String text, Ink ink) {
        PlainText.wrap(PlainText.of(text), screen.width())
                .forEach(part -> out.append(ink.on(screen, part)).append('\n'));
    }

    /** What the two players receive, the first one's strategies downwards. */
    private void cells(StringBuilder out, StrategicGame game) {
        if (game.players().size() != 2
                || game.strategyCount(0) > WIDEST_TABLE
                || game.strategyCount(1) > WIDEST_TABLE) {
            return;
        }
        GameMoves moves = GameMoves.of(game);
        GameMoves.Player down = moves.players().getFirst();
        GameMoves.Player across = moves.players().getLast();
        Table table = new Table(screen, 2).left(PlainText.of(down.name() + " \\ " + across.name()));
        across.places().getFirst().actions().forEach(action -> table.right(PlainText.of(action)));
        for (int r = 0; r < game.strategyCount(0); r++) {
            List<Table.Cell> row = new ArrayList<>();
            row.add(name(down.places().getFirst().actions().get(r)));
            for (int c = 0; c < game.strategyCount(1); c++) {
                int cell = game.cell(r, c);
                row.add(cell(GameFigures.payoffs(List.of(game.payoff(0, cell), game.payoff(1, cell)))));
            }
            table.row(row.toArray(Table.Cell[]::new));
        }
        String rendered = table.render();
        if (rendered.lines().allMatch(line -> PlainText.width(line) <= screen.width() || screen.colour())) {
            out.append('\n').append(rendered);
        }
    }

    private void profiles(StringBuilder out, SolveResult result, List<String> notes) {
        Solution solution = result.solution();
        List<Equilibrium> equilibria = result.equilibria();
        if (solution.concept() != Concept.APPROXIMATE || !equilibria.isEmpty()) {
            out.append('\n').append(Ink.BOLD.on(screen, SolveWords.found(solution.concept(), equilibria.size())));
            out.append(
                    switch (solution.completeness()) {
                        case COMPLETE -> equilibria.isEmpty() ? "" : "; the list is complete";
                        case INCOMPLETE -> "; there are others";
                        case UNKNOWN -> "; whether there are others is not known";
                    });
            out.append('\n');
        }
        shown(out, result, equilibria, notes);
        if (!result.approximations().isEmpty()) {
            out.append('\n')
                    .append(Ink.BOLD.on(screen, "An approximation, which is no equilibrium"))
                    .append('\n');
            shown(out, result, result.approximations(), notes);
        }
    }

    private void shown(StringBuilder out, SolveResult result, List<Equilibrium> profiles, List<String> notes) {
        GameMoves moves = GameMoves.of(result.game());
        for (int k = 0; k < Math.min(EQUILIBRIA, profiles.size()); k++) {
            Equilibrium profile = profiles.get(k);
            out.append('\n');
            line(out, (profiles.size() > 1 ? (k + 1) + " · " : "") + receives(profile, moves), Ink.PLAIN);
            if (result.game() instanceof ExtensiveGame tree
                    && tree.nodes().size() <= TreeDrawing.MOST_NODES
                    && k < DRAWINGS) {
                out.append(new TreeDrawing(screen, tree.compiled(), profile).render("  "));
            } else {
                out.append(listed(profile, moves, result.game() instanceof StrategicGame));
            }
        }
        if (profiles.size() > EQUILIBRIA) {
            notes.add((profiles.size() - EQUILIBRIA) + " more are not shown; --format json has them all");
        }
        int places = result.informationSets();
        if (places > PLACES) {
            notes.add((places - PLACES) + " more information sets are not shown; --format json has them all");
        }
    }

    private static String receives(Equilibrium profile, GameMoves moves) {
        List<String> each = new ArrayList<>();
        for (int p = 0; p < moves.players().size(); p++) {
            each.add(moves.players().get(p).name() + " receives " + GameFigures.payoff(profile, p));
        }
        each.add(profile.exact() ? "exact, no regret" : "regret " + GameFigures.number(profile.regret()));
        return String.join(" · ", each);
    }

    private String listed(Equilibrium profile, GameMoves moves, boolean table) {
        Table rows = new Table(screen, 2).left("");
        if (!table) {
            rows.wrapped("", 8);
        }
        rows.wrapped("", 20);
        int left = PLACES;
        for (GameMoves.Player player : moves.players()) {
            String who = player.name();
            for (GameMoves.Place place : player.places()) {
                if (left-- > 0) {
                    Table.Cell choice = cell(choice(profile, place));
                    if (table) {
                        rows.row(name(who), choice);
                    } else {
                        rows.row(name(who), dim(place.name()), choice);
                    }
                }
                who = "";
            }
        }
        return rows.render();
    }

    /** Actions with their probabilities, without those never taken. */
    private static String choice(Equilibrium profile, GameMoves.Place place) {
        List<String> parts = new ArrayList<>();
        for (int a = 0; a < place.actions().size(); a++) {
            String probability = GameFigures.probability(profile, place.first() + a);
            if (probability.equals("1")) {
                return place.actions().get(a);
            }
            if (!probability.equals("0")) {
                parts.add(place.actions().get(a) + " " + probability);
            }
        }
        return String.join(", ", parts);
    }
}
