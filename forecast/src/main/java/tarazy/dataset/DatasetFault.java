package tarazy.dataset;

import java.io.Serializable;

/**
 * What is wrong with a set of issues.
 *
 * @param line of the file with the issues, from 1; 0 if the whole file is meant
 */
public record DatasetFault(int line, String message) implements Serializable {}
