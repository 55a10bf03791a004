package tarazy.forecast;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tarazy.casefile.Case;
import tarazy.casefile.Place;
import tarazy.casefile.Problem;
import tarazy.casefile.Quantity;
import tarazy.casefile.Severity;
import tarazy.evidence.Claim;
import tarazy.evidence.Pool;
import tarazy.formula.Compiler;
import tarazy.formula.FormulaException;
import tarazy.formula.FormulaParser;
import tarazy.formula.FormulaProblem;

/** Forms the belief about every estimate of a case from what is known as of a date. */
final class Beliefs {
    private final Knowledge knowledge;
    private final List<Problem> problems;

    /**
     * @param problems receives what cannot be believed
     */
    Beliefs(Knowledge knowledge, List<Problem> problems) {
        this.knowledge = knowledge;
        this.problems = problems;
    }

    /** The beliefs about all quantities that have no formula, by name in the order of the case. */
    Map<String, Belief> about(Case theCase) {
        Map<String, Belief> beliefs = new LinkedHashMap<>();
        for (Quantity quantity : theCase.quantities().values()) {
            if (quantity.formula().isEmpty()) {
                about(quantity).ifPresent(belief -> beliefs.put(quantity.name(), belief));
            }
        }
        return beliefs;
    }

    private Optional<Belief> about(Quantity quantity) {
        if (quantity.basis() == Quantity.Basis.CLAIMS) {
            Optional<Belief.Pooled> pooled = pooled(knowledge.about(quantity.name()));
            if (pooled.isPresent()) {
                return Optional.of(pooled.get());
            }
        }
        if (quantity.prior().isEmpty()) {
            problems.add(new Problem(
                    Severity.ERROR,
                    quantity.place(),
                    "nothing is known about `" + quantity.name() + "` as of " + knowledge.asOf(),
                    "Give it a prior: the analyst's range where no source speaks."));
        }
        return quantity.prior().map(prior -> new Belief.Prior(prior.text(), prior.expression()));
    }

    /** Pools claims about one thing; empty if none of them has a value that counts. */
    Optional<Belief.Pooled> pooled(List<Claim> claims) {
        Pool pool = knowledge.pool(claims);
        List<Compiler.PoolPart> parts = new ArrayList<>();
        for (Pool.Share share : pool.shares()) {
            try {
                parts.add(new Compiler.PoolPart(
                        share.claim().id(), FormulaParser.parse(share.formula()), share.weight()));
            } catch (FormulaException refused) {
                refused.problems().forEach(problem -> problems.add(problem(share, problem)));
            }
        }
        boolean complete = !parts.isEmpty() && parts.size() == pool.shares().size();
        return complete ? Optional.of(new Belief.Pooled(pool, parts)) : Optional.empty();
    }

    private static Problem problem(Pool.Share share, FormulaProblem problem) {
        return new Problem(
                Severity.ERROR,
                new Place("claims.csv", share.claim().line(), 0),
                "claim " + share.claim().id() + ": " + problem.message(),
                problem.advice());
    }
}
