package tarazy.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tarazy.bargain.BargainingModel;
import tarazy.bargain.Scale;

/**
 * A contested question that settles by bargaining when its trigger comes true, and again each time it comes true anew.
 * Until then the status quo holds and actors stand where they want the issue to be.
 *
 * @param label for people; the name if the case gives none
 * @param unit of positions; empty if dimensionless
 * @param scale positions beyond it count as its ends
 * @param fullSalience salience of an actor who cares about nothing else, above 0; more counts as this
 * @param settles the trigger
 * @param statusQuo what holds until the issue settles
 * @param modelName the bargaining model as written
 * @param model the model with its profile and options
 * @param outcome which of the outcomes that the model holds possible a run takes
 * @param stakes one an actor, in the order of the table
 * @param table file of the stakes, relative to the case folder
 */
public record Issue(
        String name,
        String label,
        String unit,
        Scale scale,
        double fullSalience,
        FormulaText settles,
        FormulaText statusQuo,
        String modelName,
        BargainingModel model,
        Outcome outcome,
        List<Stake> stakes,
        String table,
        String note,
        Place place)
        implements ProcessEntry {
    public Issue {
        stakes = List.copyOf(stakes);
    }

    /** What one run takes of a settlement with several possible outcomes. */
    public enum Outcome {
        /** One of them, drawn by its probability. */
        DRAWN,
        /** Their mean. */
        EXPECTED
    }

    /** What an actor brings to an issue. */
    public record Stake(
            String actor, FormulaText position, FormulaText salience, FormulaText capability, Place place) {}

    /** The trigger's name in formulas. */
    public String trigger() {
        return name + ".settles";
    }

    /** The status quo's name in formulas. */
    public String statusQuoName() {
        return name + ".status_quo";
    }

    /** Name in formulas of what an actor wants. */
    public String position(Stake stake) {
        return standing(stake) + ".position";
    }

    /** Name in formulas of how much an actor cares. */
    public String salience(Stake stake) {
        return standing(stake) + ".salience";
    }

    /** Name in formulas of how strong an actor is. */
    public String capability(Stake stake) {
        return standing(stake) + ".capability";
    }

    /** Name in formulas of where an actor stands: what it wants, and from the settlement on where bargaining left it. */
    public String standing(Stake stake) {
        return name + "." + stake.actor();
    }

    /** Name in formulas of whether the issue has settled. */
    public String settled() {
        return name + ".settled";
    }

    /** Name in formulas of the weighted mean of the positions, the baseline; from the settlement on, as it was then. */
    public String mean() {
        return name + ".mean";
    }

    @Override
    public List<Input> inputs() {
        String of = " of issue \"" + name + "\"";
        List<Input> inputs = new ArrayList<>();
        inputs.add(new Input(trigger(), settles, "the trigger" + of, true, Optional.of("")));
        inputs.add(new Input(statusQuoName(), statusQuo, "the status quo" + of, false, Optional.of(unit)));
        for (Stake stake : stakes) {
            String by = " of " + stake.actor() + " on issue \"" + name + "\"";
            inputs.add(new Input(position(stake), stake.position(), "the position" + by, false, Optional.of(unit)));
            inputs.add(new Input(salience(stake), stake.salience(), "the salience" + by, false, Optional.empty()));
            inputs.add(
                    new Input(capability(stake), stake.capability(), "the capability" + by, false, Optional.empty()));
        }
        return inputs;
    }

    @Override
    public List<String> idle() {
        return List.of(trigger());
    }

    @Override
    public List<Output> outputs() {
        List<Output> outputs = new ArrayList<>();
        outputs.add(new Output(name, label, unit, false));
        outputs.add(new Output(settled(), label + ": settled", "", true));
        outputs.add(new Output(mean(), label + ": weighted mean", unit, false));
        stakes.forEach(stake ->
                outputs.add(new Output(standing(stake), label + ": where " + stake.actor() + " stands", unit, false)));
        return outputs;
    }
}
