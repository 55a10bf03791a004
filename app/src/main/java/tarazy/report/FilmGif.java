package tarazy.report;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import tarazy.uprising.street.CellState;

/** A film as an animated GIF, with the number of active citizens so far below the city. */
public final class FilmGif {
    private static final int PANEL = 400;
    private static final int CHART = 60;
    private static final int HUNDREDTHS_A_FRAME = 10;
    private static final String FORMAT = "javax_imageio_gif_image_1.0";

    private FilmGif() {}

    /** Writes it; the stream stays open. */
    public static void write(StreetFilm film, OutputStream out) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
        try (ImageOutputStream to = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(to);
            writer.prepareWriteSequence(null);
            for (int i = 0; i < film.frames(); i++) {
                BufferedImage frame = frame(film, i);
                IIOMetadata data =
                        writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(frame), null);
                describe(data);
                writer.writeToSequence(new IIOImage(frame, null, data), null);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
    }

    private static BufferedImage frame(StreetFilm film, int i) {
        int scale = Math.max(1, PANEL / Math.max(film.width(), film.height()));
        int width = scale * film.width();
        BufferedImage frame = StreetFilm.canvas(width, scale * film.height() + CHART);
        film.paint(i, frame, 0, 0, scale);
        List<Integer> active = film.active();
        int most = Math.max(1, active.stream().mapToInt(Integer::intValue).max().orElse(1));
        for (int x = 0; x < width; x++) {
            int at = (int) ((long) x * (film.frames() - 1) / Math.max(1, width - 1));
            int high = CHART * active.get(at) / most;
            int colour = (at <= i ? CellState.ACTIVE : CellState.QUIET).code();
            for (int y = 0; y < high; y++) {
                frame.getRaster().setSample(x, frame.getHeight() - 1 - y, 0, colour);
            }
        }
        return frame;
    }

    private static void describe(IIOMetadata data) throws IOException {
        IIOMetadataNode root = (IIOMetadataNode) data.getAsTree(FORMAT);
        IIOMetadataNode control = child(root, "GraphicControlExtension");
        control.setAttribute("disposalMethod", "none");
        control.setAttribute("userInputFlag", "FALSE");
        control.setAttribute("transparentColorFlag", "FALSE");
        control.setAttribute("delayTime", Integer.toString(HUNDREDTHS_A_FRAME));
        control.setAttribute("transparentColorIndex", "0");
        IIOMetadataNode loop = new IIOMetadataNode("ApplicationExtension");
        loop.setAttribute("applicationID", "NETSCAPE");
        loop.setAttribute("authenticationCode", "2.0");
        // again and again
        loop.setUserObject(new byte[] {1, 0, 0});
        child(root, "ApplicationExtensions").appendChild(loop);
        data.setFromTree(FORMAT, root);
    }

    private static IIOMetadataNode child(IIOMetadataNode root, String name) {
        for (int i = 0; i < root.getLength(); i++) {
            if (root.item(i).getNodeName().equals(name)) {
                return (IIOMetadataNode) root.item(i);
            }
        }
        IIOMetadataNode node = new IIOMetadataNode(name);
        root.appendChild(node);
        return node;
    }
}
