package tarazy.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import tarazy.forecast.Comparison;
import tarazy.forecast.ForecastException;

@Command(
        name = "whatif",
        description = {
            "Shows what a change does to the answers.",
            "",
            "Runs the case twice with the same random draws, as it stands and changed, so that the difference is the change's"
                    + " and not chance's. Give --set, --scenario or both.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  tarazy whatif cases/kazakhstan-2022 --scenario two-fronts",
            "  tarazy whatif cases/kazakhstan-2022 --set fuel.price=120",
            "  tarazy whatif cases/kazakhstan-2022 --set 'fuel.price=100 to 140' --set lever.cpc_transit=0"
        })
final class WhatifCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Tarazy tarazy;

    @Mixin
    private final CaseArgument argument = new CaseArgument();

    @Option(
            names = "--set",
            paramLabel = "NAME=FORMULA",
            description = "use this formula for a quantity, lever, stock or event; may be given several times")
    private List<String> changes = List.of();

    @Mixin
    private final RunArguments run = new RunArguments();

    @Mixin
    private final FormatArgument form = new FormatArgument();

    @Override
    public Integer call() throws CallException, ForecastException {
        if (changes.isEmpty() && run.scenario.isEmpty()) {
            throw new CallException("nothing to change; give --set name=formula or --scenario id");
        }
        Map<String, String> set = Pairs.of("--set", changes, "name=formula", "fuel.price=120");
        RunnableCase theCase = tarazy.open(argument);
        Comparison comparison;
        try (ProgressBar progress = tarazy.progress()) {
            comparison = theCase.compare(set, run.options(theCase, progress));
        }
        tarazy.results().print(form.format.of(comparison, tarazy.screen()));
        return ExitCode.FINE;
    }
}
