package tarazy.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the reader says about a case that is wrong, word for word. The sections begin in line 11. */
class CaseProblemsTest {

    @TempDir
    Path parent = Path.of("");

    private Workshop template = new Workshop(Path.of(""));

    @BeforeEach
    void open() {
        template = Workshop.in(parent);
    }

    private void says(String sections, String... problems) {
        assertThat(Workshop.bare(parent, sections).problems()).containsExactly(problems);
    }

    private void says(Workshop workshop, String... problems) {
        assertThat(workshop.problems()).containsExactly(problems);
    }

    // Keys and values

    @Test
    void unknownKeyWithTheNearestOne() {
        says(
                "quantities:\n  x: {prior: 5, unti: km}\n",
                "case.yaml:12:17: error: unknown key \"unti\" in quantity \"x\". Did you mean unit?");
    }

    @Test
    void unknownKeyWithAllThereAre() {
        says(
                "events:\n  e: {when: time > 5, qqqqqq: 1}\n",
                "case.yaml:12:23: error: unknown key \"qqqqqq\" in event \"e\". Known keys are label, when, hazard, per, once, observed, note.");
    }

    @Test
    void keyOfAnotherFile() {
        says(
                template.put("levers.yaml", template.text("levers.yaml") + "events: {}\n"),
                "levers.yaml:18:1: error: unknown key \"events\" in file levers.yaml. Move it to case.yaml or quantities.yaml.");
    }

    @Test
    void formulaCutByTheCommasOfAFlowMapping() {
        says(
                "quantities:\n  x: {prior: uniform(1, 2)}\n",
                "case.yaml:12:14: error: `uniform` takes 2 arguments, not 1. Inside { } a comma ends the value: put the formula in double quotes.",
                "case.yaml:12:21: error: the bracket `(` is not closed. Inside { } a comma ends the value: put the formula in double quotes.",
                "case.yaml:12:25: error: \"2)\" stands alone between commas in quantity \"x\". Inside { } a comma ends the value: put a value with commas in double quotes.");
    }

    @Test
    void formulaFaultInAFoldedText() {
        says(
                "quantities:\n  x:\n    formula: >\n      1 +\n      (2 +\n      nowhere) * 3\n",
                "case.yaml:16:7: error: unknown name `nowhere` in the formula of quantity \"x\".");
    }

    @Test
    void formulaFaultInDoubleQuotes() {
        says(
                "quantities:\n  x: {formula: \"1 + \\x28 nowhere)\"}\n",
                "case.yaml:12:26: error: unknown name `nowhere` in the formula of quantity \"x\".");
    }

    @Test
    void valuesOfTheWrongKind() {
        says(
                "runs: 0\nseed: a\nsummary: [1]\ntrajectories: x\nquantities:\n  x: 5\n",
                "case.yaml:11:7: error: expected a whole number from 1 to 10000000, found \"0\".",
                "case.yaml:12:7: error: expected a whole number, found \"a\".",
                "case.yaml:13:10: error: expected text, found a list.",
                "case.yaml:14:15: error: expected a list, found \"x\". Write [a, b], or each item on a line of its own after \"- \".",
                "case.yaml:14:15: error: file case.yaml names the quantity, stock, event, lever, issue or decision \"x\", which is not defined.",
                "case.yaml:16:6: error: expected the keys of quantity \"x\", found \"5\". Write \"key: value\" on lines of their own, indented.");
    }

    @Test
    void missingHead() {
        Workshop workshop = Workshop.bare(parent, "").put("case.yaml", "seed: 1\n");
        says(
                workshop,
                "case.yaml: error: file case.yaml has no \"as_of\". Add \"as_of: …\".",
                "case.yaml: error: file case.yaml has no \"timeline\". Add \"timeline: …\".",
                "case.yaml: error: file case.yaml has no \"title\". Add \"title: …\".");
    }

    // Names

