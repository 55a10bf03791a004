package tarazy.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Areas whose borders are shared: every border is kept once, as an arc, so that what is done to it is done to both sides.
 *
 * @param arcs each as longitude and latitude of one point after the other, in degrees
 * @param areas in the order of the file
 */
record TopoJson(List<double[]> arcs, List<Area> areas) {
    private static final int MOST_POINTS = 5_000_000;
    private static final int DEEPEST = 4;

    TopoJson {
        arcs = List.copyOf(arcs);
        areas = List.copyOf(areas);
    }

    /**
     * An area.
     *
     * @param rings each a list of arcs, one's complement for those taken backwards, as in TopoJSON
     */
    record Area(String name, List<int[]> rings) {
        Area {
            rings = List.copyOf(rings);
        }
    }

    /** The text is no TopoJSON, or none of areas. */
    static final class BrokenMapException extends Exception {
        private static final long serialVersionUID = 1;

        BrokenMapException(String message) {
            super("the map cannot be read: " + message);
        }
    }

    /**
     * Reads the areas of one object of a topology.
     *
     * @param object its name, such as {@code countries}
     */
    static TopoJson read(String text, String object) throws BrokenMapException {
        try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
            return new Reading(json, object).topology();
        } catch (JacksonException e) {
            throw new BrokenMapException(e.getOriginalMessage());
        }
    }

    /** The points of a ring, longitude and latitude by turns; the last is the first again. */
    static double[] ring(int[] ring, List<double[]> arcs) {
        int points = 1;
        for (int arc : ring) {
            points += arcs.get(arc < 0 ? ~arc : arc).length / 2 - 1;
        }
        double[] all = new double[2 * points];
        int n = 0;
        for (int arc : ring) {
            double[] part = arcs.get(arc < 0 ? ~arc : arc);
            int count = part.length / 2;
            // arcs meet in a point that both have
            for (int k = n == 0 ? 0 : 1; k < count; k++) {
                int from = arc < 0 ? count - 1 - k : k;
                all[2 * n] = part[2 * from];
                all[2 * n + 1] = part[2 * from + 1];
                n++;
            }
        }
        return all;
    }

    private static final class Reading {
        private final JsonParser json;
        private final String object;
        private final List<double[]> arcs = new ArrayList<>();
        private final List<Area> areas = new ArrayList<>();
        private boolean quantized;
        private double[] scale = {1, 1};
        private double[] translate = {0, 0};
        private boolean found;
        private int points;

        Reading(JsonParser json, String object) {
            this.json = json;
            this.object = object;
        }

        TopoJson topology() throws BrokenMapException {
            expect(json.nextToken(), JsonToken.START_OBJECT);
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String key = json.currentName();
                json.nextToken();
                switch (key) {
                    case "arcs" -> arcs();
                    case "transform" -> transform();
                    case "objects" -> objects();
                    default -> json.skipChildren();
                }
            }
            if (!found) {
                throw new BrokenMapException("it has no areas called " + object);
            }
            place();
            check();
            return new TopoJson(arcs, areas);
        }

        private void arcs() throws BrokenMapException {
            expect(json.currentToken(), JsonToken.START_ARRAY);
            while (json.nextToken() == JsonToken.START_ARRAY) {
                double[] arc = new double[16];
                int n = 0;
                while (json.nextToken() == JsonToken.START_ARRAY) {
                    if (++points > MOST_POINTS) {
                        throw new BrokenMapException("it has more than " + MOST_POINTS + " points");
                    }
                    arc = n + 2 > arc.length ? Arrays.copyOf(arc, 2 * n) : arc;
                    json.nextToken();
                    arc[n++] = number();
                    json.nextToken();
                    arc[n++] = number();
                    while (json.nextToken() != JsonToken.END_ARRAY) {
                        // a third number would be a height
                        number();
                    }
                }
                expect(json.currentToken(), JsonToken.END_ARRAY);
                arcs.add(Arrays.copyOf(arc, n));
            }
            expect(json.currentToken(), JsonToken.END_ARRAY);
        }

        private void transform() throws BrokenMapException {
            expect(json.currentToken(), JsonToken.START_OBJECT);
            quantized = true;
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String key = json.currentName();
                json.nextToken();
                switch (key) {
                    case "scale" -> scale = pair();
                    case "translate" -> translate = pair();
                    default -> json.skipChildren();
                }
            }
        }

        private double[] pair() throws BrokenMapException {
            expect(json.currentToken(), JsonToken.START_ARRAY);
            json.nextToken();
            double first = number();
            json.nextToken();
            double second = number();
            expect(json.nextToken(), JsonToken.END_ARRAY);
            return new double[] {first, second};
        }

        private void objects() throws BrokenMapException {
            expect(json.currentToken(), JsonToken.START_OBJECT);
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean wanted = json.currentName().equals(object);
                json.nextToken();
                if (!wanted) {
                    json.skipChildren();
                    continue;
                }
                expect(json.currentToken(), JsonToken.START_OBJECT);
                while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                    boolean geometries = json.currentName().equals("geometries");
                    json.nextToken();
                    if (geometries) {
                        geometries();
                    } else {
                        json.skipChildren();
                    }
                }
            }
        }

        private void geometries() throws BrokenMapException {
            found = true;
            expect(json.currentToken(), JsonToken.START_ARRAY);
            while (json.nextToken() == JsonToken.START_OBJECT) {
                String name = "";
                List<int[]> rings = List.of();
                while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                    String key = json.currentName();
                    json.nextToken();
                    switch (key) {
                        case "arcs" -> {
                            rings = new ArrayList<>();
                            rings(rings, 1);
                        }
                        case "properties" -> name = name();
                        default -> json.skipChildren();
                    }
                }
                areas.add(new Area(name, rings));
            }
            expect(json.currentToken(), JsonToken.END_ARRAY);
        }

        private String name() {
            String name = "";
            if (json.currentToken() != JsonToken.START_OBJECT) {
                json.skipChildren();
                return name;
            }
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean wanted = json.currentName().equals("name");
                JsonToken value = json.nextToken();
                if (wanted && value == JsonToken.VALUE_STRING) {
                    name = json.getString();
                } else {
                    json.skipChildren();
                }
            }
            return name;
        }

        /** Rings lie as deep as the kind of geometry has it; the innermost lists are rings. */
        private void rings(List<int[]> rings, int depth) throws BrokenMapException {
            expect(json.currentToken(), JsonToken.START_ARRAY);
            if (depth > DEEPEST) {
                throw new BrokenMapException("its areas are nested too deeply");
            }
            int[] ring = new int[4];
            int n = 0;
            while (json.nextToken() != JsonToken.END_ARRAY) {
                if (json.currentToken() == JsonToken.START_ARRAY) {
                    rings(rings, depth + 1);
                } else {
                    expect(json.currentToken(), JsonToken.VALUE_NUMBER_INT);
                    ring = n == ring.length ? Arrays.copyOf(ring, 2 * n) : ring;
                    ring[n++] = json.getIntValue();
                }
            }
            if (n > 0) {
                rings.add(Arrays.copyOf(ring, n));
            }
        }

        /** Quantized arcs hold steps from point to point. */
        private void place() {
            for (double[] arc : arcs) {
                double x = 0;
                double y = 0;
                for (int k = 0; k < arc.length && quantized; k += 2) {
                    x += arc[k];
                    y += arc[k + 1];
                    arc[k] = x * scale[0] + translate[0];
                    arc[k + 1] = y * scale[1] + translate[1];
                }
            }
        }

        private void check() throws BrokenMapException {
            for (double[] arc : arcs) {
                for (int k = 0; k < arc.length; k += 2) {
                    // a little beyond is the rounding of the quantization
                    if (!(Math.abs(arc[k]) <= 180.01 && Math.abs(arc[k + 1]) <= 90.01)) {
                        throw new BrokenMapException("a point lies at %s, %s".formatted(arc[k], arc[k + 1]));
                    }
                }
            }
            for (Area area : areas) {
                for (int[] ring : area.rings()) {
                    for (int arc : ring) {
                        int index = arc < 0 ? ~arc : arc;
                        if (index >= arcs.size()) {
                            throw new BrokenMapException("there is no arc " + index);
                        }
                        if (arcs.get(index).length < 4) {
                            throw new BrokenMapException("arc " + index + " has less than two points");
                        }
                    }
                }
            }
        }

        private double number() throws BrokenMapException {
            JsonToken token = json.currentToken();
            if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
                throw new BrokenMapException("expected a number, found " + token);
            }
            return json.getDoubleValue();
        }

        private static void expect(JsonToken found, JsonToken wanted) throws BrokenMapException {
            if (found != wanted) {
                throw new BrokenMapException("expected " + wanted + ", found " + found);
            }
        }
    }
}
