package tarazy.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import tarazy.casefile.Problem;
import tarazy.casefile.Severity;
import tarazy.evidence.EvidenceCounts;
import tarazy.forecast.Answer;
import tarazy.forecast.Comparison;
import tarazy.forecast.Contradiction;
import tarazy.forecast.DecisionOutlook;
import tarazy.forecast.DeploymentOutlook;
import tarazy.forecast.Estimate;
import tarazy.forecast.Explanation;
import tarazy.forecast.Forecast;
import tarazy.forecast.IssueOutlook;
import tarazy.forecast.SampleTable;
import tarazy.forecast.SourceUse;
import tarazy.forecast.Trajectory;
import tarazy.forecast.UprisingOutlook;

/** A made-up crisis between invented states, rich enough to fill every part of a report. */
public final class SampleForecasts {
    private static final LocalDate AS_OF = LocalDate.of(2031, 3, 4);

    private SampleForecasts() {}

    public static Forecast rich() {
        return new Forecast(
                "strait-2031",
                "The Sund strait crisis, March 2031",
                "Port workers and fuel hauliers block the harbours of Vesmark after a price rise. The neighbouring power"
                        + " offers to send its coast guard; the government weighs accepting it against the loss of the"
                        + " western loan.",
                AS_OF,
                20_310_304L,
                10_000,
                "",
                answers(),
                estimates(),
                trajectories(),
                issues(),
                decisions(),
                uprisings(),
                deployments(),
                SampleInfluence.rich(AS_OF),
                sources(),
                contradictions(),
                List.of(
                        "harbour.capacity has no claim as of the date; the analyst's judgement was used.",
                        "41 of 10,000 runs gave no value for grain-price."),
                samples());
    }

    private static List<UprisingOutlook> uprisings() {
        return List.of(new UprisingOutlook(
                "blockade",
                "The blockade of the ports",
                0.034,
                new IssueOutlook.Spread(0, 2, 5, 11, 40, 9.5),
                new IssueOutlook.Spread(120, 300, 640, 1_100, 2_300, 820),
                List.of(
                        new UprisingOutlook.City(
                                "vesmark",
                                "Vesmark",
                                55.7,
                                12.6,
                                600_000,
                                new IssueOutlook.Spread(900, 2_000, 3_400, 5_200, 9_800, 4_100),
                                new IssueOutlook.Spread(0.31, 0.5, 0.62, 0.7, 0.85, 0.61),
                                0.21),
                        new UprisingOutlook.City(
                                "sund",
                                "Sund",
                                56.0,
                                12.7,
                                90_000,
                                new IssueOutlook.Spread(0, 30, 90, 240, 800, 200),
                                new IssueOutlook.Spread(0.7, 0.9, 0.97, 1, 1, 0.93),
                                0.005)),
                "Crowds are what harbour masters report."));
    }

    private static List<DeploymentOutlook> deployments() {
        List<Trajectory.Point> there = new ArrayList<>();
        List<Trajectory.Point> moving = new ArrayList<>();
        for (int k = 0; k <= 10; k++) {
            LocalDateTime time = AS_OF.plusDays(k).atStartOfDay();
            there.add(new Trajectory.Point(time, 0, 0, 0.4 * k, 0.5 * k, 0.6 * k, 0.3 * k));
            moving.add(new Trajectory.Point(time, 0, 0, 1, 2, 3, k < 5 ? 1.5 : 0));
        }
        Optional<IssueOutlook.Spread> days = Optional.of(new IssueOutlook.Spread(1, 2, 3, 4, 5.5, 3.1));
        return List.of(new DeploymentOutlook(
                "coast_guard",
                "The coast guard of Norland",
                "ships",
                AS_OF.atStartOfDay(),
                List.of(
                        new Trajectory("coast_guard.at.sund", "Sund", "ships", there),
                        new Trajectory("coast_guard.at.skagen", "Skagen", "ships", moving)),
                new Trajectory("coast_guard.moving", "on the way", "ships", moving),
                List.of(
                        new DeploymentOutlook.Command(
                                "sail",
                                "Sail to the Sund",
                                false,
                                "skagen",
                                "sund",
                                0.62,
                                days,
                                days,
                                days,
                                Optional.of(new IssueOutlook.Spread(4, 4, 4, 4, 4, 4)),
                                0.6),
                        new DeploymentOutlook.Command(
                                "back",
                                "Sail home",
                                true,
                                "sund",
                                "skagen",
                                0,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                0)),
                "six ships at Skagen, says the navy's list"));
    }

