package tarazy.report;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import tarazy.uprising.street.CellState;

/**
 * A film as an animated drawing that needs nothing but itself: all pictures side by side in one image, of which a window shows one
 * at a time, and below it how many are active and jailed.
 */
public final class FilmSvg {
    private static final int ACROSS = 16;
    private static final int PANEL = 640;
    private static final int CHART = 120;
    private static final int MARGIN = 24;
    private static final int HEAD = 56;
    private static final int FOOT = 40;
    private static final double SECONDS_A_FRAME = 0.1;

    private final StreetFilm film;

    private FilmSvg(StreetFilm film) {
        this.film = film;
    }

    /** The drawing as text. */
    public static String of(StreetFilm film, String title) throws IOException {
        return new FilmSvg(film).text(PlainText.of(title));
    }

    private String text(String title) throws IOException {
        int scale = Math.max(1, PANEL / Math.max(film.width(), film.height()));
        int wide = Math.max(scale * film.width(), 320);
        int high = scale * film.height();
        int width = wide + 2 * MARGIN;
        int height = HEAD + high + MARGIN + CHART + FOOT;
        int chartTop = HEAD + high + MARGIN;
        StringBuilder out = new StringBuilder();
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\">\n"
                .formatted(width, height, width, height));
        out.append("<title>").append(escaped(title)).append("</title>\n");
        out.append("<style>text{font:13px system-ui,sans-serif;fill:#cdd7e5}.t{font-size:17px;fill:#fff}</style>\n");
        out.append("<rect width=\"100%\" height=\"100%\" fill=\"#060a12\"/>\n");
        out.append("<text class=\"t\" x=\"%d\" y=\"24\">%s</text>\n".formatted(MARGIN, escaped(title)));
        legend(out);
        out.append(
                "<svg x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" style=\"image-rendering:pixelated\">\n"
                        .formatted(MARGIN, HEAD, scale * film.width(), high, film.width(), film.height()));
        animate(
                out,
                "viewBox",
                i -> i % ACROSS * film.width() + " " + i / ACROSS * film.height() + " " + film.width() + " "
                        + film.height());
        out.append("<image width=\"%d\" height=\"%d\" href=\"data:image/png;base64,%s\"/>\n</svg>\n"
                .formatted(ACROSS * film.width(), rows() * film.height(), sheet()));
        chart(out, chartTop, wide);
        return out.append("</svg>\n").toString();
    }

    private static void legend(StringBuilder out) {
        List<CellState> shown = List.of(CellState.ACTIVE, CellState.JAILED, CellState.QUIET, CellState.COP);
        int x = MARGIN;
        for (CellState state : shown) {
            String word = state.name().toLowerCase(Locale.ROOT);
            out.append(
                    "<rect x=\"%d\" y=\"36\" width=\"10\" height=\"10\" fill=\"%s\"/><text x=\"%d\" y=\"45\">%s</text>\n"
                            .formatted(x, StreetFilm.colour(state.code()), x + 15, word));
            x += 75;
        }
    }

    private void chart(StringBuilder out, int top, int wide) {
        int most = Math.max(
                1,
                IntStream.range(0, film.frames())
                        .map(i -> Math.max(film.active().get(i), film.jailed().get(i)))
                        .max()
                        .orElse(1));
        String active = points(film.active(), most, top, wide);
        int bottom = top + CHART;
        out.append("<polygon points=\"%d,%d %s %d,%d\" fill=\"%s\" fill-opacity=\"0.35\" stroke=\"%s\"/>\n"
                .formatted(
                        MARGIN,
                        bottom,
                        active,
                        MARGIN + wide,
                        bottom,
                        StreetFilm.colour(CellState.ACTIVE.code()),
                        StreetFilm.colour(CellState.ACTIVE.code())));
        out.append("<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"1.5\"/>\n"
                .formatted(points(film.jailed(), most, top, wide), StreetFilm.colour(CellState.JAILED.code())));
        out.append("<line y1=\"%d\" y2=\"%d\" x1=\"%d\" x2=\"%d\" stroke=\"#fff\">\n"
                .formatted(top, bottom, MARGIN, MARGIN));
        IntFunction<String> at = i -> place(x(i, wide));
        animate(out, "x1", at);
        animate(out, "x2", at);
        out.append("</line>\n");
        out.append("<text x=\"%d\" y=\"%d\">%s of %s citizens</text>\n"
                .formatted(MARGIN + 4, top + 12, Figures.count(most), Figures.count(film.citizens())));
        out.append("<text x=\"%d\" y=\"%d\">step 0</text><text x=\"%d\" y=\"%d\" text-anchor=\"end\">step %s</text>\n"
                .formatted(
                        MARGIN,
                        bottom + 20,
                        MARGIN + wide,
                        bottom + 20,
                        Figures.count((long) (film.frames() - 1) * film.every())));
    }

    private double x(int i, int wide) {
        return MARGIN + (double) wide * i / Math.max(1, film.frames() - 1);
    }

    private String points(List<Integer> values, int most, int top, int wide) {
        return IntStream.range(0, values.size())
                .mapToObj(i -> place(x(i, wide)) + "," + place(top + CHART * (1 - (double) values.get(i) / most)))
                .collect(Collectors.joining(" "));
    }

    private static String place(double x) {
        return String.format(Locale.ROOT, "%.1f", x);
    }

    private void animate(StringBuilder out, String attribute, IntFunction<String> value) {
        out.append(
                        "<animate attributeName=\"%s\" calcMode=\"discrete\" repeatCount=\"indefinite\" dur=\"%ss\" values=\""
                                .formatted(attribute, place(SECONDS_A_FRAME * film.frames())))
                .append(IntStream.range(0, film.frames()).mapToObj(value).collect(Collectors.joining(";")))
                .append("\"/>\n");
    }

    private int rows() {
        return (film.frames() + ACROSS - 1) / ACROSS;
    }

    private String sheet() throws IOException {
        BufferedImage sheet = StreetFilm.canvas(ACROSS * film.width(), rows() * film.height());
        for (int i = 0; i < film.frames(); i++) {
            film.paint(i, sheet, i % ACROSS * film.width(), i / ACROSS * film.height(), 1);
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(sheet, "png", png);
        return Base64.getEncoder().encodeToString(png.toByteArray());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
