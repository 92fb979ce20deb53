using System.CommandLine;
using SmartSpec.Stores;
using SmartSpec.Tool.Screens;

namespace SmartSpec.Tool.Commands;

/// <summary>
/// Shows what a move to another process definition would mean: for one strategy, or for all of a database, one by one.
/// </summary>
internal static class DefinitionPreviewCommand
{
    /// <summary>Shows the impact on one strategy.</summary>
    /// <returns>As expected where it can move; otherwise where it cannot.</returns>
    /// <exception cref="BadInputException">The file is no definition, or there is no such strategy or day.</exception>
    public static int One(Choices choices, ParseResult parsed, string named, string? from)
    {
        var definition = Definition(choices, named);
        var opened = Opened.Seen(choices, parsed);
        var day = from is null ? OnDay.LastOf(opened) : OnDay.Read(from, "--from");
        var impact = opened.Engine.PreviewDefinition(opened.Strategy, definition, day);
        if (choices.WantsJson(parsed))
            choices.World.Output.Impact(choices.Screen, opened.Strategy, impact);
        else
            choices.Screen.Impact(opened.Strategy, impact);
        return impact.IsPossible ? Host.AsExpected : Host.Otherwise;
    }

    /// <summary>Shows the impact on every strategy of a database, as counts.</summary>
    /// <returns>As expected where all can move; otherwise where one cannot, or cannot be read.</returns>
    /// <exception cref="BadInputException">The file is no definition, no database is named, or no day.</exception>
    public static int All(Choices choices, ParseResult parsed, string named, string? from)
    {
        var definition = Definition(choices, named);
        if (choices.Named(parsed) is not Storage.DatabaseStorage database)
            throw new BadInputException(
                new Words("--all: ange databasen med --db eller --postgres.", "--all: name the database with --db or --postgres.")
            );
        if (from is null)
            throw new BadInputException(new Words("--all: ange dagen med --from.", "--all: give the day with --from."));
        var (day, engine) = (OnDay.Read(from, "--from"), Opened.Settlement(choices.World.Clock));
        var (all, possible) = (0, 0);
        if (!choices.WantsJson(parsed))
            choices.Screen.ImpactHeading(definition, day);
        foreach (var stored in database.Each(store => store.PreviewDefinitionAsync(engine, definition, day)))
        {
            all++;
            possible += stored.Impact is { IsPossible: true } ? 1 : 0;
            if (choices.WantsJson(parsed))
                choices.World.Output.Impact(stored);
            else
                choices.Screen.Impact(stored);
        }

        if (!choices.WantsJson(parsed))
            choices.Screen.ImpactTotal(all, possible);
        return possible == all ? Host.AsExpected : Host.Otherwise;
    }

    private static ProcessDefinition Definition(Choices choices, string named) =>
        DefinitionCommand.Read(FileAt.In(choices.World.Folder, named), raw => ProcessDefinition.Read(raw.Span));
}