    @Test
    void namesThatCannotBe() {
        says(
                "quantities:\n  a-b: {prior: 5}\n  if: {prior: 3}\n  lever.x: {prior: 3}\nlevers:\n  x-y: "
                        + lever("0.3") + "\n",
                "case.yaml:12:3: error: `a-b` is no name: names have letters, digits and `_`, with points between their parts; `-` would be a minus in formulas, use `_`. Rename this quantity.",
                "case.yaml:13:3: error: `if` is a word of the formula language and cannot be a name. Rename this quantity.",
                "case.yaml:14:3: error: the name \"lever.x\" of this quantity is kept for a lever. Names beginning with lever. belong to the levers of the case.",
                "case.yaml:16:3: error: \"x-y\" cannot be the name of a lever. Use letters, digits and _ only, because formulas read it as lever.x_y.");
    }

    @Test
    void namesTakenTwice() {
        says(
                "quantities:\n  x: {prior: 5}\nstocks:\n  x: {initial: 5}\n",
                "case.yaml:14:3: error: the name \"x\" of this stock is already that of a quantity. Rename one of the two.");
    }

    @Test
    void namesTakenTwiceInTwoFiles() {
        says(
                template.put("case.yaml", template.text("case.yaml") + "quantities: {pressure: {prior: 3}}\n"),
                "quantities.yaml:29:3: error: quantity \"pressure\" stands here a second time, first in case.yaml:68:14. Remove or rename one of the two.");
    }

    @Test
    void unknownNamesWithTheNearestOne() {
        says(
                template.replace("quantities.yaml", "queue / queue.bearable", "queu / queue.bearable"),
                "quantities.yaml:31:14: error: unknown name `queu` in the formula of quantity \"pressure\". Did you mean `queue`?");
    }

    @Test
    void actorsWithoutDefinition() {
        says(
                template.replace("levers.yaml", "receiver: karsova", "receiver: karsov")
                        .replace(
                                "case.yaml",
                                "    of: velmara\n",
                                "    of: velmara\n    member_of: [customs_league, union]\n"),
                "case.yaml:42:33: error: actor \"hauliers\" names the actor \"union\", which is not defined. Define it, or choose among velmara, karsova, petrok, hauliers, customs_league.",
                "levers.yaml:9:15: error: lever \"fuel_transit\" names the actor \"karsov\", which is not defined. Did you mean karsova?");
    }

    // Circles and what changes over time

    @Test
    void circlesOfFormulas() {
        says(
                "quantities:\n  x: {formula: y}\n  y: {formula: z}\n  z: {formula: x + 1}\n  w: {formula: w + 1}\n",
                "case.yaml:12:16: error: formulas wait for each other in a circle: x → y → z → x. Break it with a stock, or with previous(…), which reads the step before.",
                "case.yaml:15:16: error: formulas wait for each other in a circle: w → w. Break it with a stock, or with previous(…), which reads the step before.");
    }

    @Test
    void circlesThroughConditionsAndLevers() {
        says(
                "events:\n  e: {when: lever.l > 1}\nlevers:\n  l: " + lever("if e then 1 else 0") + "\n",
                "case.yaml:12:13: error: formulas wait for each other in a circle: e → lever.l → e. Break it with a stock, or with previous(…), which reads the step before.");
    }

    @Test
    void noCirclesThroughStocksHazardsAndPrevious() {
        says("""
                quantities:
                  x: {formula: s + previous(y)}
                  y: {formula: x + 1}
                stocks:
                  s: {initial: 1, rate: x - s}
                events:
                  e: {hazard: 0.1 * y + (if e then 1 else 0)}
                """);
    }

    @Test
    void circlesOfAScenario() {
        says(
                "quantities:\n  x: {prior: 1 to 2}\n  y: {formula: x}\nscenarios:\n  s: {set: {x: y + 1}}\n",
                "case.yaml:15:16: error: formulas wait for each other in a circle: x → y → x. Break it with a stock, or with previous(…), which reads the step before.");
    }

