package tarazy.formula;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import tarazy.formula.Expression.BinaryOperator;
import tarazy.formula.FunctionInstruction.Operation;
import tarazy.random.ImanConover;

/**
 * Turns formulas into straight-line code over columns. What does not change over time is computed once per run, the rest
 * at every step. A sub-expression that occurs in several formulas is computed once (draws are never shared: each belongs
 * to its owner). Not thread-safe; the code that comes out is immutable.
 */
public final class Compiler {
    private final Scope scope;
    private final BitSet stepwise = new BitSet();
    private final Map<Integer, Double> constants = new HashMap<>();
    private final Map<Long, Integer> constantRegisters = new HashMap<>();
    private final Map<Object, Integer> computed = new HashMap<>();
    private final List<Instruction> once = new ArrayList<>();
    private List<Instruction> step = new ArrayList<>();
    private List<FormulaProblem> problems = new ArrayList<>();
    private String owner = "";
    private int draws;
    private boolean fresh;
    private int registers;

    public Compiler(Scope scope) {
        this.scope = scope;
    }

    /** A register for values from outside; {@code changes} if they change over time. */
    public int reserve(boolean changes) {
        stepwise.set(registers, changes);
        return registers++;
    }

    /** Whether the register's values may differ from step to step. */
    public boolean changes(int register) {
        return stepwise.get(register);
    }

    /**
     * Compiles a formula.
     *
     * @param owner name that keys the formula's draws
     * @return the register that will hold its value
     * @throws FormulaException with every fault found
     */
    public int compile(String owner, Expression expression) throws FormulaException {
        begin(owner);
        int register = register(expression);
        failOnProblems();
        return register;
    }

    /**
     * A mixture whose parts have names. Each part draws under {@code owner/name} and the choice under {@code owner}, so
     * that adding a part changes no draw of the others.
     *
     * @param parts name, value and weight of each part, at least one
     */
    public Pool pool(String owner, List<PoolPart> parts) throws FormulaException {
        int[] values = new int[parts.size()];
        int[] weights = new int[parts.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = compile(owner + "/" + parts.get(i).name(), parts.get(i).value());
            weights[i] = constant(parts.get(i).weight());
        }
        begin(owner);
        int labels = reserve(anyChanges(values));
        return new Pool(choose(values, weights, labels), labels);
    }

    /**
     * Reorders columns that were drawn once per run, so that their ranks become correlated while each keeps its values.
     *
     * @param owner name that keys the reordering
     * @param members registers of the columns; labels of -1 where there are none
     * @param matrix target correlation of normal scores
     * @throws IllegalArgumentException if the matrix is no correlation matrix
     */
    public List<Pool> correlate(String owner, List<Pool> members, double[][] matrix) {
        int[] inputs = members.stream().mapToInt(Pool::value).toArray();
        int[] outputs = new int[inputs.length];
        int[][] labels = new int[inputs.length][2];
        List<Pool> reordered = new ArrayList<>();
        for (int k = 0; k < inputs.length; k++) {
            int before = members.get(k).labels();
            outputs[k] = reserve(false);
            labels[k] = new int[] {before, before < 0 ? before : reserve(false)};
            reordered.add(new Pool(outputs[k], labels[k][1]));
        }
        once.add(new CorrelateInstruction(owner, new ImanConover(matrix), inputs, outputs, labels));
        return List.copyOf(reordered);
    }

    /** A named part of a pool. */
    public record PoolPart(String name, Expression value, double weight) {}

    /**
     * The registers of a pool.
     *
     * @param labels which part each run drew, from 0
     */
    public record Pool(int value, int labels) {}

    /** All code that runs once per run, as compiled so far. */
    public Code once() {
        return new Code(once);
    }

    /** The code that runs at every step, compiled since the last call. */
    public Code takeStep() {
        Code code = new Code(step);
        step = new ArrayList<>();
        return code;
    }

    /** Memory for the code compiled so far, constants filled in. */
    public Frame newFrame() {
        Frame frame = new Frame(registers);
        constants.forEach(frame::fill);
        return frame;
    }

    private void begin(String owner) {
        this.owner = owner;
        draws = 0;
        fresh = false;
        problems = new ArrayList<>();
    }

    private void failOnProblems() throws FormulaException {
        if (!problems.isEmpty()) {
            throw new FormulaException(problems);
        }
    }

    private int register(Expression expression) {
        return switch (expression) {
            case Expression.Literal e -> constant(e.value());
            case Expression.Reference e -> named(e.span(), () -> scope.value(e.name()));
            case Expression.Unary e -> unary(e);
            case Expression.Binary e -> binary(e.operator(), register(e.left()), register(e.right()));
            case Expression.Conditional e -> select(register(e.condition()), register(e.yes()), register(e.no()));
            case Expression.Call e -> call(e);
            case Expression.Draw e -> draw(e);
            case Expression.Interval e -> draw(e);
            case Expression.Truncated e -> draw(e);
            case Expression.Mixture e -> mixture(e.parts());
            case Expression.Discrete e -> mixture(e.parts());
            case Expression.Fresh e -> freshly(e);
            case Expression.Previous e -> previous(e);
            case Expression.Since e -> named(e.span(), () -> scope.since(e.event()));
            case Expression.Time e -> scope.time();
            case Expression.Days e -> constant(scope.days(e.date()));
        };
    }

    private int[] registers(List<Expression> expressions) {
        return expressions.stream().mapToInt(this::register).toArray();
    }

    private int constant(double value) {
        return constantRegisters.computeIfAbsent(Double.doubleToLongBits(value), bits -> {
            int register = reserve(false);
            constants.put(register, value);
            return register;
        });
    }