    private static List<DecisionOutlook> decisions() {
        DecisionOutlook.Step open = end("The border opens");
        DecisionOutlook.Step shut = end("The border stays shut");
        DecisionOutlook.Step answer = new DecisionOutlook.Step(
                DecisionOutlook.Kind.CHOICE,
                "hauliers",
                "The hauliers",
                "block",
                true,
                List.of(
                        new DecisionOutlook.Way("block", "Block the road", 0.3, -0.25, shut),
                        new DecisionOutlook.Way("wait", "Wait", 0.7, 0.5, open)),
                Optional.empty(),
                "They do not know what was offered.");
        DecisionOutlook.Step offer = new DecisionOutlook.Step(
                DecisionOutlook.Kind.CHOICE,
                "velmara",
                "Velmara",
                "velmara",
                false,
                List.of(
                        new DecisionOutlook.Way("offer", "Offer a lane", 0.8, 1.25, answer),
                        new DecisionOutlook.Way("refuse", "Refuse", 0.2, -0.5, answer)),
                Optional.of(new DecisionOutlook.Decider(
                        "Offer a lane", "Refuse", 1.75, 0.9, "The border opens", 2, 0.7, 0.1)),
                "");
        DecisionOutlook.Step weather = new DecisionOutlook.Step(
                DecisionOutlook.Kind.CHANCE,
                "",
                "weather",
                "",
                false,
                List.of(
                        new DecisionOutlook.Way("dry", "Dry", 0.6, Double.NaN, offer),
                        new DecisionOutlook.Way("snow", "Snow", 0.4, Double.NaN, shut)),
                Optional.empty(),
                "");
        return List.of(
                new DecisionOutlook(
                        "lane",
                        "Whether a lane is opened",
                        0.75,
                        List.of(
                                new DecisionOutlook.Outcome(
                                        "open",
                                        "The border opens",
                                        0.41,
                                        Optional.of(new IssueOutlook.Spread(0.1, 0.3, 0.42, 0.5, 0.7, 0.42)),
                                        0.85,
                                        ""),
                                new DecisionOutlook.Outcome(
                                        "shut",
                                        "The border stays shut",
                                        0.59,
                                        Optional.of(new IssueOutlook.Spread(0.3, 0.5, 0.58, 0.7, 0.9, 0.58)),
                                        0.85,
                                        "")),
                        weather,
                        "Payoffs are the analyst's."),
                new DecisionOutlook(
                        "toll",
                        "Whether a toll is levied",
                        0,
                        List.of(new DecisionOutlook.Outcome("levied", "levied", 0, Optional.empty(), 1, "")),
                        end("levied"),
                        ""));
    }

    private static DecisionOutlook.Step end(String outcome) {
        return new DecisionOutlook.Step(
                DecisionOutlook.Kind.END, "", outcome, "", false, List.of(), Optional.empty(), "");
    }

    private static List<IssueOutlook> issues() {
        IssueOutlook.Spread near = new IssueOutlook.Spread(-0.5, -0.25, 0, 0.25, 0.5, 0.01);
        return List.of(
                new IssueOutlook(
                        "harbour.dues",
                        "Who pays the harbour dues",
                        "",
                        -1,
                        1,
                        "the hauliers alone",
                        "the state alone",
                        "smp",
                        0.8125,
                        Optional.of(near),
                        Optional.of(new IssueOutlook.Spread(-0.4, -0.2, 0.1, 0.2, 0.4, 0.08)),
                        List.of(
                                new IssueOutlook.Stand("hauliers", "The hauliers", near),
                                new IssueOutlook.Stand(
                                        "ministry",
                                        "Ministry of Transport",
                                        new IssueOutlook.Spread(-1, -1, -0.9, -0.8, -0.7, -0.88))),
                        "Dues fell due in February."),
                new IssueOutlook(
                        "mission.length",
                        "How long the mission stays",
                        "day",
                        0,
                        365,
                        "",
                        "",
                        "mean",
                        0,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        ""));
    }