    @Test
    void initialValuesAndPriorsThatReadTheCourseOfTime() {
        says(
                "quantities:\n  x: {formula: s}\n  z: {prior: 1 to x}\nstocks:\n  s: {initial: 3 + x}\n  t: {initial: previous(s), max: s}\n",
                "case.yaml:13:19: error: \"x\" changes over time, but the prior of quantity \"z\" is made before the first step. Use only what stays the same during a run.",
                "case.yaml:15:20: error: \"x\" changes over time, but the initial value of stock \"s\" is made before the first step. Use only what stays the same during a run.",
                "case.yaml:16:16: error: \"previous(s)\" changes over time, but the initial value of stock \"t\" is made before the first step. Use only what stays the same during a run.",
                "case.yaml:16:34: error: \"s\" changes over time, but the maximum of stock \"t\" is made before the first step. Use only what stays the same during a run.");
    }

    @Test
    void scenariosThatSetInMotionWhatMustStand() {
        says(
                """
                quantities:
                  x: {prior: 1 to 2}
                stocks:
                  s: {initial: x}
                scenarios:
                  t: {set: {x: s + 1}}
                """,
                "case.yaml:16:3: error: scenario \"t\" lets \"x\" change over time, but the initial value of stock \"s\" is made from it before the first step. Set it to something that stays the same during a run.");
    }

    // Units

    @Test
    void unitsThatDoNotFit() {
        says(
                """
                quantities:
                  x: {prior: 5, unit: km}
                  y: {formula: x + z, unit: km}
                  z: {prior: 3, unit: people}
                  v: {formula: x * z, unit: km}
                """,
                "case.yaml:13:16: error: the formula of quantity \"y\" adds km to people. Both need the same unit.",
                "case.yaml:15:16: error: the formula of quantity \"v\" gives km*people where km is declared. Correct the formula or the declared unit.");
    }

    @Test
    void unitsThatCannotBeRead() {
        says(
                "quantities:\n  u: {prior: 5, unit: km//h}\n  t: {formula: u + time}\n",
                "case.yaml:12:23: error: the unit `km//h` cannot be read from `/h` on. Write for example `km`, `people/km^2` or `Mt/year`; join words with `_`.");
    }

    @Test
    void ratesInTheUnitOfTheStockOrThatOverTheUnitOfTime() {
        String quantities =
                "quantities:\n  a: {prior: 5, unit: km/week}\n  b: {prior: 5, unit: km}\n  c: {prior: 5, unit: km/day}\nstocks:\n";
        says(quantities + "  s: {initial: b, unit: km, rate: a, per: week}\n");
        says(quantities + "  s: {initial: b, unit: km, rate: b, per: week}\n");
        says(
                quantities + "  s: {initial: b, unit: km, rate: c, per: week}\n",
                "case.yaml:16:35: error: the rate of stock \"s\" gives km/day where km is declared. Correct the formula or the declared unit.");
    }

    @Test
    void halfLivesInTheUnitOfTimeOrPlainNumbers() {
        String quantities =
                "quantities:\n  a: {prior: 5, unit: weeks}\n  b: {prior: 5}\n  c: {prior: 5, unit: day}\nstocks:\n";
        says(quantities + "  s: {initial: 1, toward: 2, half_life: a, per: week}\n");
        says(quantities + "  s: {initial: 1, toward: 2, half_life: b, per: week}\n");
        says(
                quantities + "  s: {initial: 1, toward: 2, half_life: c, per: week}\n",
                "case.yaml:16:41: error: the half-life of stock \"s\" gives day where week is declared. Correct the formula or the declared unit.");
    }

    // Yes or no

    @Test
    void numbersWhereYesOrNoIsMeant() {
        says(
                "stocks:\n  s: {initial: 5}\nevents:\n  e: {when: s}\n  f: {when: not s}\n  g: {when: if s then s > 3 else s < 3}\n  h: {when: e and s}\n",
                "case.yaml:14:13: error: the condition of event \"e\" is a number, not yes or no. Compare it with something, for example x > 10.",
                "case.yaml:15:17: error: \"not\" takes yes or no, but this is a number, in the condition of event \"f\". Compare it with something, for example x > 10.",
                "case.yaml:16:16: error: \"if\" takes yes or no, but this is a number, in the condition of event \"g\". Compare it with something, for example x > 10.",
                "case.yaml:17:19: error: \"and\" takes yes or no, but this is a number, in the condition of event \"h\". Compare it with something, for example x > 10.");
    }

