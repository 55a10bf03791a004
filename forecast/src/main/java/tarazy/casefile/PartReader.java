package tarazy.casefile;

import java.util.List;

/** Reads the sections that may stand in any file of a case into the draft. */
final class PartReader {
    private final CaseFolder folder;
    private final Draft draft;
    private final Problems problems;

    PartReader(CaseFolder folder, Draft draft, Problems problems) {
        this.folder = folder;
        this.draft = draft;
        this.problems = problems;
    }

    void read(Fields file) {
        Sections sections = new Sections(file, problems);
        readStanding(file, draft, problems);
        sections.named("stocks", "stock", Keys.STOCK, draft.stocks, Stock::place, Naming.FORMULA, this::stock);
        sections.named("events", "event", Keys.EVENT, draft.events, Event::place, Naming.FORMULA, this::event);
        IssueReader issues = new IssueReader(folder, draft.uses, problems);
        sections.named("issues", "issue", Keys.ISSUE, draft.issues, Issue::place, Naming.FORMULA, issues::read);
        QuestionReader questions = new QuestionReader(draft, problems);
        sections.listed("questions", "question", Keys.QUESTION, questions::read);
        ScenarioReader scenarios = new ScenarioReader(draft.uses, problems);
        sections.named(
                "scenarios", "scenario", Keys.SCENARIO, draft.scenarios, Scenario::place, Naming.ID, scenarios::read);
        file.use("trajectories", NameUse.Kind.VALUE, draft.uses);
        draft.trajectories.addAll(file.texts("trajectories"));
    }

    /** Reads the sections that make sense in a file without a case: actors, quantities and levers. */
    static void readStanding(Fields file, Draft draft, Problems problems) {
        Sections sections = new Sections(file, problems);
        sections.named(
                "actors",
                "actor",
                Keys.ACTOR,
                draft.actors,
                Actor::place,
                Naming.ID,
                (id, fields) -> actor(id, fields, draft, problems));
        sections.named(
                "quantities",
                "quantity",
                Keys.QUANTITY,
                draft.quantities,
                Quantity::place,
                Naming.FORMULA,
                PartReader::quantity);
        sections.listed(
                "correlations", "correlation", Keys.CORRELATION, fields -> correlation(fields, draft, problems));
        LeverReader levers = new LeverReader(draft.uses, problems);
        sections.named("levers", "lever", Keys.LEVER, draft.levers, Lever::place, Naming.LEVER, levers::read);
        NetworkReader networks = new NetworkReader(draft.uses, problems);
        sections.named(
                "networks", "network", Keys.NETWORK, draft.networks, Network::place, Naming.FORMULA, networks::read);
    }

    private static Actor actor(String id, Fields fields, Draft draft, Problems problems) {
        fields.use("of", NameUse.Kind.ACTOR, draft.uses);
        fields.use("patron", NameUse.Kind.ACTOR, draft.uses);
        fields.use("member_of", NameUse.Kind.ACTOR, draft.uses);
        for (String key : List.of("situation", "goals", "perceptions")) {
            fields.use(key, NameUse.Kind.VALUE, draft.uses);
        }
        return new Actor(
                id,
                fields.requiredText("name"),
                fields.requiredChoice("kind", Actor.Kind.class).orElse(Actor.Kind.STATE),
                fields.texts("aliases"),
                fields.optionalText("of"),
                fields.optionalText("patron"),
                fields.texts("member_of"),
                GeoPoints.read(fields, "at", problems),
                fields.texts("situation"),
                fields.texts("goals"),
                fields.texts("perceptions"),
                fields.text("note"),
                fields.place());
    }

    private static Quantity quantity(String name, Fields fields) {
        return new Quantity(
                name,
                fields.optionalText("label").orElse(name),
                fields.unit("unit"),
                fields.formula("formula"),
                fields.formula("prior"),
                fields.choice("pool", Quantity.Basis.class, Quantity.Basis.CLAIMS),
                fields.text("note"),
                fields.place());
    }

    private Stock stock(String name, Fields fields) {
        if (fields.has("toward") != fields.has("half_life")) {
            String missing = fields.has("toward") ? "half_life" : "toward";
            problems.error(
                    fields.place(),
                    fields.thing() + " has no \"" + missing + "\"",
                    "\"toward\" and \"half_life\" stand together: where the stock tends to and how fast");
        }
        return new Stock(
                name,
                fields.optionalText("label").orElse(name),
                fields.unit("unit"),
                fields.requiredFormula("initial"),
                fields.formula("rate"),
                fields.choice("per", Per.class, Per.DAY),
                fields.formula("toward"),
                fields.formula("half_life"),
                fields.formula("noise"),
                fields.formula("min"),
                fields.formula("max"),
                fields.text("note"),
                fields.place());
    }

    private Event event(String name, Fields fields) {
        boolean when = fields.has("when");
        if (when == fields.has("hazard")) {
            problems.error(
                    fields.place(),
                    fields.thing()
                            + (when ? " has both \"when\" and \"hazard\"" : " has neither \"when\" nor \"hazard\""),
                    "Give one of them: a condition, or how often it would happen per unit of time");
        }
        return new Event(
                name,
                fields.optionalText("label").orElse(name),
                fields.formula("when"),
                fields.formula("hazard"),
                fields.choice("per", Per.class, Per.DAY),
                fields.yesNo("once", true),
                fields.yesNo("observed", true),
                fields.text("note"),
                fields.place());
    }

    private static void correlation(Fields fields, Draft draft, Problems problems) {
        List<String> between = fields.texts("between");
        double rho = fields.requiredConstant("rho").orElse(0);
        if (!(rho > -1 && rho < 1)) {
            problems.error(fields.valuePlace("rho"), "rho is " + rho, "A correlation lies strictly between -1 and 1");
        }
        fields.use("between", NameUse.Kind.ESTIMATE, draft.uses);
        if (between.size() != 2) {
            problems.error(
                    fields.place("between"),
                    "a correlation stands between two quantities, found " + between.size(),
                    "Write between: [a, b]");
            return;
        }
        draft.correlations.add(
                new Correlation(between.get(0), between.get(1), rho, fields.text("note"), fields.place()));
    }
}
