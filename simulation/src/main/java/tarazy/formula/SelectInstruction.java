package tarazy.formula;

/** {@code if condition then yes else no}: the branch not taken may be missing without harm. */
record SelectInstruction(int condition, int yes, int no, int output) implements Instruction {

    @Override
    public void run(Frame frame) {
        select(frame.column(condition), frame.column(yes), frame.column(no), frame.column(output));
    }

    private static void select(double[] condition, double[] yes, double[] no, double[] out) {
        for (int i = 0; i < out.length; i++) {
            double taken = condition[i] != 0 ? yes[i] : no[i];
            out[i] = Double.isNaN(condition[i]) ? Double.NaN : taken;
        }
    }
}