    @Test
    void yesOrNoThroughQuantitiesWithYesNoPriors() {
        says("""
                quantities:
                  a: {prior: bernoulli(0.3)}
                  b: {formula: if a then yes else no}
                  c: {formula: "max(a, b)"}
                  d: {formula: a * b}
                events:
                  e: {when: a and b or c and not d}
                """);
    }

    // Stocks and events

    @Test
    void stocksAndEventsThatAreHalfDone() {
        says(
                "stocks:\n  s: {initial: 5, toward: 5}\n  t: {rate: 3}\nevents:\n  f: {when: s > 1, hazard: 3}\n  g: {}\n",
                "case.yaml:12:3: error: stock \"s\" has no \"half_life\". \"toward\" and \"half_life\" stand together: where the stock tends to and how fast.",
                "case.yaml:13:3: error: stock \"t\" has no \"initial\". Add \"initial: …\".",
                "case.yaml:15:3: error: event \"f\" has both \"when\" and \"hazard\". Give one of them: a condition, or how often it would happen per unit of time.",
                "case.yaml:16:3: error: event \"g\" has neither \"when\" nor \"hazard\". Give one of them: a condition, or how often it would happen per unit of time.");
    }

    @Test
    void numbersOutOfTheirRange() {
        says(
                """
                stocks:
                  s: {initial: 5, min: 6, max: 9}
                  t: {initial: 5, min: 6, max: 3}
                  u: {initial: 5, toward: 3, half_life: -1, noise: -1}
                events:
                  e: {hazard: -0.1}
                levers:
                  l: {sender: a, receiver: b, channel: trade, on: situation, mode: deliberate, power: hard, origin: system, strength: 1, latency: -1, half_life: 0}
                """,
                "case.yaml:12:16: error: the initial value of stock \"s\" lies outside of its minimum and maximum. Correct one of the three.",
                "case.yaml:13:32: error: the maximum of stock \"t\" lies below its minimum. Exchange them.",
                "case.yaml:14:41: error: the half-life of stock \"u\" is negative. Write 0 or more.",
                "case.yaml:14:52: error: the noise of stock \"u\" is negative. Write 0 or more.",
                "case.yaml:16:15: error: the hazard of event \"e\" is negative. Write 0 or more.",
                "case.yaml:18:131: error: the latency of lever \"l\" is negative. Write 0 or more.",
                "case.yaml:18:146: error: the half-life of lever \"l\" is not above 0. Write a number above 0.");
    }

    @Test
    void distributionsThatDoNotExist() {
        says(
                """
                quantities:
                  a: {prior: "normal(5, -1)"}
                  b: {formula: "3 * bernoulli(1.3)"}
                  c: {prior: "truncate(beta(0, 2), 0.1, 0.2)"}
                  d: {prior: "truncate(normal(0, 1), 100, 200)"}
                """,
                "case.yaml:12:15: error: normal: sd must be a number greater than 0, but is -1. Write `normal(mean, sd)`.",
                "case.yaml:13:21: error: bernoulli: p must be between 0 and 1, but is 1.3. Write `bernoulli(p)`.",
                "case.yaml:14:24: error: beta: alpha must be a number greater than 0, but is 0. Write `beta(alpha, beta)`.",
                "case.yaml:15:15: error: truncate: practically nothing of the distribution lies between 100 and 200 (its median is 0), in the prior of quantity \"d\". Move the limits.");
    }

    @Test
    void sinceOfWhatIsNoEvent() {
        says(
                "stocks:\n  s: {initial: 5}\nevents:\n  i: {when: since(s) > 3}\n",
                "case.yaml:14:13: error: since(…) asks when an event came true, but \"s\" is a stock. Name an event.");
    }

