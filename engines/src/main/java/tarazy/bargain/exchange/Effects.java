package tarazy.bargain.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * What exchanges bring to those who make them and to those who do not: distance to the expected outcome saved on all issues,
 * in hundredths of the scale, each times salience.
 */
final class Effects {
    private static final double NONE = 5e-5;
    private static final int MOST_NAMED = 20;

    private final double[] own;
    private final double[] byOthers;
    private final double[] expected;

    Effects(int actors, int issues) {
        own = new double[actors];
        byOthers = new double[actors];
        expected = new double[issues];
    }

    void before(Market market) {
        for (int k = 0; k < expected.length; k++) {
            expected[k] = market.expected(k);
        }
    }

    void after(Market market) {
        Exchange deal = market.best();
        double first = market.expected(deal.first);
        double second = market.expected(deal.second);
        for (int i = 0; i < market.actors(); i++) {
            if (i == deal.i || i == deal.j) {
                own[i] += deal.gain;
            } else {
                byOthers[i] += saved(market, i, deal.first, first) + saved(market, i, deal.second, second);
            }
        }
    }

    private double saved(Market market, int actor, int issue, double now) {
        double salience = market.salience(actor, issue);
        if (salience == 0) {
            return 0;
        }
        double wants = market.preferred(actor, issue);
        return salience * (Math.abs(expected[issue] - wants) - Math.abs(now - wants)) / market.unit(issue);
    }

    List<String> notes(Market market, List<String> names) {
        List<String> notes = new ArrayList<>();
        add(notes, "gained by their exchanges: ", market, names, own);
        add(notes, "gained (or lost) by exchanges of others: ", market, names, byOthers);
        return notes;
    }

    private static void add(List<String> notes, String about, Market market, List<String> names, double[] effects) {
        List<Integer> affected = new ArrayList<>();
        for (int i = 0; i < market.actors(); i++) {
            if (Math.abs(effects[i]) >= NONE) {
                affected.add(i);
            }
        }
        if (affected.isEmpty()) {
            return;
        }
        affected.sort(Comparator.comparingDouble((Integer i) -> -Math.abs(effects[i]))
                .thenComparing(i -> names.get(market.given(i))));
        List<String> words = affected.stream()
                .limit(MOST_NAMED)
                .map(i -> String.format(Locale.ROOT, "%s %.4f", names.get(market.given(i)), effects[i]))
                .toList();
        int more = affected.size() - words.size();
        notes.add(about + String.join(", ", words) + (more > 0 ? " and " + more + " more" : ""));
    }
}
