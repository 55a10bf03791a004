package tarazy.dataset;

import tarazy.insight.Interval;
import tarazy.insight.PointScores;

/**
 * How well a model foresaw the outcomes.
 *
 * @param id for files
 * @param label for people
 * @param learned true if it has learned from outcomes, always of other proposals
 * @param errors absolute errors, in the units of the scales, with hits within 5, 10 and 20
 * @param errorInterval 90 % interval of the mean absolute error
 * @param crps mean continuous ranked probability score of its distributions
 * @param crpsInterval 90 % interval of it
 * @param toMean its mean absolute error less that of the weighted mean on the same issues
 * @param mixtureToIt mean score of our mixture less its own on the same issues: below 0 if the mixture is better
 */
public record ModelScore(
        String id,
        String label,
        boolean learned,
        PointScores errors,
        Interval errorInterval,
        double crps,
        Interval crpsInterval,
        Difference toMean,
        Difference mixtureToIt) {}
