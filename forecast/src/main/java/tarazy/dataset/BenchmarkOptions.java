package tarazy.dataset;

import java.util.function.DoubleConsumer;

/**
 * How the models are compared.
 *
 * @param seed of the folds and of the bootstrap
 * @param threads at least 1; changes nothing but time
 * @param progress takes the share of work done, 0 to 1
 */
public record BenchmarkOptions(long seed, int threads, DoubleConsumer progress) {}
