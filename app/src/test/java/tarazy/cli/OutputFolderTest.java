package tarazy.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
    @TempDir
    private Path folder;

    private static OutputFolder.Content words(String words) {
        return out -> out.write(words.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void files_side_by_side_are_all_there_after_the_commit_and_none_before() throws Exception {
        try (OutputFolder files = OutputFolder.at(folder)) {
            files.add("c.txt", words("three"), Map.of("a.txt", words("one"), "b.txt", words("two")));
            assertThat(folder.resolve("a.txt")).doesNotExist();
            files.commit();
        }
        assertThat(folder.resolve("a.txt")).hasContent("one");
        assertThat(folder.resolve("b.txt")).hasContent("two");
        assertThat(folder.resolve("c.txt")).hasContent("three");
    }

    @Test
    void if_one_of_them_fails_it_is_named_and_what_was_there_stays() throws Exception {
        Files.writeString(folder.resolve("a.txt"), "before");
        OutputFolder.Content broken = out -> {
            out.write(1);
            throw new IOException("the disk is full");
        };
        for (boolean beside : new boolean[] {true, false}) {
            try (OutputFolder files = OutputFolder.at(folder)) {
                assertThatThrownBy(() -> files.add(
                                "c.txt",
                                beside ? words("three") : broken,
                                Map.of("a.txt", words("one"), "b.txt", beside ? broken : words("two"))))
                        .isInstanceOf(CallException.class)
                        .hasMessageContaining(beside ? "b.txt: the disk is full" : "c.txt: the disk is full");
            }
            try (var left = Files.list(folder)) {
                assertThat(left).containsExactly(folder.resolve("a.txt"));
            }
            assertThat(folder.resolve("a.txt")).hasContent("before");
        }
    }
}
