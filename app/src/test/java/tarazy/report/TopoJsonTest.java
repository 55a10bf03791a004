package tarazy.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TopoJsonTest {
    /** Two squares side by side that share arc 1. */
    private static final String SQUARES = """
            {"type": "Topology", "bbox": [0, 0, 4, 2],
             "objects": {"other": {"type": "Point", "coordinates": [1, [2, {"a": 3}]]},
              "lands": {"type": "GeometryCollection", "geometries": [
               {"type": "Polygon", "id": "1", "properties": {"name": "West", "more": {"deep": [1]}}, "arcs": [[0, 1]]},
               {"type": "MultiPolygon", "arcs": [[[2, -2]]]},
               {"type": null}]}},
             "arcs": [[[2, 0], [-2, 0], [0, 2], [2, 0]], [[2, 2], [0, -2]], [[2, 2], [2, 0], [0, -2], [-2, 0]]],
             "transform": {"scale": [1, 1], "translate": [10, 20]}}
            """;

    private static TopoJson read(String text) {
        try {
            return TopoJson.read(text, "lands");
        } catch (TopoJson.BrokenMapException e) {
            throw new AssertionError(e);
        }
    }

    private static double[] ring(TopoJson map, int area) {
        return TopoJson.ring(map.areas().get(area).rings().getFirst(), map.arcs());
    }

    @Test
    void arcsAreStepsFromPointToPointAndRingsAreMadeOfThem() {
        TopoJson map = read(SQUARES);
        assertThat(map.areas()).extracting(TopoJson.Area::name).containsExactly("West", "", "");
        assertThat(ring(map, 0)).containsExactly(12, 20, 10, 20, 10, 22, 12, 22, 12, 20);
        // the shared arc is taken backwards
        assertThat(ring(map, 1)).containsExactly(12, 22, 14, 22, 14, 20, 12, 20, 12, 22);
        assertThat(map.areas().getLast().rings()).isEmpty();
    }

    @Test
    void withoutATransformPointsStandAsTheyAre() {
        String plain = SQUARES.replace("\"transform\": {\"scale\": [1, 1], \"translate\": [10, 20]}", "\"x\": 1")
                .replace(
                        "[[2, 0], [-2, 0], [0, 2], [2, 0]], [[2, 2], [0, -2]]",
                        "[[2, 0], [0, 0], [0, 2], [2, 2]], [[2, 2, 99], [2, 0, 99]]");
        assertThat(ring(read(plain), 0)).containsExactly(2, 0, 0, 0, 0, 2, 2, 2, 2, 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "null",
                "{\"objects\": {}}",
                "{\"objects\": {\"lands\": 3}}",
                "{\"objects\": {\"lands\": {\"geometries\": [{\"arcs\": [[0]]}]}}}",
                "{\"objects\": {\"lands\": {\"geometries\": [{\"arcs\": [[-1]]}]}}, \"arcs\": []}",
                "{\"objects\": {\"lands\": {\"geometries\": [{\"arcs\": [[-2147483648]]}]}}, \"arcs\": [[[0,0],[1,1]]]}",
                "{\"objects\": {\"lands\": {\"geometries\": [{\"arcs\": [[99999999999]]}]}}, \"arcs\": []}",
                "{\"objects\": {\"lands\": {\"geometries\": [{\"arcs\": [[[[[[0]]]]]]}]}}, \"arcs\": []}",
                "{\"objects\": {\"lands\": {\"geometries\": [{\"arcs\": [[0]]}]}}, \"arcs\": [[[0, 0]]]}",
                "{\"objects\": {\"lands\": {\"geometries\": []}}, \"arcs\": [[[0, \"x\"]]]}",
                "{\"objects\": {\"lands\": {\"geometries\": []}}, \"arcs\": [[[0, 1e999], [1, 1]]]}",
                "{\"objects\": {\"lands\": {\"geometries\": []}}, \"arcs\": [[[0, 500], [1, 1]]]}",
                "{\"objects\": {\"lands\": {\"geometries\": []}}, \"arcs\": [[[0, 1], [1, 1]]], \"transform\": {\"scale\": [1]}}",
                "{\"objects\": {\"lands\": {\"geometries\": []}}, \"arcs\": [7]}"
            })
    void whatIsBrokenIsRefused(String text) {
        assertThatThrownBy(() -> TopoJson.read(text, "lands"))
                .isInstanceOf(TopoJson.BrokenMapException.class)
                .hasMessageStartingWith("the map cannot be read: ");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void damagedTextIsReadOrRefused(long seed) {
        Random random = new Random(seed);
        for (int k = 0; k < 500; k++) {
            StringBuilder text = new StringBuilder(SQUARES);
            for (int n = 0; n <= random.nextInt(4); n++) {
                int at = random.nextInt(text.length());
                if (random.nextBoolean()) {
                    text.deleteCharAt(at);
                } else {
                    text.setCharAt(at, "[]{},:-0123456789\"e".charAt(random.nextInt(19)));
                }
            }
            try {
                TopoJson map = TopoJson.read(text.toString(), "lands");
                map.areas()
                        .forEach(area -> area.rings()
                                .forEach(ring -> assertThat(TopoJson.ring(ring, map.arcs()))
                                        .isNotEmpty()));
            } catch (TopoJson.BrokenMapException e) {
                assertThat(e).hasMessageStartingWith("the map cannot be read: ");
            }
        }
    }

    @Test
    void theMapOfTheProgramHasKazakhstanBetweenItsBorders() throws IOException {
        try (var in = TopoJson.class.getResourceAsStream("map/countries-50m.json")) {
            assertThat(in).isNotNull();
            TopoJson map = TopoJson.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), "countries");
            assertThat(map.areas()).hasSizeGreaterThan(200);
            TopoJson.Area kazakhstan = map.areas().stream()
                    .filter(area -> area.name().equals("Kazakhstan"))
                    .findFirst()
                    .orElseThrow();
            double[] border = TopoJson.ring(kazakhstan.rings().getFirst(), map.arcs());
            for (int k = 0; k < border.length; k += 2) {
                assertThat(border[k]).isBetween(46.0, 88.0);
                assertThat(border[k + 1]).isBetween(40.0, 56.0);
            }
            assertThat(border[0]).isEqualTo(border[border.length - 2]);
        } catch (TopoJson.BrokenMapException e) {
            throw new AssertionError(e);
        }
    }
}
