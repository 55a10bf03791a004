package tarazy.forecast;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import tarazy.casefile.Case;
import tarazy.casefile.CaseReader;
import tarazy.casefile.CaseResult;
import tarazy.casefile.Problem;
import tarazy.casefile.Severity;

/** Cases for tests: the bundled one, and small ones written into a folder. */
final class Cases {
    static final Path KAZAKHSTAN =
            Path.of("..", "cases", "kazakhstan-2022").toAbsolutePath().normalize();

    private Cases() {}

    static Case read(Path folder) {
        CaseResult result = CaseReader.read(folder);
        return result.theCase()
                .orElseThrow(() -> new AssertionError(result.problems().stream()
                        .filter(problem -> problem.severity() == Severity.ERROR)
                        .map(Problem::text)
                        .collect(Collectors.joining("\n"))));
    }

    /** A case with the given quantities.yaml and questions; the border between two states is its example. */
    static Case write(Path folder, String questions, String quantities, String sources, String claims) {
        return write(folder, questions, quantities, sources, claims, "1 day");
    }

    static Case write(Path folder, String questions, String quantities, String sources, String claims, String step) {
        try {
            Files.createDirectories(folder.resolve("sources"));
            Files.writeString(folder.resolve("case.yaml"), """
                    title: A border
                    as_of: 2030-03-10
                    timeline:
                      start: 2030-03-10
                      phases:
                        - {until: 2030-03-31, step: STEP}
                    actors:
                      avaria: {name: Avaria, kind: state}
                      borland: {name: Borland, kind: state}
                    questions:
                    """.replace("STEP", step) + questions.indent(2));
            Files.writeString(folder.resolve("quantities.yaml"), quantities);
            Files.writeString(
                    folder.resolve("sources/sources.csv"),
                    "id,file,title,publisher,published,speaks_from,grade,group,note\n" + sources);
            Files.writeString(
                    folder.resolve("claims.csv"),
                    "id,source,quote,about,value,unit,said_by,item_grade,when,note\n" + claims);
            return read(folder);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static RunOptions options(int runs) {
        return options(runs, 2, Optional.empty());
    }

    static RunOptions options(int runs, int threads, Optional<LocalDate> asOf) {
        return new RunOptions(OptionalInt.of(runs), OptionalLong.of(11), threads, asOf, Optional.empty(), share -> {});
    }

    static Forecast forecast(Case theCase, RunOptions options) {
        try {
            return Forecaster.forecast(theCase, options);
        } catch (ForecastException refused) {
            throw new AssertionError(refused);
        }
    }

    static Answer answer(Forecast forecast, String id) {
        return answer(forecast.answers(), id);
    }

    static Answer answer(List<Answer> answers, String id) {
        return answers.stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow();
    }

    static Estimate estimate(Forecast forecast, String name) {
        return forecast.estimates().stream()
                .filter(e -> e.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
