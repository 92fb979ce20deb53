using System.CommandLine;
using SmartSpec.Tool.Analysing;

namespace SmartSpec.Tool.Commands;

/// <content>Analyses of tables, and the weighing of areas.</content>
internal sealed partial class CommandTree
{
    private System.CommandLine.Command Analyse()
    {
        var table = new Argument<string>(screen.Say("FIL", "FILE"))
        {
            Description = screen.Say(
                "En tabell med regioner och verksamheter: CSV, TSV eller Excel, som hos Eurostat och SCB.",
                "A table of regions and activities: CSV, TSV or Excel, as from Eurostat and Statistics Sweden."
            ),
        };
        var method = new Option<string?>("--method")
        {
            Description = screen.Say(
                $"Metoden, en av dem ovan; om inget annat anges {AnalysisMethods.Default}.",
                $"The method, one of those above; by default {AnalysisMethods.Default}."
            ),
            HelpName = screen.Say("METOD", "METHOD"),
        };
        var region = new Option<string?>("--region")
        {
            Description = screen.Say(
                "Regionens kod i tabellen, som SE213.",
                "The code of the region in the table, such as SE213."
            ),
            HelpName = screen.Say("KOD", "CODE"),
        };
        var set = Named("--set", "Ett alternativ för metoden, som year=2021.", "An option of the method, such as year=2021.");
        var read = Named(
            "--read",
            $"Hur filen läses, som totalRegion=SE: {string.Join(", ", Import.TableLayout.OptionNames)}.",
            $"How the file is read, such as totalRegion=SE: {string.Join(", ", Import.TableLayout.OptionNames)}."
        );
        var written = Out(
            "Skriv i den här filen i stället: rapporten om den slutar på .json, en bild om den slutar på .svg.",
            "Write in this file instead: the report where it ends in .json, a picture where it ends in .svg."
        );
        var analyse = Command(
            "analyse",
            "Analyserar en tabell: vad en region är specialiserad i, vad som ligger nära, hur den växer.",
            "Analyses a table: what a region is specialised in, what is related to it, how it grows.",
            method,
            region,
            set,
            read,
            written
        );
        analyse.Add(table);
        analyse.SetAction(parsed =>
            AnalyseCommand.Run(
                choices,
                parsed,
                new(
                    parsed.GetValue(table)!,
                    parsed.GetValue(method) ?? AnalysisMethods.Default,
                    [
                        .. parsed.GetValue(region) is { } code
                            ? [(AnalysisMethod.Region, code)]
                            : Array.Empty<(string, string)>(),
                        .. Pairs("--set", parsed.GetValue(set)),
                    ],
                    [.. Pairs("--read", parsed.GetValue(read))],
                    parsed.GetValue(written)
                )
            )
        );
        return analyse;
    }

    private System.CommandLine.Command Weigh()
    {
        var asOf = Moment();
        var size = new Option<string?>("--choose")
        {
            Description = screen.Say(
                "Hur många som väljs; om inget annat anges så många som har valts.",
                "How many are chosen; by default as many as were selected."
            ),
            HelpName = screen.Say("ANTAL", "NUMBER"),
        };
        var written = Out(
            "Skriv i stället en bild av vikterna i den här filen, som slutar på .svg.",
            "Write a picture of the weights instead, in this file, which ends in .svg."
        );
        var weigh = Command(
            "weigh",
            "Väger områdena efter kriterierna, och visar hur mycket vikterna betyder.",
            "Weighs the areas by the criteria, and shows how much the weights matter.",
            choices.File(FilePurpose),
            size,
            asOf,
            written
        );
        weigh.SetAction(parsed =>
            WeighCommand.Run(choices, parsed, parsed.GetValue(size), parsed.GetValue(asOf), parsed.GetValue(written))
        );
        return weigh;
    }

    private Option<string?> Out(string swedish, string english) =>
        new("--out") { Description = screen.Say(swedish, english), HelpName = screen.Say("FIL", "FILE") };

    private Option<string[]> Named(string name, string swedish, string english) =>
        new(name)
        {
            Description = screen.Say(swedish, english),
            HelpName = screen.Say("NAMN=VÄRDE", "NAME=VALUE"),
            Arity = ArgumentArity.ZeroOrMore,
        };

    private static IEnumerable<(string Name, string Value)> Pairs(string option, string[]? given)
    {
        foreach (var pair in given ?? [])
            yield return pair.Split('=', 2) is [{ Length: > 0 } name, var value]
                ? (name, value)
                : throw new BadInputException(
                    new Words($"{option}: ”{pair}” är inte NAMN=VÄRDE.", $"{option}: '{pair}' is not NAME=VALUE.")
                );
    }
}
