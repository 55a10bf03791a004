package tarazy.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class GeoMapTest {
    private static GeoMap.Point point(double latitude, double longitude, String label) {
        return new GeoMap.Point(latitude, longitude, 5, "actor", label, label);
    }

    private static Document drawn(GeoMap.Arc arc, GeoMap.Point... points) {
        try {
            String svg = new GeoMap("A map", List.of(new GeoMap.Layer(List.of(arc), List.of(points))))
                    .svg()
                    .orElseThrow();
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static GeoMap.Arc arc(double[] from, double[] to) {
        return new GeoMap.Arc(from[0], from[1], to[0], to[1], 3, 0.1, true, "hard", "<b>\"x\"</b>", "#l0");
    }

    private static Element circle(Document map, int index) {
        return (Element) map.getElementsByTagName("circle").item(index);
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    @Test
    void northIsUpAndEastIsRight() {
        Document map = drawn(
                arc(new double[] {55, 37}, new double[] {51, 71}),
                point(55, 37, "Moscow"),
                point(51, 71, "Astana"),
                point(43, 77, "Almaty"));
        assertThat(number(circle(map, 0), "cx")).isLessThan(number(circle(map, 1), "cx"));
        assertThat(number(circle(map, 1), "cy")).isLessThan(number(circle(map, 2), "cy"));
        assertThat(map.getDocumentElement().getAttribute("viewBox")).startsWith("0 0 960 ");
        // the region, and not the world
        assertThat(map.getElementsByTagName("path").getLength()).isBetween(10, 120);
    }

    @Test
    void whatIsFarFromAllOthersStandsAtTheEdge() {
        Document map = drawn(
                arc(new double[] {55, 37}, new double[] {51, 71}),
                point(55, 37, "Moscow"),
                point(51, 71, "Astana"),
                point(43, 77, "Almaty"),
                point(-33, -70, "Santiago"));
        Element far = circle(map, 3);
        assertThat(far.getAttribute("class")).isEqualTo("spot actor beyond");
        assertThat(far.getTextContent()).isEqualTo("Santiago (beyond this map)");
        assertThat(circle(map, 0).getAttribute("class")).isEqualTo("spot actor");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void pointsAnywhereOnEarthStandOnTheMap(long seed) {
        Random random = new Random(seed);
        GeoMap.Point[] points = new GeoMap.Point[1 + random.nextInt(6)];
        for (int k = 0; k < points.length; k++) {
            double latitude = random.nextInt(5) == 0 ? 90 : 180 * random.nextDouble() - 90;
            points[k] = point(latitude, 360 * random.nextDouble() - 180, "P" + k);
        }
        Document map =
                drawn(arc(new double[] {points[0].latitude(), points[0].longitude()}, new double[] {0, 180}), points);
        String[] box = map.getDocumentElement().getAttribute("viewBox").split(" ", -1);
        for (int k = 0; k < points.length; k++) {
            assertThat(number(circle(map, k), "cx")).as("seed %d", seed).isBetween(0.0, 960.0);
            assertThat(number(circle(map, k), "cy")).as("seed %d", seed).isBetween(0.0, Double.parseDouble(box[3]));
        }
        assertThat(map.getDocumentElement().getTextContent()).doesNotContain("NaN");
    }

    @Test
    void wordsAreOnlyWords() throws IOException {
        String svg = new GeoMap(
                        "<script>",
                        List.of(new GeoMap.Layer(
                                List.of(), List.of(point(50, 60, "<script>alert(1)</script>"), point(52, 70, "\"&'")))))
                .svg()
                .orElseThrow();
        assertThat(svg).doesNotContain("<script>").contains("&lt;script&gt;alert(1)", "&quot;&amp;&#39;");
        assertThatThrownBy(() -> new GeoMap.Point(0, 0, 1, "a\" onload=\"x", "", ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void withoutAPointThereIsNoMap() throws IOException {
        assertThat(new GeoMap("A map", List.of(new GeoMap.Layer(List.of(), List.of()))).svg())
                .isEmpty();
    }

    @Test
    void theProjectionKeepsAreas() {
        Projection projection = new Projection(48, 67);
        for (double[] at : new double[][] {{48, 67}, {10, 67}, {60, 10}, {48, 120}}) {
            assertThat(area(projection, at[0], at[1]) / Math.cos(Math.toRadians(at[0])))
                    .isCloseTo(area(projection, 48, 67) / Math.cos(Math.toRadians(48)), within(1e-6));
        }
        assertThat(projection.nearness(48, 67)).isCloseTo(1, within(1e-12));
        assertThat(projection.nearness(-48, -113)).isCloseTo(-1, within(1e-12));
    }

    /** Of a small cell, in squares of its degrees. */
    private static double area(Projection projection, double latitude, double longitude) {
        double d = 1e-3;
        double[] xy = new double[8];
        projection.place(latitude - d, longitude - d, xy, 0);
        projection.place(latitude - d, longitude + d, xy, 2);
        projection.place(latitude + d, longitude + d, xy, 4);
        projection.place(latitude + d, longitude - d, xy, 6);
        double twice = 0;
        for (int k = 0; k < 4; k++) {
            int next = (k + 1) % 4;
            twice += xy[2 * k] * xy[2 * next + 1] - xy[2 * next] * xy[2 * k + 1];
        }
        return Math.abs(twice) / 2 / (4 * d * d);
    }

    @Test
    void linesAreSimplifiedWithinTheirTolerance() {
        double[] bent = {0, 0, 1, 0.05, 2, 0, 3, 2, 4, 0};
        assertThat(PlaneLines.simplified(bent, 0.1)).containsExactly(0, 0, 2, 0, 3, 2, 4, 0);
        assertThat(PlaneLines.simplified(bent, 0.01)).isEqualTo(bent);
    }

    @Test
    void ringsAreCutAtTheFrame() {
        double[] square = {-5, -5, 5, -5, 5, 5, -5, 5};
        double[] cut = PlaneLines.clipped(square, 0, 0, 10, 10);
        double twice = 0;
        for (int k = 0; k < cut.length; k += 2) {
            int next = (k + 2) % cut.length;
            twice += cut[k] * cut[next + 1] - cut[next] * cut[k + 1];
        }
        assertThat(Math.abs(twice) / 2).isCloseTo(25, within(1e-9));
        assertThat(PlaneLines.clipped(square, 6, 6, 10, 10)).isEmpty();
    }
}
