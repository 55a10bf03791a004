package tarazy.report;

import java.util.Locale;
import tarazy.bargain.Move;

/** What models and moves are called, and what a model takes for granted. */
final class BargainWords {
    private BargainWords() {}

    static String kind(Move.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** The model's name for people; the name itself if it is unknown here. */
    static String title(String model) {
        return switch (model) {
            case "mean" -> "Weighted mean";
            case "median" -> "Weighted median";
            case "smp" -> "Spatial Model of Politics";
            case "challenge" -> "Challenge model";
            case "nash" -> "Nash bargaining";
            case "kalai-smorodinsky" -> "Kalai–Smorodinsky bargaining";
            case "exchange" -> "Exchange of voting positions";
            case "friedkin-johnsen" -> "Opinion dynamics";
            case "veto" -> "Veto players";
            default -> model;
        };
    }

    /** In one sentence what the model takes for granted; empty if it is unknown here. */
    static String assumes(String model) {
        return switch (model) {
            case "mean" ->
                "Assumes that everybody pulls at the outcome with capability × salience. No model beats this by much on"
                        + " known outcomes.";
            case "median" ->
                "Assumes a vote weighted by capability × salience, in which everybody prefers what is nearer.";
            case "smp" ->
                "Assumes that each actor challenges the one from whom it expects to win most, that such pairs bargain, and"
                        + " that each then takes the bargain most likely to prevail.";
            case "challenge" ->
                "Assumes that actors push each other towards their own positions where they expect to gain by it, and that"
                        + " each gives way to the offer that costs it least.";
            case "nash" ->
                "Assumes that all must agree, and that they settle where the weighted product of their gains over"
                        + " disagreement is largest.";
            case "kalai-smorodinsky" ->
                "Assumes that all must agree, and that they settle where everybody gets the same share of the most it"
                        + " could gain.";
            case "exchange" ->
                "Assumes that actors give way on the issue that matters less to them in return for the one that matters"
                        + " more, for equal gains.";
            case "friedkin-johnsen" ->
                "Assumes that actors are persuaded by those they listen to and hold on to where they began, each in its"
                        + " own measure.";
            case "veto" ->
                "Assumes a vote in which everybody prefers what is nearer, and that the status quo yields only to a"
                        + " majority with every veto player in it.";
            default -> "";
        };
    }
}
