package tarazy.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import tarazy.casefile.UprisingFile;
import tarazy.casefile.UprisingFileReader;
import tarazy.casefile.UprisingFileResult;
import tarazy.forecast.CountryEnsemble;
import tarazy.forecast.ForecastException;
import tarazy.forecast.StreetEnsemble;
import tarazy.report.FilmGif;
import tarazy.report.FilmSvg;
import tarazy.report.StreetFilm;
import tarazy.uprising.street.Street;

@Command(
        name = "uprising",
        description = {
            "Says how protest spreads, is met, and may topple a government.",
            "",
            "Reads a file with a city of single people (level: street) or a country of cities (level: country), runs it and"
                    + " draws who is active over time.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  tarazy uprising square.yaml --animation square.svg",
            "  tarazy uprising square.yaml --runs 20 --seed 7",
            "  tarazy uprising velmara.yaml --runs 10k --format json"
        })
final class UprisingCommand implements Callable<Integer> {
    /** Numbers that the quantiles over time of a country need to be kept at once. */
    private static final long MOST_KEPT = 50_000_000;

    private static final long LONG_WORK = 2_000_000_000;

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Tarazy tarazy;

    @Parameters(index = "0", paramLabel = "FILE", description = "a file with an uprising, see docs/uprising.md")
    private Path path = Path.of("");

    @Mixin
    private final EnsembleArguments ensemble = new EnsembleArguments();

    @Option(
            names = "--animation",
            paramLabel = "FILE",
            description = "write the first run of a city as an animated drawing (.svg) or picture (.gif)")
    private Optional<Path> animation = Optional.empty();

    @Mixin
    private final FormatArgument form = new FormatArgument();

    @Override
    public Integer call() throws CallException, ForecastException {
        InputFile input = new InputFile(tarazy.directory(), path, "uprising/square.yaml");
        UprisingFileResult result = UprisingFileReader.read(input.name(), input.text());
        UprisingFile file =
                result.file().orElseThrow(() -> new ForecastException(ForecastException.Blame.FILE, result.problems()));
        result.problems().forEach(problem -> tarazy.messages().line(problem.text()));
        int workers = ensemble.workers();
        String text = switch (file) {
            case UprisingFile.Street street -> street(street, workers);
            case UprisingFile.Country country -> country(country, workers);
        };
        tarazy.results().print(text);
        return ExitCode.FINE;
    }

    private String street(UprisingFile.Street read, int workers) throws CallException {
        var file = new UprisingFile.Street(
                read.settings(), read.profile(), read.steps(), ensemble.runs.orElse(read.runs()), read.outburst());
        if (animation.isPresent()) {
            film(file, animation.get());
        }
        double people = (file.settings().citizens() + file.settings().cops())
                * file.settings().width()
                * file.settings().height();
        if (people * file.steps() * file.runs() > LONG_WORK) {
            tarazy.messages().line("tarazy: so many people, steps and runs take a while");
        }
        try (ProgressBar progress = tarazy.progress()) {
            return form.format.of(StreetEnsemble.run(file, ensemble.seed(), workers, progress), tarazy.screen());
        }
    }

    private String country(UprisingFile.Country read, int workers) throws CallException, ForecastException {
        if (animation.isPresent()) {
            throw new CallException("--animation shows a city of single people; \"" + path + "\" has a country");
        }
        var file = new UprisingFile.Country(
                read.settings(), read.parameters(), read.steps(), ensemble.runs.orElse(read.runs()));
        if ((long) file.runs() * (file.steps() + 1) > MOST_KEPT) {
            throw new CallException("%,d runs of %,d steps are too many to keep; at most %,d runs of these fit"
                    .formatted(file.runs(), file.steps(), MOST_KEPT / (file.steps() + 1)));
        }
        try (ProgressBar progress = tarazy.progress()) {
            return form.format.of(CountryEnsemble.run(file, ensemble.seed(), workers, progress), tarazy.screen());
        }
    }

    private void film(UprisingFile.Street file, Path target) throws CallException {
        Path place = tarazy.directory().resolve(target);
        String name = String.valueOf(place.getFileName());
        String ending = name.toLowerCase(Locale.ROOT);
        if (!ending.endsWith(".svg") && !ending.endsWith(".gif")) {
            throw new CallException("\"" + target + "\" ends neither in .svg nor in .gif");
        }
        int width = file.settings().width();
        int height = file.settings().height();
        if (!StreetFilm.fits(width, height)) {
            throw new CallException("a city of " + width + " × " + height + " cells is too large to film; take at most "
                    + StreetFilm.mostCellsASide() + " a side");
        }
        StreetFilm film = new StreetFilm(file.steps());
        new Street(file.settings(), ensemble.seed()).run(file.steps(), film);
        Path folder = Optional.ofNullable(place.toAbsolutePath().getParent()).orElse(tarazy.directory());
        try (OutputFolder out = OutputFolder.at(folder)) {
            out.add(name, to -> {
                if (ending.endsWith(".gif")) {
                    FilmGif.write(film, to);
                } else {
                    to.write(svg(film).getBytes(StandardCharsets.UTF_8));
                }
            });
            out.commit();
        }
    }

    private String svg(StreetFilm film) throws IOException {
        String name = String.valueOf(path.getFileName());
        return FilmSvg.of(film, name + " · seed " + ensemble.seed());
    }
}
