package tarazy.dataset;

import tarazy.insight.MixedDistribution;

/**
 * What a model says of an issue before anybody knew.
 *
 * @param point the one outcome it would name
 * @param distribution what it holds possible; a model that names one outcome and no more is sure of it
 */
record Prediction(double point, MixedDistribution distribution) {
    static Prediction sure(double point) {
        return new Prediction(point, MixedDistribution.point(point));
    }
}