    private static List<Answer> answers() {
        return List.of(
                probability(
                                "government-in-office",
                                "Is the Lindqvist government still in office on 31 March 2031?",
                                0.8734)
                        .baseline(0.9, "Governments in their second year, 1990–2030")
                        .date(2031, 3, 31)
                        .drivers(
                                driver("unrest.level", "Intensity of unrest", 0.42),
                                driver("elite.loyalty", "Loyalty of the elite", 0.17),
                                driver("fuel.price", "Fuel price", 0.06))
                        .sources("harbour-radio", "ministry-note", "wire-0302", "wire-0303")
                        .resolution(
                                1,
                                2031,
                                3,
                                31,
                                "parliament-record",
                                "The Prime Minister answered questions in the chamber.",
                                false)
                        .build(),
                probability(
                                "coast-guard-lands",
                                "Do foreign coast guard units land in Vesmark by 15 March 2031?",
                                0.312)
                        .by()
                        .baseline(0.08, "Base rate of requested deployments within a fortnight")
                        .date(2031, 3, 15)
                        .drivers(
                                driver("invitation.sent", "An invitation is sent", 0.61),
                                driver("sealift.days", "Days of sealift", 0.11))
                        .sources("embassy-cable", "wire-0303")
                        .resolution(
                                0,
                                2031,
                                3,
                                15,
                                "wire-0316",
                                "No foreign vessel has docked since the blockade began.",
                                false)
                        .build(),
                number(
                                "foreign-troops",
                                "How many foreign personnel are in the country on 15 March 2031?",
                                2_480,
                                0,
                                6_150,
                                "people")
                        .date(2031, 3, 15)
                        .baseline(3_000, "Size of the last comparable mission")
                        .drivers(
                                driver("contingent.size", "Size of the first contingent", 0.55),
                                driver("sealift.days", "Days of sealift", 0.2))
                        .sources("embassy-cable", "general-staff", "wire-0303")
                        .histogram(
                                0, 7_000, 41, 18, 20, 35, 60, 95, 130, 148, 150, 139, 118, 90, 66, 41, 25, 14, 8, 4, 2,
                                1)
                        .build(),
                probability("loan-kept", "Is the western loan still on the table on 30 June 2031?", 0.5512)
                        .date(2031, 6, 30)
                        .drivers(driver("invitation.sent", "An invitation is sent", 0.33))
                        .sources("bank-statement", "ministry-note")
                        .build(),
                number(
                                "grain-price",
                                "What does a tonne of grain cost at Sund harbour on 31 December 2031?",
                                312.4,
                                248.7,
                                428.9,
                                "EUR/t")
                        .date(2031, 12, 31)
                        .missing(41)
                        .baseline(290, "Futures price on 3 March 2031")
                        .drivers(
                                driver("harbour.capacity", "Capacity of the harbours", 0.47),
                                driver("world.price", "World price", 0.31),
                                driver("strike.days", "Days of strike", 0.09))
                        .sources("port-authority", "wire-0302")
                        .histogram(220, 500, 4, 19, 61, 118, 160, 171, 150, 118, 82, 55, 32, 18, 9, 5, 2)
                        .resolution(
                                301.5,
                                2031,
                                12,
                                31,
                                "exchange-2031",
                                "Sund grain closed the year at 301.50 euros a tonne.",
                                false)
                        .build(),
                probability("second-port-closed", "Does a second harbour close by 31 March 2031?", 0.004)
                        .by()
                        .date(2031, 3, 31)
                        .sources()
                        .build());
    }

