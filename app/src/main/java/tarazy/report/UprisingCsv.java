package tarazy.report;

import tarazy.forecast.CountryOutlook;
import tarazy.forecast.CountryOutlook.Band;
import tarazy.forecast.CountryOutlook.CityOutlook;
import tarazy.forecast.StreetOutlook;
import tarazy.forecast.StreetOutlook.Moment;
import tarazy.uprising.street.Outbursts;

/** Uprisings as tables. */
final class UprisingCsv {
    private UprisingCsv() {}

    /** Of one run a row a step, of several a row a run. */
    static String text(StreetOutlook outlook) {
        if (outlook.runs().size() == 1) {
            Csv csv = Csv.withHeader("step", "quiet", "active", "jailed", "legitimacy");
            for (int t = 0; t < outlook.first().size(); t++) {
                Moment moment = outlook.first().get(t);
                csv.number(t)
                        .number(moment.quiet())
                        .number(moment.active())
                        .number(moment.jailed())
                        .number(moment.legitimacy())
                        .end();
            }
            return csv.toString();
        }
        Csv csv = Csv.withHeader("seed", "mean_active", "max_active", "time_above", "outbursts", "mean_peak");
        for (int r = 0; r < outlook.runs().size(); r++) {
            Outbursts run = outlook.runs().get(r);
            csv.word(Long.toString(outlook.seed() + r))
                    .number(run.meanActive())
                    .number(run.maxActive())
                    .number(run.timeAbove())
                    .number(run.count())
                    .number(run.meanPeak())
                    .end();
        }
        return csv.toString();
    }

    /** A row a step and city, and one of all cities with an empty name. */
    static String text(CountryOutlook outlook) {
        Csv csv = Csv.withHeader("day", "city", "active", "control", "active_p05", "active_p50", "active_p95");
        double step = outlook.file().settings().stepDays();
        for (int t = 0; t < outlook.active().size(); t++) {
            Band all = outlook.active().get(t);
            csv.number(t * step)
                    .word("")
                    .number(all.mean())
                    .number(Double.NaN)
                    .number(all.p05())
                    .number(all.p50())
                    .number(all.p95())
                    .end();
            for (CityOutlook city : outlook.cities()) {
                csv.number(t * step)
                        .text(city.name())
                        .number(city.active().get(t))
                        .number(city.control().get(t))
                        .word("")
                        .word("")
                        .word("")
                        .end();
            }
        }
        return csv.toString();
    }
}
