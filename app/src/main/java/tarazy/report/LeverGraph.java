package tarazy.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tarazy.forecast.InfluenceOutlook.LeverOutlook;
import tarazy.influence.Power;

/**
 * Levers as arrows between actors: the one who is most in it in the middle, the others around it, neighbours being those who
 * have to do with each other. The stronger a lever, the wider and straighter its arrow.
 */
final class LeverGraph {
    private static final double WIDTH = 960;
    private static final double RADIUS = 9;
    private static final double MOST_WIDTH = 8;

    /** Letters of a name on one line, and pixels from line to line. */
    private static final int LONGEST = 20;

    private static final double LINE = 16;

    private final List<LeverOutlook> levers;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, double[]> places = new LinkedHashMap<>();
    private final double height;
    private final SvgText out = new SvgText();

    private LeverGraph(List<LeverOutlook> levers) {
        this.levers = levers.stream()
                .sorted(Comparator.comparingDouble(LeverOutlook::size).reversed())
                .toList();
        for (LeverOutlook lever : this.levers) {
            names.putIfAbsent(lever.sender(), lever.senderName());
            names.putIfAbsent(lever.receiver(), lever.receiverName());
        }
        height = names.size() <= 3 ? 340 : names.size() <= 6 ? 460 : 600;
        layOut();
    }

    /** @param anchors where the page tells of each lever, by its id */
    static String svg(List<LeverOutlook> levers, Map<String, String> anchors) {
        return levers.isEmpty() ? "" : new LeverGraph(levers).draw(anchors);
    }

    private double strength(String one, String other) {
        double sum = 0;
        for (LeverOutlook lever : levers) {
            boolean between = (lever.sender().equals(one) && lever.receiver().equals(other))
                    || (lever.sender().equals(other) && lever.receiver().equals(one));
            sum += between ? lever.size() + 1e-9 : 0;
        }
        return sum;
    }

    private double strength(String actor) {
        return names.keySet().stream()
                .mapToDouble(other -> strength(actor, other))
                .sum();
    }

    private void layOut() {
        Set<String> left = new LinkedHashSet<>(names.keySet());
        List<String> byStrength = left.stream()
                .sorted(Comparator.comparingDouble((String actor) -> strength(actor))
                        .reversed())
                .toList();
        if (left.size() <= 3) {
            double step = WIDTH / (left.size() + 1);
            List<String> row = new ArrayList<>(byStrength);
            if (row.size() == 3) {
                // who is most in it stands between the others
                row.add(1, row.removeFirst());
            }
            row.forEach(actor -> places.put(actor, new double[] {step * (places.size() + 1), height / 2}));
            return;
        }
        String centre = byStrength.getFirst();
        places.put(centre, new double[] {WIDTH / 2, height / 2});
        left.remove(centre);
        List<String> ring = ring(left, byStrength);
        for (int k = 0; k < ring.size(); k++) {
            double angle = Math.PI * (2.0 * k / ring.size() - 1);
            places.put(ring.get(k), new double[] {
                WIDTH / 2 + (WIDTH / 2 - 190) * Math.cos(angle), height / 2 + (height / 2 - 50) * Math.sin(angle)
            });
        }
    }

    private List<String> ring(Set<String> left, List<String> byStrength) {
        List<String> ring = new ArrayList<>();
        while (!left.isEmpty()) {
            String next = "";
            double most = -1;
            for (String actor : byStrength) {
                double tie = left.contains(actor) ? ring.isEmpty() ? 0 : strength(ring.getLast(), actor) : -1;
                if (tie > most) {
                    most = tie;
                    next = actor;
                }
            }
            ring.add(next);
            left.remove(next);
        }
        return ring;
    }

    private String draw(Map<String, String> anchors) {
        double most = levers.stream().mapToDouble(LeverOutlook::size).max().orElse(1);
        out.open(
                "svg",
                "class",
                "graph",
                "viewBox",
                "0 0 " + SvgText.number(WIDTH) + " " + SvgText.number(height),
                "role",
                "img",
                "aria-label",
                names.size() + " actors and " + levers.size() + " levers between them; the table below tells the same");
        Map<String, Integer> drawn = new LinkedHashMap<>();
        for (LeverOutlook lever : levers) {
            double[] from = place(lever.sender());
            double[] to = place(lever.receiver());
            int number = drawn.merge(lever.sender() + " " + lever.receiver(), 1, Integer::sum) - 1;
            double width = 1 + (MOST_WIDTH - 1) * (most > 0 ? Math.max(0, lever.size()) / most : 0);
            new Arrow(from[0], from[1], to[0], to[1], bend(lever, number), RADIUS + 3, RADIUS + 4)
                    .draw(
                            out,
                            width,
                            lever.power() == Power.HARD ? "hard" : "soft",
                            true,
                            tooltip(lever),
                            "#" + anchors.getOrDefault(lever.id(), ""));
        }
        names.forEach(this::node);
        return out.close("svg").toString();
    }