    private static List<Estimate> estimates() {
        return List.of(
                new Estimate(
                        "contingent.size",
                        "Size of the first contingent",
                        "people",
                        List.of(900.0, 1_400.0, 2_700.0, 5_900.0, 8_200.0),
                        Estimate.Basis.CLAIMS,
                        "",
                        "",
                        List.of(
                                new Estimate.PooledClaim(
                                        "c1",
                                        "wire-0303",
                                        "some 2,500 coast guard officers stand ready to embark",
                                        "Foreign ministry spokesman",
                                        "2500",
                                        "lognormal(7.82, 0.18)",
                                        0.45,
                                        true,
                                        curve(900, 8_200, 2_500, 480)),
                                new Estimate.PooledClaim(
                                        "c2",
                                        "general-staff",
                                        "the force will number more than 5,000",
                                        "Chief of staff",
                                        ">5k",
                                        "5000 to 8000",
                                        0.25,
                                        true,
                                        curve(900, 8_200, 6_200, 850)),
                                new Estimate.PooledClaim(
                                        "c3",
                                        "harbour-radio",
                                        "a couple of boats, perhaps fifteen hundred men",
                                        "",
                                        "~1500",
                                        "lognormal(7.31, 0.3)",
                                        0.30,
                                        false,
                                        curve(900, 8_200, 1_600, 420))),
                        curve(900, 8_200, 2_500, 480, 6_200, 850, 1_600, 420)),
                new Estimate(
                        "harbour.capacity",
                        "Capacity of the harbours",
                        "Mt/year",
                        List.of(8.2, 9.1, 11.9, 15.2, 17.0),
                        Estimate.Basis.PRIOR,
                        "9 to 15",
                        "Judged from the berths in use in 2029; the port authority publishes no figure.",
                        List.of(),
                        curve(7.5, 18, 11.8, 1.8)),
                new Estimate(
                        "strike.days",
                        "Days of strike",
                        "day",
                        List.of(4.0, 6.0, 14.0, 31.0, 44.0),
                        Estimate.Basis.CLAIMS,
                        "",
                        "",
                        List.of(new Estimate.PooledClaim(
                                "c7",
                                "wire-0302",
                                "we can hold out for a month if we have to",
                                "Union chair",
                                "up to 30",
                                "5 to 30",
                                1,
                                true,
                                curve(2, 46, 14, 7))),
                        curve(2, 46, 14, 7)));
    }

    private static List<Trajectory> trajectories() {
        return List.of(
                trajectory("unrest.level", "Intensity of unrest", "", 0.55, 0.012, 1, false),
                trajectory("foreign.troops", "Foreign personnel in the country", "people", 2_600, 0.02, 900, true),
                event("invitation.sent", "An invitation is sent"));
    }

    private static Trajectory event(String name, String label) {
        List<Trajectory.Point> points = new ArrayList<>();
        for (int k = 0; k < 20; k++) {
            double share = 0.6 * (1 - Math.exp(-0.2 * k));
            double half = share > 0.5 ? 1 : 0;
            points.add(new Trajectory.Point(
                    AS_OF.plusDays(k).atStartOfDay(), 0, 0, half, share > 0.25 ? 1 : 0, k > 0 ? 1 : 0, share));
        }
        return new Trajectory(name, label, "", points);
    }

    private static Trajectory trajectory(
            String name, String label, String unit, double top, double rate, double spread, boolean humped) {
        List<Trajectory.Point> points = new ArrayList<>();
        LocalDateTime time = AS_OF.atStartOfDay();
        for (int k = 0; k < 40; k++) {
            double t = k < 26 ? k : 26 + 10 * (k - 26);
            double middle = humped ? top * t / 12 * Math.exp(1 - t / 12) : top * Math.exp(-rate * t) + 0.05;
            double half = humped ? spread * Math.sqrt(t) / 4 : 0.02 * Math.sqrt(t + 1) * spread;
            points.add(new Trajectory.Point(
                    time,
                    Math.max(0, middle - 1.6 * half),
                    Math.max(0, middle - 0.7 * half),
                    middle,
                    middle + 0.7 * half,
                    middle + 1.6 * half,
                    middle + 0.05 * half));
            time = time.plusDays(k < 26 ? 1 : 10);
        }
        return new Trajectory(name, label, unit, points);
    }

    private static List<SourceUse> sources() {
        return List.of(
                source(
                        "wire-0302",
                        "Hauliers join blockade of Sund harbour",
                        "Northern Wire",
                        2,
                        "B",
                        "wire",
                        true,
                        4,
                        4),
                source("wire-0303", "Coast guard 'ready to embark'", "Northern Wire", 3, "B", "wire", true, 5, 5),
                source("harbour-radio", "Morning programme, transcript", "Harbour Radio", 3, "D", "", true, 3, 1),
                source(
                        "general-staff",
                        "Order of the day",
                        "General staff of the neighbouring power",
                        4,
                        "C",
                        "",
                        true,
                        1,
                        1),
                source(
                        "ministry-note",
                        "Note to the diplomatic corps",
                        "Foreign ministry of Vesmark",
                        4,
                        "A",
                        "",
                        true,
                        2,
                        2),
                source("embassy-cable", "Cable 31/114", "An embassy", 4, "B", "", true, 3, 3),
                new SourceUse(
                        "parliament-record",
                        "Verbatim record, 31 March",
                        "Parliament of Vesmark",
                        Optional.of(LocalDate.of(2031, 4, 1)),
                        LocalDate.of(2031, 3, 31),
                        "A",
                        "",
                        false,
                        1,
                        1));
    }