    // Questions and the timeline

    @Test
    void questionsOfTheWrongKind() {
        says(
                """
                stocks:
                  s: {initial: 5}
                questions:
                  - {id: a, ask: A, formula: s, kind: probability, at: 2031-04-01}
                  - {id: b, ask: B, formula: s > 1, kind: number, at: 2031-04-01}
                  - {id: c, ask: C, formula: s > 1, kind: probabilty, at: 2031-04-01}
                  - {id: d, ask: D, formula: s, kind: number, by: 2031-04-01}
                """,
                "case.yaml:14:30: error: question \"a\" is a number, not yes or no. Compare it with something, for example x > 10.",
                "case.yaml:15:30: error: question \"b\" is yes or no, not a number. Make it kind: probability.",
                "case.yaml:16:43: error: expected one of probability, number, found \"probabilty\". Did you mean probability?",
                "case.yaml:17:51: error: question \"d\" asks for a number \"by\" a date. Write at: 2031-04-01, or ask whether something is true.");
    }

    @Test
    void questionsWithoutParts() {
        says(
                "questions:\n  - {ask: A}\n  - {id: b b, ask: B, formula: yes, kind: probability, at: 2031-04-01, by: 2031-04-01}\n",
                "case.yaml:12:5: error: the question has neither \"at\" nor \"by\". Give one of them: at a date, or at any time by a date.",
                "case.yaml:12:5: error: the question has no \"formula\". Add \"formula: …\".",
                "case.yaml:12:5: error: the question has no \"id\". Add \"id: …\".",
                "case.yaml:12:5: error: the question has no \"kind\". Add \"kind: …\".",
                "case.yaml:13:5: error: question \"b b\" has both \"at\" and \"by\". Give one of them: at a date, or at any time by a date.",
                "case.yaml:13:10: error: \"b b\" cannot be the name of a question. Use letters, digits, - and _ only.");
    }

    @Test
    void questionsAskedTwice() {
        says(
                "questions:\n  - {id: a, ask: A, formula: yes, kind: probability, at: 2031-04-01}\n  - {id: a, ask: B, formula: yes, kind: probability, at: 2031-04-01}\n",
                "case.yaml:13:10: error: question \"a\" stands here a second time, first in case.yaml:12:5. Remove or rename one of the two.");
    }

    @Test
    void datesOfQuestions() {
        says(
                """
                questions:
                  - {id: a, ask: A, formula: yes, kind: probability, at: 2031-06-01}
                  - {id: b, ask: B, formula: yes, kind: probability, at: 2031-02-30}
                  - {id: c, ask: C, formula: yes, kind: probability, at: 2031-03-01}
                """,
                "case.yaml:12:58: error: the question asks about 2031-06-01, but the timeline runs from 2031-03-10 to 2031-05-31. Move the date, or let the last phase of the timeline end later.",
                "case.yaml:13:58: error: expected a date, found \"2031-02-30\". Write year-month-day, for example 2022-01-07.",
                "case.yaml:14:58: error: the question asks about 2031-03-01, but the timeline runs from 2031-03-10 to 2031-05-31. Move the date, or let the last phase of the timeline end later.",
                "case.yaml:14:58: warning: the question asks about 2031-03-01, before the as-of date 2031-03-10. Ask about a later day.");
    }

    @Test
    void datesBetweenTwoMoments() {
        says(
                template.replace("case.yaml", "also: [2031-09-15]", "also: [2031-09-14]"),
                "case.yaml:65:9: warning: no moment of the timeline falls on 2031-09-15: the last one before it will answer. Add 2031-09-15 to \"also\" of the timeline.");
    }

    @Test
    void timelinesThatGoBackOrOnForEver() {
        says(
                template.replace("case.yaml", "until: 2031-12-31", "until: 2031-05-31"),
                "case.yaml:20:7: error: the phase ends on 2031-05-31, not after 2031-05-31, when it begins. Let each phase end later than the one before.",
                "case.yaml:21:10: error: 2031-09-15 lies outside of the timeline, which runs from 2031-03-10 to 2031-05-31. Move the date, or let the last phase end later.");
        says(
                Workshop.in(parent)
                        .replace("case.yaml", "until: 2031-12-31, step: 1 month", "until: 2999-12-31, step: 1 hour"),
                "case.yaml:16:1: error: the timeline has more than 100000 steps; take longer ones. Or end it earlier.");
    }

