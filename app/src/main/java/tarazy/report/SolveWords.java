package tarazy.report;

import tarazy.game.Concept;

/** Methods and what they find, for people. */
final class SolveWords {
    private SolveWords() {}

    static String method(String solver) {
        return switch (solver) {
            case "backward" -> "backward induction";
            case "logit" -> "tracing logit equilibria";
            case "lp" -> "linear programming over sequences";
            case "lcp" -> "Lemke's method over sequences";
            case "lemke-howson" -> "the paths of Lemke and Howson";
            case "enumerate" -> "enumeration of extreme equilibria";
            case "support" -> "enumeration of supports";
            case "cfr" -> "counterfactual regret minimisation";
            case "cfr+" -> "counterfactual regret minimisation, CFR+";
            case "dcfr" -> "discounted counterfactual regret minimisation";
            default -> solver;
        };
    }

    static String found(Concept concept, int number) {
        String one = switch (concept) {
            case NASH, APPROXIMATE -> "equilibrium";
            case SUBGAME_PERFECT -> "subgame perfect equilibrium";
            case LOGIT -> "logit equilibrium";
        };
        return Figures.count(number) + " " + (number == 1 ? one : one.substring(0, one.length() - "um".length()) + "a");
    }
}
