package tarazy.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentTest {

    @Test
    void keeps_the_raw_text_and_its_hash(@TempDir Path folder) throws IOException, DocumentException {
        Path file = folder.resolve("a.txt");
        String raw = "\uFEFFabc\r\n“d”\u00AD\n";
        Files.writeString(file, raw);
        Document document = Document.read(file, "a.txt");
        assertThat(document.text()).isEqualTo(raw);
        assertThat(document.hasByteOrderMark()).isTrue();
        assertThat(document.name()).isEqualTo("a.txt");
        assertThat(Document.of("b", raw).sha256()).isEqualTo(document.sha256());
    }

    @Test
    void hashes_as_the_standard_says() throws DocumentException {
        // FIPS 180-2, appendix B.1
        assertThat(Document.decode("abc", "abc".getBytes(StandardCharsets.UTF_8))
                        .sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void counts_lines_by_any_line_end() {
        Document document = Document.of("x", "one\ntwo\r\nthree\rfour\n");
        assertThat(document.lines()).isEqualTo(5);
        assertThat(document.position(0)).isEqualTo(new Position(1, 1));
        assertThat(document.position(3)).isEqualTo(new Position(1, 4));
        assertThat(document.position(4)).isEqualTo(new Position(2, 1));
        assertThat(document.position(8)).isEqualTo(new Position(2, 5));
        assertThat(document.position(9)).isEqualTo(new Position(3, 1));
        assertThat(document.position(15)).isEqualTo(new Position(4, 1));
        assertThat(document.position(20)).isEqualTo(new Position(5, 1));
        assertThat(document.lineStart(3)).isEqualTo(9);
        assertThat(document.lineStart(6)).isEqualTo(20);
        assertThatThrownBy(() -> document.position(21))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessage("offset 21 is not in 0 to 20");
    }

    @Test
    void names_the_byte_and_line_that_are_not_utf_8() {
        byte[] bytes = "first\nsecond\r\nthird \u00E9".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> Document.decode("latin.txt", bytes))
                .isInstanceOfSatisfying(DocumentException.class, e -> {
                    assertThat(e.message()).isEqualTo("not UTF-8: byte 20 (line 3) is 0xE9");
                    assertThat(e.line()).isEqualTo(3);
                    assertThat(e.advice()).isEqualTo("Save the file as UTF-8.");
                });
    }

    @Test
    void accepts_neither_overlong_forms_nor_surrogates_nor_a_cut_character() {
        byte[][] bad = {
            {(byte) 0xC0, (byte) 0x80}, {(byte) 0xED, (byte) 0xA0, (byte) 0x80}, {'a', (byte) 0xE2, (byte) 0x82}
        };
        for (byte[] bytes : bad) {
            assertThatThrownBy(() -> Document.decode("x", bytes)).isInstanceOf(DocumentException.class);
        }
    }

    @Test
    void refuses_files_over_the_limit(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("large.txt");
        Files.write(file, new byte[1001]);
        DocumentException e =
                catchThrowableOfType(DocumentException.class, () -> Document.read(file, "large.txt", 1000));
        assertThat(e.message()).isEqualTo("1,001 bytes are too many, the limit is 1,000");
        assertThat(e.advice()).isEqualTo("Split the file.");
    }

    @Test
    void takes_files_at_the_limit(@TempDir Path folder) throws IOException, DocumentException {
        Path file = folder.resolve("full.txt");
        Files.writeString(file, "x".repeat(1000));
        assertThat(Document.read(file, "full.txt", 1000).text()).hasSize(1000);
    }

    @Test
    void says_so_if_there_is_no_file_or_a_folder(@TempDir Path folder) {
        assertThatThrownBy(() -> Document.read(folder.resolve("none"), "none")).hasMessage("no such file");
        assertThatThrownBy(() -> Document.read(folder, "folder")).hasMessage("not a regular file");
    }
}
