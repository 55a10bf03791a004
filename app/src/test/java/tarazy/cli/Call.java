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
        return run(out, Optional.empty(), directory, FolderCase::open, environment, chat, args)
                .with(out);
    }

    /** With a person who types. */
    static Call answered(String typed, Path directory, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Optional<BufferedReader> answers = Optional.of(new BufferedReader(new StringReader(typed)));
        return run(out, answers, directory, FolderCase::open, Map.of(), ChatLimits.standard(), args)
                .with(out);
    }

    static Call writingTo(OutputStream out, Path directory, Opener cases, String... args) {
        return run(out, Optional.empty(), directory, cases, Map.of(), ChatLimits.standard(), args);
    }

    private static Call run(
            OutputStream out,
            Optional<BufferedReader> answers,
            Path directory,
            Opener cases,
            Map<String, String> environment,
            ChatLimits chat,
            String... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings =
                new Surroundings(out, err, answers, Screen.plain(), false, directory, cases, environment, chat);
        int exit = Main.run(surroundings, args);
        return new Call(exit, "", err.toString(StandardCharsets.UTF_8));
    }

    private Call with(ByteArrayOutputStream printed) {
        return new Call(exit, printed.toString(StandardCharsets.UTF_8), err);
    }
}
