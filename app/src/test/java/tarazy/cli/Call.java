package tarazy.cli;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import tarazy.report.Screen;

/** Calls the program as a shell would, and tells what came of it. */
record Call(int exit, String out, String err) {
    static Call in(Path directory, Opener cases, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return writingTo(out, directory, cases, args).with(out);
    }

    /** With variables in the environment and other limits for language models. */
    static Call with(Map<String, String> environment, ChatLimits chat, Path directory, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Main.run(
                new Surroundings(
                        out,
                        err,
                        Optional.empty(),
                        Screen.plain(),
                        false,
                        directory,
                        FolderCase::open,
                        environment,
                        chat),
                args);
        return new Call(exit, "", err.toString(StandardCharsets.UTF_8)).with(out);
    }

    /** With a person who types. */
    static Call answered(String typed, Path directory, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Main.run(
                new Surroundings(
                        out,
                        err,
                        Optional.of(new BufferedReader(new StringReader(typed))),
                        Screen.plain(),
                        false,
                        directory,
                        FolderCase::open,
                        Map.of(),
                        ChatLimits.standard()),
                args);
        return new Call(exit, "", err.toString(StandardCharsets.UTF_8)).with(out);
    }

    static Call writingTo(OutputStream out, Path directory, Opener cases, String... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Main.run(
                new Surroundings(
                        out,
                        err,
                        Optional.empty(),
                        Screen.plain(),
                        false,
                        directory,
                        cases,
                        Map.of(),
                        ChatLimits.standard()),
                args);
        return new Call(exit, "", err.toString(StandardCharsets.UTF_8));
    }

    private Call with(ByteArrayOutputStream printed) {
        return new Call(exit, printed.toString(StandardCharsets.UTF_8), err);
    }
}