    private static SourceUse source(
            String id,
            String title,
            String publisher,
            int day,
            String grade,
            String group,
            boolean used,
            int claims,
            int verified) {
        LocalDate date = LocalDate.of(2031, 3, day);
        return new SourceUse(id, title, publisher, Optional.of(date), date, grade, group, used, claims, verified);
    }

    private static List<Contradiction> contradictions() {
        return List.of(
                new Contradiction(
                        "contingent.size",
                        "The 90 % intervals of c1 and c2 do not overlap.",
                        List.of(
                                new Contradiction.Side(
                                        "c1",
                                        "wire-0303",
                                        "Foreign ministry spokesman",
                                        "2500",
                                        "some 2,500 coast guard officers stand ready to embark"),
                                new Contradiction.Side(
                                        "c2",
                                        "general-staff",
                                        "Chief of staff",
                                        ">5k",
                                        "the force will number more than 5,000"))),
                new Contradiction(
                        "invitation.sent",
                        "Said to be true and said to be false.",
                        List.of(
                                new Contradiction.Side(
                                        "c11",
                                        "ministry-note",
                                        "Foreign ministry of Vesmark",
                                        "no",
                                        "no assistance has been requested"),
                                new Contradiction.Side(
                                        "c12", "embassy-cable", "", "yes", "the letter went out on Monday night"))));
    }

    /** Named columns of seeded noise, with missing values and yes/no columns. */
    public static SampleTable samples() {
        Random random = new Random(7);
        double[] price = new double[200];
        double[] closed = new double[200];
        double[] troops = new double[200];
        for (int run = 0; run < 200; run++) {
            price[run] = run % 50 == 3 ? Double.NaN : 300 * Math.exp(0.2 * random.nextGaussian());
            closed[run] = random.nextInt(2);
            troops[run] = Math.rint(2_500 + 900 * random.nextGaussian());
        }
        return table(List.of("grain-price", "second-port-closed", "contingent, \"first\""), price, closed, troops);
    }

    public static SampleTable table(List<String> names, double[]... columns) {
        return new SampleTable() {
            @Override
            public List<String> columns() {
                return names;
            }

            @Override
            public int runs() {
                return columns.length == 0 ? 0 : columns[0].length;
            }

            @Override
            public double[] column(String name) {
                return columns[names.indexOf(name)];
            }
        };
    }

    public static Explanation explanation() {
        Forecast forecast = rich();
        Answer answer = forecast.answers().getFirst();
        return new Explanation(
                answer,
                forecast.runs(),
                answer.drivers(),
                List.of(driver("contingent.size", "Size of the first contingent", 0.031)),
                List.of(
                        new Explanation.Swing("unrest.level", "Intensity of unrest", "", 0.12, 0.71, 0.982, 0.541),
                        new Explanation.Swing(
                                "contingent.size", "Size of the first contingent", "people", 1_500, 5_400, 0.85, 0.89)),
                List.of(
                        new Explanation.BreakEven("unrest.level", "Intensity of unrest", "", 0.5, Optional.of(0.78)),
                        new Explanation.BreakEven("fuel.price", "Fuel price", "EUR/l", 0.5, Optional.empty())),
                List.of(
                        new Explanation.WithoutSource("general-staff", "Order of the day", 0.8611, -0.0123, 7_412.6),
                        new Explanation.WithoutSource(
                                "wire-0303", "Coast guard 'ready to embark'", 0.8790, 0.0056, 5_480)),
                forecast.estimates(),
                List.of(new Explanation.Decided(0.25, decisions().getFirst())),
                List.of("Indices below 1 % are within sampling error."));
    }

    public static Comparison comparison() {
        Forecast before = rich();
        Answer first = before.answers().getFirst();
        Answer second = before.answers().get(2);
        return new Comparison(
                before,
                before,
                List.of("sealift.days = 3", "fuel.price = 1.2 to 1.6"),
                List.of(
                        new Comparison.Change(
                                first.id(),
                                first.ask(),
                                first,
                                probability(first.id(), first.ask(), 0.7912).build(),
                                -0.0822,
                                -0.0881,
                                -0.0765),
                        new Comparison.Change(
                                second.id(),
                                second.ask(),
                                second,
                                number(second.id(), second.ask(), 2_610, 0, 6_300, "people")
                                        .build(),
                                130,
                                -60,
                                340)));
    }