    /** Where levers lead both ways, each swerves to its right; else to either side by turns. */
    private double bend(LeverOutlook lever, int number) {
        long there = count(lever.sender(), lever.receiver());
        if (passesCentre(place(lever.sender()), place(lever.receiver()))) {
            return 0.14 + 0.05 * number;
        }
        if (count(lever.receiver(), lever.sender()) > 0) {
            return 0.05 + Math.min(0.06, 0.3 / there) * number;
        }
        int rank = (number + 1) / 2;
        double step = Math.min(0.08, 0.4 / there);
        double offset = there % 2 == 0 ? step / 2 : 0;
        return number % 2 == 1 ? rank * step - offset : -rank * step - offset;
    }

    /** Whether the straight way between two on the ring leads past the one in the middle. */
    private boolean passesCentre(double[] from, double[] to) {
        double dx = to[0] - from[0];
        double dy = to[1] - from[1];
        double length = Math.hypot(dx, dy);
        double along = ((WIDTH / 2 - from[0]) * dx + (height / 2 - from[1]) * dy) / length;
        double aside = ((WIDTH / 2 - from[0]) * dy - (height / 2 - from[1]) * dx) / length;
        return names.size() > 3 && Math.abs(aside) < 40 && along > 40 && along < length - 40;
    }

    private long count(String sender, String receiver) {
        return levers.stream()
                .filter(each -> each.sender().equals(sender) && each.receiver().equals(receiver))
                .count();
    }

    static String tooltip(LeverOutlook lever) {
        String note = lever.note().isEmpty() ? "" : " — " + lever.note();
        return lever.label() + " (" + lever.senderName() + " → " + lever.receiverName() + "): "
                + InfluenceWords.strength(lever.strength()) + ", "
                + lever.power().word() + ", " + InfluenceWords.kind(lever)
                + note;
    }

    private double[] place(String actor) {
        return places.getOrDefault(actor, new double[] {WIDTH / 2, height / 2});
    }

    /** The name of the one in the middle, where there is most room between its arrows. */
    private void centre(String name) {
        List<Double> angles = new ArrayList<>(places.values().stream()
                .filter(at -> Math.hypot(at[0] - WIDTH / 2, at[1] - height / 2) > 1)
                .map(at -> Math.atan2(at[1] - height / 2, at[0] - WIDTH / 2))
                .toList());
        String middle = places.keySet().iterator().next();
        places.forEach((actor, at) -> {
            if (strength(actor, middle) == 0) {
                angles.remove(Math.atan2(at[1] - height / 2, at[0] - WIDTH / 2));
            }
        });
        angles.sort(null);
        double best = -Math.PI / 4;
        double widest = 0;
        for (int k = 0; k < angles.size(); k++) {
            double next = k + 1 < angles.size() ? angles.get(k + 1) : angles.getFirst() + 2 * Math.PI;
            if (next - angles.get(k) > widest + 1e-9) {
                widest = next - angles.get(k);
                best = angles.get(k) + widest / 2;
            }
        }
        double x = WIDTH / 2 + (RADIUS + 12) * Math.cos(best);
        double y = height / 2 + (RADIUS + 14) * Math.sin(best) + 5;
        String anchor = Math.cos(best) > 0.35 ? "start" : Math.cos(best) < -0.35 ? "end" : "middle";
        out.words("text", PlainText.of(name), "class", "name", "x", x, "y", y, "text-anchor", anchor);
    }

    private void node(String actor, String name) {
        double[] at = place(actor);
        out.empty("circle", "class", "actor", "cx", at[0], "cy", at[1], "r", RADIUS);
        boolean row = names.size() <= 3;
        if (!row && Math.hypot(at[0] - WIDTH / 2, at[1] - height / 2) < 1) {
            centre(name);
            return;
        }
        boolean middle = Math.abs(at[0] - WIDTH / 2) < 60;
        boolean above = middle && at[1] < height / 2 - 1;
        boolean right = at[0] > WIDTH / 2;
        double x = middle || row ? at[0] : right ? at[0] + RADIUS + 6 : at[0] - RADIUS - 6;
        double y = row || (middle && !above) ? at[1] + RADIUS + 18 : above ? at[1] - RADIUS - 8 : at[1] + 5;
        String anchor = middle || row ? "middle" : right ? "start" : "end";
        List<String> lines = PlainText.wrap(PlainText.of(name), LONGEST);
        double first = above ? y - LINE * (lines.size() - 1) : middle || row ? y : y - LINE * (lines.size() - 1) / 2;
        for (int k = 0; k < lines.size(); k++) {
            out.words("text", lines.get(k), "class", "name", "x", x, "y", first + LINE * k, "text-anchor", anchor);
        }
    }
}
