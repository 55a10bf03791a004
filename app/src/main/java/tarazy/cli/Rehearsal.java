package tarazy.cli;

/**
 * Does in one process what users do most, so that a class cache made of it serves all of it: a forecast of a case, and reading its
 * sources.
 */
public final class Rehearsal {
    private Rehearsal() {}

    /**
     * Rehearses.
     *
     * @param args the folder of a case, and one for what is written
     */
    public static void main(String[] args) {
        Surroundings here = Main.here();
        int forecast = Main.run(here, "forecast", args[0], "--runs", "2048", "--out", args[1]);
        int reading = Main.run(here, "read", args[0] + "/sources", "--case", args[0], "--format", "jsonl");
        System.exit(Math.max(forecast, reading));
    }
}
