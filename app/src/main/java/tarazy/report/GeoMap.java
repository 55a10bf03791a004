package tarazy.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Points and arcs on a map of countries, as a drawing that needs nothing but the page's style sheet. The map shows the region in which
 * most of them lie; what is far from all others stands at its edge. Layers are drawn in order, the arcs of each below its
 * points.
 *
 * @param title for those who cannot see it
 */
record GeoMap(String title, List<Layer> layers) {
    private static final double WIDTH = 960;
    private static final double LEAST_HEIGHT = 400;
    private static final double MOST_HEIGHT = 640;

    /** Around the points, as a share of the region's width, and at least, in radii of the earth. */
    private static final double MARGIN = 0.09;

    private static final double LEAST_EXTENT = 0.12;

    /** Cosine of the angle beyond which a place is far from the middle of the others. */
    private static final double FAR = Math.cos(Math.toRadians(50));

    /** From the edge to what stands there, in pixels. */
    private static final double INSET = 16;

    /** Areas that reach so far round the earth are left out: they would be turned inside out. */
    private static final double OPPOSITE = -0.9;

    private static final Pattern KIND = Pattern.compile("[a-z][a-z0-9 -]*");

    GeoMap {
        layers = List.copyOf(layers);
    }

    /** Things of one sort. */
    record Layer(List<Arc> arcs, List<Point> points) {
        Layer {
            arcs = List.copyOf(arcs);
            points = List.copyOf(points);
        }
    }

    /**
     * A place.
     *
     * @param size radius in pixels of a map 960 wide
     * @param kind classes of the style sheet
     * @param label beside it; may be empty
     * @param tooltip more about it; may be empty
     */
    record Point(double latitude, double longitude, double size, String kind, String label, String tooltip) {
        Point {
            checked(kind);
        }
    }

    /**
     * A way between two places.
     *
     * @param width in pixels of a map 960 wide
     * @param bend how far it swerves to its right, as a share of its length; 0 for the shortest way
     * @param arrow whether it has a head
     * @param kind classes of the style sheet
     * @param tooltip about it; may be empty
     * @param link where a click leads, as {@code #lever-3}; may be empty
     */
    record Arc(
            double fromLatitude,
            double fromLongitude,
            double toLatitude,
            double toLongitude,
            double width,
            double bend,
            boolean arrow,
            String kind,
            String tooltip,
            String link) {
        Arc {
            checked(kind);
        }
    }

    private static void checked(String kind) {
        if (!KIND.matcher(kind).matches()) {
            throw new IllegalArgumentException("\"" + kind + "\" is no class of a style sheet");
        }
    }

    /** The drawing; empty if there is no point, and thus no region to show. */
    Optional<String> svg() throws IOException {
        List<double[]> places = new ArrayList<>();
        for (Layer layer : layers) {
            layer.points().forEach(point -> places.add(new double[] {point.latitude(), point.longitude()}));
            for (Arc arc : layer.arcs()) {
                places.add(new double[] {arc.fromLatitude(), arc.fromLongitude()});
                places.add(new double[] {arc.toLatitude(), arc.toLongitude()});
            }
        }
        return places.isEmpty() ? Optional.empty() : Optional.of(new Drawing(places).svg());
    }

