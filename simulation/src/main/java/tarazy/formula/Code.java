package tarazy.formula;

import java.util.List;

/** Straight-line code over the columns of a {@link Frame}. Immutable. */
public final class Code {
    private final Instruction[] instructions;

    Code(List<Instruction> instructions) {
        this.instructions = instructions.toArray(Instruction[]::new);
    }

    public void run(Frame frame) {
        for (Instruction instruction : instructions) {
            instruction.run(frame);
        }
    }

    public boolean isEmpty() {
        return instructions.length == 0;
    }

    /** Number of operations on columns. */
    public int size() {
        return instructions.length;
    }
}