    @Test
    void stepsThatAreNone() {
        says(
                template.replace("case.yaml", "step: 1 day", "step: 1 fortnight"),
                "case.yaml:19:33: error: expected a step, found \"1 fortnight\". Write for example 6 hours, 1 day, 1 week, 1 month or 1 year.");
    }

    @Test
    void resolutionsThatCannotBeTrue() {
        says(
                template.replace(
                        "case.yaml",
                        "    by: 2031-05-31\n",
                        "    by: 2031-05-31\n    resolution: {value: 40%, date: 2031-05-20, source: league, quote: It opened, note: x}\n"),
                "case.yaml:53:5: error: the quote of the resolution of question \"open-by-may\" does not stand in source \"league\". Quote the source word by word.",
                "case.yaml:53:5: warning: the resolution of question \"open-by-may\" is dated 2031-05-20, but its source speaks from 2031-03-09. Only a source from that day or later can know.",
                "case.yaml:53:25: error: what happened cannot be 0.4. Write yes or no.");
    }

    // Correlations, scenarios, trajectories, mechanisms, includes

    @Test
    void correlationsThatContradictEachOther() {
        says(
                """
                correlations:
                  - {between: [x, y], rho: 0.9}
                  - {between: [x, z], rho: 0.9}
                  - {between: [y, z], rho: -0.9}
                quantities:
                  x: {prior: 1 to 2}
                  y: {prior: 1 to 2}
                  z: {prior: 1 to 2}
                """,
                "case.yaml:14:5: error: the correlations among x, y, z cannot hold together. Move them towards 0 until the matrix is positive definite; pairs not named count as 0.");
    }

    @Test
    void correlationsOfTheWrongThings() {
        says(
                """
                correlations:
                  - {between: [x, q], rho: 0.3}
                  - {between: [x], rho: a}
                  - {between: [x, x], rho: 1.2}
                  - {between: [x, y], rho: 0.1}
                  - {between: [y, x], rho: 0.1}
                quantities:
                  x: {prior: 1 to 2}
                  y: {prior: 1 to 2}
                  q: {formula: x}
                """,
                "case.yaml:12:19: error: the correlation names the estimated quantity \"q\", which is not defined. Only quantities with a prior or claims can be correlated.",
                "case.yaml:13:6: error: a correlation stands between two quantities, found 1. Write between: [a, b].",
                "case.yaml:13:25: error: expected a number, found \"a\". Write for example 12, 0.9, 90% or yes.",
                "case.yaml:14:5: error: \"x\" is correlated with itself. Name two quantities.",
                "case.yaml:14:28: error: rho is 1.2. A correlation lies strictly between -1 and 1.",
                "case.yaml:16:5: error: \"y\" and \"x\" are correlated a second time, first in case.yaml:15:5. Remove one of the two.");
    }

    @Test
    void scenariosThatSetWhatIsNotThere() {
        says(
                template.replace(
                        "scenarios.yaml",
                        "lever.fuel_transit: 0.9",
                        "lever.fuel-transit: 0.9\n      queue: 5 +\n      shortage: queue"),
                "scenarios.yaml:12:7: error: scenario \"fuel-stop\" names the quantity, stock, event or lever \"lever.fuel-transit\", which is not defined. Did you mean lever.fuel_transit?",
                "scenarios.yaml:13:16: error: expected a value after `+` but found the end of the formula.",
                "scenarios.yaml:14:17: error: \"shortage\" in scenario \"fuel-stop\" gives lorries where a plain number is declared. Correct the formula or the declared unit.",
                "scenarios.yaml:14:17: error: \"shortage\" in scenario \"fuel-stop\" is a number, not yes or no. Compare it with something, for example x > 10.");
    }