    public static CheckResult check() {
        return new CheckResult(
                "strait-2031",
                List.of(
                        new Problem(
                                Severity.ERROR,
                                "quantities.yaml",
                                12,
                                7,
                                "adds km to people",
                                "Divide by a length first"),
                        new Problem(Severity.WARNING, "claims.csv", 9, 0, "source wire-0399 is not used", "")),
                Optional.of(new CheckResult.Content(
                        "The Sund strait crisis, March 2031",
                        AS_OF,
                        List.of(
                                new CheckResult.Count(6, "question", "questions"),
                                new CheckResult.Count(1, "stock", "stocks")),
                        new EvidenceCounts(7, 6, 19, 13, 3, 2, 1),
                        6,
                        contradictions())));
    }

    public static Answer.Driver driver(String quantity, String label, double share) {
        return new Answer.Driver(quantity, label, share);
    }

    /** A mixture of normal humps, given as middle and spread, over 40 bins. */
    static Estimate.Curve curve(double low, double high, double... humps) {
        Double[] heights = new Double[40];
        double sum = 0;
        for (int k = 0; k < heights.length; k++) {
            double x = low + (k + 0.5) * (high - low) / heights.length;
            double height = 0;
            for (int h = 0; h < humps.length; h += 2) {
                double z = (x - humps[h]) / humps[h + 1];
                height += Math.exp(-z * z / 2) / humps[h + 1];
            }
            heights[k] = height;
            sum += height;
        }
        double total = sum;
        return new Estimate.Curve(
                low, high, Arrays.stream(heights).map(h -> h / total).toList());
    }

    public static AnswerBuilder probability(String id, String ask, double value) {
        double half = 1.645 * Math.sqrt(value * (1 - value) / 10_000);
        return new AnswerBuilder(
                id, ask, Answer.Kind.PROBABILITY, value, Math.max(0, value - half), Math.min(1, value + half), "");
    }

    public static AnswerBuilder number(String id, String ask, double value, double low, double high, String unit) {
        return new AnswerBuilder(id, ask, Answer.Kind.NUMBER, value, low, high, unit);
    }

    /** Collects what an answer may have besides its value. */
    public static final class AnswerBuilder {
        private final String id;
        private final String ask;
        private final Answer.Kind kind;
        private final double value;
        private final double low;
        private final double high;
        private final String unit;
        private LocalDate date = AS_OF.plusDays(30);
        private boolean by;
        private int missing;
        private OptionalDouble baseline = OptionalDouble.empty();
        private String note = "";
        private List<Answer.Driver> drivers = List.of();
        private List<String> sources = List.of();
        private Optional<Answer.Histogram> histogram = Optional.empty();
        private Optional<Answer.Resolution> resolution = Optional.empty();

        private AnswerBuilder(
                String id, String ask, Answer.Kind kind, double value, double low, double high, String unit) {
            this.id = id;
            this.ask = ask;
            this.kind = kind;
            this.value = value;
            this.low = low;
            this.high = high;
            this.unit = unit;
        }

        public AnswerBuilder date(int year, int month, int day) {
            date = LocalDate.of(year, month, day);
            return this;
        }

        public AnswerBuilder by() {
            by = true;
            return this;
        }

        public AnswerBuilder missing(int runs) {
            missing = runs;
            return this;
        }

        public AnswerBuilder baseline(double value, String why) {
            baseline = OptionalDouble.of(value);
            note = why;
            return this;
        }

        public AnswerBuilder drivers(Answer.Driver... values) {
            drivers = List.of(values);
            return this;
        }

        public AnswerBuilder sources(String... ids) {
            sources = List.of(ids);
            return this;
        }

        public AnswerBuilder histogram(double from, double to, Integer... counts) {
            histogram = Optional.of(new Answer.Histogram(from, to, List.of(counts)));
            return this;
        }

        public AnswerBuilder resolution(
                double outcome, int year, int month, int day, String source, String quote, boolean known) {
            resolution = Optional.of(
                    new Answer.Resolution(outcome, LocalDate.of(year, month, day), source, quote, "", known));
            return this;
        }

        public Answer build() {
            return new Answer(
                    id,
                    ask,
                    kind,
                    value,
                    low,
                    high,
                    unit,
                    date,
                    by,
                    missing,
                    baseline,
                    note,
                    drivers,
                    sources,
                    histogram,
                    resolution);
        }
    }
}
