package tarazy.text.file;

import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import tarazy.text.Document;
import tarazy.text.DocumentException;
import tarazy.text.TextView;

/** The text of a PDF, within bounds. */
final class PdfText {
    static final int PAGES = 2_000;
    static final int CHARACTERS = 20_000_000;

    /** Each takes a few hundred bytes until the page is done. */
    static final int PAGE_CHARACTERS = 1_000_000;

    /** For what the file unpacks to, in bytes. */
    private static final long MEMORY = 256L << 20;

    private PdfText() {}

    static TextView read(String name, byte[] bytes, Duration time) throws DocumentException {
        return Bounded.run("PDF", time, () -> read(name, bytes));
    }

    private static TextView read(String name, byte[] bytes) throws DocumentException {
        try (RandomAccessReadBuffer buffer = new RandomAccessReadBuffer(bytes);
                PDDocument pdf = Loader.loadPDF(buffer, MemoryUsageSetting.setupMainMemoryOnly(MEMORY).streamCache)) {
            if (pdf.getNumberOfPages() > PAGES) {
                throw new DocumentException(
                        String.format("%,d pages are too many, the limit is %,d", pdf.getNumberOfPages(), PAGES),
                        0,
                        "Split the file.");
            }
            PDFTextStripper stripper = new Stripper();
            stripper.setLineSeparator("\n");
            stripper.setParagraphEnd("\n");
            stripper.setPageEnd("\n");
            stripper.setSuppressDuplicateOverlappingText(false); // else quadratic in glyphs laid over one another
            Limited text = new Limited();
            stripper.writeText(pdf, text);
            if (text.toString().isBlank()) {
                throw new DocumentException(
                        "the PDF has no text, only pictures of it", 0, "Run text recognition over it first.");
            }
            return TextView.plain(Document.drawnOut(name, text.toString(), bytes));
        } catch (InvalidPasswordException e) {
            throw new DocumentException("the PDF is encrypted", 0, "Save it without a password.");
        } catch (IOException e) {
            throw new DocumentException(
                    "not readable as PDF: "
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse(""),
                    0,
                    "Save its text as a plain text file.");
        }
    }

    /** Gives a page up if there is too much on it or its thread is to stop: nothing is written before a page's end. */
    private static final class Stripper extends PDFTextStripper {
        private int characters;

        @Override
        protected void startPage(PDPage page) {
            characters = 0;
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            checkCharacters();
            if (Thread.currentThread().isInterrupted()) {
                throw new IOException("stopped");
            }
            super.processOperator(operator, operands);
        }

        @Override
        protected void endPage(PDPage page) throws IOException {
            checkCharacters(); // one string may have them all
        }

        private void checkCharacters() throws IOException {
            if (characters > PAGE_CHARACTERS) {
                throw new IOException(String.format("more than %,d characters on a page", PAGE_CHARACTERS));
            }
        }

        @Override
        protected void processTextPosition(TextPosition position) {
            characters++;
            if (characters <= PAGE_CHARACTERS) {
                super.processTextPosition(position);
            }
        }
    }

    /** Text up to a limit; also ends the work when its thread is to stop. */
    private static final class Limited extends Writer {
        private final StringBuilder text = new StringBuilder();

        @Override
        public void write(char[] characters, int offset, int length) throws IOException {
            if (text.length() + length > CHARACTERS) {
                throw new IOException(String.format("more than %,d characters", CHARACTERS));
            }
            if (Thread.currentThread().isInterrupted()) {
                throw new IOException("stopped");
            }
            text.append(characters, offset, length);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
