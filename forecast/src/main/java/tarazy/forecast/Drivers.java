package tarazy.forecast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tarazy.casefile.Question;
import tarazy.insight.FirstOrder;
import tarazy.insight.SortedColumn;

/**
 * Finds which uncertain quantities drive which answers. Goes quantity by quantity, so that each column is sorted once for
 * all questions and only those under way are in memory.
 */
final class Drivers {
    private final Simulated simulated;

    Drivers(Simulated simulated) {
        this.simulated = simulated;
    }

    private record Share(Question question, Answer.Driver driver) {}

    /** For each question the quantities whose share of its variance is more than chance, largest first. */
    Map<Question, List<Answer.Driver>> of(List<Question> questions) {
        Map<Question, double[]> answers = new LinkedHashMap<>();
        Map<Question, List<String>> inputs = new LinkedHashMap<>();
        Map<Question, List<Answer.Driver>> drivers = new LinkedHashMap<>();
        for (Question question : questions) {
            answers.put(question, simulated.answers(question));
            inputs.put(question, simulated.inputs(question));
            drivers.put(question, new ArrayList<>());
        }
        List<String> names = List.copyOf(simulated.model().uncertain());
        simulated
                .forEach(names, name -> shares(name, answers, inputs))
                .forEach(shares ->
                        shares.forEach(share -> drivers.computeIfAbsent(share.question(), q -> new ArrayList<>())
                                .add(share.driver())));
        drivers.values()
                .forEach(list -> list.sort(
                        Comparator.comparingDouble(Answer.Driver::share).reversed()));
        return drivers;
    }

    private List<Share> shares(String name, Map<Question, double[]> answers, Map<Question, List<String>> inputs) {
        SortedColumn column = SortedColumn.of(simulated.samples().column(name));
        List<Share> shares = new ArrayList<>();
        answers.forEach((question, values) -> {
            if (inputs.getOrDefault(question, List.of()).contains(name)) {
                FirstOrder.Index index = FirstOrder.index(column, values);
                if (index.aboveNoise()) {
                    shares.add(new Share(question, simulated.driver(name, index.share())));
                }
            }
        });
        return shares;
    }
}
