package tarazy.formula;

/** One operation on whole columns. One class per kind: the loop inside stays monomorphic, which is what makes it fast. */
sealed interface Instruction
        permits ArithmeticInstruction,
                FunctionInstruction,
                SelectInstruction,
                ChooseInstruction,
                DrawInstruction,
                CorrelateInstruction {

    /** Computes the output column for all runs of the frame's block. */
    void run(Frame frame);

    /** The register written. */
    int output();
}