    private static TopoJson countries() throws IOException {
        try (InputStream in = GeoMap.class.getResourceAsStream("map/countries-50m.json")) {
            if (in == null) {
                throw new IOException("the program is incomplete: its map is missing");
            }
            return TopoJson.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), "countries");
        } catch (TopoJson.BrokenMapException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private final class Drawing {
        private final Projection projection;
        private final double scale;
        private final double height;
        private final double left;
        private final double top;
        private final SvgText out = new SvgText();

        Drawing(List<double[]> places) {
            List<double[]> main = near(places);
            projection = above(main);
            double west = Double.POSITIVE_INFINITY;
            double east = Double.NEGATIVE_INFINITY;
            double north = Double.POSITIVE_INFINITY;
            double south = Double.NEGATIVE_INFINITY;
            double[] at = new double[2];
            for (double[] place : main) {
                projection.place(place[0], place[1], at, 0);
                west = Math.min(west, at[0]);
                east = Math.max(east, at[0]);
                north = Math.min(north, at[1]);
                south = Math.max(south, at[1]);
            }
            double wide = Math.max(LEAST_EXTENT, east - west) * (1 + 2 * MARGIN);
            double high = Math.max(LEAST_EXTENT / 2, south - north) * (1 + 3 * MARGIN);
            height = Math.clamp(WIDTH * high / wide, LEAST_HEIGHT, MOST_HEIGHT);
            scale = Math.min(WIDTH / wide, height / high);
            left = (east + west) / 2 - WIDTH / scale / 2;
            top = (north + south) / 2 - height / scale / 2;
        }

        private static Projection above(List<double[]> places) {
            return Projection.above(
                    places.stream().mapToDouble(place -> place[0]).toArray(),
                    places.stream().mapToDouble(place -> place[1]).toArray());
        }

        /** All places, or the most of them that lie near each other if few lie far from these. */
        private static List<double[]> near(List<double[]> places) {
            List<double[]> near = places.stream()
                    .map(place -> new Projection(place[0], place[1]))
                    .map(middle -> within(places, middle))
                    .max(Comparator.comparingInt(List::size))
                    .orElse(places);
            return near.size() >= 3 && near.size() >= 0.6 * places.size() ? near : places;
        }

        private static List<double[]> within(List<double[]> places, Projection middle) {
            return places.stream()
                    .filter(place -> middle.nearness(place[0], place[1]) > FAR)
                    .toList();
        }

        String svg() throws IOException {
            out.open(
                    "svg",
                    "class",
                    "map",
                    "viewBox",
                    "0 0 " + SvgText.number(WIDTH) + " " + SvgText.number(height),
                    "role",
                    "img",
                    "aria-label",
                    title);
            out.empty("rect", "class", "sea", "width", WIDTH, "height", height);
            land();
            for (Layer layer : layers) {
                layer.arcs().forEach(this::arc);
            }
            List<MapLabels.Label> labels = new ArrayList<>();
            for (Layer layer : layers) {
                layer.points().forEach(point -> labels.add(point(point)));
            }
            MapLabels.place(labels, WIDTH, height)
                    .forEach(label -> out.words(
                            "text",
                            label.text(),
                            "class",
                            "name",
                            "x",
                            label.x(),
                            "y",
                            label.y(),
                            "text-anchor",
                            label.anchor()));
            return out.close("svg").toString();
        }

        private void land() throws IOException {
            TopoJson countries = countries();
            List<double[]> arcs = countries.arcs().stream().map(this::placed).toList();
            out.open("g", "class", "land");
            for (TopoJson.Area area : countries.areas()) {
                StringBuilder path = new StringBuilder();
                for (int[] ring : area.rings()) {
                    if (!reachesRound(ring, countries.arcs())) {
                        double[] shape = PlaneLines.clipped(TopoJson.ring(ring, arcs), -9, -9, WIDTH + 9, height + 9);
                        path(path, shape);
                    }
                }
                if (!path.isEmpty()) {
                    out.open("path", "d", path).words("title", area.name()).close("path");
                }
            }
            out.close("g");
        }

        private boolean reachesRound(int[] ring, List<double[]> arcs) {
            double[] points = TopoJson.ring(ring, arcs);
            for (int k = 0; k < points.length; k += 2) {
                if (projection.nearness(points[k + 1], points[k]) < OPPOSITE) {
                    return true;
                }
            }
            return false;
        }

        /** An arc of the map on the screen, with no more points than can be seen. */
        private double[] placed(double[] arc) {
            double[] line = new double[arc.length];
            for (int k = 0; k < arc.length; k += 2) {
                place(arc[k + 1], arc[k], line, k);
            }
            return PlaneLines.simplified(line, 0.35);
        }

        private void place(double latitude, double longitude, double[] into, int at) {
            projection.place(latitude, longitude, into, at);
            into[at] = (into[at] - left) * scale;
            into[at + 1] = (into[at + 1] - top) * scale;
        }

        private static void path(StringBuilder path, double[] ring) {
            if (ring.length < 6 || isSpeck(ring)) {
                return;
            }
            long x = Math.round(10 * ring[0]);
            long y = Math.round(10 * ring[1]);
            path.append('M').append(tenth(x)).append(' ').append(tenth(y)).append('l');
            boolean first = true;
            for (int k = 2; k < ring.length; k += 2) {
                long nextX = Math.round(10 * ring[k]);
                long nextY = Math.round(10 * ring[k + 1]);
                if (nextX != x || nextY != y) {
                    path.append(first ? "" : " ")
                            .append(tenth(nextX - x))
                            .append(' ')
                            .append(tenth(nextY - y));
                    first = false;
                }
                x = nextX;
                y = nextY;
            }
            path.append(first ? "0 0z" : "z");
        }

        /** Too small to be seen. */
        private static boolean isSpeck(double[] ring) {
            double reach = 0;
            for (int k = 2; k < ring.length; k += 2) {
                reach = Math.max(reach, Math.max(Math.abs(ring[k] - ring[0]), Math.abs(ring[k + 1] - ring[1])));
            }
            return reach < 0.9;
        }

        private static String tenth(long tenths) {
            return SvgText.number(tenths / 10.0);
        }

        private void arc(Arc arc) {
            double[] from = new double[2];
            double[] to = new double[2];
            spot(arc.fromLatitude(), arc.fromLongitude(), from);
            spot(arc.toLatitude(), arc.toLongitude(), to);
            new Arrow(from[0], from[1], to[0], to[1], arc.bend(), 7, arc.arrow() ? 9 : 7)
                    .draw(out, arc.width(), arc.kind(), arc.arrow(), arc.tooltip(), arc.link());
        }

        /** Places what has to be seen; true if it lies beyond the map and was moved to its edge. */
        private boolean spot(double latitude, double longitude, double[] into) {
            place(latitude, longitude, into, 0);
            double dx = into[0] - WIDTH / 2;
            double dy = into[1] - height / 2;
            double over = Math.max(Math.abs(dx) / (WIDTH / 2 - INSET), Math.abs(dy) / (height / 2 - INSET));
            if (over <= 1) {
                return false;
            }
            into[0] = WIDTH / 2 + dx / over;
            into[1] = height / 2 + dy / over;
            return true;
        }

        private MapLabels.Label point(Point point) {
            double[] at = new double[2];
            boolean beyond = spot(point.latitude(), point.longitude(), at);
            out.open(
                            "circle",
                            "class",
                            "spot " + point.kind() + (beyond ? " beyond" : ""),
                            "cx",
                            at[0],
                            "cy",
                            at[1],
                            "r",
                            point.size())
                    .words("title", point.tooltip() + (beyond ? " (beyond this map)" : ""))
                    .close("circle");
            return new MapLabels.Label(point.label(), at[0], at[1], point.size());
        }
    }
}
