package tarazy.influence.classification;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import tarazy.influence.Lever;
import tarazy.influence.Mode;
import tarazy.influence.Problems;
import tarazy.influence.Target;

/**
 * Says of a lever what kind it is from what intervening on it changed: the situation if a variable of the situation moved;
 * goals or perceptions if one of these moved while the situation was kept as it was; passive if presence was enough,
 * deliberate if it took a decision; all of these where all hold.
 *
 * @param least change that counts, in units of each variable's scale, 0 or more
 * @param errors how many standard errors a change must exceed to count, 0 or more
 */
public record Classifier(double least, double errors) {
    /** A hundredth of the scale, and three standard errors. */
    public static final Classifier USUAL = new Classifier(0.01, 3);

    /** @throws tarazy.influence.InvalidInputException with all faults */
    public Classifier {
        Problems problems = new Problems();
        problems.within("classifier", "least change", least, 0, Double.MAX_VALUE);
        problems.within("classifier", "number of standard errors", errors, 0, Double.MAX_VALUE);
        problems.throwIfAny("classifier");
    }

    /**
     * Finds the kind and where it disagrees with the lever's declaration.
     *
     * @param effects one to a variable
     * @throws tarazy.influence.InvalidInputException with all faults of all effects
     */
    public LeverKind classify(Lever declared, List<Effect> effects) {
        check(declared, effects);
        List<Finding> evidence = new ArrayList<>();
        List<Finding> indirect = new ArrayList<>();
        Set<Mode> situationMoves = EnumSet.noneOf(Mode.class);
        effects.stream()
                .filter(each -> !each.target().outlook())
                .flatMap(each -> findings(each).stream())
                .forEach(each -> situationMoves.add(each.mode()));
        for (Effect effect : effects) {
            for (Finding finding : findings(effect)) {
                boolean direct = !effect.target().outlook()
                        || effect.situationHeld()
                        || !situationMoves.contains(finding.mode());
                (direct ? evidence : indirect).add(finding);
            }
        }
        Set<Target> on = EnumSet.noneOf(Target.class);
        Set<Mode> mode = EnumSet.noneOf(Mode.class);
        for (Finding finding : evidence) {
            on.add(finding.target());
            mode.add(finding.mode());
        }
        return new LeverKind(
                Collections.unmodifiableSet(on),
                Collections.unmodifiableSet(mode),
                evidence,
                indirect,
                disagreements(declared, on, mode));
    }

    private List<Finding> findings(Effect effect) {
        List<Finding> findings = new ArrayList<>();
        addIfReal(findings, effect, Mode.PASSIVE, effect.presence(), effect.presenceError());
        addIfReal(findings, effect, Mode.DELIBERATE, effect.decision(), effect.decisionError());
        return findings;
    }

    private void addIfReal(List<Finding> findings, Effect effect, Mode mode, double change, double error) {
        double size = Math.abs(change);
        if (size > 0 && size >= least * effect.scale() && size > errors * error) {
            findings.add(new Finding(
                    effect.variable(), effect.target(), mode, change / effect.scale(), error / effect.scale()));
        }
    }

    private static List<String> disagreements(Lever declared, Set<Target> on, Set<Mode> mode) {
        if (on.isEmpty()) {
            return List.of("%s is declared to act on %s, but nothing changes"
                    .formatted(declared.id(), words(declared.on(), Target::word)));
        }
        List<String> disagreements = new ArrayList<>();
        if (!declared.on().containsAll(on) || !kinds(on).equals(kinds(declared.on()))) {
            disagreements.add("%s is declared to act on %s, but acts on %s"
                    .formatted(declared.id(), words(declared.on(), Target::word), words(on, Target::word)));
        }
        if (!mode.equals(declared.mode())) {
            disagreements.add("%s is declared %s, but shows itself %s"
                    .formatted(declared.id(), words(declared.mode(), Mode::word), words(mode, Mode::word)));
        }
        return disagreements;
    }

    /** Outlook in general may be declared where only goals or only perceptions are found. */
    private static Set<Boolean> kinds(Set<Target> targets) {
        return targets.stream().map(Target::outlook).collect(Collectors.toSet());
    }

    private static <E extends Enum<E>> String words(Set<E> set, Function<E, String> word) {
        return set.stream().sorted().map(word).collect(Collectors.joining(" and "));
    }

    private static void check(Lever lever, List<Effect> effects) {
        Problems problems = new Problems();
        for (Effect effect : effects) {
            String place = "variable " + effect.variable();
            if (!(effect.scale() > 0 && effect.scale() <= Double.MAX_VALUE)) {
                problems.add(place, "scale is " + effect.scale() + ", must be above 0 and finite");
            }
            finite(problems, place, "change by presence", effect.presence());
            finite(problems, place, "change by decision", effect.decision());
            problems.within(place, "error of presence", effect.presenceError(), 0, Double.MAX_VALUE);
            problems.within(place, "error of decision", effect.decisionError(), 0, Double.MAX_VALUE);
        }
        problems.throwIfAny(String.format(Locale.ROOT, "effects of lever %s", lever.id()));
    }

    private static void finite(Problems problems, String place, String field, double value) {
        problems.within(place, field, value, -Double.MAX_VALUE, Double.MAX_VALUE);
    }
}