    private interface Lookup {
        int register() throws Scope.UnknownName;
    }

    private int named(Span span, Lookup lookup) {
        try {
            return lookup.register();
        } catch (Scope.UnknownName unknown) {
            problems.add(new FormulaProblem(span, String.valueOf(unknown.getMessage()), unknown.advice()));
            return constant(Double.NaN);
        }
    }

    private int unary(Expression.Unary e) {
        int operand = register(e.operand());
        return function(e.operator() == Expression.UnaryOperator.MINUS ? Operation.NEGATE : Operation.NOT, operand);
    }

    private record BinaryKey(BinaryOperator operator, int left, int right) {}

    private int binary(BinaryOperator operator, int left, int right) {
        return emit(
                new BinaryKey(operator, left, right),
                output -> new ArithmeticInstruction(operator, left, right, output),
                left,
                right);
    }

    private record FunctionKey(Operation operation, int first, int second) {}

    private int function(Operation operation, int operand) {
        return function(operation, operand, operand);
    }

    private int function(Operation operation, int first, int second) {
        return emit(
                new FunctionKey(operation, first, second),
                output -> new FunctionInstruction(operation, first, second, output),
                first,
                second);
    }

    private record SelectKey(int condition, int yes, int no) {}

    private int select(int condition, int yes, int no) {
        return emit(
                new SelectKey(condition, yes, no),
                output -> new SelectInstruction(condition, yes, no, output),
                condition,
                yes,
                no);
    }

    private int call(Expression.Call e) {
        int[] arguments = registers(e.arguments());
        return switch (e.function()) {
            case MIN -> fold(arguments, (a, b) -> function(Operation.MIN, a, b));
            case MAX -> fold(arguments, (a, b) -> function(Operation.MAX, a, b));
            case SUM -> fold(arguments, (a, b) -> binary(BinaryOperator.ADD, a, b));
            case MEAN ->
                binary(
                        BinaryOperator.DIVIDE,
                        fold(arguments, (a, b) -> binary(BinaryOperator.ADD, a, b)),
                        constant(arguments.length));
            case CLAMP -> {
                int raised = function(Operation.MAX, arguments[0], arguments[1]);
                yield function(Operation.MIN, raised, arguments[2]);
            }
            case EXP, LOG, SQRT, ABS, LOGISTIC, LOGIT, FLOOR, CEIL, ROUND, KNOWN ->
                function(FunctionInstruction.ofOne(e.function()), arguments[0]);
        };
    }

    private interface Fold {
        int combine(int left, int right);
    }

    private static int fold(int[] registers, Fold fold) {
        int result = registers[0];
        for (int i = 1; i < registers.length; i++) {
            result = fold.combine(result, registers[i]);
        }
        return result;
    }

    private int draw(Expression e) {
        DrawKey key = nextKey();
        DistributionCompiler distributions = new DistributionCompiler(this::register, this::constantValue);
        DrawSource source;
        try {
            source = distributions.source(e);
        } catch (FormulaException faults) {
            problems.addAll(faults.problems());
            return constant(Double.NaN);
        }
        int output = reserve(key.fresh() || anyChanges(distributions.parameters()));
        add(new DrawInstruction(key, source, output));
        return output;
    }

    private DrawKey nextKey() {
        draws++;
        return new DrawKey(draws == 1 ? owner : owner + "#" + draws, fresh);
    }

    private int mixture(List<Expression.Mixture.Part> parts) {
        int[] values = parts.stream().mapToInt(part -> register(part.value())).toArray();
        int[] weights = parts.stream().mapToInt(part -> register(part.weight())).toArray();
        int labels = reserve(fresh || anyChanges(values) || anyChanges(weights));
        return choose(values, weights, labels);
    }

    private int choose(int[] values, int[] weights, int labels) {
        DrawKey key = nextKey();
        boolean changes = key.fresh() || anyChanges(values) || anyChanges(weights);
        int output = reserve(changes);
        add(new ChooseInstruction(key, weights, values, labels, output));
        return output;
    }

    private int freshly(Expression.Fresh e) {
        boolean outer = fresh;
        fresh = true;
        int register = register(e.distribution());
        fresh = outer;
        return register;
    }

    private int previous(Expression.Previous e) {
        boolean initialised = !e.initial().isEmpty();
        int before = named(e.span(), () -> scope.previous(e.name(), initialised));
        return initialised ? select(scope.first(), register(e.initial().getFirst()), before) : before;
    }

    private interface Maker {
        Instruction instruction(int output);
    }

    /** Emits an operation without randomness: folded if all operands are constants, shared if it was computed before. */
    private int emit(Object key, Maker maker, int... operands) {
        Integer known = computed.get(key);
        if (known != null) {
            return known;
        }
        boolean folds = true;
        for (int operand : operands) {
            folds &= constants.containsKey(operand);
        }
        int output = folds ? constant(fold(maker, operands)) : reserve(anyChanges(operands));
        if (!folds) {
            add(maker.instruction(output));
        }
        computed.put(key, output);
        return output;
    }

    private double fold(Maker maker, int[] operands) {
        Frame scratch = Frame.ofOneRun(registers + 1);
        for (int operand : operands) {
            scratch.put(operand, constantValue(operand).orElseThrow());
        }
        scratch.put(registers, Double.NaN);
        maker.instruction(registers).run(scratch);
        return scratch.column(registers)[0];
    }

    private void add(Instruction instruction) {
        (changes(instruction.output()) ? step : once).add(instruction);
    }

    private boolean anyChanges(int... operands) {
        for (int operand : operands) {
            if (changes(operand)) {
                return true;
            }
        }
        return false;
    }

    private OptionalDouble constantValue(int register) {
        Double value = constants.get(register);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
