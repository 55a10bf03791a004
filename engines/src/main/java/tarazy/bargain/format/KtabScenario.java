package tarazy.bargain.format;

import tarazy.bargain.Agenda;
import tarazy.bargain.spatial.SpatialOptions;

/**
 * A scenario of KTAB's Spatial Model of Politics.
 *
 * @param agenda an issue for every dimension, all on a scale from 0 to 100; every actor has a position on each
 * @param description in words; may be empty
 * @param options the variant of the model that the file asks for, with seed and accommodation; mended ({@link
 *     tarazy.bargain.spatial.Fidelity}), since files say nothing about that
 */
public record KtabScenario(Agenda agenda, String description, SpatialOptions options) {}
