package tarazy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documents show is what comes out when one runs it, block after block. */
class DocumentTest {
    private static final Pattern BLOCK = Pattern.compile("```java\n(.*?)```\n+```text\n(.*?)```", Pattern.DOTALL);
    private static final String END_OF_BLOCK = "-- end of block --\n";

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"influence.md", "movement.md"})
    void everyExamplePrintsWhatStandsBelowIt(String name) throws Exception {
        List<String> blocks = new ArrayList<>();
        List<String> shown = new ArrayList<>();
        BLOCK.matcher(Files.readString(Path.of("..", "docs", name))).results().forEach(block -> {
            blocks.add(block.group(1));
            shown.add(block.group(2));
        });
        assertThat(blocks).hasSizeGreaterThan(3);
        compile(blocks);
        assertThat(List.of(run().split(END_OF_BLOCK, -1))).startsWith(shown.toArray(String[]::new));
    }

    /** All blocks as one program, which prints a line of its own after each. */
    private void compile(List<String> blocks) throws Exception {
        String all = blocks.stream()
                .map(block -> block + "System.out.print(\"" + END_OF_BLOCK.replace("\n", "\\n") + "\");\n")
                .collect(Collectors.joining());
        String imports = all.lines().filter(line -> line.startsWith("import ")).collect(Collectors.joining("\n"));
        String body = all.lines().filter(line -> !line.startsWith("import ")).collect(Collectors.joining("\n"));
        Path source = folder.resolve("Document.java");
        Files.writeString(
                source,
                "import java.util.*;\n" + imports
                        + "\npublic class Document { public static void main(String[] none) {\n" + body + "\n} }\n");
        StringWriter messages = new StringWriter();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<String> options = List.of("-d", folder.toString(), "-proc:none", "-cp", classPath());
            boolean compiled = compiler.getTask(messages, files, null, options, null, files.getJavaFileObjects(source))
                    .call();
            assertThat(compiled).as(messages.toString()).isTrue();
        }
    }

    private String run() throws Exception {
        PrintStream out = System.out;
        Locale locale = Locale.getDefault();
        ByteArrayOutputStream captured = new ByteArrayOutputStream();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            System.setOut(new PrintStream(captured, true, StandardCharsets.UTF_8));
            Locale.setDefault(Locale.ROOT);
            loader.loadClass("Document").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(out);
            Locale.setDefault(locale);
        }
        return captured.toString(StandardCharsets.UTF_8);
    }

    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path", ""));
    }
}
