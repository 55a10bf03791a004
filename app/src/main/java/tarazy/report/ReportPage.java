package tarazy.report;

import java.util.List;

/** Everything the template of the report page prints, already put into words; escaping is left to the template. */
record ReportPage(
        String title,
        String summary,
        String asOf,
        String scenario,
        String runs,
        String seed,
        List<AnswerRow> answers,
        List<List<Piece>> notes,
        List<Fan> fans,
        String timeNote,
        List<IssueRow> issues,
        List<DecisionRow> decisions,
        List<UprisingRow> uprisings,
        List<DeploymentRow> deployments,
        Influence influence,
        List<DriverRow> drivers,
        List<EstimateRow> claimed,
        List<EstimateRow> judged,
        List<ContradictionRow> contradictions,
        List<SourceRow> sources,
        List<SourceRow> later,
        List<OutcomeRow> outcomes,
        String command,
        String version) {

    /** A link inside the page; no target if it leads nowhere. */
    record Link(String text, String target) {
        boolean leads() {
            return !target.isEmpty();
        }
    }

    /** A part of a sentence, set as code or as text. */
    record Piece(String text, boolean code) {}

    record Share(Link link, String label, String percent, String width) {
        String name() {
            return label.isEmpty() ? link.text() : label;
        }
    }

    /** Places on a scale from 0 to 100 %, as SVG lengths. */
    record Scale(String value, String low, String width, String baseline) {}

    record AnswerRow(
            String anchor,
            String id,
            String ask,
            String when,
            boolean probability,
            String value,
            String unit,
            String interval,
            String baseline,
            String baselineNote,
            String missing,
            Scale scale,
            String chart,
            String chartText,
            List<Share> drivers,
            List<Link> sources) {}

    record Fan(
            String name, String label, String unit, boolean yesNo, String chart, String chartText, List<FanRow> rows) {}

    record FanRow(String date, String share, String median, String half, String most) {}

    /** Marks on the issue's scale as SVG lengths; empty where there is none. */
    record IssueRow(
            String name,
            String label,
            String unit,
            String model,
            String settled,
            String median,
            String interval,
            String baseline,
            String low,
            String high,
            String lowMeans,
            String highMeans,
            Marks settlement,
            String baselineAt,
            List<StandRow> stands,
            String note,
            String chartText) {}

    /**
     * @param decided in words
     * @param outcomes none if no run decided
     */
    record DecisionRow(
            String name, String label, String decided, List<OutcomeShare> outcomes, StepRow tree, String note) {}

    /** How likely an outcome is, its spread over runs as SVG lengths. */
    record OutcomeShare(String label, String percent, String interval, String noise, Marks marks, String note) {}

    /**
     * A node of a decision's tree.
     *
     * @param who chooses or what chance decides; the outcome at an end
     * @param why the payoff that decides it; may be empty
     */
    record StepRow(String who, String why, List<WayRow> ways, String note) {}

    /**
     * A way on.
     *
     * @param width of the bar as an SVG length
     * @param worth what can be expected there; empty at a move of chance
     * @param outcome in which it ends; empty if it goes on
     */
    record WayRow(String label, String percent, String width, String worth, String outcome, StepRow next) {}

    /**
     * @param words what became of it on the whole
     * @param map of the cities as a drawing; empty if none is placed
     * @param cities the hardest hit first
     */
    record UprisingRow(String name, String label, String words, String map, List<CityRow> cities, String note) {}

    /**
     * A city.
     *
     * @param lost how likely it is beyond control at some time
     * @param control median of the lowest control, with its spread as SVG lengths
     */
    record CityRow(String label, String lost, String peak, String peaks, String control, Marks marks) {}

    record DeploymentRow(
            String name, String label, String unit, List<Fan> fans, List<CommandRow> commands, String note) {}

    /** An order or a recall, with the shares of the runs in which it is given and in which all have arrived. */
    record CommandRow(
            String label,
            String way,
            String given,
            DayRange day,
            DayRange first,
            DayRange last,
            String complete,
            String units) {}

    /** Median and 90 % of the runs; the latter may be empty. */
    record DayRange(String median, String interval) {}

    /** Median and 90 % interval on a scale. */
    record Marks(String at, String from, String width) {}

    /**
     * Who can press whom.
     *
     * @param graph drawing of actors and levers; empty if there are none
     * @param map empty if nothing is placed
     */
    record Influence(String day, String graph, String map, List<PairRow> pairs, List<NetworkRow> networks) {
        boolean isEmpty() {
            return pairs.isEmpty() && networks.isEmpty();
        }
    }

    /** All levers of one actor over another. */
    record PairRow(String sender, String receiver, String hard, String soft, List<LeverRow> levers) {}

    /** @param power hard or soft, which is its class in the style sheet as well */
    record LeverRow(
            String anchor,
            String label,
            String id,
            String power,
            String kind,
            String strength,
            String interval,
            String width,
            String act,
            List<String> found,
            List<LeverClaim> claims,
            String note) {}

    record LeverClaim(String id, Link source, String quote) {}

    record NetworkRow(
            String name,
            String label,
            String flow,
            String ways,
            List<WithholdRow> deniers,
            List<LinkRow> links,
            String note) {}

    /** What an actor can withhold; the width of the share as an SVG length. */
    record WithholdRow(
            String actor,
            String alone,
            String interval,
            String share,
            String veto,
            String shapley,
            String banzhaf,
            String width) {}

    record LinkRow(String label, String way, String capacity, String carries, String closedBy) {}

    record StandRow(String name, String median, String interval, Marks marks) {}

    record DriverRow(Link quantity, String label, List<Share> answers) {}

    record EstimateRow(
            String anchor,
            String name,
            String label,
            String unit,
            String median,
            String interval,
            List<String> quantiles,
            String basis,
            String formula,
            String note,
            String spark,
            String chart,
            String chartText,
            List<ClaimRow> claims) {}

    record ClaimRow(
            String dot,
            String id,
            Link source,
            String saidBy,
            String value,
            String formula,
            String weight,
            boolean verified,
            String quote) {}

    record ContradictionRow(Link about, String label, String explanation, List<SideRow> sides) {}

    record SideRow(String claim, Link source, String saidBy, String value, String quote) {}

    record SourceRow(
            String anchor,
            String id,
            String title,
            String publisher,
            String group,
            String grade,
            String gradeText,
            String speaksFrom,
            String published,
            String claims,
            String verified,
            boolean complete) {}

    record OutcomeRow(
            String ask,
            String forecast,
            String outcome,
            String date,
            Link source,
            String quote,
            String note,
            boolean known) {}
}
