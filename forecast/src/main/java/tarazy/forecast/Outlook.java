package tarazy.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import tarazy.casefile.Case;
import tarazy.casefile.Question;
import tarazy.evidence.AsOf;
import tarazy.evidence.Claim;
import tarazy.evidence.Source;
import tarazy.simulation.Samples;

/** Puts a forecast together from the runs. */
final class Outlook {
    private final Simulated simulated;
    private final Case theCase;

    Outlook(Simulated simulated) {
        this.simulated = simulated;
        this.theCase = simulated.theCase();
    }

    Forecast forecast(long seed, String scenario) {
        Samples samples = simulated.samples();
        return new Forecast(
                theCase.name(),
                theCase.title(),
                theCase.summary(),
                simulated.model().knowledge().asOf(),
                seed,
                samples.runs(),
                scenario,
                new Answers(simulated).all(),
                new Estimates(simulated).all(),
                trajectories(),
                new IssueOutlooks(simulated).all(),
                new DecisionOutlooks(simulated).all(),
                new UprisingOutlooks(simulated).all(),
                new DeploymentOutlooks(simulated).all(),
                new InfluenceOutlooks(simulated).outlook(seed, Map.of()),
                sources(),
                contradictions(),
                notes(),
                new Columns(simulated));
    }

    private List<Trajectory> trajectories() {
        List<Trajectory> trajectories = new ArrayList<>();
        for (String name : theCase.trajectories()) {
            trajectories.add(simulated.trajectory(name, theCase.label(name), theCase.unit(name)));
        }
        return trajectories;
    }

    private List<SourceUse> sources() {
        List<SourceUse> uses = new ArrayList<>();
        for (Source source : theCase.sources().values()) {
            List<Claim> claims = theCase.claims().stream()
                    .filter(claim -> claim.source().equals(source.id()))
                    .toList();
            int verified =
                    (int) claims.stream().filter(theCase.evidence()::verified).count();
            uses.add(new SourceUse(
                    source.id(),
                    source.title(),
                    source.publisher(),
                    source.published(),
                    source.speaksFrom(),
                    source.grade().name(),
                    source.group(),
                    AsOf.knows(simulated.model().knowledge().asOf(), source),
                    claims.size(),
                    verified));
        }
        return uses;
    }

    private List<Contradiction> contradictions() {
        return theCase.evidence().contradictions(simulated.model().knowledge().asOf()).stream()
                .map(found -> new Contradiction(
                        found.about(),
                        found.explanation(),
                        found.sides().stream().map(Outlook::side).toList()))
                .toList();
    }

    private static Contradiction.Side side(Claim claim) {
        return new Contradiction.Side(claim.id(), claim.source(), claim.saidBy(), claim.value(), claim.quote());
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        Map<String, Belief> beliefs = simulated.model().beliefs();
        long priors = beliefs.values().stream()
                .filter(belief -> belief instanceof Belief.Prior)
                .count();
        if (priors > 0) {
            notes.add(
                    priors + " of " + beliefs.size()
                            + " estimates rest on the analyst's declared ranges, since no claim speaks of them as of this date.");
        }
        long unverified = simulated.model().knowledge().claims().stream()
                .filter(claim -> !theCase.evidence().verified(claim))
                .count();
        if (unverified > 0) {
            notes.add(unverified + " claims in use are unverified: the text of their source is not here.");
        }
        simulated
                .samples()
                .missing()
                .forEach((name, missing) -> notes.add("`" + name + "` had no value in " + missing.runs() + " of "
                        + simulated.samples().runs() + " runs, first on "
                        + missing.first().toLocalDate()
                        + ": a division by zero, or a distribution or function outside of its range."));
        for (Question question : theCase.questions()) {
            long without = Arrays.stream(simulated.answers(question))
                    .filter(Double::isNaN)
                    .count();
            if (without > 0) {
                notes.add("The answer to " + question.id() + " leaves out " + without
                        + " runs in which it has no value.");
            }
        }
        return notes;
    }
}
