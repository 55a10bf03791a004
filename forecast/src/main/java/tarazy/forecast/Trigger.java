package tarazy.forecast;

/** In which runs a trigger comes true at a moment: is true and was not so before. What is not a number is not true. */
final class Trigger {
    private final double[] before;
    private final boolean[] due;

    Trigger(int runs) {
        before = new double[runs];
        due = new boolean[runs];
    }

    /** Takes the trigger as it stands at the moment; true if it comes true in any run. */
    boolean comesTrue(double[] now) {
        boolean any = false;
        for (int run = 0; run < due.length; run++) {
            due[run] = now[run] == 1 && before[run] != 1;
            any |= due[run];
        }
        System.arraycopy(now, 0, before, 0, before.length);
        return any;
    }

    /** By run, at the moment taken last. */
    boolean[] due() {
        return due;
    }
}
