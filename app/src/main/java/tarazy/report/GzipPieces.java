package tarazy.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * A gzip file (RFC 1952) put together from pieces that were compressed on their own, which may happen on many threads. It
 * is one member with one stream, as every reader expects: each piece ends on a byte, so that the next can follow.
 */
final class GzipPieces {
    /** Magic number, method deflate, no flags, no time, no extra flags, unknown system. */
    private static final byte[] HEADER = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff};
    /** An empty last block. */
    private static final byte[] END = {3, 0};

    private final OutputStream out;
    private final CRC32 checksum = new CRC32();
    private long size;

    GzipPieces(OutputStream out) throws IOException {
        this.out = out;
        out.write(HEADER);
    }

    /** Raw bytes and what they compress to. */
    static final class Piece {
        private final byte[] raw;
        private final byte[] compressed;

        private Piece(byte[] raw, byte[] compressed) {
            this.raw = raw;
            this.compressed = compressed;
        }
    }

    static Piece piece(byte[] raw) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
        try {
            // Random digits repeat nothing: looking for repeats takes longer and makes the file larger.
            deflater.setStrategy(Deflater.HUFFMAN_ONLY);
            deflater.setInput(raw);
            ByteArrayOutputStream compressed = new ByteArrayOutputStream(raw.length / 2 + 64);
            byte[] buffer = new byte[1 << 15];
            int n;
            do {
                n = deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
                compressed.write(buffer, 0, n);
            } while (n == buffer.length || !deflater.needsInput());
            return new Piece(raw, compressed.toByteArray());
        } finally {
            deflater.end();
        }
    }

    void write(Piece piece) throws IOException {
        checksum.update(piece.raw);
        size += piece.raw.length;
        out.write(piece.compressed);
    }

    /** Ends the file; the stream stays open. */
    void finish() throws IOException {
        out.write(END);
        out.write(ByteBuffer.allocate(8)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt((int) checksum.getValue())
                .putInt((int) size)
                .array());
        out.flush();
    }
}