    @Test
    void trajectoriesAndIncludesOfWhatIsNotThere() {
        says(
                "trajectories: [x]\ninclude: [../x.yaml, a.yaml, b.txt, /etc/x.yaml]\n",
                "case.yaml:12:11: error: \"../x.yaml\" cannot be included. Name a .yaml file inside the case folder, such as economy.yaml.",
                "case.yaml:12:22: error: there is no file \"a.yaml\". Check the name under include.",
                "case.yaml:12:30: error: \"b.txt\" cannot be included. Name a .yaml file inside the case folder, such as economy.yaml.",
                "case.yaml:12:37: error: \"/etc/x.yaml\" cannot be included. Name a .yaml file inside the case folder, such as economy.yaml.");
        says(
                "trajectories: [x]\n",
                "case.yaml:11:16: error: file case.yaml names the quantity, stock, event, lever, issue or decision \"x\", which is not defined.");
    }

    @Test
    void mechanismsCarriedByNothing() {
        says(
                template.put("mechanisms.csv", """
                        id,mechanism,elements,pages,note
                        M1,One,stock:queu; event:border.reopened,,
                        M2,Two,,,
                        M1,Three,thing:x;lever,,
                        ,Four,claim:queue-league,,
                        """),
                "mechanisms.csv:2: error: mechanism \"M1\" names the stock \"queu\", which is not defined. Did you mean queue?",
                "mechanisms.csv:3: error: mechanism \"M2\" names no element of the case. Write for example stock:unrest.level; event:government.fallen.",
                "mechanisms.csv:4: error: \"lever\" is no element of a case. Write kind:name, the kind being one of stock, quantity, event, lever, issue, decision, deployment, question, scenario, actor, claim, source, program.",
                "mechanisms.csv:4: error: \"thing:x\" is no element of a case. Write kind:name, the kind being one of stock, quantity, event, lever, issue, decision, deployment, question, scenario, actor, claim, source, program.",
                "mechanisms.csv:4: error: mechanism \"M1\" stands here a second time, first in mechanisms.csv:2. Remove or rename one of the two.",
                "mechanisms.csv:5: error: the mechanism has no id. Give it one, such as M01.");
    }

    @Test
    void mechanismsInABrokenTable() {
        says(
                template.put("mechanisms.csv", "id,mechanism,elements,page\nM1,One,\"program:x,,\n"),
                "mechanisms.csv:1: error: unknown column \"page\". Did you mean pages?",
                "mechanisms.csv:2: error: the table cannot be read from this row on. Look for a quote that is not closed; write \"\" for a quote inside quotes.");
    }

    // Evidence

    @Test
    void quantitiesWithoutOrigin() {
        says(
                "quantities:\n  x: {label: X}\n  y: {prior: 1 to 2, formula: 3}\n  z: {pool: prior}\n",
                "case.yaml:12:3: error: quantity \"x\" has no formula, no prior and no claim as of 2031-03-10. Add one of them: a prior states your own judgement, such as 20 to 30.",
                "case.yaml:13:3: error: quantity \"y\" has both a formula and a prior. Keep the formula if it is computed, the prior if it is judged.",
                "case.yaml:14:3: error: quantity \"z\" is to come from its prior, but has none. Add a prior, or remove pool.");
    }

    @Test
    void quantitiesWhoseClaimsAreNotKnownYet() {
        says(
                template.replace("case.yaml", "as_of: 2031-03-10", "as_of: 2031-03-01"),
                "quantities.yaml:7:3: error: quantity \"arrivals\" has no formula, no prior and no claim as of 2031-03-01. Add one of them: a prior states your own judgement, such as 20 to 30.",
                "sources/sources.csv:2: note: source \"league\" speaks from 2031-03-09, after the as-of date 2031-03-01: it is not used.",
                "sources/sources.csv:3: note: source \"herald\" speaks from 2031-03-08, after the as-of date 2031-03-01: it is not used.");
    }

