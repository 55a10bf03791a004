package tarazy.bargain.nash;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import tarazy.bargain.Agenda;
import tarazy.bargain.Settlement;

/** What a reader of an agreement has to know. */
final class Notes {
    private static final int MOST_NAMED = 20;

    private Notes() {}

    /** Which issues could be settled as well elsewhere. */
    static List<String> ties(Agenda agenda, List<Settlement> settlements) {
        List<String> notes = new ArrayList<>();
        for (int k = 0; k < settlements.size(); k++) {
            if (settlements.get(k) instanceof Settlement.At at && at.tied()) {
                notes.add(
                        ("%s: everything from %s to %s is as good, with the other issues settled to match; what is nearest"
                                        + " to the weighted means was taken")
                                .formatted(agenda.issues().get(k).name(), at.low(), at.high()));
            }
        }
        return notes;
    }

    /** Who gains how much, or the least and the most where there are many. */
    static String gains(SequencedMap<String, Double> gains) {
        if (gains.size() > MOST_NAMED) {
            return String.format(
                    Locale.ROOT,
                    "gains over disagreement from %.4f to %.4f",
                    gains.values().stream().min(Double::compare).orElse(Double.NaN),
                    gains.values().stream().max(Double::compare).orElse(Double.NaN));
        }
        return gains.entrySet().stream()
                .map(each -> String.format(Locale.ROOT, "%s %.4f", each.getKey(), each.getValue()))
                .collect(Collectors.joining(", ", "gains over disagreement: ", ""));
    }
}
