package tarazy.report;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import tarazy.forecast.Forecast;

/** A forecast in which every text tries to break out of the page. */
final class Hostile {
    private static final List<String> ATTACKS = List.of(
            "<script>window.pwned=1</script>",
            "\"><img src=x onerror=\"window.pwned=1\">",
            "</script><script>window.pwned=1</script>",
            "'><svg/onload=window.pwned=1>",
            "</style><script>window.pwned=1</script>",
            "<!--<script>",
            "javascript:window.pwned=1",
            "${7*7} {{7*7}} &lt;b&gt; &amp;",
            "</title><iframe srcdoc=\"<script>parent.pwned=1</script>\">",
            "]]></code></pre><a href=//example.org>x</a>");

    private Hostile() {}

    static Forecast forecast() {
        AtomicInteger next = new AtomicInteger();
        Forecast changed = Records.withTexts(
                SampleForecasts.rich(), text -> text + ATTACKS.get(next.getAndIncrement() % ATTACKS.size()));
        return new Forecast(
                changed.caseName(),
                changed.title(),
                changed.summary(),
                changed.asOf(),
                changed.seed(),
                changed.runs(),
                "two-fronts" + ATTACKS.getFirst(),
                changed.answers(),
                changed.estimates(),
                changed.trajectories(),
                changed.issues(),
                changed.decisions(),
                changed.uprisings(),
                changed.deployments(),
                changed.influence(),
                changed.sources(),
                changed.contradictions(),
                changed.notes(),
                changed.samples());
    }
}