    @Test
    void quotesThatStandNowhere() {
        says(
                template.replace(
                        "claims.csv",
                        "On average 420 lorries a day have arrived",
                        "On average 420 lorries a day had arrived"),
                "claims.csv:2:25: error: the quote of claim arrivals-league is not in sources/league.txt. The nearest passage, in line 7, is: \"On average 420 lorries a day have arrived at Dren since the closure\".");
    }

    @Test
    void claimsThatDoNotFitWhatTheyAreAbout() {
        says(
                template.put("claims.csv", """
                        id,source,quote,about,value,unit,said_by,item_grade,when,note
                        a,league,We saw no repairs,arrival,,,,2,,
                        b,league,We saw no repairs,queue,yes,,,2,,
                        c,league,We saw no repairs,border.reopened,5,,,2,,said so
                        d,league,We saw no repairs,pressure,5,,,2,,said so
                        e,league,We saw no repairs,arrivals,normal(5,,,2,,said so
                        f,league,We saw no repairs,arrivals,5 * nowhere,,,2,,said so
                        g,league,We saw no repairs,arrivals,5,km,,2,,said so
                        """),
                "claims.csv:2: error: claim \"a\" is about \"arrival\", which is not defined. Did you mean arrivals?",
                "claims.csv:3: error: claim \"b\" gives yes or no for the stock \"queue\". Write a number or a range such as 20 to 30.",
                "claims.csv:4: error: claim \"c\" gives a number for the event \"border.reopened\". Write yes, no, or a word of likelihood such as likely.",
                "claims.csv:5: error: claim \"d\" gives a value for \"pressure\", which is computed by a formula. Remove the formula, or leave the value empty.",
                "claims.csv:6:37: error: the parentheses of the formula do not match. Close every parenthesis once.",
                "claims.csv:7: error: unknown name `nowhere` in the value of claim \"f\".",
                "claims.csv:8: error: claim \"g\" is in km, but \"arrivals\" is in lorries/day. Convert the value by a formula, leave the cell \"unit\" empty, and say so in the note.");
    }

    @Test
    void sourcesWithoutText() {
        says(
                template.replace("sources/sources.csv", "league,league.txt,", "league,,"),
                "sources/league.txt: note: the text is not listed in sources/sources.csv. Add a row for it, so that claims can quote it.",
                "sources/sources.csv:2: note: the text of source \"league\" is not in the folder: 2 of its quotes cannot be checked.");
    }

    // All at once

    @Test
    void allProblemsAtOnceInTheOrderOfFilesAndLines() {
        says(
                template.replace("case.yaml", "kind: leader", "kind: boss")
                        .replace("claims.csv", "more than 650 lorries", "more than 750 lorries")
                        .replace("levers.yaml", "power: hard", "power: mighty")
                        .replace("quantities.yaml", "per: day\n    min", "per: dai\n    min"),
                "case.yaml:33:11: error: expected one of state, leader, group, institution, firm, found \"boss\".",
                "claims.csv:3:27: error: the quote of claim arrivals-hauliers is not in sources/herald.txt. The nearest passage, in line 5, is: \"more than 650 lorries reach Dren every day\".",
                "levers.yaml:13:12: error: expected one of hard, soft, found \"mighty\".",
                "quantities.yaml:40:10: error: expected one of hour, day, week, month, year, found \"dai\". Did you mean day?");
    }

    @Test
    void notMoreThanAnyoneCanRead() {
        StringBuilder many = new StringBuilder("quantities:\n");
        for (int i = 0; i < 3_000; i++) {
            many.append("  q%d: {prior: 1, x: 1}\n".formatted(i));
        }

        assertThat(Workshop.bare(parent, many.toString()).problems())
                .hasSize(2 * Problems.MOST + 1)
                .last()
                .isEqualTo("error: 1000 further problems are not listed. Repair these first.");
    }

    private static String lever(String strength) {
        return "{sender: a, receiver: b, channel: trade, on: situation, mode: deliberate, power: hard, origin: system, strength: "
                + strength + "}";
    }
}
