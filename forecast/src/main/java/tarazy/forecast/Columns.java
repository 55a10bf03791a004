package tarazy.forecast;

import java.util.ArrayList;
import java.util.List;
import tarazy.casefile.Question;

/** The uncertain quantities of the runs, then the answers under {@code question:<id>}. */
final class Columns implements SampleTable {
    private static final String QUESTION = "question:";

    private final Simulated simulated;

    Columns(Simulated simulated) {
        this.simulated = simulated;
    }

    @Override
    public List<String> columns() {
        List<String> columns = new ArrayList<>(simulated.samples().names());
        for (Question question : simulated.theCase().questions()) {
            columns.add(QUESTION + question.id());
        }
        return List.copyOf(columns);
    }

    @Override
    public int runs() {
        return simulated.samples().runs();
    }

    @Override
    public double[] column(String name) {
        return name.startsWith(QUESTION)
                ? simulated.samples().observed(name.substring(QUESTION.length()))
                : simulated.samples().column(name);
    }
}
