package tarazy.report;

/**
 * What it takes to get the same report again.
 *
 * @param command the command line, with everything that changes the result spelled out
 * @param version version of the program
 */
public record Reproduction(String command, String version) {}
