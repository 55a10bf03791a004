package tarazy.forecast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** A question, what explains its answer, and the names of the quantities it depends on. */
    private record Asked(Question question, FirstOrder answer, Set<String> inputs) {}

    private record Share(Question question, Answer.Driver driver) {}

    /** For each question the quantities whose share of its variance is more than chance, largest first. */
    Map<Question, List<Answer.Driver>> of(List<Question> questions) {
        List<Asked> asked = questions.stream()
                .map(question -> new Asked(
                        question, FirstOrder.of(simulated.answers(question)), Set.copyOf(simulated.inputs(question))))
                .toList();
        Map<Question, List<Answer.Driver>> drivers = new LinkedHashMap<>();
        questions.forEach(question -> drivers.put(question, new ArrayList<>()));
        List<String> names = List.copyOf(simulated.model().uncertain());
        simulated
                .forEach(names, name -> shares(name, asked))
                .forEach(shares ->
                        shares.forEach(share -> drivers.computeIfAbsent(share.question(), q -> new ArrayList<>())
                                .add(share.driver())));
        drivers.values()
                .forEach(list -> list.sort(
                        Comparator.comparingDouble(Answer.Driver::share).reversed()));
        return drivers;
    }

    private List<Share> shares(String name, List<Asked> asked) {
        SortedColumn column = SortedColumn.of(simulated.samples().column(name));
        List<Share> shares = new ArrayList<>();
        for (Asked each : asked) {
            if (each.inputs().contains(name)) {
                each.answer()
                        .aboveNoise(column)
                        .ifPresent(share -> shares.add(new Share(each.question(), simulated.driver(name, share))));
            }
        }
        return shares;
    }
}
